import { error } from '@sveltejs/kit';
import { bookIn } from '../book.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, parent }) => {
	const { lang } = await parent();
	const { parts, law } = bookIn(lang);
	const part = parts.find(({ id }) => id === params.part);
	if (!part) error(404);
	return { part, law: part.id === 'regions' ? law : null };
};
