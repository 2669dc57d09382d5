/** What the server seals and signs, made here so that it can be old, foreign or damaged. */
import type { Address } from '../../src/lib/server/address.ts';
import { createAddressHash } from '../../src/lib/server/limits.ts';
import { createSeal } from '../../src/lib/server/seal.ts';
import { createStopLink } from '../../src/lib/server/stop-link.ts';

export const secret = 'a secret that only the journeys know';
export const cookieName = 'quiz-answers';

const HOUR_MS = 60 * 60 * 1000;

export function sealed(content: unknown, { by = secret, hoursAgo = 0 } = {}): string {
	return createSeal([by]).seal('answers', content, Date.now() - hoursAgo * HOUR_MS);
}

/** Where the letter to an address leads who wants no more of them. */
export const stopPath = (address: string) =>
	createStopLink([secret], createAddressHash([secret])).pathTo(address as Address);
