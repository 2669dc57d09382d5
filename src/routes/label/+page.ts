import { localeOf } from '$lib/locales/format';
import { localesOf } from '$lib/locales/languages';
import { browser } from '$app/environment';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { lang } = await parent();
	return { locale: localeOf(lang, browser ? navigator.languages : [], localesOf(lang)) };
};
