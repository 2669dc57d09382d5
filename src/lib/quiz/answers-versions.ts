/** Answers outlive a release: whatever an older quiz was told is carried over as far as the questions still stand. */
import { checkAnswers, type Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';

export type AnswersOfVersion = { readonly version: number; readonly answers: unknown };
type Given = Readonly<Record<string, unknown>>;
type Migration = (answers: Given) => Given;

/**
 * The step that leads from each version of the questionnaire to the next. Needed only when a question or an option
 * changes its meaning or its id; what was merely removed is dropped, and what was added is asked.
 * Version 2 only added questions and options, so 1 needs no step.
 */
const migrations: Readonly<Record<number, Migration>> = {};

/** Null when nothing of it can be read. Answers that no longer fit a question are left out and asked again. */
export function readAnswers(
	questionnaire: Questionnaire,
	stored: AnswersOfVersion,
	chain: Readonly<Record<number, Migration>> = migrations
): Answers | null {
	if (!Number.isInteger(stored.version) || stored.version < 1) return null;
	if (typeof stored.answers !== 'object' || stored.answers === null || Array.isArray(stored.answers))
		return null;
	let answers: Given = { ...stored.answers };
	for (let version = stored.version; version < questionnaire.version; version += 1) {
		answers = chain[version]?.(answers) ?? answers;
	}
	const checked = checkAnswers(questionnaire, answers);
	if ('answers' in checked) return checked.answers;
	const faulty = new Set(checked.faults.map(({ field }) => field));
	const fitting = Object.fromEntries(Object.entries(answers).filter(([question]) => !faulty.has(question)));
	const kept = checkAnswers(questionnaire, fitting);
	return 'answers' in kept ? kept.answers : null;
}
