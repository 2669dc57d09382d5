import { describe, expect, it } from 'vitest';
import type { Outage } from './history.ts';
import { weigh } from './judge.ts';
import type { SinkEvent } from './sink.ts';

const LEASE = 1000;
const recipient = 'one@example.org';

/** One letter that the mail server took at `endedAt`, and that the outbox calls parked all the same. */
function wrongOf(endedAt: number, ...outages: readonly (readonly [at: number, until: number])[]) {
	const event = (at: number, rest: Pick<SinkEvent, 'what' | 'phase' | 'reply'>): SinkEvent => ({
		...{ session: 1, worker: 'worker-1', at, recipient },
		...rest
	});
	const sink = [
		event(0, { what: 'said', phase: 'data', reply: 354 }),
		event(1, { what: 'heard', phase: 'dot' }),
		event(endedAt, { what: 'said', phase: 'dot', reply: 250 })
	];
	const { wrongs } = weigh({
		asks: [{ recipient, isAccepted: true }],
		kept: [{ recipient, state: 'parked', error: 'unanswered' }],
		...{ sink, gone: [], spoilt: new Map(), leaseMs: LEASE },
		outages: outages.map(([at, until]): Outage => ({ how: 'killed', at, until }))
	});
	return wrongs.map(({ what }) => what);
}

describe('an answer that was heard and not written down is excused by', () => {
	it.each([
		['the database away from then on until too little of the lease is left', 600, [600, 1200]],
		['the database away while the lease had to be renewed, with too little of it left', 600, [100, 550]]
	] as const)('%s', (_, endedAt, outage) => {
		expect(wrongOf(endedAt, outage)).toEqual([]);
	});

	it.each([
		['nothing, where the database was there', 600, []],
		['no outage that was over before, and kept no renewal back', 600, [[100, 200]]],
		['no outage that came when the lease was over', 100, [[1100, 5000]]],
		['no short one', 100, [[100, 300]]]
	] as const)('%s', (_, endedAt, outages) => {
		expect(wrongOf(endedAt, ...outages)).toEqual(['parked-without-reason']);
	});
});
