/** The languages, and how each is called, read and written. A language more begins here and gets a catalogue beside this file. */

type Facts = {
	/** Its name in itself, for whoever looks for it. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** How numbers, lists and days are written where the visitor's own variety is not known. */
	readonly locale: string;
	/** The clinician who compared its sentences with the English ones; null while nobody has. */
	readonly reviewedBy: string | null;
};

export const languages = ['en', 'es', 'ko', 'ar'] as const;
export type Language = (typeof languages)[number];

/** The one that everything is written in first. */
export const baseLanguage: Language = 'en';

const facts: Readonly<Record<Language, Facts>> = {
	en: { name: 'English', direction: 'ltr', locale: 'en-GB', reviewedBy: null },
	es: { name: 'Español', direction: 'ltr', locale: 'es', reviewedBy: null },
	ko: { name: '한국어', direction: 'ltr', locale: 'ko-KR', reviewedBy: null },
	// Doses, days and law stand in both kinds of digits on Arabic packs; Latin ones are read everywhere.
	ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn', reviewedBy: null }
};

export const isLanguage = (code: unknown): code is Language =>
	(languages as readonly unknown[]).includes(code);

export const nameOf = (lang: Language): string => facts[lang].name;
export const directionOf = (lang: Language): 'ltr' | 'rtl' => facts[lang].direction;
export const localesOf = (lang: Language): string => facts[lang].locale;
export const reviewerOf = (lang: Language): string | null => facts[lang].reviewedBy;
