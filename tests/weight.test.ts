/** The budgets of design §8 that are bytes. A page on a slow phone is as fast as what it has to wait for is small. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/lib/locales/languages.ts';
import { startServer, type TestServer } from './server.ts';
import { broughtBy, bytesOf, pageAt } from './weight.ts';

const kB = 1000;
let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

const addressIn = (lang: string, path: string) => `${server.url}${lang === 'en' ? '' : `/${lang}`}${path}`;
const without = (all: Iterable<string>, known: ReadonlySet<string>) =>
	[...all].filter((address) => !known.has(address));

describe.each(languages)('in %s', (lang) => {
	it('the first page and a question come with their styles in one first flight', async () => {
		for (const path of ['/', '/quiz/concerns']) {
			const { html } = await pageAt(addressIn(lang, path));
			expect(html, path).toBeGreaterThan(4 * kB);
			expect(html, path).toBeLessThanOrEqual(14 * kB);
		}
	});

	it('a question page weighs little', async () => {
		const { html, fetched } = await pageAt(addressIn(lang, '/quiz/concerns'));
		console.log(lang, html, bytesOf(fetched), [...fetched].length);
		const steps = without(broughtBy('src/lib/quiz/here.ts', 'src/lib/ui/quiz/drawn.ts'), fetched);
		console.log('steps', bytesOf(steps));
		const all = new Set([...fetched, ...steps]);
		const engine = without(
			broughtBy(
				'src/lib/engine/variant.ts',
				'src/lib/engine/counterfactual.ts',
				'src/lib/knowledge/version.ts'
			),
			all
		);
		const knowledge = [...fetched]
			.find((a) => a.endsWith('questionnaire.json'))
			?.replace('questionnaire', 'knowledge');
		console.log('engine', bytesOf(engine), 'knowledge', bytesOf([knowledge ?? '']));
	});
});
