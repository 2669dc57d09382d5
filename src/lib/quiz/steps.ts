/** The machine without an actor: where a visit stands and goes, worked out from its answers alone. */
import type { Answers } from '$lib/engine/answers';
import { oncePer } from '$lib/engine/once';
import type { Questionnaire } from '$lib/knowledge/schema';
import { initialTransition, transition } from 'xstate';
import { addressOf } from './address';
import { quizMachine, type QuizEvent, type QuizSnapshot } from './machine';

/** Made once for each questionnaire it is given. */
export const quizSteps = oncePer((questionnaire: Questionnaire) => {
	const machine = quizMachine(questionnaire);
	const begin = (answers: Answers): QuizSnapshot => initialTransition(machine, { answers })[0];
	const take = (snapshot: QuizSnapshot, event: QuizEvent): QuizSnapshot =>
		transition(machine, snapshot, event)[0];
	const open = (answers: Answers, page: string | null): QuizSnapshot | null => {
		const opened = take(begin(answers), { type: 'page.opened', page });
		return opened.context.page === page ? opened : null;
	};
	/** Where a visit with these answers goes on. */
	const resume = (answers: Answers): string => addressOf(begin(answers));
	return {
		machine,
		take,
		open,
		resume,
		/** Null when the page (or, with null, the list of answers) may be shown; else where to go instead. */
		detour: (answers: Answers, page: string | null): string | null =>
			open(answers, page) ? null : resume(answers)
	};
});
