/** What the label check goes by: names, families of names, kinds of thing, and the law on them. */
import type { LabelFamily, LabelKindText, LabelLaw, LabelName } from '$lib/knowledge/schema';
import { allergenNames, facts, statements, text, type Desk, type Told } from '../desk';
import { joined, type Text } from '../text';
import { tellExplained } from './sources';
import { toneOf } from './places';

const actives = (ids: readonly string[], desk: Desk): Text =>
	joined(
		ids.map((id) => [desk.link('actives', id)]),
		desk.words.comma
	);

export function tellLabelName(name: LabelName, desk: Desk): Told {
	const { words, has, link } = desk;
	return {
		mark: name.verification,
		body: [
			...(name.says ? [text(name.says)] : []),
			facts(
				[words.label.kind, [link('labelKinds', name.kind)]],
				[words.label.also, name.also.join(words.semicolon)],
				[words.label.origin, name.origin ? [link('origins', name.origin)] : undefined],
				[words.label.group, name.group && words.groups[name.group]],
				[words.label.actives, actives(name.actives, desk)],
				[words.mayCarry, allergenNames(name.allergens, desk)],
				[words.label.inRecipes, has('ingredients', name.inci) ? [link('ingredients', name.inci)] : undefined],
				[words.label.alone, name.standsAlone ? words.label.standsAlone : undefined],
				[words.sources, desk.sources(name.evidence)]
			),
			...statements(
				words.label.notTheSame,
				(name.confusedWith ?? []).map(({ inci, says }) => ({
					head: [has('labelNames', inci) ? link('labelNames', inci) : inci],
					says: [says]
				}))
			)
		]
	};
}

export function tellLabelFamily(family: LabelFamily, desk: Desk): Told {
	const { words, link } = desk;
	const quoted = (said: readonly string[] | undefined) =>
		said?.map((word) => words.quote.replace('{text}', word)).join(words.when.orOption);
	return {
		mark: family.verification,
		body: [
			facts(
				[words.label.begins, quoted(family.begins)],
				[words.label.ends, quoted(family.ends)],
				[words.label.holds, quoted(family.holds)],
				[words.label.unless, quoted(family.unless)],
				[words.label.kind, family.kind ? [link('labelKinds', family.kind)] : undefined],
				[words.label.group, family.group && words.groups[family.group]],
				[words.label.actives, actives(family.actives, desk)],
				[words.mayCarry, allergenNames(family.allergens, desk)],
				[words.sources, desk.sources(family.evidence)]
			)
		]
	};
}

export const tellLabelKind = (kind: LabelKindText, desk: Desk): Told => tellExplained(kind, desk);

export function tellLabelLaw(law: LabelLaw, desk: Desk): Told {
	const { words, link } = desk;
	return {
		mark: law.verification,
		body: [
			...statements(words.regions.law, [
				{ head: [words.statuses[law.status]], tone: toneOf[law.status], says: [law.says] }
			]),
			facts(
				[
					words.label.kinds,
					joined(
						law.kinds.map((kind) => [link('labelKinds', kind)]),
						words.comma
					)
				],
				[words.label.group, law.group && words.groups[law.group]],
				[
					words.regions.places,
					joined(
						law.regions.map((id) => [link('regions', id)]),
						words.comma
					)
				],
				[words.sources, desk.sources(law.evidence)]
			)
		]
	};
}
