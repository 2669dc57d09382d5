import { knowledgeVersion } from '$lib/knowledge/version';
import { bookIn } from './book.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const { map, index, counts, marks } = bookIn(lang);
	return { book: { map, index, counts, marks }, knowledgeVersion };
};
