/** Words of the page that a letter leads to. They never reach a browser as data: it gets the page. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type StopWords = Spoken['stop'];

export const stopWords = (lang: Language): StopWords => spoken('stop', lang);
