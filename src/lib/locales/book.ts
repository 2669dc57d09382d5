/** Words of the rule book. They never reach a browser as data: it gets the pages. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type BookWords = Spoken['book'];

export const bookWords = (lang: Language): BookWords => spoken('book', lang);
