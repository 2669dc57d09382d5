/** What the built server does with requests that no page of ours makes. docs/security.md says which requirement each holds. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consentVersion } from '../src/lib/ui/result/email.ts';
import { pages as PAGES } from './fixtures/pages.ts';
import { ask, cookieOfAVisit, post } from './fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'security-'));
let plain: TestServer;
let published: TestServer;

beforeAll(async () => {
	[plain, published] = await Promise.all([
		startServer({ DATA_DIR: folder }),
		startServer({ PUBLIC_ORIGIN: 'https://quiz.example.com' })
	]);
});
afterAll(async () => {
	await Promise.all([plain.stop(), published.stop()]);
	rmSync(folder, { recursive: true, force: true });
});

describe('looking changes nothing', () => {
	const rows = () => {
		const reader = new DatabaseSync(join(folder, 'quiz.db'), { readOnly: true });
		const all = JSON.stringify(reader.prepare('select * from letter').all());
		reader.close();
		// A letter is long, and would be printed whole.
		return { isSent: all.includes('"state":"sent"'), digest: createHash('sha256').update(all).digest('hex') };
	};

	it('all links are followed twice, and the database and the cookies are what they were', async () => {
		const cookie = await cookieOfAVisit(plain);
		const asked = [
			['address', 'looking@example.org'],
			['consent', consentVersion],
			['requestKey', 'looking-changes-nothing']
		] as [string, string][];
		expect((await post(plain, '/result?/email', asked, { cookie })).status).toBe(303);
		await expect.poll(rows, { timeout: 20_000 }).toMatchObject({ isSent: true });
		const before = rows();
		for (const round of [1, 2]) {
			const found = new Set(PAGES);
			for (const path of found) {
				const { headers, body, status } = await ask(plain, path, { cookie, 'sec-fetch-site': 'same-origin' });
				expect(status, path).toBeLessThan(500);
				for (const line of headers['set-cookie'] ?? [])
					expect(line, `${path}, round ${round}`).toMatch(/^(lang|quiz-notice)=/);
				for (const [, href = ''] of body.matchAll(/<a\b[^>]*?\bhref="(\/(?!\/)[^"#]*)/g)) {
					found.add(href.replaceAll('&amp;', '&'));
				}
			}
			expect(found.size).toBeGreaterThan(40);
		}
		expect(rows()).toEqual(before);
	}, 120_000);
});

describe('nobody is led away', () => {
	const away = [
		'//evil.example',
		'/\\evil.example',
		'/%5Cevil.example',
		'/es//evil.example',
		'/quiz//evil.example',
		'/?lang=//evil.example',
		'//evil.example?lang=es',
		'/es?lang=es&to=//evil.example',
		'/quiz/..//evil.example',
		'/%2F%2Fevil.example',
		'//evil.example/quiz'
	];

	it.each(away)('%s leads nowhere but here', async (path) => {
		for (const headers of [
			{},
			{ 'accept-language': 'ko' },
			{ 'sec-fetch-site': 'same-origin' },
			{ cookie: 'lang=ar' }
		] as Record<string, string>[]) {
			const answer = await ask(plain, path, headers);
			expect(answer.status).toBeLessThan(500);
			const { location } = answer.headers;
			if (location !== undefined)
				expect(new URL(location, plain.url).origin, `${path} → ${location}`).toBe(plain.url);
		}
	});

	it('a host and a scheme that are only said change nothing while no proxy is trusted', async () => {
		const spoofed = {
			'x-forwarded-proto': 'https',
			'x-forwarded-host': 'evil.example',
			forwarded: 'host=evil.example;proto=https'
		};
		const { headers, body } = await ask(plain, '/', spoofed);
		expect(headers['strict-transport-security']).toBeUndefined();
		expect(body).not.toContain('evil.example');
		const { body: known } = await ask(published, '/', {
			host: 'evil.example',
			'x-forwarded-host': 'evil.example'
		});
		expect(known).not.toContain('evil.example');
	});
});

describe('what is said twice or in a way nobody asked for', () => {
	it('of two addresses the first gets the letter, and the second none', async () => {
		const cookie = await cookieOfAVisit(plain);
		const asked = [
			['address', 'first@example.org'],
			['address', 'second@example.org'],
			['consent', consentVersion],
			['requestKey', 'two-addresses-in-one']
		] as [string, string][];
		expect((await post(plain, '/result?/email', asked, { cookie })).status).toBe(303);
		const arrived = () =>
			globSync(`${plain.mailFolder}/*.json`)
				.map((file) => readFileSync(file, 'utf8'))
				.join();
		await expect.poll(arrived, { timeout: 20_000 }).toContain('first@example.org');
		expect(arrived()).not.toContain('second@example.org');
	});

	it('a preflight from elsewhere opens nothing', async () => {
		for (const path of ['/api/recommendation', '/quiz/concerns', '/result?/email']) {
			const { headers } = await ask(plain, path, {
				method: 'OPTIONS',
				origin: 'https://evil.example',
				'access-control-request-method': 'POST'
			});
			expect(
				Object.keys(headers).filter((name) => name.startsWith('access-control-')),
				path
			).toEqual([]);
		}
	});

	it('nothing is served that is no page: no sources, no listing, no method that repeats what it was told', async () => {
		for (const path of [
			'/.git/config',
			'/.env',
			'/package.json',
			'/_app/',
			'/_app/immutable/',
			'/build/handler.js',
			'/src/hooks.server.ts',
			'/data/quiz.db',
			'/secret',
			'/..%2fpackage.json',
			'/%2e%2e/package.json',
			'/server/index.js'
		])
			expect((await ask(plain, path)).status, path).toBe(404);
		expect(globSync('build/client/**/*.map')).toEqual([]);
		for (const method of ['TRACE', 'TRACK'])
			expect(
				(await ask(plain, '/', { method }).catch(() => ({ status: 400 }))).status,
				method
			).toBeGreaterThanOrEqual(400);
	});
});
