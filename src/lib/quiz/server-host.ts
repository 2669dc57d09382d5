/** The machine for one request: no actor, no timers, nothing kept. */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { addressOf } from './address';
import { quizSteps } from './steps';

export type Step = { readonly answers: Answers; readonly address: string; readonly isAccepted: boolean };

export function serverHost(questionnaire: Questionnaire) {
	const steps = quizSteps(questionnaire);
	return {
		resume: steps.resume,
		detour: steps.detour,

		/** An answer to a page that may not be shown, or one that does not fit it, changes nothing. */
		answer(answers: Answers, page: string, given: Answers, isEdit: boolean): Step {
			const opened = steps.open(answers, page);
			if (!opened) return { answers, address: steps.resume(answers), isAccepted: false };
			const next = steps.take(opened, { type: 'answer.given', page, given, isEdit });
			return { answers: next.context.answers, address: addressOf(next, isEdit), isAccepted: next !== opened };
		},

		submit(answers: Answers): string {
			const opened = steps.open(answers, null);
			return opened ? addressOf(steps.take(opened, { type: 'response.submitted' })) : steps.resume(answers);
		}
	};
}
