import { randomUUID } from 'node:crypto';
import { building, dev } from '$app/environment';
import { baseLanguage } from '$lib/locales';
import { app, startApp } from '$lib/server/app';
import { BODY_LIMIT_BYTES } from '$lib/server/config';
import { withSecurityHeaders } from '$lib/server/headers';
import { describeError } from '$lib/server/log';
import { isForeignForm } from '$lib/server/origin';
import { text, type Handle, type HandleServerError, type RequestEvent, type ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (building) return;
	const { stop } = await startApp(process.env);
	process.once('sveltekit:shutdown' as 'exit', stop);
};

export const handle: Handle = async ({ event, resolve }) => {
	if (building || event.isSubRequest) return resolve(event, { transformPageChunk });
	const started = performance.now();
	const answer = refusal(event) ?? (await resolve(event, { transformPageChunk }));
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

function refusal({ request, url }: RequestEvent): Response | undefined {
	// A body that grows past the limit without saying so ends in the framework's own 413.
	const isTooLarge = Number(request.headers.get('content-length')) > BODY_LIMIT_BYTES;
	if (isTooLarge) return plain('Too large', 413);
	// The framework would refuse the API's callers as well, before they could be told to send JSON.
	const isApi = url.pathname.startsWith('/api/');
	return !isApi && isForeignForm(request, url.origin)
		? plain('Forms are taken from our own pages only', 403)
		: undefined;
}

function plain(line: string, status: number): Response {
	return text(`${line}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function transformPageChunk({ html }: { html: string }): string {
	return html.replace('%lang%', baseLanguage).replace('%dir%', 'ltr');
}
