/** Words of the label check: one file per language, fetched only by that page. */
import { enLabel } from './en-label';

export type LabelWords = typeof enLabel;

const languages: Readonly<Record<string, LabelWords>> = { en: enLabel };

/** The words of a language, or of the base language where there is no file for it. */
export function labelWords(lang: string): LabelWords {
	return languages[lang] ?? enLabel;
}
