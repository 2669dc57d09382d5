/**
 * The machine in the browser: a step costs no request, answers stay on the device. Answers given before the script
 * was ready come in the sealed cookie; they are newer than the stored ones, are merged in once, and the cookie is
 * then cleared.
 */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { createActor } from 'xstate';
import { addressOf, answersAddress } from './address';
import { deleteAnswers, loadAnswers, saveAnswers, type DeviceStorage } from './answers-on-device';
import { reactiveActor } from './reactive-actor';
import { quizSteps } from './steps';

const MARKER = 'quiz-host';
const DAY_SECONDS = 24 * 60 * 60;

export type Surroundings = {
	readonly storage: DeviceStorage | null;
	readonly now: () => number;
	/** Sets or clears a cookie that says where the answers are and holds none. */
	readonly mark: (cookie: string) => void;
	readonly clearSealed: () => Promise<unknown>;
};
export type BrowserHost = ReturnType<typeof browserHost>;

export function browserHost(questionnaire: Questionnaire, sealed: Answers, around: Surroundings) {
	const stored = loadAnswers(questionnaire, around.storage, around.now());
	const isSealedNews = Object.keys(sealed).length > 0 && !isSame(sealed, stored?.merged ?? {});
	const merged = isSealedNews ? sealed : (stored?.merged ?? {});
	const steps = quizSteps(questionnaire);
	const actor = createActor(steps.machine, {
		input: { answers: { ...stored?.answers, ...(isSealedNews ? sealed : {}) } }
	});
	const quiz = reactiveActor(actor);
	let isKept = true;
	let isMarked = false;

	function keep(answers: Answers): void {
		isKept = saveAnswers(questionnaire, around.storage, around.now(), { answers, merged });
		// Setting a cookie waits for another process, so once a visit is enough.
		if (!isMarked) around.mark(`${MARKER}=browser; path=/; max-age=${DAY_SECONDS}; samesite=lax`);
		isMarked = true;
	}

	/** Where an answer has just led is open already; finding that out again would cost a third of a step. */
	const isOpen = (page: string | null): boolean =>
		quiz.snapshot.context.page === page && quiz.snapshot.matches(page === null ? 'reviewing' : 'asking');

	actor.start();
	if (Object.keys(quiz.snapshot.context.answers).length > 0) keep(quiz.snapshot.context.answers);
	// What the device refuses to keep must stay in the cookie.
	if (Object.keys(sealed).length > 0 && isKept) around.clearSealed().catch(() => undefined);

	return {
		get snapshot() {
			return quiz.snapshot;
		},
		get answers(): Answers {
			return quiz.snapshot.context.answers;
		},
		/** False once the browser has refused to keep the answers beyond this page. */
		get isKept() {
			return isKept;
		},

		/** Where to go on; null when the page may not be shown now or the answer does not fit it. */
		answer(page: string, given: Answers, isEdit: boolean): string | null {
			if (!isOpen(page)) quiz.send({ type: 'page.opened', page });
			if (!quiz.send({ type: 'answer.given', page, given, isEdit })) return null;
			keep(quiz.snapshot.context.answers);
			return addressOf(quiz.snapshot, isEdit);
		},
		/** Where to go on; null while something is still to be asked. */
		submit(): string | null {
			if (!isOpen(null)) quiz.send({ type: 'page.opened', page: null });
			quiz.send({ type: 'response.submitted' });
			return quiz.snapshot.matches('finished') ? addressOf(quiz.snapshot) : null;
		},
		/** Where a visit with these answers goes on. */
		resume: (): string => steps.resume(quiz.snapshot.context.answers),
		/** Null when the page (or, with null, the list of answers) may be shown; else where to go instead. */
		detour: (page: string | null): string | null =>
			isOpen(page) ? null : steps.detour(quiz.snapshot.context.answers, page),
		async forget(): Promise<void> {
			quiz.send({ type: 'answers.deleted' });
			deleteAnswers(around.storage);
			around.mark(`${MARKER}=; path=/; max-age=0; samesite=lax`);
			isMarked = false;
			await around.clearSealed().catch(() => undefined);
		}
	};
}

function isSame(a: Answers, b: Answers): boolean {
	const sorted = (answers: Answers) =>
		JSON.stringify(Object.entries(answers).sort(([x], [y]) => (x < y ? -1 : 1)));
	return sorted(a) === sorted(b);
}

export const clearSealedAnswers = (): Promise<unknown> =>
	fetch(answersAddress, { method: 'DELETE', keepalive: true });
