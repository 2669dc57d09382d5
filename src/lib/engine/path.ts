/**
 * The questions a person meets, recomputed from the answers every time. Answers off the path are parked and ignored.
 * The path ends early at the page where a gate that ends the quiz fires.
 */
import type { Condition, Page, Question, Questionnaire } from '../knowledge/schema';
import type { Answers } from './answers';
import { holds, readsOf, type Fact } from './condition';
import { factOf, moleScoreOf } from './facts';
import { oncePer } from './once';

export type PathPage = {
	readonly page: Page;
	readonly questions: readonly Question[];
	readonly isAnswered: boolean;
};
export type Path = {
	readonly pages: readonly PathPage[];
	/** Gates that ended it, in their order of priority; empty when it runs to the end. */
	readonly stoppedBy: readonly string[];
	/** Every unanswered question on the path, in order. */
	readonly missing: readonly { readonly question: string; readonly page: string }[];
};

/** Walk the bank. Total: any answers give a path. */
export function pathOf(questionnaire: Questionnaire, answers: Answers): Path {
	const facts = new Map<string, Fact>();
	const pages: PathPage[] = [];
	for (const { page, questions, stops } of bankByPage(questionnaire)) {
		const asked: Question[] = [];
		for (const question of questions) {
			const isAsked = mustAsk(question, facts);
			if (isAsked) asked.push(question);
			if (isAsked !== undefined)
				facts.set(question.id, isAsked ? factOf(question, answers) : { state: 'not-applicable' });
		}
		facts.set('mole-score', moleScoreOf(questionnaire.questions, facts));
		if (asked.length > 0)
			pages.push({
				page,
				questions: asked,
				isAnswered: asked.every((question) => !isUnanswered(facts.get(question.id)))
			});
		// Also on a page nobody is asked: only now is settled what it leaves open ("not sure" about a nail line).
		const stoppedBy = stops.filter((stop) => hasFired(stop.when, facts)).map(({ id }) => id);
		if (stoppedBy.length > 0) return { pages, stoppedBy, missing: missingOn(pages, facts) };
	}
	return { pages, stoppedBy: [], missing: missingOn(pages, facts) };
}

/** Id of the page after this one on the path; null means the answers can be reviewed. */
export function nextPage(path: Path, pageId: string): string | null {
	return path.pages[path.pages.findIndex((entry) => entry.page.id === pageId) + 1]?.page.id ?? null;
}

/** Id of the page before this one; null means the welcome page. */
export function previousPage(path: Path, pageId: string): string | null {
	return path.pages[path.pages.findIndex((entry) => entry.page.id === pageId) - 1]?.page.id ?? null;
}

/** First page with an unanswered question; null when everything on the path is answered. */
export function firstOpenPage(path: Path): string | null {
	return path.pages.find((entry) => !entry.isAnswered)?.page.id ?? null;
}

/** True when the page is on the path and every page before it is answered. */
export function canOpen(path: Path, pageId: string): boolean {
	const index = path.pages.findIndex((entry) => entry.page.id === pageId);
	return index >= 0 && path.pages.slice(0, index).every((entry) => entry.isAnswered);
}

/** "Question `position` of about `about`", in pages. Branches not yet known count as not taken. */
export function progressOf(
	questionnaire: Questionnaire,
	answers: Answers,
	pageId: string
): { readonly position: number; readonly about: number } {
	const path = pathOf(questionnaire, answers);
	const position = Math.max(1, path.pages.findIndex((entry) => entry.page.id === pageId) + 1);
	return { position, about: Math.max(position, path.pages.length) };
}

type Stop = Questionnaire['stops'][number];
type BankPage = {
	readonly page: Page;
	readonly questions: readonly Question[];
	/** What this page may change: no other stop need be looked at after it. */
	readonly stops: readonly Stop[];
};

const bankByPage = oncePer((questionnaire: Questionnaire): readonly BankPage[] => {
	const shared = new Map(questionnaire.pages.map((page) => [page.id, page]));
	const order = new Map<string, { page: Page; questions: Question[] }>();
	for (const question of questionnaire.questions) {
		const own: Page = {
			id: question.id,
			title: question.text,
			why: question.why,
			layout: 'stack',
			...(question.hint ? { hint: question.hint } : {})
		};
		const page = (question.page !== undefined && shared.get(question.page)) || own;
		const entry = order.get(page.id) ?? { page, questions: [] };
		entry.questions.push(question);
		order.set(page.id, entry);
	}
	return [...order.values()].map(({ page, questions }) => ({
		page,
		questions,
		stops: questionnaire.stops.filter(({ when }) =>
			readsOf(when).some((fact) => fact === 'mole-score' || questions.some(({ id }) => id === fact))
		)
	}));
});

/** Whether a question is asked; undefined while what it depends on is open. A safety question also follows a "not sure" (S34). */
function mustAsk({ askWhen, gating }: Question, facts: ReadonlyMap<string, Fact>): boolean | undefined {
	if (!askWhen) return true;
	return holds(askWhen, facts) ?? (gating && isSettled(askWhen, facts) ? true : undefined);
}

/** A gate has fired when it is true, or when it is unknown although the person has answered all it reads (S34). */
function hasFired(when: Condition, facts: ReadonlyMap<string, Fact>): boolean {
	return holds(when, facts) ?? isSettled(when, facts);
}

/** True when the person has answered, or declined to answer, all that a condition reads. */
function isSettled(condition: Condition, facts: ReadonlyMap<string, Fact>): boolean {
	return readsOf(condition).every((id) => !isUnanswered(facts.get(id)));
}

function isUnanswered(fact: Fact | undefined): boolean {
	return fact === undefined || (fact.state === 'unknown' && !fact.isDeclined);
}

function missingOn(pages: readonly PathPage[], facts: ReadonlyMap<string, Fact>): Path['missing'] {
	return pages.flatMap(({ page, questions }) =>
		questions
			.filter((question) => isUnanswered(facts.get(question.id)))
			.map((question) => ({ question: question.id, page: page.id }))
	);
}
