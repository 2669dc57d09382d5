/** Words of the page on the article. They never reach a browser as data: it gets the page. */
import type { Spoken } from './english';
import type { Language } from './languages';
import { spoken } from './spoken';

export type ArticleWords = Spoken['article'];

export const articleWords = (lang: Language): ArticleWords => spoken('article', lang);
