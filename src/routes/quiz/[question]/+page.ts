import { browser } from '$app/environment';
import type { Answers } from '$lib/engine/answers';
import type { Questionnaire } from '$lib/knowledge/schema';
import { addressIn } from '$lib/locales/address';
import { questionnaireIn } from '$lib/locales/knowledge';
import { isEditAddress, quizAddress } from '$lib/quiz/address';
import { questionsOf } from '$lib/quiz/asking';
import { runningHost } from '$lib/quiz/running-host';
import { readyToShow } from '$lib/ui/quiz/shapes';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, url }) => {
	const page = params.question;
	const { answers, hasBrowserMarker, lang } = await parent();
	const questionnaire = questionnaireIn(lang);
	const isKnownHere = !browser && !hasBrowserMarker;
	const detour = isKnownHere ? await detourOf(questionnaire, answers, page) : runningHost()?.detour(page);
	if (detour) redirect(303, addressIn(lang, detour));
	// A page of another release: what was answered still stands, so the visit goes on from there.
	const asked = questionsOf(questionnaire, page);
	if (asked.length === 0) redirect(303, addressIn(lang, quizAddress));
	await readyToShow(asked);
	return { page, isEdit: isEditAddress(url) };
};

/** On the server: a browser fetches the machine apart, once the page has woken up. */
async function detourOf(asked: Questionnaire, answers: Answers, page: string): Promise<string | null> {
	const { quizSteps } = await import('$lib/quiz/steps');
	return quizSteps(asked).detour(answers, page);
}
