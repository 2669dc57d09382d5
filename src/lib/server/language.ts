/** In which language somebody is answered who comes to an address that leaves it open. */
import { wantedLanguage } from '../locales/accept-language.ts';
import { addressIn, chosenAddress, isForMachines, readAddress } from '../locales/address.ts';
import { baseLanguage, isLanguage, type Language } from '../locales/languages.ts';

/** Set by the language switch alone. Holds the code of a language and nothing about the person. */
export const choiceCookie = 'lang';
export const choiceSeconds = 365 * 24 * 60 * 60;

export type Arrival = {
	readonly request: Pick<Request, 'method' | 'headers'>;
	readonly url: URL;
	/** What the switch left here earlier. */
	readonly chosen: string | undefined;
	/** A page of ours led here. */
	readonly isFromOwnPage: boolean;
};
export type Elsewhere = { readonly address: string; readonly remember: Language | null };

/**
 * Where somebody finds this page in their language; null when it is right here. An address with a language is always
 * right. One without is right for whoever comes from a page of ours, too: its links are in the language being read, and
 * so English stays within reach of a browser that keeps no cookie.
 */
export function elsewhere({ request, url, chosen, isFromOwnPage }: Arrival): Elsewhere | null {
	if (!isForReading(request) || isForMachines(url.pathname)) return null;
	const { lang, path } = readAddress(url.pathname);
	const address = chosenAddress(url);
	// From another site it is a link like any other, and must not settle anything for later.
	if (address !== null) return { address, remember: isFromOwnPage ? lang : null };
	if (lang !== baseLanguage || isFromOwnPage) return null;
	const wanted = isLanguage(chosen) ? chosen : wantedLanguage(request.headers.get('accept-language'));
	if (wanted === null || wanted === baseLanguage) return null;
	return { address: addressIn(wanted, path + url.search), remember: null };
}

/** Browsers name HTML outright when they want a page, and nothing else does so by itself. */
function isForReading({ method, headers }: Arrival['request']): boolean {
	return ['GET', 'HEAD'].includes(method) && (headers.get('accept') ?? '').includes('text/html');
}
