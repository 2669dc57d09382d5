/**
 * The phases of a visit: asking, reviewing, finished. It knows no question: what is asked next is worked out from the
 * answers each time. Both hosts run this one machine; an event that may not happen leaves the snapshot as it is.
 */
import { checkAnswers, type Answers } from '$lib/engine/answers';
import { canOpen, firstOpenPage, nextPage } from '$lib/engine/path';
import type { Questionnaire } from '$lib/knowledge/schema';
import { and, assign, setup, type SnapshotFrom } from 'xstate';
import { knownPath } from './known-path';

/** `page` is the page being asked; null outside `asking`. */
export type Visit = { readonly answers: Answers; readonly page: string | null };

export type QuizEvent =
	/** An edit comes from the list of answers and goes back to it as soon as nothing new is to be asked. */
	| {
			readonly type: 'answer.given';
			readonly page: string;
			readonly given: Answers;
			readonly isEdit: boolean;
	  }
	/** Null opens the list of answers. */
	| { readonly type: 'page.opened'; readonly page: string | null }
	| { readonly type: 'response.submitted' }
	/** Another tab has answered; the page stays if it may still be asked. */
	| { readonly type: 'answers.changed'; readonly answers: Answers }
	| { readonly type: 'answers.deleted' };

type Given = Extract<QuizEvent, { type: 'answer.given' }>;
type Now = { readonly context: Visit; readonly event: QuizEvent };

export type QuizMachine = ReturnType<typeof quizMachine>;
export type QuizSnapshot = SnapshotFrom<QuizMachine>;

export function quizMachine(questionnaire: Questionnaire) {
	const path = (answers: Answers) => knownPath(questionnaire, answers);
	const firstPage = (answers: Answers) => firstOpenPage(path(answers));

	// The same object for the same step, so that its path is worked out once.
	let last: { readonly before: Answers; readonly given: Answers; readonly after: Answers } | undefined;
	function merged({ answers: before }: Visit, { given }: Given): Answers {
		if (last?.before !== before || last.given !== given)
			last = { before, given, after: { ...before, ...given } };
		return last.after;
	}

	function pageAfter(visit: Visit, event: Given): string | null {
		const onwards = path(merged(visit, event));
		const isStillOpen = onwards.pages.some(({ page, isAnswered }) => page.id === event.page && !isAnswered);
		if (isStillOpen) return event.page;
		return event.isEdit ? firstOpenPage(onwards) : (nextPage(onwards, event.page) ?? firstOpenPage(onwards));
	}

	function answersTheOpenPage({ context, event }: Now): boolean {
		if (event.type !== 'answer.given' || event.page !== context.page) return false;
		const asked = path(context.answers).pages.find(({ page }) => page.id === event.page)?.questions ?? [];
		const given = Object.keys(event.given);
		return (
			given.length === asked.length &&
			asked.every(({ id }) => given.includes(id)) &&
			'answers' in checkAnswers(questionnaire, event.given)
		);
	}

	return setup({
		types: {} as { context: Visit; events: QuizEvent; input: { answers: Answers } },
		guards: {
			answersTheOpenPage,
			endsTheQuiz: ({ context, event }: Now) =>
				event.type === 'answer.given' &&
				path(merged(context, event)).stoppedBy.length > 0 &&
				firstPage(merged(context, event)) === null,
			leavesNothingToAsk: ({ context, event }: Now) =>
				event.type === 'answer.given' && pageAfter(context, event) === null,
			pageMayBeOpened: ({ context, event }: Now) =>
				event.type === 'page.opened' && event.page !== null && canOpen(path(context.answers), event.page),
			everythingIsAnswered: ({ context }: Now) => firstPage(context.answers) === null,
			listIsWanted: ({ event }: Now) => event.type === 'page.opened' && event.page === null
		},
		actions: {
			keepAnswers: assign(({ context, event }) =>
				event.type === 'answer.given' ? { answers: merged(context, event) } : {}
			),
			turnThePage: assign(({ context, event }) =>
				event.type === 'answer.given' ? { page: pageAfter(context, event) } : {}
			),
			showThePage: assign(({ event }) => (event.type === 'page.opened' ? { page: event.page } : {})),
			closeThePage: assign({ page: null }),
			takeOverAnswers: assign(({ context: { page }, event }) => {
				if (event.type !== 'answers.changed') return {};
				const { answers } = event;
				const mayStay = page !== null && canOpen(path(answers), page);
				return { answers, page: mayStay ? page : firstPage(answers) };
			}),
			forget: assign(() => ({ answers: {}, page: firstPage({}) }))
		}
	}).createMachine({
		id: 'quiz',
		context: ({ input }) => ({ answers: input.answers, page: firstPage(input.answers) }),
		initial: 'asking',
		states: {
			asking: {
				always: { guard: ({ context }) => context.page === null, target: 'reviewing' },
				on: {
					'answer.given': [
						{
							guard: and(['answersTheOpenPage', 'endsTheQuiz']),
							target: 'finished',
							actions: ['keepAnswers', 'closeThePage']
						},
						{
							guard: and(['answersTheOpenPage', 'leavesNothingToAsk']),
							target: 'reviewing',
							actions: ['keepAnswers', 'closeThePage']
						},
						{ guard: 'answersTheOpenPage', actions: ['turnThePage', 'keepAnswers'] }
					]
				}
			},
			reviewing: {
				on: { 'response.submitted': { guard: 'everythingIsAnswered', target: 'finished' } }
			},
			finished: {}
		},
		on: {
			'page.opened': [
				{ guard: 'pageMayBeOpened', target: '.asking', actions: 'showThePage' },
				{
					guard: and(['listIsWanted', 'everythingIsAnswered']),
					target: '.reviewing',
					actions: 'closeThePage'
				}
			],
			'answers.changed': { target: '.asking', actions: 'takeOverAnswers' },
			'answers.deleted': { target: '.asking', actions: 'forget' }
		}
	});
}
