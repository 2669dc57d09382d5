import { firstOpenPage, pathOf } from '$lib/engine/path';
import { recommendTrying } from '$lib/engine/variant';
import { knowledgeVersion } from '$lib/knowledge/version';
import { addressFrom, languageOf } from '$lib/locales/address';
import { isoDayOf } from '$lib/locales/format';
import { keepWords } from '$lib/locales/keep';
import { knowledgeIn } from '$lib/locales/knowledge';
import { localesOf } from '$lib/locales/languages';
import { resultWords } from '$lib/locales/result';
import { resultAddress } from '$lib/quiz/address';
import { routineCalendar } from '$lib/ui/result/keep/routine-calendar';
import { FILE_NAME, FILE_TYPE } from '$lib/ui/result/keep/save-file';
import { versionIn } from '$lib/ui/result/version';
import { redirect } from '@sveltejs/kit';
import { openAnswers } from '../../sealed-answers.server';
import type { RequestHandler } from './$types';

/** The calendar of a visit without a script: made from the sealed answers, kept nowhere. */
export const GET: RequestHandler = ({ cookies, url }) => {
	const { answers } = openAnswers(cookies, url.protocol === 'https:');
	const lang = languageOf(url);
	const knowledge = knowledgeIn(lang);
	const looking = versionIn(url.searchParams);
	const { explanation: plan } = recommendTrying(knowledge, knowledgeVersion, answers, looking);
	// The result says what is the matter: questions still open, or something that goes before any routine.
	if (plan.kind !== 'plan' || firstOpenPage(pathOf(knowledge, answers)) !== null)
		redirect(303, addressFrom(url, resultAddress));
	const result = resultWords(lang);
	const file = routineCalendar({
		plan,
		version: looking.withoutVesicles ? plan.withoutVesicles : plan.main,
		today: isoDayOf(new Date()),
		locale: localesOf(lang),
		words: keepWords(lang).calendar,
		result: result.result
	});
	return new Response(file, {
		headers: {
			'content-type': FILE_TYPE,
			'content-disposition': `attachment; filename="${FILE_NAME}"`,
			'cache-control': 'no-store'
		}
	});
};
