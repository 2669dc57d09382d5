/** Whom a gate sends a person to, and what that is called where they live. */
import { z } from 'zod';
import { Id, Sentence, Verification, someOf } from './claim';

export const Destination = z.enum([
	'emergency-service',
	'crisis-line',
	'urgent-care',
	'doctor',
	'dermatologist',
	'eye-care',
	'pharmacist',
	'prescriber'
]);

/**
 * One way to a destination. Every destination has exactly one in every region, but for the emergency service and the
 * crisis line: their numbers stand with the region itself.
 */
export const Direction = z.strictObject({
	id: Id,
	to: Destination.exclude(['emergency-service', 'crisis-line']),
	regions: someOf(Id),
	/** What it is called there. */
	called: Sentence,
	/** How to reach it. A number stands here only where a source gives it. */
	how: Sentence,
	evidence: someOf(Id),
	verification: Verification
});

export type Destination = z.infer<typeof Destination>;
export type Direction = z.infer<typeof Direction>;
