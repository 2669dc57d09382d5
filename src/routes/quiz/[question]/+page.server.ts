import { questionnaire } from '$lib/knowledge/questionnaire';
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

export const actions: Actions = {
	default: async ({ cookies, params, request, url }) => {
		const isHttps = url.protocol === 'https:';
		const page = params.question;
		const form = await readForm(request);
		const { answers, isUnreadable, hasDropped } = openAnswers(cookies, isHttps);
		const pageAsks = questionsOf(questionnaire, page);
		// A page of another release may ask what now stands on pages of other names.
		const couldAsk =
			pageAsks.length > 0 ? pageAsks : questionnaire.questions.filter(({ id }) => form.has(id));
		if (couldAsk.length === 0) error(404);
		const strangers = strangersIn(questionnaire.questions, form);

		if (host.detour(answers, page) !== null) {
			// The answers before this page are on the device or gone. What was said just now is kept either way.
			const { given, faults } = readPage(couldAsk, form);
			const faulty = new Set(faults.map(({ question }) => question));
			const sound = Object.entries(given).filter(([question]) => !faulty.has(question));
			const all = { ...answers, ...Object.fromEntries(sound) };
			keepAnswers(cookies, isHttps, all);
			const isOfAnotherRelease = strangers.length > 0 || faults.some(({ code }) => code === 'unknown-option');
			if (hasDropped || isOfAnotherRelease) leaveNotice(cookies, isHttps, 'carried-over');
			if (hasBrowserMarker(cookies)) redirect(303, addressFrom(url, quizAddress));
			if (Object.keys(answers).length === 0 && !hasDropped) leaveNotice(cookies, isHttps, 'unreadable');
			redirect(303, addressFrom(url, host.resume(all)));
		}

		const asked = askingOn(questionnaire, answers, page)?.questions ?? [];
		const { given, faults } = readPage(asked, form);
		if (faults.length + strangers.length > 0) return fail(400, { given, faults: [...strangers, ...faults] });
		if (isUnreadable) leaveNotice(cookies, isHttps, 'unreadable');
		// Sealed anew without what is gone, it would be said nowhere else.
		if (hasDropped) leaveNotice(cookies, isHttps, 'carried-over');
		const step = host.answer(answers, page, given, isEditAddress(url));
		keepAnswers(cookies, isHttps, step.answers);
		redirect(303, addressFrom(url, step.address));
	}
};
