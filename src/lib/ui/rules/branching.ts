/** The way through the questions as a drawing has it: pages in order, what is asked only of some, and where it ends. */
import type { Condition, Knowledge } from '$lib/knowledge/schema';
import type { Desk } from './desk';
import { atomsOf, inWords } from './sentence';
import type { RecordLink, Text } from './text';

export type MapPage = {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	/** Condition on the whole page; null when everybody meets it. */
	readonly onlyIf: Text | null;
	readonly questions: readonly { readonly link: RecordLink; readonly onlyIf: Text | null }[];
	/** Gates that end the quiz once this page is answered. */
	readonly stops: readonly RecordLink[];
};

export function mapOf(knowledge: Knowledge, desk: Desk): readonly MapPage[] {
	const pageOf = (id: string) => knowledge.questions.find((question) => question.id === id)?.page ?? id;
	const order = [...new Set(knowledge.questions.map(({ id }) => pageOf(id)))];
	const lastPage = (when: Condition) =>
		atomsOf(when)
			.flatMap(({ fact }) => knowledge.derivedFacts.find(({ id }) => id === fact)?.reads ?? [fact])
			.map((id) => order.indexOf(pageOf(id)));
	return order.map((id, index) => {
		const questions = knowledge.questions.filter((question) => pageOf(question.id) === id);
		const page = knowledge.pages.find((entry) => entry.id === id);
		const [first] = questions;
		const conditions = [
			...new Map(questions.map(({ askWhen }) => [JSON.stringify(askWhen), askWhen])).values()
		];
		const isAlike = conditions.length === 1;
		const wholePage = conditions.flatMap((when) => when ?? []);
		const isForSome = wholePage.length === conditions.length;
		return {
			id,
			title: page?.title ?? first?.text ?? id,
			href: desk.link(page ? 'pages' : 'questions', id).href,
			onlyIf: isForSome ? inWords(isAlike ? wholePage[0]! : { any: wholePage }, desk) : null,
			questions: questions.map(({ id: question, askWhen }) => ({
				link: desk.link('questions', question),
				onlyIf: askWhen && !isAlike ? inWords(askWhen, desk) : null
			})),
			stops: knowledge.stops
				.filter(({ when }) => Math.max(...lastPage(when)) === index)
				.map(({ id: gate }) => desk.link('gates', gate))
		};
	});
}
