/** The short form; the long one is npm run endure -- restarts. */
import { describe, expect, it } from 'vitest';
import { isPostgresExpected } from '../fixtures/postgres.ts';
import { judge, restarts } from './restarts.ts';

describe.runIf(isPostgresExpected)(
	'PostgreSQL that is stopped, then killed, while letters are asked for',
	() => {
		it('loses none, doubles none and has none called sent that is not', async () => {
			const policy = { pollSeconds: 1, retryMinutes: [1 / 60] };
			const done = await restarts(2, () => undefined, { fsync: false, policy });
			expect(done.wrongs).toEqual([]);
			expect(done.healedMs).toHaveLength(2);
			expect(done.arrived + done.parked).toBeGreaterThanOrEqual(done.kept);
			expect(done.kept).toBeGreaterThan(4);
		}, 240_000);
	}
);

it('what is lost, doubled, falsely called sent or never kept is seen', () => {
	const kept = new Map([
		['a@example.org', '1'],
		['b@example.org', '2'],
		['c@example.org', '3'],
		['d@example.org', '4']
	]);
	const states = new Map([
		['1', 'sent'],
		['2', 'sent'],
		['3', 'parked'],
		['4', 'queued']
	]);
	const arrived = ['b@example.org', 'b@example.org', 'x@example.org'].map((to) => ({ to }));
	expect(judge(kept, arrived, states)).toEqual({
		...{ kept: 4, arrived: 2, lost: 1, waiting: 1, falseSent: 1, twice: 1, parked: 1 },
		wrongs: ['1 lost', '1 still waiting', '1 falsely called sent', '1 twice', '1 never kept']
	});
});
