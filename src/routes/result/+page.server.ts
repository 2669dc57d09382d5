import { createHash, randomUUID } from 'node:crypto';
import { checkAnswers, type Answers } from '$lib/engine/answers';
import { firstOpenPage, pathOf } from '$lib/engine/path';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { knowledgeVersion } from '$lib/knowledge/version';
import { baseLanguage, words } from '$lib/locales';
import { isoDayOf } from '$lib/locales/format';
import { resultWords } from '$lib/locales/result';
import { writeLetter } from '$lib/mail';
import { pageAddress } from '$lib/quiz/address';
import { checkAddress } from '$lib/server/address';
import { app } from '$lib/server/app';
import { describeError } from '$lib/server/log';
import type { EmailFault } from '$lib/ui/result/email';
import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { readForm } from '../read-form.server';
import { hasBrowserMarker, leaveNotice, openAnswers } from '../sealed-answers.server';
import type { Actions } from './$types';

// Every question answered with every option is under 3,000 characters.
const LONGEST_ANSWERS = 8_000;
const LONGEST_FIELD = 1_000;
const REQUEST_KEY = /^[A-Za-z0-9-]{16,64}$/;

export const actions: Actions = {
	email: async ({ request, cookies, url }) => {
		const form = await readForm(request);
		const typed = textIn(form, 'address').slice(0, LONGEST_FIELD);
		const requestKey = REQUEST_KEY.test(textIn(form, 'requestKey'))
			? textIn(form, 'requestKey')
			: randomUUID();
		const refuse = (status: number, ...faults: EmailFault[]) =>
			fail(status, { faults, address: typed, requestKey });

		const { config, log, post } = app();
		if (!post) return refuse(503, { field: null, code: 'not-offered' });

		const language = baseLanguage;
		const letterWords = resultWords(language);
		const checked = checkAddress(typed);
		const isConsent = textIn(form, 'consent') === letterWords.mail.consentVersion;
		if ('problem' in checked || !isConsent) {
			const faults: EmailFault[] = 'problem' in checked ? [{ field: 'address', code: checked.problem }] : [];
			return refuse(400, ...faults, ...(isConsent ? [] : [{ field: 'consent', code: 'consent' } as const]));
		}

		const answers = answersIn(form, cookies, url);
		if (!answers) return refuse(400, { field: null, code: 'answers' });
		const { explanation } = recommend(knowledge, knowledgeVersion, answers);
		const open = firstOpenPage(pathOf(knowledge, answers));
		if (open !== null && Object.keys(answers).length === 0 && !hasBrowserMarker(cookies)) {
			// The page cannot be shown again without them, so the first question says why.
			leaveNotice(cookies, url.protocol === 'https:', 'unreadable');
			redirect(303, pageAddress(open));
		}
		if (explanation.kind === 'incomplete' || open !== null) {
			return refuse(409, { field: null, code: 'changed' });
		}
		if (explanation.kind === 'referral' && explanation.level === 'emergency') {
			return refuse(400, { field: null, code: 'emergency' });
		}

		const withoutVesicles = form.get('without') === 'exosomes';
		try {
			const letter = writeLetter({
				explanation,
				withoutVesicles,
				language,
				words: letterWords,
				site: words(language).site.name,
				publicOrigin: config.origin,
				issuedOn: isoDayOf(new Date())
			});
			await post.accept({
				...letter,
				// Pressing twice sends one letter; another address or version from the same page is another letter.
				requestKey: digest(requestKey, checked.address, String(withoutVesicles)),
				recipient: checked.address,
				language,
				knowledgeVersion,
				consentVersion: letterWords.mail.consentVersion,
				consentedAt: Date.now()
			});
		} catch (error) {
			log({
				event: 'error',
				id: randomUUID().slice(0, 8),
				status: 503,
				route: '/result',
				...describeError(error)
			});
			return refuse(503, { field: null, code: 'not-saved' });
		}
		redirect(303, `/result?mail=sent${withoutVesicles ? '&without=exosomes' : ''}#keep`);
	}
};

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');

function textIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** With a script the page adds its answers when it is sent; without one they are in the sealed cookie. */
function answersIn(form: FormData, cookies: Cookies, url: URL): Answers | null {
	const sent = textIn(form, 'answers');
	if (sent === '') return openAnswers(cookies, url.protocol === 'https:').answers;
	if (sent.length > LONGEST_ANSWERS) return null;
	try {
		const checked = checkAnswers(knowledge, JSON.parse(sent));
		return 'answers' in checked ? checked.answers : null;
	} catch {
		return null;
	}
}
