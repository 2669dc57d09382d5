import { expect, test } from 'vitest';
import { because, fineLines } from '../../../../tests/fixtures/reasons';
import type { WhyNot } from '../../engine/why-not';
import { groupedByReason, matching } from './why-not';

const thing = (name: string, over: Partial<WhyNot> = {}): WhyNot => ({
	kind: 'active',
	id: name,
	name,
	also: [],
	standing: 'spare',
	reasons: [because('No need.')],
	...over
});
const things = [
	thing('Retinol', { also: ['Vitamin A'] }),
	thing('Pure vitamin C (L-ascorbic acid)', { also: ['Ascorbic Acid'] }),
	thing('Crème légère', { kind: 'formulation' })
];
const names = (typed: string) => matching(things, typed).map(({ name }) => name);

test('finds by a part of a name, by another name, in a whole question, whatever the case, accents and signs', () => {
	expect(names('retin')).toEqual(['Retinol']);
	expect(names('vitamin')).toEqual(['Retinol', 'Pure vitamin C (L-ascorbic acid)']);
	expect(names('Why not VITAMIN-A?')).toEqual(['Retinol']);
	expect(names('l ascorbic')).toEqual(['Pure vitamin C (L-ascorbic acid)']);
	expect(names('creme legere')).toEqual(['Crème légère']);
});

test('a name inside another word is not that name, and one letter finds nothing', () => {
	expect(matching([thing('Urea')], 'my bureau lamp')).toEqual([]);
	expect(names('r')).toEqual([]);
	expect(names('  ?! ')).toEqual([]);
});

test('only the very same reasons make a group, by kind within it', () => {
	const groups = groupedByReason([
		thing('A'),
		thing('B', { kind: 'formulation' }),
		thing('C', { reasons: [because('Too strong.', fineLines)] }),
		thing('D')
	]);
	expect(groups.map(({ kinds }) => kinds)).toEqual([
		[
			{ kind: 'active', names: ['A', 'D'] },
			{ kind: 'formulation', names: ['B'] }
		],
		[{ kind: 'active', names: ['C'] }]
	]);
	expect(new Set(groups.map(({ key }) => key)).size).toBe(2);
});
