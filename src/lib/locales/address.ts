/**
 * A page's address says its language: English stands at the root, every other language below its code. What leads to a
 * page is written without a language (`/quiz/skin`) and gets that of the page it stands on here, and nowhere else.
 */
import { baseLanguage, isLanguage, type Language } from './languages';

/** No person reads these, so they have no language and one address each. */
const FOR_MACHINES = /^\/(api\/.*|healthz|readyz|metrics|robots\.txt|sitemap\.xml)$/;

// Not before two slashes: what follows would be read as the name of a host once the code is taken away.
const PREFIXED = /^\/([a-z]{2})(?=\/(?!\/)|$)/;

export const isForMachines = (pathname: string): boolean => FOR_MACHINES.test(pathname);

/** The language of an address, and its path without one. An unknown code is a path like any other. */
export function readAddress(pathname: string): { readonly lang: Language; readonly path: string } {
	const code = PREFIXED.exec(pathname)?.[1];
	if (code !== undefined && code !== baseLanguage && isLanguage(code)) {
		const path = pathname.slice(1 + code.length) || '/';
		if (!isForMachines(path)) return { lang: code, path };
	}
	return { lang: baseLanguage, path: pathname.replace(/^\/{2,}/, '/') };
}

/** The address of a page in a language; a query and a fragment stay. Throws for what is no path of our own. */
export function addressIn(lang: Language, path: string): string {
	if (!/^\/(?!\/)/.test(path)) throw new Error(`addressIn: "${path}" is no path from the root`);
	if (lang === baseLanguage) return path;
	return /^\/(?=$|[?#])/.test(path) ? `/${lang}${path.slice(1)}` : `/${lang}${path}`;
}

export const languageOf = ({ pathname }: Pick<URL, 'pathname'>): Language => readAddress(pathname).lang;

/** The address of a page in the language of the page at `url`. */
export const addressFrom = (url: Pick<URL, 'pathname'>, path: string): string =>
	addressIn(languageOf(url), path);

/** Beside the page in the language it names, this means: chosen, and to be remembered. */
const CHOICE = 'lang';

/** The page at `url` in a language, as the language switch leads to it. */
export function choiceAddress(url: URL, lang: Language): string {
	const query = new URLSearchParams([
		// A form that was sent names what it asked for; read again, the page asks for nothing.
		...[...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== CHOICE),
		[CHOICE, lang]
	]);
	return addressIn(lang, `${readAddress(url.pathname).path}?${query}`);
}

/** The address that such a link stands for; null for every other address. */
export function chosenAddress(url: URL): string | null {
	const { lang, path } = readAddress(url.pathname);
	if (url.searchParams.get(CHOICE) !== lang) return null;
	const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== CHOICE));
	return addressIn(lang, query.size > 0 ? `${path}?${query}` : path);
}
