import { languageOf } from '$lib/locales/address';
import { app } from '$lib/server/app';
import type { LayoutServerLoad } from './$types';
import {
	clearAnswers,
	hasBrowserMarker,
	keepAnswers,
	leaveNotice,
	openAnswers,
	refusesCookies,
	takeNotice,
	type Notice
} from './sealed-answers.server';

/** Depends on no address and no parameter, so that a step in the browser never asks the server for it again. */
export const load: LayoutServerLoad = ({ cookies, request, untrack, url }) => {
	const [isHttps, lang] = untrack(() => [url.protocol === 'https:', languageOf(url)] as const);
	const { answers, isUnreadable, hasDropped } = openAnswers(cookies, isHttps);
	const isCookieRefused = untrack(() => refusesCookies(cookies, request, url));
	let notice = takeNotice(cookies, isHttps);
	if (isUnreadable) {
		clearAnswers(cookies, isHttps);
		// The page asked for may be one that now leads elsewhere, so the reason is left for the next one too.
		leaveNotice(cookies, isHttps, 'unreadable');
		notice = 'unreadable';
	}
	if (hasDropped) {
		// Sealed anew with what still fits, so that it is said once; and left for the next page, for the same reason.
		keepAnswers(cookies, isHttps, answers);
		leaveNotice(cookies, isHttps, 'carried-over');
		notice = 'carried-over';
	}
	const told: Exclude<Notice, 'letter-sent'> | 'cookie-refused' | null =
		notice === 'letter-sent' ? null : (notice ?? (isCookieRefused ? 'cookie-refused' : null));
	return {
		lang,
		answers,
		hasBrowserMarker: hasBrowserMarker(cookies),
		notice: told,
		/** The page before this one asked for a letter, and it is kept. Said once. */
		isLetterSent: notice === 'letter-sent',
		/** Where people reach the site; null where only a request can tell. */
		publicOrigin: app().config.givenOrigin,
		/** False when no mail server is configured: then no letter is offered. */
		offersMail: app().post !== null
	};
};
