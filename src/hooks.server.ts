import { randomUUID } from 'node:crypto';
import { building, dev } from '$app/environment';
import { baseLanguage } from '$lib/locales';
import { app, startApp } from '$lib/server/app';
import { BODY_LIMIT_BYTES } from '$lib/server/config';
import { withSecurityHeaders } from '$lib/server/headers';
import { describeError, ORIGIN_FIX } from '$lib/server/log';
import { strangerIn } from '$lib/server/origin';
import { paintFirst } from '$lib/server/wake-up';
import { text, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';

// The API takes JSON only, which no foreign page can send; the others change nothing. None of their callers is a browser.
const FOR_MACHINES = /^\/(api\/|healthz$|readyz$)/;

// Where a script would take a page over. One without any, like the rule book, is a quarter lighter without them.
const MARKS_FOR_A_SCRIPT = /<!--(?:\[(?:!|-?\d+)?|\])?-->/g;

export const init: ServerInit = async () => {
	if (building) return;
	const { stop } = await startApp(process.env);
	process.once('sveltekit:shutdown' as 'exit', stop);
};

export const handle: Handle = async ({ event, resolve }) => {
	if (building || event.isSubRequest) return resolve(event);
	const started = performance.now();
	const scripts: string[] = [];
	const answer =
		refusal(event) ??
		(await resolve(event, {
			preload: ({ type, path }) => type !== 'js' || (scripts.push(path), false),
			transformPageChunk: ({ html }) => finished(html, scripts)
		}));
	const response = withSecurityHeaders(answer, event.url.protocol === 'https:');
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
	return { message: `Something went wrong. Reference: ${id}` };
};

function refusal({ request, route, url }: RequestEvent): Response | undefined {
	// A body that grows past the limit without saying so ends in the framework's own 413.
	const isTooLarge = Number(request.headers.get('content-length')) > BODY_LIMIT_BYTES;
	if (isTooLarge) return plain('Too large', 413);
	if (FOR_MACHINES.test(url.pathname)) return undefined;
	const { config, log } = app();
	const why = strangerIn(request, [url.origin, ...(config.givenOrigin ? [config.givenOrigin] : [])]);
	if (!why) return undefined;
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

function finished(html: string, scripts: readonly string[]): string {
	const page = html.replace('%lang%', baseLanguage).replace('%dir%', 'ltr');
	return page.includes('<script') ? paintFirst(page, scripts) : page.replaceAll(MARKS_FOR_A_SCRIPT, '');
}
