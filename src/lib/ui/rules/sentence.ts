/** Conditions, effects and examples in words: facts and options by their names, each a link to its record. */
import type {
	Atom,
	Condition,
	Formulation,
	GateEffect,
	GateRule,
	NeedRule,
	Origin,
	Question,
	StepNote
} from '$lib/knowledge/schema';
import type { Block, Desk, ListName } from './desk';
import { fill, joined, type Run, type Text } from './text';

const fewOptions = 2;

export function inWords(condition: Condition, desk: Desk, isInside = false): Text {
	const { words } = desk;
	if ('all' in condition) return grouped(condition.all, words.when.and, desk, isInside);
	if ('any' in condition) {
		const oneOf = includedTogether(condition.any);
		return oneOf ? inWords(oneOf, desk) : grouped(condition.any, words.when.or, desk, isInside);
	}
	if ('not' in condition) return fill(words.when.not, { condition: inWords(condition.not, desk, true) });
	const question = desk.knowledge.questions.find(({ id }) => id === condition.fact);
	const fact = [factIn(condition, desk)];
	const quoted = (ids: readonly string[]): string =>
		ids.map((id) => fillQuote(optionLabel(question, id), desk)).join(words.when.orOption);
	if ('is' in condition) return fill(words.when.is, { fact, option: quoted([condition.is]) });
	if ('isAnyOf' in condition) return fill(words.when.is, { fact, option: quoted(condition.isAnyOf) });
	if ('includes' in condition)
		return fill(words.when.includes, { fact, option: quoted([condition.includes]) });
	// Said by the options it takes in, where they are few: "3 or more" is then an option of that name.
	const taken = question?.options.filter((option) => isAbout(condition, option)) ?? [];
	if (taken.length > 0 && taken.length <= fewOptions)
		return fill(words.when.is, { fact, option: quoted(taken.map(({ id }) => id)) });
	const isAtLeast = 'atLeast' in condition;
	const bound = isAtLeast ? condition.atLeast : condition.atMost;
	const named = question?.options.find(({ value }) => value === bound)?.label;
	return fill(isAtLeast ? words.when.atLeast : words.when.atMost, {
		fact,
		amount: named ? fillQuote(named, desk) : desk.number(bound)
	});
}

const fillQuote = (said: string, { words }: Desk) => words.quote.replace('{text}', () => said);

const optionLabel = (question: Question | undefined, id: string) =>
	question?.options.find((option) => option.id === id)?.label ?? id;

function factIn({ fact }: Atom, desk: Desk): Run {
	return desk.has('questions', fact) ? desk.link('questions', fact) : desk.link('derivedFacts', fact);
}

function grouped(parts: readonly Condition[], by: string, desk: Desk, isInside: boolean): Text {
	const said = joined(
		parts.map((part) => inWords(part, desk, true)),
		by
	);
	return isInside ? fill(desk.words.when.group, { conditions: said }) : said;
}

/** "A chosen or B chosen" of one question, said as "one of A, B chosen". */
function includedTogether(parts: readonly Condition[]): Condition | null {
	const [first, ...rest] = parts.flatMap((part) => ('fact' in part && 'includes' in part ? [part] : []));
	if (!first || rest.length !== parts.length - 1 || rest.some(({ fact }) => fact !== first.fact)) return null;
	return { fact: first.fact, isAnyOf: [first, ...rest].map(({ includes }) => includes) };
}

/** Every comparison inside a condition. */
export function atomsOf(condition: Condition): readonly Atom[] {
	if ('all' in condition) return condition.all.flatMap(atomsOf);
	if ('any' in condition) return condition.any.flatMap(atomsOf);
	return 'not' in condition ? atomsOf(condition.not) : [condition];
}

/** Whether a comparison is about this option of its question. */
export function isAbout(atom: Atom, option: Question['options'][number]): boolean {
	if ('is' in atom) return atom.is === option.id;
	if ('isAnyOf' in atom) return atom.isAnyOf.includes(option.id);
	if ('includes' in atom) return atom.includes === option.id;
	if (option.value === undefined) return false;
	return 'atLeast' in atom ? option.value >= atom.atLeast : option.value <= atom.atMost;
}

export function effectInWords(effect: GateEffect, desk: Desk): Text {
	const { words, knowledge } = desk;
	const names = (list: ListName, ids: readonly string[]) =>
		joined(
			ids.map((id) => [desk.link(list, id)]),
			words.comma
		);
	const holding = (what: string, isOut: (record: Origin | Formulation) => boolean) => {
		const out = [
			...knowledge.origins.filter(isOut).map(({ id }) => [desk.link('origins', id)]),
			...knowledge.formulations.filter(isOut).map(({ id, code }) => [desk.link('formulations', id, code)])
		];
		return out.length > 0
			? fill(words.effects.leavesOutSuch, { what, names: joined(out, words.comma) })
			: fill(words.effects.leavesOut, { names: what });
	};
	if ('refer' in effect) return fill(words.effects[effect.refer], { who: words.destinations[effect.to] });
	if ('excludeGroups' in effect) {
		const isOut = (group: Origin['group']) => effect.excludeGroups.includes(group);
		const out = knowledge.origins.filter(({ group }) => isOut(group)).map(({ id }) => id);
		return fill(words.effects.leavesOut, { names: names('origins', out) });
	}
	if ('excludeActives' in effect)
		return fill(words.effects.leavesOut, { names: names('actives', effect.excludeActives) });
	if ('excludeAllergens' in effect) {
		const ids: readonly string[] = effect.excludeAllergens;
		const called = ids.map((id) => allergenCalled(id, desk)).join(words.comma);
		return holding(called, ({ allergens }) => allergens.some((allergen) => ids.includes(allergen)));
	}
	if ('exclude' in effect) return holding(words.effects.animal, ({ isAnimalDerived }) => isAnimalDerived);
	if ('only' in effect) return [words.effects.plainCare];
	if ('keep' in effect) return [words.effects.keepNothing];
	if ('goOnWith' in effect) return [words.effects.goOn];
	if ('addTo' in effect) return [words.effects.addTo];
	if ('tell' in effect) return [words.effects.tell];
	if ('defer' in effect) return [words.effects.defer];
	return ['avoid' in effect ? words.effects.avoid : words.effects.inform];
}

const allergenCalled = (id: string, { words }: Desk) =>
	(words.allergens as Readonly<Record<string, string>>)[id] ?? id;

type Exemplified = GateRule | NeedRule | StepNote;

export const examplesOf = (rule: Exemplified, desk: Desk): Block => ({
	kind: 'statements',
	heading: desk.words.examples.heading,
	items: rule.examples.map((example) => ({
		says: exampleInWords(example, desk),
		tone: example.fires ? 'yes' : 'no'
	}))
});

/** "Fires for someone who says…; does not fire for someone who says…". */
function exampleInWords(example: Exemplified['examples'][number], desk: Desk): Text {
	const said = Object.entries(example.answers).map(([id, given]) => {
		const question = desk.knowledge.questions.find((entry) => entry.id === id);
		const options = [given].flat().map((option) => fillQuote(optionLabel(question, option), desk));
		return fill(desk.words.examples.answer, {
			question: [desk.link('questions', id)],
			options: options.join(desk.words.examples.andOption)
		});
	});
	return fill(example.fires ? desk.words.examples.fires : desk.words.examples.silent, {
		answers: said.length > 0 ? joined(said, desk.words.examples.andAnswer) : desk.words.examples.nothing
	});
}
