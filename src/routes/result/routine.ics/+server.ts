import { recommend } from '$lib/engine/recommend';
import { firstOpenPage, pathOf } from '$lib/engine/path';
import { knowledge } from '$lib/knowledge';
import { knowledgeVersion } from '$lib/knowledge/version';
import { baseLanguage } from '$lib/locales';
import { isoDayOf } from '$lib/locales/format';
import { keepWords } from '$lib/locales/keep';
import { resultWords } from '$lib/locales/result';
import { resultAddress } from '$lib/quiz/address';
import { routineCalendar } from '$lib/ui/result/keep/routine-calendar';
import { FILE_NAME, FILE_TYPE } from '$lib/ui/result/keep/save-file';
import { redirect } from '@sveltejs/kit';
import { openAnswers } from '../../sealed-answers.server';
import type { RequestHandler } from './$types';

/** The calendar of a visit without a script: made from the sealed answers, kept nowhere. */
export const GET: RequestHandler = ({ cookies, url }) => {
	const { answers } = openAnswers(cookies, url.protocol === 'https:');
	const { explanation: plan } = recommend(knowledge, knowledgeVersion, answers);
	// The result says what is the matter: questions still open, or something that goes before any routine.
	if (plan.kind !== 'plan' || firstOpenPage(pathOf(knowledge, answers)) !== null)
		redirect(303, resultAddress);
	const result = resultWords(baseLanguage);
	const file = routineCalendar({
		plan,
		version: url.searchParams.get('without') === 'exosomes' ? plan.withoutVesicles : plan.main,
		today: isoDayOf(new Date()),
		locale: result.locale,
		words: keepWords(baseLanguage).calendar,
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
