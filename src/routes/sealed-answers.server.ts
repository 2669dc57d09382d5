/** Answers of a visit without a script: sealed into a cookie of one day, kept nowhere else. */
import type { Answers } from '$lib/engine/answers';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { carryOver, type CarriedOver } from '$lib/quiz/answers-versions';
import { app } from '$lib/server/app';
import type { Cookies } from '@sveltejs/kit';

const PURPOSE = 'answers';
const DAY_SECONDS = 24 * 60 * 60;
const NOTICE = 'quiz-notice';
const NOTICE_SECONDS = 60;
const MARKER = 'quiz-host';

const NOTICES = ['deleted', 'unreadable', 'carried-over', 'letter-sent', 'nothing-sent'] as const;
export type Notice = (typeof NOTICES)[number];
export type SealedAnswers = {
	readonly answers: Answers;
	/** There was a cookie, but it is too old, damaged, or sealed with a secret we no longer have. */
	readonly isUnreadable: boolean;
	/** An older release was told something that this one no longer asks. */
	readonly hasDropped: boolean;
};

// A name beginning with __Host- is bound to this host and https; browsers refuse it over plain http.
const nameFor = (isHttps: boolean) => (isHttps ? '__Host-quiz-answers' : 'quiz-answers');
const attributes = (isHttps: boolean) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps }) as const;

export function openAnswers(cookies: Cookies, isHttps: boolean): SealedAnswers {
	const sealed = cookies.get(nameFor(isHttps));
	if (sealed === undefined) return { answers: {}, isUnreadable: false, hasDropped: false };
	const opened = app().seal.open(PURPOSE, sealed, Date.now());
	const carried = 'value' in opened ? read(opened.value) : null;
	return {
		answers: carried?.answers ?? {},
		isUnreadable: carried === null,
		hasDropped: (carried?.dropped.length ?? 0) > 0
	};
}

export function keepAnswers(cookies: Cookies, isHttps: boolean, answers: Answers): void {
	const sealed = app().seal.seal(PURPOSE, { version: questionnaire.version, answers }, Date.now());
	cookies.set(nameFor(isHttps), sealed, { ...attributes(isHttps), maxAge: DAY_SECONDS });
}

export function clearAnswers(cookies: Cookies, isHttps: boolean): void {
	cookies.delete(nameFor(isHttps), attributes(isHttps));
}

/** The mark says that the browser keeps the answers itself; it holds none. */
export const hasBrowserMarker = (cookies: Cookies): boolean => cookies.get(MARKER) === 'browser';
export const clearBrowserMarker = (cookies: Cookies, isHttps: boolean): void =>
	cookies.delete(MARKER, { ...attributes(isHttps), httpOnly: false });

/** Told on the next page that is shown, and then forgotten. */
export function leaveNotice(cookies: Cookies, isHttps: boolean, notice: Notice): void {
	cookies.set(NOTICE, notice, { ...attributes(isHttps), maxAge: NOTICE_SECONDS });
}

export function takeNotice(cookies: Cookies, isHttps: boolean): Notice | null {
	const notice = cookies.get(NOTICE);
	if (notice === undefined) return null;
	cookies.delete(NOTICE, attributes(isHttps));
	return NOTICES.find((known) => known === notice) ?? null;
}

/** True when a form has led straight back to its own page and the browser brings no cookie at all: then it keeps none. */
export function refusesCookies(cookies: Cookies, { headers, method }: Request, url: URL): boolean {
	if (method !== 'GET' || cookies.getAll().length > 0) return false;
	return headers.get('referer') === url.origin + url.pathname;
}

function read(value: unknown): CarriedOver | null {
	if (typeof value !== 'object' || value === null || !('version' in value) || !('answers' in value))
		return null;
	return typeof value.version === 'number'
		? carryOver(questionnaire, { version: value.version, answers: value.answers })
		: null;
}
