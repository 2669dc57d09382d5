import { browser } from '$app/environment';
import type { Answers } from '$lib/engine/answers';
import type { WhatIfs } from '$lib/engine/counterfactual';
import type { Explanation } from '$lib/engine/explanation';
import { firstOpenPage, pathOf } from '$lib/engine/path';
import { isoDayOf, localeOf } from '$lib/locales/format';
import { resultWords } from '$lib/locales/result';
import { changedAnswers, pageAddress } from '$lib/quiz/address';
import { takeOver } from '$lib/quiz/here';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Reads no address, so that looking at the other version works out nothing anew. */
export const load: PageLoad = async ({ depends, parent }) => {
	depends(changedAnswers);
	const { answers: sealed, hasBrowserMarker, lang } = await parent();
	const answers = browser ? takeOver(sealed).answers : sealed;
	// The answers are on the device: the server cannot know them and shows a page that the browser fills.
	const isElsewhere = !browser && hasBrowserMarker && Object.keys(sealed).length === 0;
	return {
		answers,
		explanation: isElsewhere ? null : await explained(answers),
		whatIfs: browser || isElsewhere ? null : await triedOn(answers),
		today: isoDayOf(new Date()),
		locale: localeOf(lang, browser ? navigator.languages : [], resultWords(lang).locale),
		requestKey: newKey()
	};
};

type Shown = Exclude<Explanation, { kind: 'incomplete' }>;

/** Fetched here and not with the page, so that it can come while the person is still answering. */
async function explained(answers: Answers): Promise<Shown> {
	const [{ recommend }, { knowledge }, { knowledgeVersion }] = await Promise.all([
		import('$lib/engine/recommend'),
		import('$lib/knowledge'),
		import('$lib/knowledge/version')
	]);
	const open = firstOpenPage(pathOf(knowledge, answers));
	if (open !== null) redirect(303, pageAddress(open));
	const { explanation } = recommend(knowledge, knowledgeVersion, answers);
	if (explanation.kind !== 'incomplete') return explanation;
	redirect(303, pageAddress(explanation.missing[0]?.page ?? ''));
}

/** Where no script runs the page must come with them; a browser tries them once the plan is on the screen. */
async function triedOn(answers: Answers): Promise<WhatIfs | null> {
	const [{ whatWouldChange }, { knowledge }] = await Promise.all([
		import('$lib/engine/counterfactual'),
		import('$lib/knowledge')
	]);
	return whatWouldChange(knowledge, answers);
}

/** Not crypto.randomUUID: browsers have that on https only, and a clinic's own machine may serve plain http. */
function newKey(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
