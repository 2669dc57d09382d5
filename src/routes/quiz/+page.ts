import { browser } from '$app/environment';
import { addressIn } from '$lib/locales/address';
import { questionnaireIn } from '$lib/locales/knowledge';
import { runningHost } from '$lib/quiz/here';
import { quizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Leads to the first page that is still to be answered. With answers on the device, only the device knows it. */
export const load: PageLoad = async ({ parent }) => {
	const { answers, hasBrowserMarker, lang } = await parent();
	const steps = quizSteps(questionnaireIn(lang));
	const next = runningHost()?.resume() ?? steps.resume(answers);
	if (runningHost() || (!browser && !hasBrowserMarker)) redirect(303, addressIn(lang, next));
	return { next };
};
