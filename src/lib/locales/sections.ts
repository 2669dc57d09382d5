/** What a browser fetches of a language, in pieces as pages need them. */
import type { Language } from './languages';

export type Section =
	'core' | 'pages' | 'result' | 'keep' | 'label' | 'questionnaire' | 'knowledge' | 'label-knowledge';

/** Where a section lies. The build names the folder of each language after what is in it. */
export const addressOfSection = (lang: Language, section: Section): string =>
	`${__LANGUAGE_FOLDERS__[lang]}/${section}.json`;
