/** Several processes on one database: every letter arrives once, whoever is killed on the way. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from './fixtures/databases.ts';
import { deliverWithKills, figuresOf, type Moment } from './fixtures/many-processes.ts';

const LETTERS = 200;

describe.each(kinds)('two hundred letters kept in %s', (kind) => {
	let empty: EmptyDatabase;
	beforeEach(async () => {
		empty = await emptyDatabase(kind);
	});
	afterEach(() => empty.remove());

	it('arrive once each by three processes, of which two are killed half-way', async () => {
		const killed = new Map<Moment['at'], string>();
		// One before its letter was let go, which another takes over; one after, whose letter is parked.
		const kills = ({ at, worker, arrived }: Moment) => {
			if (arrived < LETTERS / 2 || killed.has(at)) return false;
			killed.set(at, worker);
			return true;
		};
		const run = await deliverWithKills(empty, { letters: LETTERS, processes: 3 }, kills);
		expect(figuresOf(run)).toMatchObject({
			killed: 2,
			sent: LETTERS - 1,
			parked: 1,
			parkedAndArrived: 1,
			lost: 0,
			twice: 0,
			unknown: 0
		});
		expect(run.arrivals.size).toBe(LETTERS);
	}, 180_000);
});
