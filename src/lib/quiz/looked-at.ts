/**
 * Answers from a link that are only looked at: in the memory of this tab, never in place of the person's own. Empty on
 * the server, where a module would be shared by everybody.
 */
import type { Answers } from '$lib/engine/answers';

let lookedAt: Answers | null = null;

/** Null when the person's own answers count. */
export const answersLookedAt = (): Answers | null => lookedAt;

export function lookAt(answers: Answers): void {
	if (typeof document === 'undefined') throw new Error('lookAt: only a browser may look at a link');
	lookedAt = answers;
}

export function stopLooking(): void {
	lookedAt = null;
}
