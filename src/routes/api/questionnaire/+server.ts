import { questionnaire } from '$lib/knowledge/questionnaire';
import { baseLanguage } from '$lib/locales/languages';
import { languageFaults, onlyAllow, refuse, reply } from '../reply';
import type { RequestHandler } from './$types';

/** The whole bank, with its pages and branching as data, so that a host can ask the questions itself. */
export const GET: RequestHandler = ({ url }) => {
	const lang = url.searchParams.get('lang') ?? baseLanguage;
	const faults = languageFaults(lang);
	if (faults.length > 0) return refuse('invalid', faults);
	return reply({ lang, ...questionnaire });
};

export const fallback = onlyAllow('GET, HEAD');
