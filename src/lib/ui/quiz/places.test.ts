import { describe, expect, it } from 'vitest';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { matching, namesOf } from './places';

const region = questionnaire.questions.find(({ id }) => id === 'region');
if (!region) throw new Error('there is no question on the region');
const found = (typed: string, locale = 'en-GB') =>
	matching(namesOf(region.options, locale), typed).map(({ id, through }) => [id, through]);

describe('a place is found', () => {
	it.each([
		['by its name', 'taiwan', [['taiwan', 'Taiwan']]],
		['by the beginning of its name', 'swi', [['switzerland', 'Switzerland']]],
		['by the beginning of a later word', 'kor', [['korea', 'South Korea']]],
		['by a country it stands for', 'Germany', [['eu', 'Germany']]],
		['by a country outside the union that shares its law', 'norw', [['eu', 'Norway']]],
		['by a country of a group', 'thai', [['asean', 'Thailand']]],
		['by a part of a country', 'scotland', [['uk', 'Scotland']]],
		['by a short name', 'usa', [['us', 'USA']]],
		['whatever the case and the spaces', '  nEW zea', []],
		['without its accents', 'espana', []]
	])('%s', (_, typed, places) => {
		expect(found(typed)).toEqual(places);
	});

	it('in the language of the reader, and in English too', () => {
		expect(found('alemania', 'es')).toEqual([['eu', 'Alemania']]);
		expect(found('espana', 'es')).toEqual([['eu', 'España']]);
		expect(found('germany', 'es')).toEqual([['eu', 'Germany']]);
		expect(found('독', 'ko-KR')).toEqual([['eu', '독일']]);
		expect(found('المانيا', 'ar-u-nu-latn')).toEqual([['eu', 'ألمانيا']]);
	});

	it('inside a word only when it is too long to be there by chance', () => {
		expect(found('us').map(([id]) => id)).toEqual(['us']);
		expect(found('land').map(([id]) => id)).toEqual(['eu', 'uk', 'switzerland', 'china', 'asean']);
	});
});

it('finds every place for nothing typed, and none for a country of no place', () => {
	expect(found('')).toHaveLength(region.options.length);
	expect(found('Mexico')).toEqual([]);
});

it('never counts the place for all others as found', () => {
	expect(found('somewhere')).toEqual([]);
	expect(
		namesOf(region.options, 'en')
			.filter(({ isRest }) => isRest)
			.map(({ id }) => id)
	).toEqual(['elsewhere']);
});

it('knows every country by a name, in every language, and each in one place only', () => {
	const codes = region.options.flatMap(({ alsoFor = [] }) => alsoFor);
	expect(new Set(codes).size).toBe(codes.length);
	expect(codes.length).toBeGreaterThan(45);
	for (const locale of ['en', 'es', 'ko', 'ar'])
		for (const { names } of namesOf(region.options, locale))
			expect(names.filter((name) => /^[A-Z]{2}$/.test(name) && !['EU', 'UK'].includes(name))).toEqual([]);
});
