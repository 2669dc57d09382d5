import { afterEach, expect, it, vi } from 'vitest';
import { languageFiles } from './languages-plugin.ts';

type Load = (this: object, id: string) => Promise<string> | string | undefined;

const load = (environment: { name: string; mode: string }, id: string) => {
	const { load: loaded } = languageFiles();
	return (loaded as unknown as Load).call({ environment, addWatchFile: () => undefined }, id);
};
const browser = { name: 'client', mode: 'build' };
const server = { name: 'ssr', mode: 'build' };

afterEach(() => vi.unstubAllEnvs());

it.each([
	'/src/lib/locales/en.ts',
	'/src/lib/locales/en-result.ts',
	'/src/lib/locales/english.ts',
	'/src/lib/knowledge/index.ts',
	'/src/lib/knowledge/questionnaire.ts'
])('a build in which %s would reach a browser fails, and says so', (file) => {
	vi.stubEnv('VITEST', '');
	expect(() => load(browser, `/anywhere${file}?v=1`)).toThrow(`${file}?v=1 must not reach a browser`);
	expect(() => load(server, `/anywhere${file}`)).not.toThrow();
});

it('a browser gets no words in its script, a server gets those of every language', async () => {
	vi.stubEnv('VITEST', '');
	for (const module of ['\0words', '\0knowledge']) {
		expect(load(browser, module)).toBe('export const everything = undefined;');
		const source = await load(server, module);
		for (const lang of ['en', 'es', 'ko', 'ar']) expect(source).toContain(`${lang}: () =>`);
	}
	expect(await load(server, '\0words')).toContain('¿');
});

it('leaves every other file alone', () => {
	expect(load(browser, '/anywhere/src/lib/locales/encoded.ts')).toBeUndefined();
	expect(load(browser, '/anywhere/src/lib/knowledge/version.ts')).toBeUndefined();
});
