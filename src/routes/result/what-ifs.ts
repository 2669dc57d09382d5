import type { Answers } from '$lib/engine/answers';
import type { WhatIfs } from '$lib/engine/counterfactual';

/**
 * Tries the answers of a plan one question at a time and lets the browser breathe in between, so that scrolling and
 * pressing go on meanwhile. Aborting it drops the result.
 */
export function tryInPieces(answers: Answers, done: (tried: WhatIfs | null) => void): AbortController {
	const stop = new AbortController();
	void run();
	return stop;

	async function run(): Promise<void> {
		const [{ tryChanges }, { knowledge }] = await Promise.all([
			import('$lib/engine/counterfactual'),
			import('$lib/knowledge')
		]);
		const work = tryChanges(knowledge, answers);
		while (!stop.signal.aborted) {
			const step = work.next();
			if (step.done) return done(step.value);
			await new Promise((resume) => setTimeout(resume));
		}
	}
}
