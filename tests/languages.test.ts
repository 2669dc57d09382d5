/** What a search engine, a caller and a person without a script are told about languages; the built server answers. */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressIn } from '../src/lib/locales/address.ts';
import { baseLanguage, directionOf, languages } from '../src/lib/locales/languages.ts';
import { partIds } from '../src/lib/ui/rules/parts.ts';
import { isListed, listedPaths } from '../src/routes/listed.ts';
import { startServer, type TestServer } from './server.ts';

const HTML = 'text/html';
const PUBLIC = 'https://quiz.example.com';
const paths = listedPaths(partIds);
let server: TestServer;
let published: TestServer;

beforeAll(async () => {
	[server, published] = await Promise.all([startServer(), startServer({ PUBLIC_ORIGIN: PUBLIC })]);
});
afterAll(async () => {
	await Promise.all([server.stop(), published.stop()]);
});

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
	fetch(server.url + path, { redirect: 'manual', ...init, headers: { accept: HTML, ...headers } });

/** Addresses that a page gives for itself and its other languages, by language. */
function linksIn(page: string): Record<string, string> {
	const links = [
		...page.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([\w-]+)")? href="([^"]+)"/g)
	];
	return Object.fromEntries(links.map(([, rel, lang, href]) => [lang ?? rel, href ?? '']));
}

it('every page is for search engines or says that it is not', () => {
	const routes = globSync('src/routes/**/+page.svelte').map(
		(file) => `/${dirname(file).slice('src/routes/'.length)}`
	);
	expect(routes.length).toBeGreaterThan(10);
	const unlisted = [
		'/offline',
		'/open',
		'/quiz',
		'/quiz/[question]',
		'/result',
		'/review',
		'/shell',
		'/stop/[token]'
	];
	expect(routes.filter((route) => !isListed(route)).sort()).toEqual(unlisted);
});

describe('a listed page', () => {
	it.each(paths.map((path, index) => [path, languages[index % languages.length] ?? baseLanguage] as const))(
		'%s, looked at in %s, names itself and the same page in every language',
		async (path, lang) => {
			const response = await ask(addressIn(lang, path));
			expect(response.status).toBe(200);
			const page = await response.text();
			expect(page).toContain(`<html lang="${lang}" dir="${directionOf(lang)}">`);
			expect(page).not.toContain('noindex');
			const inEach = languages.map((one) => [one, server.url + addressIn(one, path)]);
			expect(linksIn(page)).toEqual({
				...Object.fromEntries(inEach),
				'x-default': server.url + path,
				canonical: server.url + addressIn(lang, path)
			});
		}
	);

	it('is named in the sitemap in every language, with all of them beside it, and no other page is', async () => {
		const map = await (await fetch(`${server.url}/sitemap.xml`)).text();
		const entries = [...map.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
		const wanted = paths.flatMap((path) => languages.map((lang) => server.url + addressIn(lang, path)));
		expect(entries.map(([, address]) => address).sort()).toEqual([...wanted].sort());
		const sets = new Map<string, Set<string>>();
		for (const [, address = '', others = ''] of entries)
			sets.set(
				address,
				new Set([...others.matchAll(/hreflang="(?:en|es|ko|ar)" href="([^"]+)"/g)].map(([, to]) => to ?? ''))
			);
		for (const [address, others] of sets) {
			expect(others).toContain(address);
			for (const other of others) expect(sets.get(other), `${other} names ${address}`).toEqual(others);
		}
		const robots = await (await fetch(`${server.url}/robots.txt`)).text();
		expect(robots).toContain(`Sitemap: ${server.url}/sitemap.xml`);
	});

	it('is named under the public origin where that is known', async () => {
		const page = await (await fetch(`${published.url}/es/label`, { headers: { accept: HTML } })).text();
		expect(linksIn(page)).toMatchObject({ canonical: `${PUBLIC}/es/label`, en: `${PUBLIC}/label` });
		expect(await (await fetch(`${published.url}/sitemap.xml`)).text()).not.toContain(published.url);
	});
});

it('the first question is for search engines while it holds nobody’s answers, and for none once it may', async () => {
	const first = await (await ask('/ko/quiz/concerns')).text();
	expect(first).not.toContain('noindex');
	expect(linksIn(first)).toMatchObject({ canonical: `${server.url}/ko/quiz/concerns` });

	const origin = server.url;
	const body = new URLSearchParams({ concerns: 'acne' });
	const given = await ask('/quiz/concerns', { origin }, { method: 'POST', body });
	const [sealed = ''] = given.headers.getSetCookie();
	expect(sealed).toContain('quiz-answers=');
	for (const cookie of [sealed.split(';')[0] ?? '', 'quiz-host=browser']) {
		const page = await (await ask('/quiz/concerns', { cookie })).text();
		expect(page).toContain('<meta name="robots" content="noindex"');
		expect(linksIn(page)).toEqual({});
	}
});

it.each(['/open', '/ar/open', '/es/offline', '/no-such-page', '/fr/label'])(
	'%s is for no search engine',
	async (path) => {
		const page = await (await ask(path)).text();
		expect(page).toContain('<meta name="robots" content="noindex"');
		expect(linksIn(page)).toEqual({});
	}
);

describe('whoever asks for a page without a language', () => {
	it('is led to their own, and nobody keeps that for the next one', async () => {
		const response = await ask('/label?from=here', { 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.5' });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/ko/label?from=here');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(response.headers.get('vary')).toMatch(/Accept-Language, Cookie/);
		expect(response.headers.get('set-cookie')).toBeNull();
	});

	it('gets it in English when they want no other, or say nothing', async () => {
		for (const headers of [{}, { 'accept-language': 'fr' }, { 'accept-language': 'ko', cookie: 'lang=en' }])
			expect((await ask('/label', headers)).status).toBe(200);
	});

	it('gets no other answer from what is for machines', async () => {
		const korean = { 'accept-language': 'ko', cookie: 'lang=ko' };
		for (const path of [
			'/api/questionnaire',
			'/healthz',
			'/readyz',
			'/sitemap.xml',
			'/__data.json',
			'/favicon.svg'
		])
			expect((await ask(path, korean)).status, path).toBe(200);
		expect((await ask('/shell', { ...korean, accept: '*/*' })).status).toBe(200);
	});

	it('keeps what a form sent', async () => {
		const headers = {
			'accept-language': 'ko',
			origin: server.url,
			'content-type': 'application/x-www-form-urlencoded'
		};
		const response = await ask('/quiz/concerns', headers, { method: 'POST', body: 'concerns=lines' });
		expect(response.headers.get('location')).toBe('/quiz/urgent-signs');
	});
});

describe('a form sent from a page in a language', () => {
	it('leads on in that language', async () => {
		const headers = { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' };
		const step = await ask('/ar/quiz/concerns', headers, { method: 'POST', body: 'concerns=lines' });
		expect(step.headers.get('location')).toBe('/ar/quiz/urgent-signs');
		const deleted = await ask('/es/quiz/answers', headers, { method: 'POST', body: '' });
		expect(deleted.headers.get('location')).toBe('/es');
	});
});

describe('the language switch', () => {
	it('is kept for a year, and holds a language and nothing else', async () => {
		const response = await ask('/es/quiz/concerns?lang=es&from=review', { 'sec-fetch-site': 'same-origin' });
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/es/quiz/concerns?from=review');
		expect(response.headers.get('set-cookie')).toBe(
			'lang=es; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax'
		);
	});

	it('settles nothing when another site leads to it', async () => {
		for (const site of ['cross-site', 'none']) {
			const response = await ask('/es?lang=es', { 'sec-fetch-site': site });
			expect(response.headers.get('location'), site).toBe('/es');
			expect(response.headers.get('set-cookie'), site).toBeNull();
		}
	});
});

it('a code that is no language of ours leads nowhere, and says so in the reader’s own', async () => {
	expect((await ask('/fr/quiz')).status).toBe(404);
	expect((await ask('/en/quiz')).status).toBe(404);
	expect((await ask('/fr/quiz', { 'accept-language': 'ar' })).headers.get('location')).toBe('/ar/fr/quiz');
	const missing = await ask('/ar/fr/quiz');
	expect(missing.status).toBe(404);
	expect(await missing.text()).toContain('<html lang="ar" dir="rtl">');
});

it('the app opens in the language it was installed in, and is one app', async () => {
	const manifest = async (lang: (typeof languages)[number]) => {
		const page = await (await ask(addressIn(lang, '/'))).text();
		const address = /<link rel="manifest" href="([^"]+)"/.exec(page)?.[1] ?? '';
		return (await (await ask(address)).json()) as Record<string, string>;
	};
	expect(await manifest('en')).toMatchObject({ id: '/', start_url: '/', lang: 'en', dir: 'ltr', scope: '/' });
	expect(await manifest('ar')).toMatchObject({
		id: '/',
		start_url: '/ar',
		lang: 'ar',
		dir: 'rtl',
		scope: '/'
	});
});
