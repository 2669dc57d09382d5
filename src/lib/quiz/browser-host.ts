/**
 * The machine in the browser: a step costs no request, answers stay on the device. Answers given before the script
 * was ready come in the sealed cookie; those that are not known from there yet are newer than the stored ones and are
 * merged in, and the cookie is then cleared. Other tabs keep their answers in the same place: before anything is kept,
 * what they have changed meanwhile is taken in, so that for each question the last one to answer wins.
 */
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { createActor } from 'xstate';
import { addressOf, answersAddress } from './address';
import { deleteAnswers, loadAnswers, saveAnswers, type DeviceStorage } from './answers-on-device';
import { reactiveActor } from './reactive-actor';
import { forgetUnsent } from './draft';
import { LIFETIME_MS } from './lifetime';
import { quizSteps } from './steps';

const MARKER = 'quiz-host';

export type Surroundings = {
	readonly storage: DeviceStorage | null;
	readonly now: () => number;
	/** Sets or clears a cookie that says where the answers are and holds none. */
	readonly mark: (cookie: string) => void;
	/** Rejects unless the cookie is gone. */
	readonly clearSealed: () => Promise<unknown>;
	/** Calls back whenever another tab may have changed what the device keeps. */
	readonly listen?: (look: () => void) => void;
};
/** Questions whose answers another tab has changed, and what they were here. */
export type ChangedElsewhere = { readonly questions: readonly string[]; readonly before: Answers };
export type BrowserHost = ReturnType<typeof browserHost>;

export function browserHost(questionnaire: Questionnaire, sealed: Answers, around: Surroundings) {
	const stored = loadAnswers(questionnaire, around.storage, around.now());
	const isSealed = Object.keys(sealed).length > 0;
	// Without a cookie nothing in it is old any more.
	let merged = isSealed ? sealed : {};
	/** What the device kept when we last looked: whatever differs from it, another tab has changed. */
	let seen: Answers = stored?.answers ?? {};
	const steps = quizSteps(questionnaire);
	const actor = createActor(steps.machine, {
		input: { answers: { ...seen, ...pick(sealed, changedIn(stored?.merged ?? {}, sealed)) } }
	});
	const quiz = reactiveActor(actor);
	const watchers = new Set<(changed: ChangedElsewhere) => void>();
	let hasDropped = (stored?.dropped.length ?? 0) > 0;
	let isKept = true;
	let isMarked = false;

	function keep(): void {
		const { answers } = quiz.snapshot.context;
		isKept = saveAnswers(questionnaire, around.storage, around.now(), { answers, merged });
		if (isKept) seen = answers;
		// Setting a cookie waits for another process, so once a visit is enough.
		if (!isMarked) around.mark(`${MARKER}=browser; path=/; max-age=${LIFETIME_MS / 1000}; samesite=lax`);
		isMarked = true;
	}

	function takeInWhatOthersChanged(): ChangedElsewhere | null {
		const kept = loadAnswers(questionnaire, around.storage, around.now());
		const there = kept?.answers ?? {};
		const questions = changedIn(seen, there);
		seen = there;
		if (kept) merged = kept.merged;
		if (questions.length === 0) return null;
		// What was told elsewhere meanwhile is newer.
		forgetUnsent();
		const before = quiz.snapshot.context.answers;
		const ours = Object.keys(before).filter((question) => !questions.includes(question));
		const answers = { ...pick(before, ours), ...pick(there, questions) };
		quiz.send({ type: 'answers.changed', answers });
		return { questions, before };
	}

	/** Where an answer has just led is open already; finding that out again would cost a third of a step. */
	const isOpen = (page: string | null): boolean =>
		quiz.snapshot.context.page === page && quiz.snapshot.matches(page === null ? 'reviewing' : 'asking');

	actor.start();
	// Until it is said that something was left out, the device keeps it: a page that is loaded whole may take this one's place.
	const mayWait = hasDropped && !isSealed;
	if (!mayWait && Object.keys(quiz.snapshot.context.answers).length > 0) keep();
	// What the device refuses to keep must stay in the cookie.
	if (isSealed && isKept) {
		around.clearSealed().then(
			() => {
				// The same answer given by a bare form from now on is news again.
				takeInWhatOthersChanged();
				merged = {};
				if (Object.keys(quiz.snapshot.context.answers).length > 0) keep();
			},
			() => undefined
		);
	}
	around.listen?.(() => {
		const changed = takeInWhatOthersChanged();
		if (changed) for (const tell of watchers) tell(changed);
	});

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

		/** True when an older release was told something that this one no longer asks. Said once. */
		takeDropped(): boolean {
			const had = hasDropped;
			hasDropped = false;
			if (!had) return false;
			takeInWhatOthersChanged();
			// Another tab deleted it all meanwhile, which is another thing to be told.
			if (loadAnswers(questionnaire, around.storage, around.now()) === null) return false;
			if (Object.keys(quiz.snapshot.context.answers).length > 0) keep();
			else deleteAnswers(around.storage);
			return true;
		},

		/** Answers from a link in place of all that was told here. */
		adopt(answers: Answers): void {
			takeInWhatOthersChanged();
			quiz.send({ type: 'answers.changed', answers });
			forgetUnsent();
			keep();
		},
		/** Where to go on; null when the page may not be shown now or the answer does not fit it. */
		answer(page: string, given: Answers, isEdit: boolean): string | null {
			takeInWhatOthersChanged();
			if (!isOpen(page)) quiz.send({ type: 'page.opened', page });
			if (!quiz.send({ type: 'answer.given', page, given, isEdit })) return null;
			keep();
			return addressOf(quiz.snapshot, isEdit);
		},
		/** Where to go on; null while something is still to be asked. */
		submit(): string | null {
			takeInWhatOthersChanged();
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
			forgetUnsent();
			seen = merged = {};
			hasDropped = false;
			around.mark(`${MARKER}=; path=/; max-age=0; samesite=lax`);
			isMarked = false;
			await around.clearSealed().catch(() => undefined);
		},
		/** Until the returned function is called. The answers have been taken in already. */
		whenChangedElsewhere(tell: (changed: ChangedElsewhere) => void): () => void {
			watchers.add(tell);
			return () => void watchers.delete(tell);
		}
	};
}

const same = (a: Answers[string] | undefined, b: Answers[string] | undefined): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

function changedIn(before: Answers, after: Answers): readonly string[] {
	const questions = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return questions.filter((question) => !same(before[question], after[question]));
}

function pick(answers: Answers, questions: readonly string[]): Answers {
	return Object.fromEntries(Object.entries(answers).filter(([question]) => questions.includes(question)));
}

export async function clearSealedAnswers(): Promise<void> {
	const { ok } = await fetch(answersAddress, { method: 'DELETE', keepalive: true });
	if (!ok) throw new Error('The cookie was not cleared');
}
