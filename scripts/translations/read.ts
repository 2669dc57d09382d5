import { english } from '../../src/lib/locales/english.ts';
import { readKnowledge } from '../knowledge/read.ts';
import { textsOf, type Text } from './texts.ts';

/** Everything that people read, as it stands in English today. */
export async function readTexts(): Promise<readonly Text[]> {
	return textsOf(english, await readKnowledge());
}
