import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Letters } from './letters.ts';
import { letterPage, listPage, notFoundPage, tabs, type Tab } from './pages.ts';

interface Answer {
	status?: number;
	type: string;
	policy?: string;
	body: string;
}

const PAGE_POLICY =
	"default-src 'none'; style-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
// The letter is a stranger's page: it may show itself and its own pictures, and do nothing else.
const LETTER_POLICY =
	"default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";
const STYLE = readFileSync(new URL('style.css', import.meta.url), 'utf8');

export function createWeb(letters: Letters): Server {
	return createServer((request, response) => {
		const { status = 200, type, policy = PAGE_POLICY, body } = answer(letters, request);
		response.writeHead(status, {
			'content-type': `${type}; charset=utf-8`,
			'content-security-policy': policy,
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'cache-control': 'no-store'
		});
		response.end(body);
	});
}

function answer(letters: Letters, { method, headers, url = '/' }: IncomingMessage): Answer {
	// A page anywhere on the web could otherwise point a name of its own at this machine and read the letters.
	if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? ''))
		return { status: 403, type: 'text/plain', body: 'Only for this machine\n' };
	if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: 'text/plain', body: 'Only GET\n' };
	const [path = '/'] = url.split('?');
	if (path === '/') return { type: 'text/html', body: listPage(letters.list()) };
	if (path === '/style.css') return { type: 'text/css', body: STYLE };
	if (path === '/api/messages') return { type: 'application/json', body: JSON.stringify(letters.list()) };
	const [, id, part = 'html'] = /^\/messages\/(\d{1,9})(?:\/([a-z]+))?$/.exec(path) ?? [];
	const letter = letters.find(Number(id));
	if (letter && part === 'body') return { type: 'text/html', policy: LETTER_POLICY, body: letter.html };
	if (letter && isTab(part)) return { type: 'text/html', body: letterPage(letter, part) };
	return { status: 404, type: 'text/html', body: notFoundPage() };
}

function isTab(part: string): part is Tab {
	return (tabs as readonly string[]).includes(part);
}
