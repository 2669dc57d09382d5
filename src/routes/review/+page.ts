import { browser } from '$app/environment';
import { addressIn } from '$lib/locales/address';
import { questionnaireIn } from '$lib/locales/knowledge';
import { runningHost } from '$lib/quiz/here';
import { quizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { answers, hasBrowserMarker, lang } = await parent();
	const steps = quizSteps(questionnaireIn(lang));
	const isKnownHere = !browser && !hasBrowserMarker;
	const detour = runningHost()?.detour(null) ?? (isKnownHere ? steps.detour(answers, null) : null);
	if (detour !== null) redirect(303, addressIn(lang, detour));
};
