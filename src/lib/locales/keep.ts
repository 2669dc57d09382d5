/** Words for keeping a result and for being without a connection: one file per language. */
import { enKeep } from './en-keep';

export type KeepWords = typeof enKeep;

const languages: Readonly<Record<string, KeepWords>> = { en: enKeep };

/** The words of a language, or of the base language where there is no file for it. */
export function keepWords(lang: string): KeepWords {
	return languages[lang] ?? enKeep;
}
