import { bookWords } from '$lib/locales/book';
import { knowledgeIn } from '$lib/locales/knowledge';
import type { Language } from '$lib/locales/languages';
import { resultWords } from '$lib/locales/result';
import { bookOf, type Book } from '$lib/ui/rules/book';

const books = new Map<Language, Book>();

/** The rule book in a language, worked out at the first call. On the server only: a browser's knowledge is cut short. */
export function bookIn(lang: Language): Book {
	const book = books.get(lang) ?? bookOf(knowledgeIn(lang), bookWords(lang), resultWords(lang), lang);
	books.set(lang, book);
	return book;
}
