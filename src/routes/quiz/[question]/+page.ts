import { browser } from '$app/environment';
import type { Answers } from '$lib/engine/answers';
import { questionnaire } from '$lib/knowledge/questionnaire';
import { addressIn } from '$lib/locales/address';
import { isEditAddress, quizAddress } from '$lib/quiz/address';
import { questionsOf } from '$lib/quiz/asking';
import { runningHost } from '$lib/quiz/running-host';
import type { QuizSteps } from '$lib/quiz/steps';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent, url }) => {
	const page = params.question;
	const { answers, hasBrowserMarker, lang } = await parent();
	// A page of an older release: what was answered still stands, so go on from there.
	if (questionsOf(questionnaire, page).length === 0) redirect(303, addressIn(lang, quizAddress));
	const detour = hasBrowserMarker || browser ? runningHost()?.detour(page) : await detourOf(answers, page);
	if (detour) redirect(303, addressIn(lang, detour));
	return { page, isEdit: isEditAddress(url) };
};

let steps: QuizSteps | undefined;

/** On the server: a browser fetches the machine apart, once the page has woken up. */
async function detourOf(answers: Answers, page: string): Promise<string | null> {
	const { quizSteps } = await import('$lib/quiz/steps');
	return (steps ??= quizSteps(questionnaire)).detour(answers, page);
}
