import { randomUUID } from 'node:crypto';
import { building, dev } from '$app/environment';
import { baseLanguage } from '$lib/locales';
import { app, startApp } from '$lib/server/app';
import { BODY_LIMIT_BYTES } from '$lib/server/config';
import { withSecurityHeaders } from '$lib/server/headers';
import { describeError } from '$lib/server/log';
import { text, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';

declare global {
	namespace App {
		interface Error {
			/** Stands in the log beside what went wrong. */
			id?: string;
		}
	}
}

export const init: ServerInit = async () => {
	if (building) return;
	const { stop } = await startApp(process.env);
	process.once('sveltekit:shutdown' as 'exit', stop);
};

export const handle: Handle = async ({ event, resolve }) => {
	if (building || event.isSubRequest) return resolve(event, { transformPageChunk });
	const started = performance.now();
	const answer = isTooLarge(event.request)
		? text('Too large\n', { status: 413 })
		: await resolve(event, { transformPageChunk });
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
	return { message: 'Something went wrong', id };
};

// A body that grows past the limit without saying so ends in the framework's own 413.
function isTooLarge({ headers }: Request): boolean {
	return Number(headers.get('content-length')) > BODY_LIMIT_BYTES;
}

function transformPageChunk({ html }: { html: string }): string {
	return html.replace('%lang%', baseLanguage).replace('%dir%', 'ltr');
}
