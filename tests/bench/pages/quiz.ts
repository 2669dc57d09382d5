/** One ordinary person's way through our quiz, as bare data, so that every contender asks the same. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as pathModule from '../../../src/lib/engine/path.ts';
import type { Question, Questionnaire } from '../../../src/lib/knowledge/schema/index.ts';
import { inFrance } from '../../personas/three.ts';

export type QuizPage = {
	readonly title: string;
	readonly questions: readonly Question[];
	/** What the person says to each question: ids of options. */
	readonly given: readonly (readonly string[])[];
};

const lib = join(import.meta.dirname, '..', '..', '..', 'src', 'lib');
const quiet = { configFile: false, logLevel: 'error' } as const;

/** The pages that a healthy adult in France meets, in order. */
export async function quizPages(): Promise<readonly QuizPage[]> {
	const { module: bank } = await runnerImport<{ questionnaire: Questionnaire }>(
		join(lib, 'knowledge', 'questionnaire.ts'),
		quiet
	);
	const { module: engine } = await runnerImport<typeof pathModule>(join(lib, 'engine', 'path.ts'), quiet);
	return engine.pathOf(bank.questionnaire, inFrance.answers).pages.map(({ page, questions }) => ({
		title: page.title,
		questions,
		given: questions.map(({ id }) => [inFrance.answers[id] ?? []].flat())
	}));
}
