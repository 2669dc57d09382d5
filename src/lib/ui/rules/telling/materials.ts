/** What does the work: vesicle origins and companion actives, each with its graded claims. */
import type { Active, Claim, Origin, Region } from '$lib/knowledge/schema';
import {
	allergenNames,
	facts,
	statements,
	text,
	type Block,
	type Desk,
	type Statement,
	type Told
} from '../desk';
import { inWords } from '../sentence';
import { fill, joined, type Text } from '../text';

export const graded = (claims: readonly Claim[], desk: Desk): readonly Block[] =>
	statements(
		desk.words.claims.heading,
		claims.map((claim): Statement => ({
			grade: claim.grade,
			head: fill(desk.words.claims.about, {
				need: [desk.link('needs', claim.need)],
				route: desk.words.routes[claim.route]
			}),
			says: [claim.says],
			mark: claim.verification,
			sources: desk.sources(claim.evidence)
		}))
	);

/** The law has no row for fungi: what holds for plants holds for them. */
const lawGroup = ({ group }: Origin): keyof Region['vesicles'] => (group === 'fungal' ? 'plant' : group);

function lawOf(origin: Origin, desk: Desk): Block {
	const where = (status: Region['vesicles']['plant']['status']): Text =>
		joined(
			desk.knowledge.regions
				.filter(({ vesicles }) => vesicles[lawGroup(origin)].status === status)
				.map(({ id }) => [desk.link('regions', id)]),
			desk.words.comma
		);
	const { statuses } = desk.words;
	return facts(
		[statuses.allowed, where('allowed')],
		[statuses.conditional, where('conditional')],
		[statuses['information-only'], where('information-only')],
		[statuses.blocked, where('blocked')]
	);
}

/** A name on a label, linked to its record among the ingredients where there is one. */
export const labelName = (inci: string, desk: Desk): Text => [
	desk.has('ingredients', inci) ? desk.link('ingredients', inci) : inci
];

export function tellOrigin(origin: Origin, desk: Desk): Told {
	const { words, shared } = desk;
	return {
		mark: origin.verification,
		body: [
			text(origin.explains),
			...(origin.withoutFormulation ? [text(origin.withoutFormulation)] : []),
			facts(
				[words.origins.group, words.groups[origin.group]],
				[words.origins.what, origin.isVesicle ? words.origins.isVesicle : words.origins.notVesicle],
				[
					words.inci,
					fill(words.origins.inci, {
						inci: origin.inci ? labelName(origin.inci, desk) : words.origins.noInci,
						mark: words.marks[origin.inciVerification],
						sources: desk.sources(origin.inciEvidence)
					})
				],
				[words.mayCarry, allergenNames(origin.allergens, desk) || words.nothingKnown],
				[words.animal, origin.isAnimalDerived ? words.yes : words.no],
				[
					shared.formulation.risks,
					fill(words.withSources, { says: origin.risks, sources: desk.sources(origin.risksEvidence) })
				],
				[
					words.origins.keeps,
					origin.stability &&
						fill(words.withSources, {
							says: `${origin.stability.says} (${words.marks[origin.stability.verification]})`,
							sources: desk.sources(origin.stability.evidence)
						})
				],
				[shared.formulation.ethics, origin.ethics]
			),
			...graded(origin.claims, desk),
			{ kind: 'text', text: [words.origins.law], as: 'aside' },
			lawOf(origin, desk)
		]
	};
}

export function tellActive(active: Active, desk: Desk): Told {
	const { words, number } = desk;
	const { min, max } = active.typicalPercentWW;
	const times = (id: string): Text => {
		const parameter = desk.knowledge.parameters.find((entry) => entry.id === id);
		return [desk.link('parameters', id, number(parameter?.value ?? 0))];
	};
	return {
		mark: active.verification,
		body: [
			text(active.does),
			...(active.isMedicine ? [text(words.actives.medicine)] : []),
			facts(
				[words.actives.kind, words.activeKinds[active.kind]],
				[words.label.also, active.also?.join(words.comma)],
				[
					words.inci,
					joined(
						active.inci.map((inci) => labelName(inci, desk)),
						words.comma
					)
				],
				[words.actives.share, fill(words.actives.range, { min: number(min), max: number(max) })],
				[words.actives.irritancy, words.irritancy[active.irritancy]],
				[words.actives.sun, active.isPhotosensitising ? words.actives.burns : words.no],
				[words.actives.pregnancy, words.pregnancy[active.pregnancy]],
				[words.mayCarry, allergenNames(active.allergens, desk)]
			),
			...graded(active.claims, desk),
			...statements(
				words.actives.limits,
				active.limits.map((limit) => ({
					head: fill(words.actives.atMost, {
						share: number(limit.maxPercentWW),
						places: joined(
							limit.regions.map((id) => [desk.link('regions', id)]),
							words.comma
						)
					}),
					says: [limit.says],
					mark: limit.verification,
					sources: desk.sources(limit.evidence)
				}))
			),
			...statements(
				words.actives.pairs,
				active.pairs.map((pair) => ({
					head: fill(words.pairing[pair.place], { other: otherOf(pair.other, desk) }),
					says: [pair.because],
					mark: pair.verification,
					sources: desk.sources(pair.evidence)
				}))
			),
			...(active.step
				? [
						{ kind: 'text', text: [active.step.name], as: 'aside' } as const,
						facts(
							[words.slot, words.slots[active.step.slot]],
							[words.amount, active.step.amount],
							[words.how, active.step.how],
							[
								words.actives.pace,
								fill(words.actives.times, {
									start: times(active.step.startsAtTimesAWeek),
									settled: times(active.step.settlesAtTimesAWeek)
								})
							],
							[words.actives.firstWhen, active.step.firstWhen && inWords(active.step.firstWhen, desk)],
							[words.actives.stop, active.step.stopIf]
						)
					]
				: [])
		]
	};
}

/** What a pair names: an active, a kind of active, or vesicles as a whole. */
function otherOf(other: string, desk: Desk): Text {
	if (desk.has('actives', other)) return [desk.link('actives', other)];
	const kinds: Readonly<Record<string, string>> = desk.words.activeKinds;
	return [kinds[other] ?? desk.words.vesicles];
}
