/** The short form; more rounds are part of npm run bench:load. */
import { expect, it } from 'vitest';
import { stopUnderLoad } from './fixtures/stop-under-load.ts';

it.each([1, 20, 57])(
	'told to stop after %i answers, it finishes what it has begun, takes on nothing new, and ends in order',
	async (after) => {
		const { answered, received, torn, refused, code, lastEvent } = await stopUnderLoad(after);
		expect(torn).toBe(0);
		expect(received).toBe(answered);
		expect(received).toBeGreaterThanOrEqual(after);
		expect(refused).toBeGreaterThan(0);
		expect([code, lastEvent]).toEqual([0, 'stopped']);
	}
);
