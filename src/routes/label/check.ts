import type { Answers } from '$lib/engine/answers';
import type { LabelReading } from '$lib/engine/label-reading';
import { labelKnowledgeIn } from '$lib/locales/knowledge';
import type { Language } from '$lib/locales/languages';
import { ready } from '$lib/locales/ready';

/** Reads a list in the browser, with the answers on this device. */
export type LabelCheck = (pasted: string) => LabelReading;

/** Fetches all that reading needs; from then on no list causes a request. */
export async function fetchLabelCheck(lang: Language, sealed: Answers): Promise<LabelCheck> {
	const [{ checkLabel }, { knowledgeVersion }, { takeOver }] = await Promise.all([
		import('$lib/engine/label'),
		import('$lib/knowledge/version'),
		import('$lib/quiz/here'),
		ready(lang, ['questionnaire', 'knowledge', 'label-knowledge'])
	]);
	const known = labelKnowledgeIn(lang);
	return (pasted) => checkLabel(known, knowledgeVersion, pasted, takeOver(known, sealed).answers);
}
