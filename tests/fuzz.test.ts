/** The short form; the long one is npm run fuzz. */
import { expect, it } from 'vitest';
import { fuzz } from './fuzz/run.ts';

const REQUESTS = 2_000;
const SEED = 20261126;

it('answers whatever is sent without a fault of its own, and repeats none of it in its log', async () => {
	const { sent, byStatus, logLines, findings } = await fuzz(REQUESTS, SEED);
	expect(findings).toEqual([]);
	expect(sent).toBe(REQUESTS);
	expect(logLines).toBeGreaterThan(REQUESTS / 2);
	// Else the inputs have become so wrong that they no longer reach what they should try.
	for (const status of ['200', '303', '400', '403', '404', '405', '413', '422'])
		expect(byStatus.get(status) ?? 0, status).toBeGreaterThan(0);
}, 300_000);
