import { expect, test } from 'vitest';
import { choicesIn, argumentsIn, parse } from './template';
import { message, messageIn } from './message';

test('arguments stand where the template puts them', () => {
	expect(message<[a: number, b: string]>('{1} before {0}, and {1} again')(3, 'x')).toBe(
		'x before 3, and x again'
	);
	expect(message<[]>("It’s here, isn't it? #1")()).toBe("It’s here, isn't it? #1");
});

test('an exact number goes before its category', () => {
	const times = message<[n: number]>('{0, plural, =0 {not yet} one {# time} other {# times}}');
	expect([0, 1, 2].map((n) => times(n))).toEqual(['not yet', '1 time', '2 times']);
});

test('numbers are counted and written as the language does it', () => {
	const arabic = '{0, plural, zero {صفر} one {واحد} two {اثنان} few {# قليل} many {# كثير} other {# غير}}';
	expect([0, 1, 2, 3, 11, 100].map((n) => messageIn<[n: number]>('ar', arabic)(n))).toEqual([
		'صفر',
		'واحد',
		'اثنان',
		'3 قليل',
		'11 كثير',
		'100 غير'
	]);
	const many = '{0, plural, other {#}}';
	expect(messageIn<[n: number]>('es', many)(12_345)).toBe('12.345');
	expect(messageIn<[n: number]>('en', many)(12_345)).toBe('12,345');
	expect(messageIn<[n: number]>('ar', many)(45)).toBe('45');
});

test('a word chooses among words, and choices nest', () => {
	const said = message<[who: string, count: number]>(
		'{0, select, she {{1, plural, one {She has # jar} other {She has # jars}}} other {Nobody}}'
	);
	expect([said('she', 1), said('she', 2), said('they', 2)]).toEqual([
		'She has 1 jar',
		'She has 2 jars',
		'Nobody'
	]);
});

test('the number sign inside a plural is the number of the nearest plural', () => {
	const said = message<[a: number, b: number]>('{0, plural, other {# of {1, plural, other {#}}}}');
	expect(said(2, 7)).toBe('2 of 7');
});

test('what it is given can be told from its parts', () => {
	const parts = parse('{1, plural, one {{0} and #} other {{2, select, a {x} other {y}}}}');
	expect(argumentsIn(parts)).toEqual([0, 1, 2]);
	expect(choicesIn(parts).map(({ by, of, cases }) => [by, of, Object.keys(cases)])).toEqual([
		['plural', 1, ['one', 'other']],
		['select', 2, ['a', 'other']]
	]);
});

test.each([
	['{0', 'ends inside a brace'],
	['{0, plural, other {x}', 'ends inside a brace'],
	['0}', 'closes a brace twice'],
	['{name}', 'names “name” where the place of an argument belongs'],
	['{0, number}', 'chooses by “number”; use plural or select'],
	['{0, plural, one {x}}', 'has a plural without the case “other”'],
	['{0, plural, lots {x} other {y}}', 'has a case “lots” that plural does not know'],
	['{0, plural, one {x} one {z} other {y}}', 'has the case “one” twice'],
	['{0, select, A {x} other {y}}', 'has a case “A” that select does not know'],
	['{0, plural, other x}', 'has a case “other x” that plural does not know']
])('%s is refused, with the reason', (template, reason) => {
	expect(() => parse(template)).toThrow(`the template “${template}” ${reason}`);
	expect(() => message<[n: number]>(template)(1)).toThrow(reason);
});
