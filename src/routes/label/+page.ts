import { localeOf } from '$lib/locales/format';
import { resultWords } from '$lib/locales/result';
import { browser } from '$app/environment';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { locale: localeOf(lang, browser ? navigator.languages : [], resultWords(lang).locale) };
};
