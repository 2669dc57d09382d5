/** Words of the page on the article: one file per language, read by that page alone. */
import { enArticle } from './en-article';

export type ArticleWords = typeof enArticle;

const languages: Readonly<Record<string, ArticleWords>> = { en: enArticle };

/** The words of a language, or of the base language where there is no file for it. */
export function articleWords(lang: string): ArticleWords {
	return languages[lang] ?? enArticle;
}
