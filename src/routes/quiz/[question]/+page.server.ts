import { questionnaire } from '$lib/knowledge/questionnaire';
import type { Question } from '$lib/knowledge/schema';
import { addressFrom } from '$lib/locales/address';
import { isEditAddress, quizAddress } from '$lib/quiz/address';
import { askingOn, questionsOf } from '$lib/quiz/asking';
import { readPage, strangersIn } from '$lib/quiz/form';
import { serverHost } from '$lib/quiz/server-host';
import { error, fail, redirect } from '@sveltejs/kit';
import { readForm } from '../../read-form.server';
import { hasBrowserMarker, keepAnswers, leaveNotice, openAnswers } from '../../sealed-answers.server';
import type { Actions } from './$types';

const host = serverHost(questionnaire);

/** What of it can stand, and whether an option was chosen that is not there any more. */
function soundIn(questions: readonly Question[], form: FormData) {
	const { given, faults } = readPage(questions, form);
	const faulty = new Set(faults.map(({ question }) => question));
	return {
		given: Object.fromEntries(Object.entries(given).filter(([question]) => !faulty.has(question))),
		hasUnknown: faults.some(({ code }) => code === 'unknown-option')
	};
}

export const actions: Actions = {
	default: async ({ cookies, params, request, url }) => {
		const isHttps = url.protocol === 'https:';
		const page = params.question;
		const form = await readForm(request);
		const { answers: before, isUnreadable, hasDropped } = openAnswers(cookies, isHttps);
		const pageAsks = questionsOf(questionnaire, page);
		// A page of another release may ask what now stands elsewhere, and may be no page of this one.
		const moved = questionnaire.questions.filter(
			({ id }) => form.has(id) && !pageAsks.some((on) => on.id === id)
		);
		if (pageAsks.length + moved.length === 0) error(404);
		const strangers = strangersIn(questionnaire.questions, form);
		const elsewhere = soundIn(moved, form);
		const answers = { ...before, ...elsewhere.given };

		if (host.detour(answers, page) !== null) {
			// The answers before this page are on the device or gone. What was said just now is kept either way.
			const here = soundIn(pageAsks, form);
			const all = { ...answers, ...here.given };
			keepAnswers(cookies, isHttps, all);
			const isOfAnotherRelease = strangers.length > 0 || elsewhere.hasUnknown || here.hasUnknown;
			if (hasDropped || isOfAnotherRelease) leaveNotice(cookies, isHttps, 'carried-over');
			if (hasBrowserMarker(cookies)) redirect(303, addressFrom(url, quizAddress));
			if (Object.keys(before).length === 0 && !hasDropped) leaveNotice(cookies, isHttps, 'unreadable');
			redirect(303, addressFrom(url, host.resume(all)));
		}

		const asked = askingOn(questionnaire, answers, page)?.questions ?? [];
		const { given, faults } = readPage(asked, form);
		const isRefused = faults.length + strangers.length > 0;
		const refusal = fail(400, { given, faults: [...strangers, ...faults] });
		if (isRefused && moved.length === 0) return refusal;
		if (isUnreadable) leaveNotice(cookies, isHttps, 'unreadable');
		// Sealed anew without what is gone, it would be said nowhere else.
		if (hasDropped || elsewhere.hasUnknown) leaveNotice(cookies, isHttps, 'carried-over');
		if (isRefused) {
			// The page that is shown again does not ask what moved off it.
			keepAnswers(cookies, isHttps, answers);
			return refusal;
		}
		const step = host.answer(answers, page, given, isEditAddress(url));
		keepAnswers(cookies, isHttps, step.answers);
		redirect(303, addressFrom(url, step.address));
	}
};
