/** The budgets of ADR 019 that are bytes. A page on a slow phone is as fast as what it has to wait for is small. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/lib/locales/languages.ts';
import { startServer, type TestServer } from './server.ts';
import { budgets, weigh } from './weight.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

describe.each(languages)('in %s', (lang) => {
	it.each(Object.keys(budgets) as (keyof typeof budgets)[])('%s weighs little', async (part) => {
		const weight = (await weigh(server.url, lang))[part];
		// Less would mean that something was not found, and not weighed.
		expect(weight).toBeGreaterThan(4_000);
		expect(weight).toBeLessThanOrEqual(budgets[part](lang));
	});
});
