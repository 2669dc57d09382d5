/** Words of the result page and the letter: one file per language, fetched only where a result is shown or sent. */
import { enResult } from './en-result';

export type ResultWords = typeof enResult;

const languages: Readonly<Record<string, ResultWords>> = { en: enResult };

/** The words of a language, or of the base language where there is no file for it. */
export function resultWords(lang: string): ResultWords {
	return languages[lang] ?? enResult;
}
