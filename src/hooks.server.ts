import { randomUUID } from 'node:crypto';
import { building, dev } from '$app/environment';
import { words } from '$lib/locales';
import { addressFrom, languageOf } from '$lib/locales/address';
import { baseLanguage, directionOf, languages } from '$lib/locales/languages';
import { addressOfSection, sectionsOf } from '$lib/locales/sections';
import { app, startApp } from '$lib/server/app';
import { BODY_LIMIT_BYTES } from '$lib/server/config';
import { busyPageIn, errorPageIn } from '$lib/server/error-page';
import { front } from '$lib/server/front';
import { withSecurityHeaders } from '$lib/server/headers';
import { choiceCookie, choiceSeconds, elsewhere } from '$lib/server/language';
import { describeError, ORIGIN_FIX } from '$lib/server/log';
import { isFromOwnPage, isOneClick, strangerIn } from '$lib/server/origin';
import { paintFirst } from '$lib/server/wake-up';
import {
	text,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ResolveOptions,
	type ServerInit
} from '@sveltejs/kit';
import errorPage from './error.html?raw';

// The API takes JSON only, which no foreign page can send; the others change nothing. None of their callers is a browser.
const TAKES_NO_FORM = /^\/(api\/|healthz$|readyz$|metrics$)/;

// Where a script would take a page over. One without any, like the rule book, is a quarter lighter without them.
const MARKS_FOR_A_SCRIPT = /<!--(?:\[(?:!|-?\d+)?|\])?-->/g;

export const init: ServerInit = async () => {
	if (building) return;
	const { stop } = await startApp(process.env);
	process.once('sveltekit:shutdown' as 'exit', stop);
	for (const lang of languages)
		front.busyPages[lang] = busyPageIn(lang, errorPage, words(baseLanguage), words(lang));
};

export const handle: Handle = async ({ event, resolve }) => {
	const options = pageFor(event);
	if (building || event.isSubRequest) return resolve(event, options);
	const started = performance.now();
	const answer = (await refusal(event)) ?? otherLanguage(event) ?? (await resolve(event, options));
	const response = withSecurityHeaders(
		await inItsLanguage(answer, event.url),
		event.url.protocol === 'https:'
	);
	app().log({
		event: 'request',
		method: event.request.method,
		route: event.route.id ?? 'none',
		status: response.status,
		ms: Math.round(performance.now() - started)
	});
	return response;
};

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	// Not found, too large and the like: the caller's doing, and the request's own line says it.
	if (status < 500) return { message };
	const id = randomUUID().slice(0, 8);
	if (dev) console.error(error);
	if (!building)
		app().log({ event: 'error', id, status, route: event.route.id ?? 'none', ...describeError(error) });
	// The same in every language: it leads whoever runs the site to the line in the log.
	return { message: `#${id}` };
};

async function refusal({ request, route, url }: RequestEvent): Promise<Response | undefined> {
	// A body that grows past the limit without saying so ends in the framework's own 413.
	const isTooLarge = Number(request.headers.get('content-length')) > BODY_LIMIT_BYTES;
	if (isTooLarge) return plain('Too large', 413);
	if (TAKES_NO_FORM.test(url.pathname)) return undefined;
	const why = strangerIn(request, ownOrigins(url));
	if (!why || (await isOneClick(request, route.id))) return undefined;
	const { log } = app();
	const refused = { event: 'form-refused', route: route.id ?? 'none' } as const;
	log(why === 'no-origin' ? { ...refused, why } : { ...refused, why, fix: ORIGIN_FIX });
	return plain(
		'Forms are taken from our own pages only. If you came from one, please tell whoever runs this site: the reason stands in its log.',
		403
	);
}

function plain(line: string, status: number): Response {
	return text(`${line}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function ownOrigins({ origin }: URL): string[] {
	const { givenOrigin } = app().config;
	return givenOrigin ? [origin, givenOrigin] : [origin];
}

function otherLanguage({ cookies, isDataRequest, request, url }: RequestEvent): Response | undefined {
	if (isDataRequest) return undefined;
	const there = elsewhere({
		request,
		url,
		chosen: cookies.get(choiceCookie),
		isFromOwnPage: isFromOwnPage(request, ownOrigins(url))
	});
	if (!there) return undefined;
	const headers = new Headers({
		location: there.address,
		'cache-control': 'no-store',
		vary: 'Accept-Language, Cookie'
	});
	if (there.remember) {
		const secure = url.protocol === 'https:';
		const options = { path: '/', maxAge: choiceSeconds, httpOnly: true, sameSite: 'lax', secure } as const;
		headers.set('set-cookie', cookies.serialize(choiceCookie, there.remember, options));
	}
	return new Response(null, { status: 303, headers });
}

async function inItsLanguage(answer: Response, url: URL): Promise<Response> {
	const lang = languageOf(url);
	const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (answer.status < 500 || !isPage || lang === baseLanguage) return answer;
	const page = errorPageIn(lang, await answer.text(), words(baseLanguage), words(lang));
	return new Response(page, { status: answer.status, headers: answer.headers });
}

function pageFor({ route, url }: RequestEvent): ResolveOptions {
	const lang = languageOf(url);
	const scripts: string[] = [];
	const texts = sectionsOf(route.id).map((section) => addressOfSection(lang, section));
	return {
		preload({ type, path }) {
			if (type === 'js') scripts.push(path);
			return type !== 'js';
		},
		transformPageChunk({ html }) {
			const page = html
				.replace('%lang%', lang)
				.replace('%dir%', directionOf(lang))
				.replace('%manifest%', addressFrom(url, '/manifest.webmanifest'));
			if (page.includes('<script')) return paintFirst(page, { scripts, texts });
			return page.replaceAll(MARKS_FOR_A_SCRIPT, '');
		}
	};
}
