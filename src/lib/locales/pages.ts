/** Long texts of single pages: one file per language, fetched only by the page that shows them. */
import { enPages } from './en-pages';

export type PageWords = typeof enPages;

const languages: Readonly<Record<string, PageWords>> = { en: enPages };

/** The words of a language, or of the base language where there is no file for it. */
export function pageWords(lang: string): PageWords {
	return languages[lang] ?? enPages;
}
