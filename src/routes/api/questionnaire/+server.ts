import { questionnaireIn } from '$lib/locales/knowledge';
import { baseLanguage, isLanguage } from '$lib/locales/languages';
import { languageFaults, onlyAllow, refuse, reply } from '../reply';
import type { RequestHandler } from './$types';

/** The whole bank, with its pages and branching as data, so that a host can ask the questions itself. */
export const GET: RequestHandler = ({ url }) => {
	const lang = url.searchParams.get('lang') ?? baseLanguage;
	if (!isLanguage(lang)) return refuse('invalid', languageFaults(lang));
	return reply({ lang, ...questionnaireIn(lang) });
};

export const fallback = onlyAllow('GET, HEAD');
