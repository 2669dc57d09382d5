import { expect, it } from 'vitest';
import { compiledCatalogue, lookupIn, parseCatalogue, type Catalogue } from './catalogue.ts';
import { filled, missingIn, updated } from './updated.ts';
import type { Text } from './texts.ts';

const text = (path: string, en: string): Text => ({ path, en, isTemplate: false });
const nothing: Catalogue = { reviewedBy: 'none', translations: [] };
const written = (catalogue: Catalogue, texts: readonly Text[]) =>
	parseCatalogue(Buffer.from(compiledCatalogue('es', catalogue, texts)));
const said = (catalogue: Catalogue) =>
	catalogue.translations.map(({ en, says, previous }) => [en, says, previous]);

const before = [text('words.a', 'Yes'), text('words.b', 'No "really"'), text('words.c', 'Yes')];
const translated = filled(
	updated(nothing, before),
	new Map([
		['Yes', 'Sí'],
		['No "really"', 'No, «de verdad»\ty sin más']
	])
);

it('asks for each English text once, wherever it stands', () => {
	expect(said(updated(nothing, before))).toEqual([
		['Yes', '', null],
		['No "really"', '', null]
	]);
	expect(missingIn(translated)).toEqual([]);
});

it('comes back from its file as it went, with the places and who has reviewed it', () => {
	const back = written({ ...translated, reviewedBy: 'Dr Example, 2027-01-01' }, before);
	expect(said(back)).toEqual(said(translated));
	expect(back.translations[0]?.places).toEqual(['words.a', 'words.c']);
	expect(back.reviewedBy).toBe('Dr Example, 2027-01-01');
});

it('keeps what still stands, drops what is gone, and sets aside what was translated before a change', () => {
	const after = [text('words.a', 'Yes'), text('words.b', 'No, not at all'), text('words.d', 'Perhaps')];
	const now = updated(written(translated, before), after);
	expect(said(now)).toEqual([
		['Yes', 'Sí', null],
		['No, not at all', 'No, «de verdad»\ty sin más', 'No "really"'],
		['Perhaps', '', null]
	]);
	expect(said(written(now, after))).toEqual(said(now));
	expect(missingIn(now).map(({ en }) => en)).toEqual(['No, not at all', 'Perhaps']);
	// What waits to be looked at is not said to anybody.
	expect(lookupIn(now)('No, not at all', 'words.b')).toBeUndefined();
	expect(said(filled(now, new Map([['No, not at all', 'No, en absoluto']])))[1]).toEqual([
		'No, not at all',
		'No, en absoluto',
		null
	]);
});

it('changes nothing when run again', () => {
	const once = updated(written(translated, before), before);
	expect(compiledCatalogue('es', updated(written(once, before), before), before)).toBe(
		compiledCatalogue('es', once, before)
	);
});

it('one place may have a translation of its own', () => {
	const own = { en: 'Yes', says: 'Así es', only: 'words.c', previous: null, places: [] };
	const both = updated({ ...translated, translations: [...translated.translations, own] }, before);
	const find = lookupIn(written(both, before));
	expect([find('Yes', 'words.a'), find('Yes', 'words.c'), find('Never', 'words.a')]).toEqual([
		'Sí',
		'Así es',
		undefined
	]);
});
