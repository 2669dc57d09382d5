import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wantedLanguage } from './accept-language';
import { languages } from './languages';

it.each([
	['ko', 'ko'],
	['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
	['es-419', 'es'],
	['AR-eg', 'ar'],
	['zh-Hant-TW, es;q=0.3', 'es'],
	['en;q=0.7, es;q=0.8', 'es'],
	['en, es', 'en'],
	['fr;q=0.9, en;q=0.8, ar;q=0.7', 'en'],
	['es;q=0.000, ko;q=0.001', 'ko'],
	['ko ; Q=0.5 , es ;q=0.4', 'ko'],
	['*;q=0.1, ar;q=0.2', 'ar']
])('%s wants %s', (header, lang) => expect(wantedLanguage(header)).toBe(lang));

it.each([
	null,
	'',
	'fr-FR, fr;q=0.9',
	'*',
	'*, es;q=0.5',
	'es;q=0',
	'eso',
	'kor',
	',,;',
	'es;q=2',
	'es;level=1'
])('%j wants none of ours before others', (header) => expect(wantedLanguage(header)).toBeNull());

it('never throws, whatever is sent, and names only languages we have', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom('es', 'ko-KR', '*', ';q=', ';q=0.5', ',', ' ', 'q=1', '-', 'en;q=0')
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			expect([...languages, null]).toContain(wantedLanguage(pieces.join('')));
		})
	);
});

it('asks for the heaviest wish, however the wishes are ordered', () => {
	const weight = fc.integer({ min: 1, max: 1000 });
	fc.assert(
		fc.property(fc.uniqueArray(weight, { minLength: 4, maxLength: 4 }), (weights) => {
			const wishes = languages.map((lang, index) => ({ lang, weight: weights[index] ?? 0 }));
			const header = wishes
				.map(({ lang, weight: each }) => `${lang};q=${(each / 1000).toFixed(3)}`)
				.join(',');
			const most = wishes.reduce((one, other) => (other.weight > one.weight ? other : one));
			expect(wantedLanguage(header)).toBe(most.lang);
		})
	);
});
