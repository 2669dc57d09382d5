import { app } from '$lib/server/app';
import { describeError } from '$lib/server/log';
import { onlyAllow, reply } from '../api/reply';

/**
 * Whether requests can be served in full, and whether letters pile up: depth counts those not yet sent, parked those
 * whose fate only the mail server's log knows.
 */
export const GET = async () => {
	try {
		return reply({ status: 'ready', outbox: await app().backlog() });
	} catch (error) {
		app().log({ event: 'worker-error', ...describeError(error) });
		return reply({ status: 'unavailable', database: 'does not answer' }, 503);
	}
};

export const fallback = onlyAllow('GET, HEAD');
