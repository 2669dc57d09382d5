/** The short form; the long one is npm run endure -- hand-overs. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from '../fixtures/databases.ts';
import { handOvers } from './hand-overs.ts';

const size = { handOvers: 200, letters: 30, holders: 3 };

describe.each(kinds)('letters in %s that processes take from each other', (kind) => {
	let empty: EmptyDatabase;
	beforeEach(async () => {
		empty = await emptyDatabase(kind);
	});
	afterEach(() => empty.remove());

	it('have one holder at a time, and nobody who had them can still do anything to them', async () => {
		const { wrongs, handOvers: done, tried } = await handOvers(empty.where, size);
		expect(wrongs).toEqual([]);
		expect(done).toBeGreaterThanOrEqual(size.handOvers);
		expect(tried).toBeGreaterThan(7 * done);
	});

	it.each([
		['no fencing token', 'markSent was accepted from a former holder'],
		['take what is held', 'taken while another held it']
	])('are seen to be in two hands where there is the flaw: %s', async (flaw, wrong) => {
		expect((await handOvers(empty.where, size, flaw)).wrongs).toContain(wrong);
	});
});
