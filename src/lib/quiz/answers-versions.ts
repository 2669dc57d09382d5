/** Answers outlive a release: whatever an older quiz was told is carried over as far as the questions still stand. */
import { checkAnswers, type Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';

export type AnswersOfVersion = { readonly version: number; readonly answers: unknown };
type Given = Readonly<Record<string, unknown>>;
type Migration = (answers: Given) => Given;

/**
 * The step that leads from each version of the questionnaire to the next. Needed only when a question or an option
 * changes its meaning or its id; what was merely removed is dropped, and what was added is asked.
 * Versions 2 and 3 only added questions and options, so 1 and 2 need no step.
 */
const migrations: Readonly<Record<number, Migration>> = {};

/** What could be kept, and the questions whose answers could not: gone, or no longer with that option. */
export type CarriedOver = { readonly answers: Answers; readonly dropped: readonly string[] };

/** Null when nothing of it can be read. Answers that no longer fit a question are left out and asked again. */
export function carryOver(
	questionnaire: Questionnaire,
	stored: AnswersOfVersion,
	chain: Readonly<Record<number, Migration>> = migrations
): CarriedOver | null {
	if (!Number.isInteger(stored.version) || stored.version < 1) return null;
	if (typeof stored.answers !== 'object' || stored.answers === null || Array.isArray(stored.answers))
		return null;
	let answers: Given = { ...stored.answers };
	for (let version = stored.version; version < questionnaire.version; version += 1) {
		answers = chain[version]?.(answers) ?? answers;
	}
	const kept: Record<string, Answers[string]> = {};
	const dropped: string[] = [];
	for (const [question, given] of Object.entries(answers)) {
		const checked = checkAnswers(questionnaire, { [question]: given });
		if ('answers' in checked) Object.assign(kept, checked.answers);
		else dropped.push(question);
	}
	return { answers: kept, dropped };
}
