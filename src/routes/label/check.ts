import type { Answers } from '$lib/engine/answers';
import type { LabelReading } from '$lib/engine/label-reading';

/** Reads a list in the browser, with the answers on this device. */
export type LabelCheck = (pasted: string) => LabelReading;

/** Fetches all that reading needs; from then on no list causes a request. */
export async function fetchLabelCheck(sealed: Answers): Promise<LabelCheck> {
	const [{ checkLabel }, { knowledge }, { labelKnowledge }, { knowledgeVersion }, { takeOver }] =
		await Promise.all([
			import('$lib/engine/label'),
			import('$lib/knowledge'),
			import('$lib/knowledge/label'),
			import('$lib/knowledge/version'),
			import('$lib/quiz/here')
		]);
	const known = { ...knowledge, ...labelKnowledge };
	return (pasted) => checkLabel(known, knowledgeVersion, pasted, takeOver(sealed).answers);
}
