import { browser } from '$app/environment';
import type { Answers } from '$lib/engine/answers';
import type { WhatIfs } from '$lib/engine/counterfactual';
import type { Explanation } from '$lib/engine/explanation';
import type { Recommendation } from '$lib/engine/recommend';
import type { Offer } from '$lib/engine/variant';
import type { WhyNot } from '$lib/engine/why-not';
import { firstOpenPage, pathOf } from '$lib/engine/path';
import { addressIn } from '$lib/locales/address';
import { isoDayOf, localeOf } from '$lib/locales/format';
import { knowledgeIn, questionnaireIn } from '$lib/locales/knowledge';
import { localesOf, type Language } from '$lib/locales/languages';
import { changedAnswers, pageAddress } from '$lib/quiz/address';
import { takeOver } from '$lib/quiz/here';
import { answersLookedAt } from '$lib/quiz/looked-at';
import { versionAddress, versionIn, type ResultVersion } from '$lib/ui/result/version';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import { resultWorks, whatIfWorks } from './works';

/** Reads no address, so that looking at the other version works out nothing anew. */
export const load: PageLoad = async ({ depends, parent, untrack, url }) => {
	depends(changedAnswers);
	const { answers: sealed, hasBrowserMarker, lang } = await parent();
	const ownAnswers = browser ? takeOver(questionnaireIn(lang), sealed).answers : sealed;
	const lookedAt = browser ? answersLookedAt() : null;
	const answers = lookedAt ?? ownAnswers;
	// The answers are on the device: the server cannot know them and shows a page that the browser fills.
	const isElsewhere = !browser && hasBrowserMarker && Object.keys(sealed).length === 0;
	return {
		answers,
		/** The person's own, while answers from a link are looked at. */
		ownAnswers,
		isLookedAt: lookedAt !== null,
		/** What any version shows; null where the answers are not known. */
		look: isElsewhere
			? () => null
			: await looker(
					answers,
					lang,
					untrack(() => versionIn(url.searchParams))
				),
		whatIfs: browser || isElsewhere || untrack(() => isTrying(url)) ? null : await triedOn(answers, lang),
		today: isoDayOf(new Date()),
		locale: localeOf(lang, browser ? navigator.languages : [], localesOf(lang)),
		requestKey: newKey()
	};
};

type Shown = {
	/** "Why not X?" about this version. */
	readonly answers: readonly WhyNot[];
	/** ISO day on which the knowledge last changed. */
	readonly rulesFrom: string;
	readonly explanation: Exclude<Explanation, { kind: 'incomplete' }>;
	readonly offers: readonly Offer[];
};

/** Fetched here and not with the page, so that it can come while the person is still answering. `first` is looked at first. */
async function looker(
	answers: Answers,
	lang: Language,
	first: ResultVersion
): Promise<(version: ResultVersion) => Shown> {
	const { knowledgeDate, knowledgeVersion, offersFor, recommendTrying, whyNot } = await resultWorks();
	const knowledge = knowledgeIn(lang);
	const open = firstOpenPage(pathOf(knowledge, answers));
	if (open !== null) redirect(303, addressIn(lang, pageAddress(open)));
	const show = (version: ResultVersion, { explanation }: Recommendation): Shown => {
		if (explanation.kind === 'incomplete')
			throw new Error('look: everything on the path is answered, and something is missing');
		return {
			explanation,
			offers: offersFor(knowledge, answers, version, version.withoutVesicles),
			answers: whyNot(knowledge, answers, version),
			rulesFrom: knowledgeDate
		};
	};
	const recommended = (version: ResultVersion) =>
		recommendTrying(knowledge, knowledgeVersion, answers, version);
	// Worked out before the page is made, and in two goes: in one, a slow phone hears no tap for too long.
	const explained = recommended(first);
	if (browser) await breath();
	const shown = show(first, explained);
	if (browser) await breath();
	return (version) =>
		versionAddress(version) === versionAddress(first) ? shown : show(version, recommended(version));
}

const breath = () => new Promise((resume) => setTimeout(resume));

const isTrying = ({ searchParams }: URL) => {
	const { price, steps } = versionIn(searchParams);
	return price || steps;
};

/** Where no script runs the page must come with them; a browser tries them once the plan is on the screen. */
async function triedOn(answers: Answers, lang: Language): Promise<WhatIfs | null> {
	const { whatWouldChange } = await whatIfWorks();
	return whatWouldChange(knowledgeIn(lang), answers);
}

/** Not crypto.randomUUID: browsers have that on https only, and a clinic's own machine may serve plain http. */
function newKey(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
}
