/** How the API answers: always JSON, kept by nobody; every refusal names the field and the way out. */
import { isLanguage, languages } from '$lib/locales/languages';
import type { RequestHandler } from '@sveltejs/kit';

export type Fault = { readonly field: string; readonly message: string };
type Refusal = 'malformed' | 'method-not-allowed' | 'too-large' | 'unsupported-media-type' | 'invalid';

const STATUS: Readonly<Record<Refusal, number>> = {
	malformed: 400,
	'method-not-allowed': 405,
	'too-large': 413,
	'unsupported-media-type': 415,
	invalid: 422
};

export function reply(content: unknown, status = 200, headers: Record<string, string> = {}): Response {
	return new Response(JSON.stringify(content), {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers }
	});
}

export function refuse(
	error: Refusal,
	faults: readonly Fault[],
	headers: Record<string, string> = {}
): Response {
	return reply({ error, faults }, STATUS[error], headers);
}

export function onlyAllow(methods: string): RequestHandler {
	return () =>
		refuse('method-not-allowed', [{ field: 'method', message: `Use ${methods} here.` }], { allow: methods });
}

/** Empty when it is a code of one of our languages. */
export function languageFaults(lang: unknown): readonly Fault[] {
	if (isLanguage(lang)) return [];
	return [{ field: 'lang', message: `lang is not a language we have; use one of: ${languages.join(', ')}.` }];
}
