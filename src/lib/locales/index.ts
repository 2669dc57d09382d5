/** What the product says around the knowledge: one file per language, all of one shape. */
import { en } from './en';

/** Every language says the same things; its own words, the same parameters. */
export type Words = typeof en;

const languages: Readonly<Record<string, Words>> = { en };

export { baseLanguage } from './languages';
export const languageCodes: readonly string[] = Object.keys(languages);

/** The words of a language, or of the base language where there is no file for it. */
export function words(lang: string): Words {
	return languages[lang] ?? en;
}
