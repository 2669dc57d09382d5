/** Words of the rule book: two files per language, fetched only by its pages. */
import { enBook } from './en-book';
import { enRecords } from './en-records';

const english = { ...enBook, ...enRecords };

export type BookWords = typeof english;

const languages: Readonly<Record<string, BookWords>> = { en: english };

/** The words of a language, or of the base language where there is no file for it. */
export function bookWords(lang: string): BookWords {
	return languages[lang] ?? english;
}
