import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BODY_LIMIT_BYTES } from '../../src/lib/server/config.ts';
import { securityHeaders } from '../../src/lib/server/headers.ts';

type Refusal = {
	readonly status: number;
	readonly code: string;
	/** What is at fault, as the API names it. */
	readonly field: string;
	readonly message: string;
};
type Headers = Readonly<Record<string, string>>;

// Our own choice: the load of half a second ago is known by then to be over or not, and people have read the page.
const COME_AGAIN_SECONDS = 5;

export const TOO_LARGE: Refusal = {
	status: 413,
	code: 'too-large',
	field: 'body',
	message: `The body may have at most ${BODY_LIMIT_BYTES} bytes.`
};
export const BAD_ADDRESS: Refusal = {
	status: 400,
	code: 'malformed',
	field: 'address',
	message: 'There can be no such address here.'
};
export const BAD_METHOD: Refusal = {
	status: 405,
	code: 'method-not-allowed',
	field: 'method',
	message: 'This method is used nowhere here.'
};
const BUSY: Refusal = {
	status: 503,
	code: 'busy',
	field: 'request',
	message: `Too many requests at once: ask again in ${COME_AGAIN_SECONDS} seconds.`
};

/** For whoever is no browser with a page to show: what the API answers in its own form, and a line for the others. */
export function refuse(req: IncomingMessage, res: ServerResponse, why: Refusal, more: Headers = {}): void {
	const isApi = req.url?.startsWith('/api/') ?? false;
	const body = isApi
		? JSON.stringify({ error: why.code, faults: [{ field: why.field, message: why.message }] })
		: `${why.message}\n`;
	const type = isApi ? 'application/json' : 'text/plain; charset=utf-8';
	answer(req, res, why.status, { ...more, 'content-type': type }, body);
	// Read to the end, or the sender meets a reset connection instead of the answer.
	req.resume();
}

/** The page in the language of the address; nothing of it is made while there is no time to make anything. */
export function createBusyAnswer(pages: Readonly<Record<string, string>>) {
	const ready = new Map(Object.entries(pages).map(([lang, page]) => [lang, { page, csp: policyFor(page) }]));
	return (req: IncomingMessage, res: ServerResponse): void => {
		const again = { 'retry-after': String(COME_AGAIN_SECONDS) };
		const code = /^\/([a-z]{2})(?=[/?]|$)/.exec(req.url ?? '')?.[1] ?? '';
		const found = ready.get(code) ?? ready.get('en');
		if (!found || !req.headers.accept?.includes('text/html')) return refuse(req, res, BUSY, again);
		const type = 'text/html; charset=utf-8';
		const headers = { ...again, 'content-type': type, 'content-security-policy': found.csp };
		answer(req, res, BUSY.status, headers, found.page);
		req.resume();
	};
}

function policyFor(page: string): string {
	const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
		([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
	);
	return `default-src 'none'; img-src 'self'; style-src ${styles.join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function answer(
	req: IncomingMessage,
	res: ServerResponse,
	status: number,
	headers: Headers,
	body: string
): void {
	const secure = securityHeaders(req.headers['x-forwarded-proto'] === 'https');
	res.writeHead(status, {
		...secure,
		'cache-control': 'no-store',
		...headers,
		'content-length': Buffer.byteLength(body)
	});
	res.end(req.method === 'HEAD' ? undefined : body);
}
