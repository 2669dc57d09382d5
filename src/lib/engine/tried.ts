/** An answer that is tried in place of the person's own, to see what it would give. It is never told as theirs. */
import type { Answers } from './answers';

export type Tried = {
	readonly kind: 'price' | 'steps';
	readonly question: string;
	/** Option id. */
	readonly as: string;
};

/** The answers to decide by. The person's own stay what they are. */
export function withTried(answers: Answers, tried: readonly Tried[]): Answers {
	return { ...answers, ...Object.fromEntries(tried.map(({ question, as }) => [question, as])) };
}
