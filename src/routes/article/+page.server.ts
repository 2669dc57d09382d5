import { articleOf, tallyOf } from '$lib/engine/article';
import { knowledgeVersion } from '$lib/knowledge/version';
import { knowledgeIn } from '$lib/locales/knowledge';
import type { PageServerLoad } from './$types';

/** Made by the server, also for a visit by script: a browser's knowledge has no claims of the article in it. */
export const load: PageServerLoad = async ({ parent }) => {
	const { lang } = await parent();
	const knowledge = knowledgeIn(lang);
	const entries = articleOf(knowledge);
	return {
		entries,
		tally: tallyOf(entries),
		knowledgeVersion,
		needs: knowledge.needs.map(({ id, name }) => ({ id, name })),
		explainer: knowledge.explainer.map(({ id, title }) => ({ id, title }))
	};
};
