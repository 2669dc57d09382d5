/** Long texts of single pages, fetched only by the page that shows them. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type PageWords = Spoken['pages'];

export const pageWords = (lang: Language): PageWords => spoken('pages', lang);
