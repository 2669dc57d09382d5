import { browser } from '$app/environment';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { addressIn } from '$lib/locales/address';
import { runningHost } from '$lib/quiz/here';
import { quizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

const steps = quizSteps(questionnaire);

export const load: PageLoad = async ({ parent }) => {
	const { answers, hasBrowserMarker, lang } = await parent();
	const isKnownHere = !browser && !hasBrowserMarker;
	const detour = runningHost()?.detour(null) ?? (isKnownHere ? steps.detour(answers, null) : null);
	if (detour !== null) redirect(303, addressIn(lang, detour));
};
