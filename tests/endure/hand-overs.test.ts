/** The short form; the long one is npm run endure -- hand-overs. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from '../fixtures/databases.ts';
import { handOvers } from './hand-overs.ts';

const size = { handOvers: 100, letters: 20, holders: 2 };

describe.each(kinds)('letters in %s that processes take from each other', (kind) => {
	let empty: EmptyDatabase;
	beforeEach(async () => {
		empty = await emptyDatabase(kind);
	});
	afterEach(() => empty.remove());

	it('have one holder at a time, and nobody who had them can still do anything to them', async () => {
		const done = await handOvers(empty.where, size);
		expect(done.wrongs).toEqual([]);
		expect(done.handOvers).toBeGreaterThanOrEqual(size.handOvers);
		expect(done.between).toBeGreaterThan(0);
		// All seven marks, by all but the last holders.
		expect(done.tried).toBeGreaterThan(7 * (done.handOvers - size.letters));
	});

	if (kind === 'SQLite')
		it.each([
			['no fencing token', 'markSent was accepted from a former holder'],
			['take what is held', 'taken while another held it']
		])('are seen to be in two hands where there is the flaw: %s', async (flaw, wrong) => {
			expect((await handOvers(empty.where, size, flaw)).wrongs).toContain(wrong);
		});
});
