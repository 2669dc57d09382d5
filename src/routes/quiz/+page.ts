import { browser } from '$app/environment';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { addressIn } from '$lib/locales/address';
import { runningHost } from '$lib/quiz/here';
import { quizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

const steps = quizSteps(questionnaire);

/** Leads to the first page that is still to be answered. With answers on the device, only the device knows it. */
export const load: PageLoad = async ({ parent }) => {
	const { answers, hasBrowserMarker, lang } = await parent();
	const next = runningHost()?.resume() ?? steps.resume(answers);
	if (runningHost() || (!browser && !hasBrowserMarker)) redirect(303, addressIn(lang, next));
	return { next };
};
