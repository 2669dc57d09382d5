/** Reads what a person chose on one page. The same on both sides: a native POST and a submit caught in the browser. */
import type { Answers } from '$lib/engine/answers';
import type { Question } from '$lib/knowledge/schema';

export type PageFault = {
	/** Question id; the name of the field when there is no such question. */
	readonly question: string;
	readonly code: 'unknown-question' | 'missing' | 'too-many' | 'none-with-others' | 'unknown-option';
	/** The options the fault is about, as far as they are real ones. */
	readonly options: readonly string[];
	readonly atMost: number | null;
};

/** Everything recognised is in `given`, faulty or not, so that the page can be shown again as it was left. */
export function readPage(
	questions: readonly Question[],
	form: FormData
): { given: Answers; faults: PageFault[] } {
	const given: Record<string, string | readonly string[]> = {};
	const faults: PageFault[] = [];
	for (const question of questions) {
		const sent = new Set(form.getAll(question.id));
		const chosen = question.options.filter(({ id }) => sent.has(id)).map(({ id }) => id);
		const fault = faultIn(question, chosen, sent.size);
		if (fault) faults.push(fault);
		const [first] = chosen;
		if (first === undefined) continue;
		given[question.id] = question.kind === 'multiple' ? chosen : first;
	}
	return { given, faults };
}

const LONGEST_NAME = 40;

/** Fields that name no question at all. One of another page is no stranger: an older page may still ask it. */
export function strangersIn(bank: readonly Question[], form: FormData): PageFault[] {
	const known = new Set(bank.map(({ id }) => id));
	const names = [...form.keys()]
		.filter((name) => !known.has(name))
		.map((name) => name.slice(0, LONGEST_NAME));
	return [...new Set(names)].map((question) => ({
		question,
		code: 'unknown-question',
		options: [],
		atMost: null
	}));
}

function faultIn(question: Question, chosen: readonly string[], sent: number): PageFault | undefined {
	const atMost = question.kind === 'multiple' ? (question.atMost ?? null) : 1;
	const fault = (code: PageFault['code'], options = chosen): PageFault => ({
		question: question.id,
		code,
		options,
		atMost
	});
	if (sent > chosen.length) return fault('unknown-option');
	if (chosen.length === 0) return fault('missing');
	const alone = question.options.find(({ id, meaning }) => meaning && chosen.includes(id));
	if (alone && chosen.length > 1 && question.kind === 'multiple') {
		return fault('none-with-others', [alone.id, ...chosen.filter((id) => id !== alone.id).slice(0, 1)]);
	}
	if (atMost !== null && chosen.length > atMost) return fault('too-many');
	return undefined;
}
