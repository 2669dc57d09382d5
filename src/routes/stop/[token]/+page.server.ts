import { randomUUID } from 'node:crypto';
import { app } from '$lib/server/app';
import { describeError } from '$lib/server/log';
import { error, fail } from '@sveltejs/kit';
import { readForm } from '../../read-form.server';
import type { Actions, PageServerLoad } from './$types';

/** Changes nothing: scanners follow the links in letters. */
export const load: PageServerLoad = ({ params }) => {
	const { config, wishes } = app();
	return { isKnown: wishes.isKnown(params.token), contact: config.contact };
};

export const actions: Actions = {
	/** The two buttons of the page, and the one of a mail program (RFC 8058), which shows no page and reads the status. */
	default: async ({ params, request }) => {
		const pressed = (await readForm(request)).get('what');
		const { log, wishes } = app();
		if (pressed === null) {
			if (!(await wishes.heed(params.token, 'stop'))) error(404);
			return { done: 'stop' as const };
		}
		const what: 'stop' | 'erase' = pressed === 'erase' ? 'erase' : 'stop';
		try {
			// Shown in place: a reload says it once more and changes nothing.
			return (await wishes.heed(params.token, what)) ? { done: what } : fail(404, { done: null });
		} catch (cause) {
			const id = randomUUID().slice(0, 8);
			log({ event: 'error', id, status: 503, route: '/stop/[token]', ...describeError(cause) });
			return fail(503, { done: null });
		}
	}
};
