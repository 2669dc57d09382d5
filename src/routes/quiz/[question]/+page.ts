import { browser } from '$app/environment';
import { addressIn } from '$lib/locales/address';
import { questionnaireIn } from '$lib/locales/knowledge';
import { isEditAddress, quizAddress } from '$lib/quiz/address';
import { questionsOf } from '$lib/quiz/asking';
import { runningHost } from '$lib/quiz/here';
import { quizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, url }) => {
	const page = params.question;
	const { answers, hasBrowserMarker, lang } = await parent();
	const questionnaire = questionnaireIn(lang);
	// A page of an older release: what was answered still stands, so go on from there.
	if (questionsOf(questionnaire, page).length === 0) redirect(303, addressIn(lang, quizAddress));
	const isKnownHere = !browser && !hasBrowserMarker;
	const detour =
		runningHost()?.detour(page) ?? (isKnownHere ? quizSteps(questionnaire).detour(answers, page) : null);
	if (detour !== null) redirect(303, addressIn(lang, detour));
	return { page, isEdit: isEditAddress(url) };
};
