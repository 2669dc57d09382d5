import { expect, it } from 'vitest';
import type { Catalogue, Translation } from './catalogue.ts';
import { catalogueFaults, faultsOf } from './faults.ts';
import type { Text } from './texts.ts';

const plain = (en: string): Text => ({ path: 'words.here', en, isTemplate: false });
const template = (en: string): Text => ({ path: 'words.here', en, isTemplate: true });
const matches = template('{0, plural, =0 {none} one {# match} other {# matches}}');
const entry = (over: Partial<Translation> & { en: string }): Translation => ({
	says: 'algo',
	only: null,
	previous: null,
	places: [],
	...over
});
const withOnly = (...translations: Translation[]): Catalogue => ({ reviewedBy: 'none', translations });

it.each([
	[template('{0} of {1}'), '{1} de {0}', 'es'],
	[matches, '{0, plural, =0 {nada} one {# vez} other {# veces}}', 'es'],
	[matches, '{0, plural, =0 {nada} one {# vez} many {# de veces} other {# veces}}', 'es'],
	[matches, '{0, plural, =0 {없음} other {#개}}', 'ko'],
	[matches, '{0, plural, zero {لا} one {مرة} two {مرتان} few {#} many {#} other {#}}', 'ar'],
	[
		template('{0} weeks'),
		'{0, plural, =0 {0} =1 {أسبوع} =2 {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {#}}',
		'ar'
	],
	[plain('“{text}” and {names}'), '{names} y «{text}»', 'es'],
	[plain(', and '), ', y ', 'es']
] as const)('%o may be translated as “%s”', (text, says, lang) => {
	expect(faultsOf(text, says, lang)).toEqual([]);
});

it.each([
	[template('{0} of {1}'), '{0} de dos', 'es', 'must use {0} {1}, and uses {0}'],
	[template('{0}'), '{0', 'es', 'the template “{0” ends inside a brace'],
	[matches, '{0, plural, =0 {nada} other {# veces}}', 'es', 'lacks the case “one” in the plural of {0}'],
	[matches, '{0, plural, one {#} other {#}}', 'es', 'lacks the case “=0” that the English has for {0}'],
	[
		matches,
		'{0, plural, =0 {없음} one {#} other {#}}',
		'ko',
		'has the case “one” in the plural of {0}, which the language does not have'
	],
	[
		matches,
		'{0, plural, zero {لا} one {مرة} two {مرتان} few {#} other {#}}',
		'ar',
		'lacks the case “many” in the plural of {0}'
	],
	[
		template('{0, select, a {x} other {y}}'),
		'{0, select, b {x} other {y}}',
		'es',
		'must have the cases a, other for {0}'
	],
	[plain('by {who}'), 'por {quien}', 'es', 'must hold {who}, and holds {quien}'],
	[plain('by {who}'), 'por alguien', 'es', 'must hold {who}, and holds none'],
	[plain('5 days'), '٥ أيام', 'ar', 'has digits that are not 0 to 9'],
	[plain(', and '), ' y', 'es', 'has other blanks at its ends']
] as const)('%o translated as “%s” is refused', (text, says, lang, fault) => {
	expect(faultsOf(text, says, lang)).toEqual([fault]);
});

it('names what is missing, stale, gone or wrong, with the language and the way out', () => {
	const texts = [plain('One'), plain('Two'), plain('Three'), template('{0} left')];
	const catalogue = withOnly(
		entry({ en: 'One', says: '' }),
		entry({ en: 'Two', says: 'dos', previous: 'Too' }),
		entry({ en: '{0} left', says: 'quedan' }),
		entry({ en: 'Four', says: 'cuatro' })
	);
	expect(catalogueFaults('es', catalogue, texts)).toEqual([
		'es: “One” (words.here) is not translated; run "npm run translations" and fill es.po',
		'es: “Two” (words.here) was changed: its translation is of “Too”; mend it in es.po and take “fuzzy” away',
		'es: “Three” (words.here) is not translated; run "npm run translations" and fill es.po',
		'es: “{0} left” (words.here) is translated as “quedan”, which must use {0}, and uses no parameter',
		'es: “Four” is no longer said in English; run "npm run translations"'
	]);
});

it('a translation of one place stands beside that of all others, and is gone when the place is', () => {
	const texts = [plain('Save'), { ...plain('Save'), path: 'words.there' }];
	const both = [entry({ en: 'Save' }), entry({ en: 'Save', only: 'words.there' })];
	expect(catalogueFaults('es', withOnly(...both), texts)).toEqual([]);
	expect(catalogueFaults('es', withOnly(...both), texts.slice(0, 1))).toEqual([
		'es: “Save” at words.there is no longer said in English; run "npm run translations"'
	]);
});
