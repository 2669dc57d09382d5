import { addressIn } from '../locales/address.ts';
import { baseLanguage, directionOf, type Language } from '../locales/languages.ts';
import type { Words } from '../locales/index.ts';

/**
 * The page that stands where nothing else can (src/error.html) is English and whole, so that it needs nothing. As far as
 * more than that still works its sentences are exchanged here for those of the reader's language. Pure; any other page
 * comes back as it was.
 */
export function errorPageIn(lang: Language, page: string, english: Words, words: Words): string {
	const mark = `<html lang="${baseLanguage}" data-bare>`;
	if (lang === baseLanguage || !page.includes(mark)) return page;
	const said = [
		[english.site.name, words.site.name],
		[english.error.brokenTitle, words.error.brokenTitle],
		[english.error.broken, words.error.broken],
		[english.error.toQuiz, words.error.toQuiz],
		[english.error.toStart, words.error.toStart],
		['href="/quiz"', `href="${addressIn(lang, '/quiz')}"`],
		['href="/"', `href="${addressIn(lang, '/')}"`]
	] as const;
	return said.reduce(
		(text, [before, after]) => text.replaceAll(before, () => after),
		page.replace(mark, `<html lang="${lang}" dir="${directionOf(lang)}">`)
	);
}

/** The same page for whoever is turned away because there is too much to do. Pure. */
export function busyPageIn(lang: Language, page: string, english: Words, words: Words): string {
	const { busyTitle, busy } = words.error;
	const said = page
		.replace(/<title>.*<\/title>/, () => `<title>${busyTitle} – ${words.site.name}</title>`)
		.replace(/<h1>.*<\/h1>/, () => `<h1>${busyTitle}</h1>`)
		.replace(english.error.broken, () => busy)
		.replace(/\s*<p><small>.*<\/small><\/p>/, '');
	return errorPageIn(lang, said, english, words);
}
