/** Rules that hold for every gate at once. The engine is built to them; tests name them by their code. */
import type { Principle } from '../schema';

export const principles = [
	{
		id: 'unknown-counts-as-yes',
		code: 'S34',
		title: '“Not sure” and “prefer not to say” count as yes',
		says: 'On every question that a safety gate reads, an answer we do not have counts as a yes: we would rather leave something out than be wrong about you. A sign of an emergency that you are not sure of is to be checked the same day. For everything else, such as what a routine should serve, an answer we do not have adds nothing.',
		evidence: ['practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		since: '2026-11-23',
		reviewed: 'none'
	}
] as const satisfies readonly Principle[];
