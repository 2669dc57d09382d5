import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceAddress, languageOf } from '../locales/address.ts';
import { languages } from '../locales/languages.ts';
import { elsewhere } from './language.ts';

const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

type Visit = {
	path: string;
	reads?: string | undefined;
	chosen?: string | undefined;
	method?: string;
	accept?: string;
	own?: boolean;
};

function arrive({ path, reads, chosen, method = 'GET', accept = HTML, own = false }: Visit) {
	const headers = new Headers({ accept, ...(reads !== undefined && { 'accept-language': reads }) });
	const url = new URL(path, 'https://quiz.example');
	return elsewhere({ request: { method, headers }, url, chosen, isFromOwnPage: own });
}
const address = (visit: Visit) => arrive(visit)?.address ?? null;

describe('an address without a language', () => {
	it('leads to the language that the browser asks for, query and all', () => {
		expect(address({ path: '/', reads: 'ko-KR,ko;q=0.9,en;q=0.8' })).toBe('/ko');
		expect(address({ path: '/result?without=exosomes', reads: 'es-MX' })).toBe('/es/result?without=exosomes');
		expect(address({ path: '/quiz/skin', reads: 'ar', method: 'HEAD' })).toBe('/ar/quiz/skin');
		expect(arrive({ path: '/', reads: 'ko' })?.remember).toBeNull();
	});

	it('stays English for whoever reads that, or none of ours, or says nothing', () => {
		for (const reads of ['en-GB', 'fr', '', undefined]) expect(address({ path: '/', reads })).toBeNull();
	});

	it('goes by what was chosen before what the browser asks for', () => {
		expect(address({ path: '/quiz', reads: 'ko', chosen: 'ar' })).toBe('/ar/quiz');
		expect(address({ path: '/quiz', reads: 'ko', chosen: 'en' })).toBeNull();
		expect(address({ path: '/quiz', reads: 'ko', chosen: 'xx' })).toBe('/ko/quiz');
	});

	it('is right for whoever comes from a page of ours, also where no cookie is kept', () => {
		expect(address({ path: '/quiz', reads: 'ko', own: true })).toBeNull();
		expect(address({ path: '/quiz', chosen: 'ko', own: true })).toBeNull();
	});

	it('never leads a form elsewhere, nor what no person reads', () => {
		for (const method of ['POST', 'PUT', 'DELETE']) {
			expect(address({ path: '/quiz/skin', reads: 'ko', method })).toBeNull();
			expect(address({ path: '/quiz/skin?lang=en', method, own: true })).toBeNull();
		}
		for (const accept of ['*/*', 'application/json', ''])
			expect(address({ path: '/shell', reads: 'ko', accept })).toBeNull();
		for (const path of ['/api/questionnaire', '/api/questionnaire?lang=en', '/healthz', '/robots.txt'])
			expect(address({ path, reads: 'ko', own: true })).toBeNull();
	});
});

describe('an address with a language', () => {
	it('is right for everybody', () => {
		for (const reads of ['ko', 'en', undefined])
			for (const chosen of ['ar', 'en', undefined])
				expect(address({ path: '/es/quiz', reads, chosen })).toBeNull();
	});

	it('may be of a language that we do not have, and is then looked for like any other', () => {
		expect(address({ path: '/fr/quiz', reads: 'fr' })).toBeNull();
		expect(address({ path: '/fr/quiz', reads: 'ko' })).toBe('/ko/fr/quiz');
	});
});

describe('the language switch', () => {
	const switched = (path: string, lang: (typeof languages)[number]) =>
		choiceAddress(new URL(path, 'https://quiz.example'), lang);

	it('leads to the same page, and from there to its own address', () => {
		expect(switched('/ko/quiz/skin?from=review', 'ar')).toBe('/ar/quiz/skin?from=review&lang=ar');
		expect(switched('/es/result?/email&without=exosomes', 'en')).toBe('/result?without=exosomes&lang=en');
		expect(switched('/es', 'en')).toBe('/?lang=en');
		expect(switched('https://quiz.example//elsewhere.example', 'en')).toBe('/elsewhere.example?lang=en');
		const path = '/ar/quiz/skin?from=review&lang=ar';
		expect(arrive({ path, own: true })).toEqual({ address: '/ar/quiz/skin?from=review', remember: 'ar' });
	});

	it('is remembered only where a page of ours led to it', () => {
		expect(arrive({ path: '/?lang=en', reads: 'ko', own: true })?.remember).toBe('en');
		expect(arrive({ path: '/?lang=en', reads: 'ko' })).toEqual({ address: '/', remember: null });
		expect(address({ path: '/es/quiz?lang=ko', own: true })).toBeNull();
	});

	it('never leads to another host', () => {
		for (const path of [
			'//elsewhere.example?lang=en',
			'/es//elsewhere.example?lang=es',
			'//elsewhere.example'
		])
			for (const own of [true, false])
				expect(address({ path: `https://quiz.example${path}`, reads: 'ko', own }) ?? '/').toMatch(
					/^\/(?!\/)/
				);
	});
});

it('never goes round in circles', () => {
	const path = fc.constantFrom('/', '/quiz', '/es', '/ko/quiz/skin?from=review', '/fr', '/ar/');
	const choice = fc.option(fc.constantFrom(...languages), { nil: undefined });
	fc.assert(
		fc.property(path, choice, choice, choice, fc.boolean(), (start, asked, reads, chosen, own) => {
			const first = asked ? choiceAddress(new URL(start, 'https://quiz.example'), asked) : start;
			let at = first;
			let cookie: string | undefined = chosen;
			for (let hops = 0; ; hops += 1) {
				expect(hops).toBeLessThanOrEqual(2);
				const next = arrive({ path: at, reads, chosen: cookie, own });
				if (!next) break;
				cookie = next.remember ?? cookie;
				at = next.address;
			}
			if (asked && own) expect(languageOf(new URL(at, 'https://quiz.example'))).toBe(asked);
		})
	);
});
