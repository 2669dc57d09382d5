import { expect, it, vi } from 'vitest';
import { oncePer, recordsById } from './once';

it('makes a thing once for each object, also when what it makes is nothing', () => {
	const make = vi.fn((part: { name: string }) => (part.name === '' ? undefined : part.name.length));
	const lengthOf = oncePer(make);
	const [anna, nobody] = [{ name: 'Anna' }, { name: '' }];
	expect([lengthOf(anna), lengthOf(nobody), lengthOf(anna), lengthOf(nobody)]).toEqual([
		4,
		undefined,
		4,
		undefined
	]);
	expect(lengthOf({ name: 'Anna' })).toBe(4);
	expect(make).toHaveBeenCalledTimes(3);
});

it('finds a record by id, the first of two', () => {
	const records = [
		{ id: 'a', place: 1 },
		{ id: 'b', place: 2 },
		{ id: 'a', place: 3 }
	];
	expect(recordsById(records).get('a')).toEqual({ id: 'a', place: 1 });
	expect(recordsById(records).get('c')).toBeUndefined();
});
