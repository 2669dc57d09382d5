/** Cookies as the server seals them, made here so that they can be old, foreign or damaged. */
import { createSeal } from '../../src/lib/server/seal.ts';

export const secret = 'a secret that only the journeys know';
export const cookieName = 'quiz-answers';

const HOUR_MS = 60 * 60 * 1000;

export function sealed(content: unknown, { by = secret, hoursAgo = 0 } = {}): string {
	return createSeal([by]).seal('answers', content, Date.now() - hoursAgo * HOUR_MS);
}
