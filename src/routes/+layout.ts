import { ready } from '$lib/locales/ready';
import { sectionsOf } from '$lib/locales/sections';
import type { LayoutLoad } from './$types';

/** Waits for the words of the page in the visitor's language; of the others a browser gets nothing. */
export const load: LayoutLoad = async ({ data, fetch, route }) => {
	await ready(data.lang, sectionsOf(route.id), fetch);
	return data;
};
