/** What the built server answers, page by page. docs/security.md says which requirement each test holds. */
import { globSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressIn } from '../src/lib/locales/address.ts';
import { languages } from '../src/lib/locales/languages.ts';
import { variables } from '../src/lib/server/config.ts';
import { ask, cookieOfAVisit, post, type Answer } from './fixtures/visitor.ts';
import { pages as PAGES } from './fixtures/pages.ts';
import { startServer, type TestServer } from './server.ts';

let plain: TestServer;
let behindProxy: TestServer;

beforeAll(async () => {
	[plain, behindProxy] = await Promise.all([
		startServer(),
		startServer({ TRUST_PROXY: '1', PUBLIC_ORIGIN: 'https://quiz.example.com' })
	]);
});
afterAll(async () => {
	await Promise.all([plain.stop(), behindProxy.stop()]);
});

const WRONG = ['/nothing', '/quiz/nothing', '/rules/nothing', '/fr/quiz', '/%', '/%ff', '/result?/nothing'];

function directivesOf(headers: IncomingHttpHeaders): Record<string, string[]> {
	const policy = String(headers['content-security-policy'] ?? '');
	return Object.fromEntries(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

describe('every page, and every page that says what is wrong', () => {
	const expectToBeLocked = ({ headers, body }: Answer, path: string) => {
		if (!headers['content-type']?.startsWith('text/html')) return false;
		const policy = directivesOf(headers);
		const scripts = policy['script-src'] ?? policy['default-src'] ?? [];
		expect(
			scripts.filter((source) => !/^'(self|none|nonce-[\w+/=]+|sha256-[\w+/=]+)'$/.test(source)),
			path
		).toEqual([]);
		for (const [name, allowed] of [
			['object-src', "'none'"],
			['base-uri', "'none'"],
			['frame-ancestors', "'none'"],
			['connect-src', "'self'"],
			['form-action', "'self'"]
		] as const)
			expect(policy[name], `${name} of ${path}`).toEqual([allowed]);
		const nonce = scripts.find((source) => source.startsWith("'nonce-"))?.slice(7, -1);
		for (const [, attributes = ''] of body.matchAll(/<script\b([^>]*)>/g))
			expect(
				attributes.includes(`nonce="${nonce}"`) || /\btype="application\/json"/.test(attributes),
				path
			).toBe(true);
		expect(body, path).not.toMatch(/<[^>]+\son[a-z]+\s*=|javascript:/i);
		for (const [, address = ''] of body.matchAll(
			/<(?:script|img|iframe|link|source|form)\b[^>]*?\b(?:src|href|action)="([^"]*)"/g
		))
			if (/^https?:|^\/\//.test(address)) expect(new URL(address, plain.url).origin, path).toBe(plain.url);
		return true;
	};

	it('runs no script but ours, loads nothing from elsewhere and is framed by nobody', async () => {
		const cookie = await cookieOfAVisit(plain);
		let pages = 0;
		for (const [place, path] of PAGES.entries()) {
			const address = addressIn(languages[place % languages.length] ?? 'en', path);
			pages += Number(expectToBeLocked(await ask(plain, address, { cookie }), address));
		}
		for (const path of WRONG) expectToBeLocked(await ask(plain, path), path);
		for (const [path, fields] of [
			['/quiz/concerns', [['concerns', 'x']]],
			['/label', [['text', '']]],
			['/result?/email', [['address', '"><script>x']]]
		] as [string, [string, string][]][])
			pages += Number(expectToBeLocked(await post(plain, path, fields, { cookie }), path));
		expect(pages).toBeGreaterThan(PAGES.length);
	});

	it('and every other answer says what it is and is not to be guessed at', async () => {
		const files = globSync('build/client/_app/immutable/**/*.{js,css}').slice(0, 3);
		const served = files.map((file) => file.replaceAll('\\', '/').slice('build/client'.length));
		for (const path of [
			...served,
			'/favicon.svg',
			'/openapi.json',
			'/service-worker.js',
			'/manifest.webmanifest',
			'/robots.txt',
			'/sitemap.xml',
			'/healthz',
			'/readyz',
			'/api/questionnaire',
			'/__data.json',
			'/nothing',
			...WRONG
		]) {
			const { body, headers, status } = await ask(plain, path);
			expect(headers['x-content-type-options'], path).toBe('nosniff');
			if (body !== '') expect(headers['content-type'], path).toMatch(/\w\/\w/);
			if (/^text\/html/.test(headers['content-type'] ?? ''))
				expect(headers['content-type']).toContain('charset=utf-8');
			for (const name of Object.keys(headers))
				expect(name).not.toMatch(/^access-control-|^x-powered-by$|^server$/);
			expect(status, path).toBeLessThan(500);
		}
	});
});

it('binds every cookie to https, the host and the site, where people come by https', async () => {
	const https = {
		'x-forwarded-proto': 'https',
		'x-forwarded-host': 'quiz.example.com',
		origin: 'https://quiz.example.com'
	};
	const answers = [
		await post(behindProxy, '/quiz/concerns', [['concerns', 'lines']], https),
		await post(behindProxy, '/quiz/answers', [], https),
		await ask(behindProxy, '/es?lang=es', { ...https, 'sec-fetch-site': 'same-origin' })
	];
	const set = answers.flatMap(({ headers }) => headers['set-cookie'] ?? []);
	expect(set.map((line) => line.split('=')[0])).toEqual(
		expect.arrayContaining(['__Host-quiz-answers', 'quiz-notice', 'lang'])
	);
	for (const line of set) {
		expect(line).toMatch(/; Path=\/(;|$)/);
		expect(line).toMatch(/; SameSite=Lax(;|$)/);
		expect(line).toMatch(/; Secure(;|$)/);
		expect(line).not.toMatch(/; Domain=/i);
		if (!line.startsWith('quiz-host=')) expect(line).toMatch(/; HttpOnly(;|$)/);
	}
	for (const { headers } of answers)
		expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

describe('the sources', () => {
	const sources = globSync('src/**/*.{ts,svelte}').filter((file) => !file.includes('.test.'));
	const with_ = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

	it('make no code and no markup out of text', () => {
		expect(sources.length).toBeGreaterThan(200);
		expect(with_(/\beval\(|new Function\(|\{@html|innerHTML|insertAdjacentHTML|document\.write/)).toEqual([]);
		// Both are made of constants.
		expect(with_(/new RegExp\(/)).toEqual(['src/lib/quiz/answers-link.ts']);
	});

	it('put no text into a statement of the database but as a bound value', () => {
		expect(with_(/sql\.(raw|lit|id|ref|table)\b/)).toEqual([]);
		expect(with_(/\.exec\(`/)).toEqual([]);
	});

	it('never hand a setting to the browser', () => {
		expect(with_(/\$env\//)).toEqual([]);
		const shipped = globSync('build/client/**/*.{js,json,html}').map((file) => readFileSync(file, 'utf8'));
		expect(shipped.length).toBeGreaterThan(50);
		const secrets = variables.map(({ name }) => name).filter((name) => /SECRET|SMTP_URL|DATA_DIR/.test(name));
		expect(secrets.length).toBeGreaterThan(2);
		for (const name of secrets) expect(shipped.filter((text) => text.includes(name))).toEqual([]);
	});
});
