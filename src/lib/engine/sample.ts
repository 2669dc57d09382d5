/** People made up from a seed: the same ones in every run, so that what is found in them is found again. */
import type { Question, Questionnaire } from '../knowledge/schema';
import type { Answers } from './answers';

/** Numbers from 0 to 1 that look random and follow from the seed alone (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** `calm`, 0 to 1, is how likely a question that can end or bend the quiz is answered with "no" or "none". */
function answerTo(question: Question, calm: number, roll: () => number): string | readonly string[] {
	const nothing = question.options.find(({ id }) => id === 'no' || id === 'none')?.id;
	const isCalm = question.gating && question.section !== 'concerns' && nothing !== undefined && roll() < calm;
	const pick = () => question.options[Math.floor(roll() * question.options.length)];
	if (question.kind !== 'multiple') return isCalm ? nothing : (pick()?.id ?? '');
	if (isCalm) return [nothing];
	const first = pick();
	if (!first || first.meaning) return [first?.id ?? ''];
	const others = question.options.filter((option) => !option.meaning && option !== first && roll() < 0.2);
	return [first, ...others].slice(0, question.atMost).map(({ id }) => id);
}

/** A person who has answered every question of the bank, on their path or not. */
export function personFrom({ questions }: Questionnaire, calm: number, roll: () => number): Answers {
	return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, calm, roll)]));
}
