/** From answers to facts: each question under its own id, plus the derived facts that knowledge/facts.ts declares. */
import type { Parameter, Question } from '../knowledge/schema';
import type { Answers } from './answers';
import type { Fact, Facts } from './condition';
import { recordsById } from './once';

/** The part of a path that matters here: which questions are asked. */
type Asked = { readonly pages: readonly { readonly questions: readonly { readonly id: string }[] }[] };

const unanswered: Fact = { state: 'unknown', isDeclined: false };
const declined: Fact = { state: 'unknown', isDeclined: true };
const skipped: Fact = { state: 'not-applicable' };

/** The fact one question contributes. An answer of the wrong kind, or one that names no option of the question, counts as not given. */
export function factOf(question: Question, answers: Answers): Fact {
	if (!Object.hasOwn(answers, question.id)) return unanswered;
	const given = answers[question.id] ?? [];
	if ((typeof given === 'string') === (question.kind === 'multiple')) return unanswered;
	const chosen = question.options.filter((option) =>
		typeof given === 'string' ? given === option.id : given.includes(option.id)
	);
	if (chosen.length === 0) return unanswered;
	if (chosen.some((option) => option.meaning === 'unknown')) return declined;
	const real = chosen.filter((option) => option.meaning !== 'none');
	return { state: 'known', options: real.map((option) => option.id), number: chosen[0]?.value ?? null };
}

/**
 * Points of the weighted seven signs of a mole: the values of what was chosen, summed; "none of these" is 0.
 * Gates read it while the quiz is still being asked, so the path computes it as well.
 */
export function moleScoreOf(questions: readonly Question[], facts: Facts): Fact {
	const signs = facts.get('mole-signs') ?? unanswered;
	if (signs.state !== 'known') return signs;
	const options = recordsById(questions).get('mole-signs')?.options ?? [];
	const chosen = options.filter((option) => signs.options.includes(option.id));
	return {
		state: 'known',
		options: [],
		number: chosen.reduce((sum, option) => sum + (option.value ?? 0), 0)
	};
}

/**
 * All facts of a response. Questions on the path count as answered or unknown; questions the path skipped are not applicable.
 * Phototype is halfway between the two sun answers, rounded down; sensitivity is the sum of three answers cut by parameters.
 */
export function factsOf(
	questions: readonly Question[],
	parameters: readonly Parameter[],
	answers: Answers,
	path: Asked
): Facts {
	const onPath = new Set(path.pages.flatMap((page) => page.questions.map((question) => question.id)));
	const facts = new Map<string, Fact>();
	for (const question of questions)
		facts.set(question.id, onPath.has(question.id) ? factOf(question, answers) : skipped);
	facts.set('mole-score', moleScoreOf(questions, facts));
	facts.set(
		'phototype',
		numbersFrom(facts, ['sun-burn', 'sun-tan'], ([burn = 0, tan = 0]) => Math.floor((burn + tan) / 2))
	);
	const cuts = ['sensitivity-mild-from', 'sensitivity-sensitive-from', 'sensitivity-very-sensitive-from'].map(
		(id) => parameterOf(parameters, id)
	);
	facts.set(
		'sensitivity',
		numbersFrom(facts, ['react-sting', 'react-flush', 'react-tight'], (scores) => {
			const sum = scores.reduce((total, score) => total + score, 0);
			return cuts.filter((from) => sum >= from).length;
		})
	);
	return facts;
}

/** Value of a parameter. Throws when it does not exist: broken knowledge, not a person's input. */
export function parameterOf(parameters: readonly Parameter[], id: string): number {
	const found = recordsById(parameters).get(id);
	if (!found)
		throw new Error(`parameterOf: there is no parameter "${id}"; add it to knowledge/parameters.ts`);
	return found.value;
}

/** Number of a known fact, or the fallback: for benefits and comfort, never for a contraindication. */
export function numberOr(facts: Facts, id: string, fallback: number): number {
	const fact = facts.get(id);
	return fact?.state === 'known' && fact.number !== null ? fact.number : fallback;
}

/**
 * Number of a known fact where it sets a limit: the careful one while it is not known, the free one where the question
 * was not asked, because its answer could bar nothing there that is not barred already.
 */
export function limitOf(
	facts: Facts,
	id: string,
	limit: { readonly careful: number; readonly free: number }
): number {
	return facts.get(id)?.state === 'not-applicable' ? limit.free : numberOr(facts, id, limit.careful);
}

/** Single option of a known fact, or null. */
export function optionOf(facts: Facts, id: string): string | null {
	const fact = facts.get(id);
	return fact?.state === 'known' ? (fact.options[0] ?? null) : null;
}

function numbersFrom(
	facts: Facts,
	reads: readonly string[],
	combine: (numbers: readonly number[]) => number
): Fact {
	const parts = reads.map((id) => facts.get(id) ?? unanswered);
	if (parts.every((part) => part.state === 'not-applicable')) return skipped;
	const numbers = parts.map((part) => (part.state === 'known' ? part.number : null));
	if (numbers.some((number) => number === null)) {
		return {
			state: 'unknown',
			isDeclined: parts.every((part) => part.state !== 'unknown' || part.isDeclined)
		};
	}
	return { state: 'known', options: [], number: combine(numbers as readonly number[]) };
}
