/** What one page asks, where it stands on the way, and the list of everything told so far. */
import type { Answers } from '$lib/engine/answers';
import { previousPage, progressOf } from '$lib/engine/path';
import type { Page, Question, Questionnaire } from '$lib/knowledge/schema';
import { knownPath } from './known-path';

export type Asking = {
	readonly page: Page;
	readonly questions: readonly Question[];
	readonly section: Question['section'];
	readonly position: number;
	readonly about: number;
	/** Null leads to the welcome page. */
	readonly previous: string | null;
};
/** A line of the list of answers: one question, or a whole page of yes-or-no lines sorted by what was chosen. */
export type Told = {
	readonly id: string;
	readonly page: string;
	readonly section: Question['section'];
	readonly label: string;
	/** Labels of what was chosen, and for a page of lines the labels of the lines; empty while unanswered. */
	readonly answers: readonly { readonly text: string; readonly about: readonly string[] }[];
};

/** Every question the page could ask, whatever was answered; empty when there is no such page. */
export function questionsOf(questionnaire: Questionnaire, pageId: string): readonly Question[] {
	return questionnaire.questions.filter(({ id, page }) => (page ?? id) === pageId);
}

/** Null when there is no such page. A page off the path is shown whole: its answers may be known elsewhere. */
export function askingOn(questionnaire: Questionnaire, answers: Answers, pageId: string): Asking | null {
	const all = questionsOf(questionnaire, pageId);
	const [first] = all;
	if (!first) return null;
	const path = knownPath(questionnaire, answers);
	const entry = path.pages.find(({ page }) => page.id === pageId);
	const page = entry?.page ?? questionnaire.pages.find(({ id }) => id === pageId) ?? ownPage(first);
	return {
		page,
		questions: entry?.questions ?? all,
		section: first.section,
		previous: entry ? previousPage(path, pageId) : null,
		...progressOf(questionnaire, answers, pageId)
	};
}

/** The page of the bank that is asked first of all. */
export function startPage(questionnaire: Questionnaire): string {
	const [first] = questionnaire.questions;
	if (!first) throw new Error('startPage: the questionnaire has no questions');
	return first.page ?? first.id;
}

/** Everything on the path, in the order it is asked. */
export function toldSoFar(questionnaire: Questionnaire, answers: Answers): readonly Told[] {
	return knownPath(questionnaire, answers).pages.flatMap(({ page, questions }): Told[] => {
		const section = questions[0]?.section ?? 'concerns';
		if (page.layout === 'rows') {
			const given = byAnswer(questions, answers);
			return [{ id: page.id, page: page.id, section, label: page.title, answers: given }];
		}
		return questions.map((question) => ({
			id: question.id,
			page: page.id,
			section: question.section,
			label: question.label,
			answers: chosenIn(question, answers).map((text) => ({ text, about: [] }))
		}));
	});
}

function byAnswer(questions: readonly Question[], answers: Answers): Told['answers'] {
	const texts = [...new Set(questions.flatMap((question) => question.options.map(({ label }) => label)))];
	return texts
		.map((text) => ({
			text,
			about: questions
				.filter((question) => chosenIn(question, answers).includes(text))
				.map(({ label }) => label)
		}))
		.filter(({ about }) => about.length > 0);
}

function chosenIn(question: Question, answers: Answers): readonly string[] {
	const given = answers[question.id] ?? [];
	const chosen = typeof given === 'string' ? [given] : given;
	return question.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
}

function ownPage(question: Question): Page {
	return { id: question.id, title: question.text, why: question.why, layout: 'stack' };
}
