import { describe, expect, it } from 'vitest';
import type { Condition } from '../knowledge/schema';
import { holds, readsOf, supportOf, type Fact, type Facts, type Truth } from './condition';

const known = (options: string[], number: number | null = null): Fact => ({
	state: 'known',
	options,
	number
});
const facts: Facts = new Map<string, Fact>([
	['tone', known(['even'])],
	['concerns', known(['acne', 'lines'])],
	['age', known(['from-22'], 22)],
	['none-chosen', known([])],
	['declined', { state: 'unknown', isDeclined: true }],
	['open', { state: 'unknown', isDeclined: false }],
	['skipped', { state: 'not-applicable' }]
]);
const yes: Condition = { fact: 'tone', is: 'even' };
const no: Condition = { fact: 'tone', is: 'dark' };
const unknown: Condition = { fact: 'open', is: 'even' };

/** Conformance of the closed language: every operator × true, false, unknown. */
const table: readonly (readonly [string, Condition, Truth])[] = [
	['is: the chosen option', yes, true],
	['is: another option', no, false],
	['is: unanswered', unknown, undefined],
	['is: declined', { fact: 'declined', is: 'even' }, undefined],
	['is: skipped by the branching', { fact: 'skipped', is: 'even' }, false],
	['is: a fact nobody knows', { fact: 'nowhere', is: 'even' }, undefined],
	['isAnyOf: one of them', { fact: 'tone', isAnyOf: ['dark', 'even'] }, true],
	['isAnyOf: none of them', { fact: 'tone', isAnyOf: ['dark'] }, false],
	['isAnyOf: unanswered', { fact: 'open', isAnyOf: ['even'] }, undefined],
	['includes: chosen', { fact: 'concerns', includes: 'lines' }, true],
	['includes: not chosen', { fact: 'concerns', includes: 'tone' }, false],
	['includes: "none of these" is a known nothing', { fact: 'none-chosen', includes: 'tone' }, false],
	['includes: unanswered', { fact: 'open', includes: 'tone' }, undefined],
	['atLeast: equal', { fact: 'age', atLeast: 22 }, true],
	['atLeast: above', { fact: 'age', atLeast: 23 }, false],
	['atLeast: a fact without a number', { fact: 'tone', atLeast: 1 }, undefined],
	['atMost: equal', { fact: 'age', atMost: 22 }, true],
	['atMost: below', { fact: 'age', atMost: 21 }, false],
	['atMost: skipped', { fact: 'skipped', atMost: 21 }, false],
	['all: true and true', { all: [yes, yes] }, true],
	['all: one false settles it', { all: [unknown, no] }, false],
	['all: else an unknown leaves it unknown', { all: [unknown, yes] }, undefined],
	['any: one true settles it', { any: [unknown, yes] }, true],
	['any: false and false', { any: [no, no] }, false],
	['any: else an unknown leaves it unknown', { any: [no, unknown] }, undefined],
	['not: true', { not: yes }, false],
	['not: false', { not: no }, true],
	['not: unknown stays unknown', { not: unknown }, undefined]
];

describe('a condition', () => {
	it.each(table)('%s', (_, condition, truth) => {
		expect(holds(condition, facts)).toBe(truth);
	});

	it('rests only on what speaks for it', () => {
		const either: Condition = { any: [{ fact: 'concerns', includes: 'tone' }, yes] };
		expect(supportOf(either, facts)).toEqual(['tone']);
		expect(supportOf({ any: [no, unknown] }, facts)).toEqual(['open']);
		expect(supportOf({ all: [yes, { fact: 'age', atLeast: 22 }] }, facts)).toEqual(['tone', 'age']);
	});

	it('names every fact it reads once', () => {
		expect(readsOf({ all: [yes, { any: [no, { not: unknown }] }] })).toEqual(['tone', 'open']);
	});
});
