/** The budgets of design §8 that are bytes. A page on a slow phone is as fast as what it has to wait for is small. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/lib/locales/languages.ts';
import { startServer, type TestServer } from './server.ts';
import { bytesOf, pageAt } from './weight.ts';

const kB = 1000;
let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

const addressIn = (lang: string, path: string) => `${server.url}${lang === 'en' ? '' : `/${lang}`}${path}`;

describe.each(languages)('in %s', (lang) => {
	it('the first page and a question come with their styles in one first flight', async () => {
		for (const path of ['/', '/quiz/concerns']) {
			const { html } = await pageAt(addressIn(lang, path));
			expect(html, path).toBeGreaterThan(4 * kB);
			expect(html, path).toBeLessThanOrEqual(14 * kB);
		}
	});

	it('everything that a question page fetches weighs little, and so does what the result knows', async () => {
		const { html, fetched } = await pageAt(addressIn(lang, '/quiz/concerns'));
		const all = html + bytesOf(fetched);
		expect(all).toBeGreaterThan(30 * kB);
		expect(all).toBeLessThanOrEqual(75 * kB);
		const questionnaire = [...fetched].find((address) => address.endsWith('/questionnaire.json')) ?? '';
		const known = bytesOf([questionnaire.replace('questionnaire', 'knowledge')]);
		expect(known).toBeGreaterThan(10 * kB);
		expect(known).toBeLessThanOrEqual(60 * kB);
	});
});
