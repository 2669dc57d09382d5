import { createHash, randomUUID } from 'node:crypto';
import { checkAnswers, type Answers } from '$lib/engine/answers';
import { firstOpenPage, pathOf } from '$lib/engine/path';
import { recommendTrying } from '$lib/engine/variant';
import type { Knowledge } from '$lib/knowledge/schema';
import { knowledgeVersion } from '$lib/knowledge/version';
import { words } from '$lib/locales';
import { addressFrom, languageOf } from '$lib/locales/address';
import { isoDayOf } from '$lib/locales/format';
import { knowledgeIn } from '$lib/locales/knowledge';
import { resultWords } from '$lib/locales/result';
import { writeLetter } from '$lib/mail';
import { pageAddress } from '$lib/quiz/address';
import { fieldsOf, versionAddress, versionIn } from '$lib/ui/result/version';
import { checkAddress } from '$lib/server/address';
import { app, type Post } from '$lib/server/app';
import { describeError } from '$lib/server/log';
import { consentVersion, trapField, type EmailFault } from '$lib/ui/result/email';
import { fail, redirect, type Cookies } from '@sveltejs/kit';
import { readForm } from '../read-form.server';
import { hasBrowserMarker, leaveNotice, openAnswers } from '../sealed-answers.server';
import type { Actions } from './$types';

// Every question answered with every option is under 3,000 characters.
const LONGEST_ANSWERS = 8_000;
const LONGEST_FIELD = 1_000;
const REQUEST_KEY = /^[A-Za-z0-9-]{16,64}$/;

export const actions: Actions = {
	email: async ({ request, cookies, url, getClientAddress }) => {
		const form = await readForm(request);
		const typed = textIn(form, 'address').slice(0, LONGEST_FIELD);
		let requestKey = textIn(form, 'requestKey');
		if (!REQUEST_KEY.test(requestKey)) requestKey = randomUUID();
		const refuse = (status: number, ...faults: EmailFault[]) =>
			fail(status, { faults, address: typed, requestKey });
		const refuseAll = (status: number, code: EmailFault['code']) => refuse(status, { field: null, code });

		const { config, log, post } = app();
		if (!post) return refuseAll(503, 'not-offered');

		const language = languageOf(url);
		const knowledge = knowledgeIn(language);
		const letterWords = resultWords(language);
		const checked = checkAddress(typed);
		const isConsent = textIn(form, 'consent') === consentVersion;
		if ('problem' in checked || !isConsent) {
			const faults: EmailFault[] = 'problem' in checked ? [{ field: 'address', code: checked.problem }] : [];
			return refuse(400, ...faults, ...(isConsent ? [] : [{ field: 'consent', code: 'consent' } as const]));
		}

		const answers = answersIn(knowledge, form, cookies, url);
		if (!answers) return refuseAll(400, 'answers');
		const version = versionIn(form);
		const { explanation } = recommendTrying(knowledge, knowledgeVersion, answers, version);
		const open = firstOpenPage(pathOf(knowledge, answers));
		if (open !== null && Object.keys(answers).length === 0 && !hasBrowserMarker(cookies)) {
			// The page cannot be shown again without them, so the first question says why.
			leaveNotice(cookies, url.protocol === 'https:', 'nothing-sent');
			redirect(303, addressFrom(url, pageAddress(open)));
		}
		if (explanation.kind === 'incomplete' || open !== null) {
			return refuseAll(409, 'changed');
		}
		if (explanation.kind === 'referral' && !explanation.mayBeMailed) return refuseAll(400, 'not-mailed');

		// A page with a script says so itself; one without is told by a note that only the next page sees.
		const tellSent = (): never => {
			if (!form.has('answers')) leaveNotice(cookies, url.protocol === 'https:', 'letter-sent');
			redirect(303, addressFrom(url, versionAddress(version, 'keep')));
		};
		if (textIn(form, trapField) !== '') {
			log({ event: 'form-refused', route: '/result', why: 'trap' });
			return tellSent();
		}

		let accepted: Awaited<ReturnType<Post['accept']>>;
		try {
			const letter = writeLetter({
				explanation,
				withoutVesicles: version.withoutVesicles,
				language,
				words: letterWords,
				site: words(language).site.name,
				publicOrigin: config.origin,
				stopPath: post.stopPath(checked.address),
				issuedOn: isoDayOf(new Date())
			});
			const kept = {
				...letter,
				// Pressing twice sends one letter; another address or version from the same page is another letter.
				requestKey: digest(requestKey, checked.address, ...fieldsOf(version).flat()),
				recipient: checked.address,
				language,
				knowledgeVersion,
				consentVersion,
				consentedAt: Date.now()
			};
			accepted = await post.accept(kept, addressOf(getClientAddress));
		} catch (error) {
			const id = randomUUID().slice(0, 8);
			log({ event: 'error', id, status: 503, route: '/result', ...describeError(error) });
			return refuseAll(503, 'not-saved');
		}
		if ('refused' in accepted) {
			// Whether an address had its letters is not for whoever types it in: it is told what everybody is told.
			if (accepted.refused !== 'busy') return tellSent();
			return refuseAll(429, 'busy');
		}
		if (accepted.state === 'parked') return refuseAll(409, 'unsure');
		if (accepted.state === 'failed') {
			// The same key would find the same letter again; with a new one, pressing once more is a new request.
			requestKey = randomUUID();
			return refuseAll(409, 'failed');
		}
		return tellSent();
	}
};

/** Only counted; where it cannot be told, all such senders count as one. */
function addressOf(getClientAddress: () => string): string {
	try {
		return getClientAddress();
	} catch {
		return '';
	}
}

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest('hex');

function textIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** With a script the page adds its answers when it is sent; without one they are in the sealed cookie. */
function answersIn(knowledge: Knowledge, form: FormData, cookies: Cookies, url: URL): Answers | null {
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
