import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressFrom, addressIn, languageOf, readAddress } from './address';
import { baseLanguage, languages } from './languages';

const others = languages.filter((lang) => lang !== baseLanguage);

describe('addressIn', () => {
	it('leaves English at the root and puts the others below their code', () => {
		expect(addressIn('en', '/quiz/skin')).toBe('/quiz/skin');
		expect(addressIn('es', '/quiz/skin')).toBe('/es/quiz/skin');
		expect(addressIn('ar', '/')).toBe('/ar');
	});

	it('keeps a query and a fragment', () => {
		expect(addressIn('ko', '/result?without=exosomes#routine')).toBe('/ko/result?without=exosomes#routine');
		expect(addressIn('ko', '/?a=b')).toBe('/ko?a=b');
		expect(addressIn('ko', '/#top')).toBe('/ko#top');
		expect(addressIn('es', '/open#2~no_sign-fever')).toBe('/es/open#2~no_sign-fever');
	});

	it.each(['quiz', '', '//elsewhere.example', '#main', 'https://elsewhere.example/'])(
		'refuses %j, which is no path of our own',
		(path) => expect(() => addressIn('es', path)).toThrow('no path')
	);
});

describe('readAddress', () => {
	it('takes the code off', () => {
		expect(readAddress('/es/quiz/skin')).toEqual({ lang: 'es', path: '/quiz/skin' });
		expect(readAddress('/ar')).toEqual({ lang: 'ar', path: '/' });
		expect(readAddress('/ar/')).toEqual({ lang: 'ar', path: '/' });
		expect(readAddress('/quiz')).toEqual({ lang: 'en', path: '/quiz' });
	});

	it.each(['/fr/quiz', '/en/quiz', '/ES/quiz', '/esquiz', '/es-MX/quiz', '/quiz/es'])(
		'takes %s for a path in English, which may lead nowhere',
		(pathname) => expect(readAddress(pathname)).toEqual({ lang: 'en', path: pathname })
	);

	it.each(['/es/api/questionnaire', '/ko/healthz', '/ar/robots.txt'])(
		'gives no second address to what is for machines: %s',
		(pathname) => expect(readAddress(pathname)).toEqual({ lang: 'en', path: pathname })
	);

	it('never makes a host out of a path', () => {
		expect(readAddress('/es//elsewhere.example').lang).toBe('en');
		const piece = fc.constantFrom('/', 'es', 'ko', 'elsewhere.example', '..', '%2F', ':', '@');
		expect(readAddress('//elsewhere.example')).toEqual({ lang: 'en', path: '/elsewhere.example' });
		fc.assert(
			fc.property(fc.array(piece), fc.constantFrom(...languages), (pieces, lang) => {
				const { path: own } = readAddress(`/${pieces.join('')}`);
				expect(new URL(addressIn(lang, own), 'https://quiz.example').host).toBe('quiz.example');
			})
		);
	});

	it('undoes what addressIn does', () => {
		const segment = fc.stringMatching(/^[a-z0-9-]{3,12}$/);
		fc.assert(
			fc.property(fc.array(segment), fc.constantFrom(...languages), (segments, lang) => {
				const path = `/${segments.join('/')}`;
				fc.pre(!/^\/(healthz|readyz|api\/)/.test(path));
				expect(readAddress(addressIn(lang, path))).toEqual({ lang, path });
			})
		);
	});
});

it('keeps the language of the page that leads on', () => {
	const at = (pathname: string) => new URL(pathname, 'https://quiz.example');
	expect(addressFrom(at('/ko/quiz/skin?from=review'), '/review')).toBe('/ko/review');
	expect(addressFrom(at('/quiz/skin'), '/review')).toBe('/review');
	for (const lang of others) expect(languageOf(at(`/${lang}/nowhere`))).toBe(lang);
});
