import { questionnaire } from '$lib/knowledge/questionnaire';
import { addressFrom } from '$lib/locales/address';
import { resultAddress } from '$lib/quiz/address';
import { serverHost } from '$lib/quiz/server-host';
import { redirect } from '@sveltejs/kit';
import { hasBrowserMarker, openAnswers } from '../sealed-answers.server';
import type { Actions } from './$types';

const host = serverHost(questionnaire);

export const actions: Actions = {
	default: ({ cookies, url }) => {
		const { answers } = openAnswers(cookies, url.protocol === 'https:');
		// With the answers on the device, the result page finds them there.
		const next = hasBrowserMarker(cookies) ? resultAddress : host.submit(answers);
		redirect(303, addressFrom(url, next));
	}
};
