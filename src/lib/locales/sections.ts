/** What a browser fetches of a language, in pieces as pages need them. */
import type { Language } from './languages';

/** Set by the build: the address of the folder that holds what a browser fetches of a language. */
declare const __LANGUAGE_FOLDERS__: Readonly<Record<Language, string>>;

const words = ['core', 'pages', 'result', 'keep', 'label'] as const;
const known = ['questionnaire', 'knowledge', 'label-knowledge'] as const;
export const sections = [...words, ...known] as const;
export type Section = (typeof sections)[number];

/** Where a section lies. The build names the folder of each language after what is in it. */
export const addressOfSection = (lang: Language, section: Section): string =>
	`${__LANGUAGE_FOLDERS__[lang]}/${section}.json`;

export const isSectionAddress = (pathname: string): boolean =>
	Object.values(__LANGUAGE_FOLDERS__).some((folder) => pathname.startsWith(`${folder}/`));

const ofRoute: Readonly<Record<string, readonly Section[]>> = {
	'/': ['core', 'pages', 'questionnaire'],
	'/quiz': ['core', 'questionnaire'],
	'/quiz/[question]': ['core', 'questionnaire'],
	'/review': ['core', 'questionnaire'],
	'/result': ['core', 'questionnaire', 'result', 'keep', 'knowledge'],
	'/open': ['core', 'questionnaire', 'keep'],
	// What reads a list is fetched once the page is awake.
	'/label': ['core', 'label', 'result'],
	'/privacy': ['core', 'pages']
};

/** What a browser needs of a language before it can show a page; of a page that is nowhere, enough to say so. */
export const sectionsOf = (route: string | null): readonly Section[] => ofRoute[route ?? ''] ?? ['core'];
