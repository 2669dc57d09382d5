import type { Answers } from '$lib/engine/answers';
import type { WhatIfs } from '$lib/engine/counterfactual';
import type { Knowledge } from '$lib/knowledge/schema';
import { whatIfWorks } from './works';

/**
 * Tries the answers of a plan one question at a time and lets the browser breathe in between, so that scrolling and
 * pressing go on meanwhile. Aborting it drops the result. Done with `unavailable` when what tries them cannot be fetched.
 */
export function tryInPieces(
	knowledge: Knowledge,
	answers: Answers,
	done: (tried: WhatIfs | 'unavailable' | null) => void
): AbortController {
	const stop = new AbortController();
	void run();
	return stop;

	async function run(): Promise<void> {
		const works = await whatIfWorks().catch(() => null);
		if (!works) return done('unavailable');
		const work = works.tryChanges(knowledge, answers);
		while (!stop.signal.aborted) {
			const step = work.next();
			if (step.done) return done(step.value);
			await new Promise((resume) => setTimeout(resume));
		}
	}
}
