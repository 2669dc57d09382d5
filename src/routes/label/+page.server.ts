import { checkLabel } from '$lib/engine/label';
import { knowledgeVersion } from '$lib/knowledge/version';
import { languageOf } from '$lib/locales/address';
import { labelKnowledgeIn } from '$lib/locales/knowledge';
import { fail } from '@sveltejs/kit';
import { readForm } from '../read-form.server';
import { openAnswers } from '../sealed-answers.server';
import type { Actions } from './$types';

export const actions: Actions = {
	/** For a visit without a script: reads the list, shows the page, keeps nothing. */
	default: async ({ request, cookies, url }) => {
		const sent = (await readForm(request)).get('text');
		// A form sends two characters for every end of line, which the person did not type.
		const text = typeof sent === 'string' ? sent.replaceAll('\r\n', '\n') : '';
		const { answers } = openAnswers(cookies, url.protocol === 'https:');
		const reading = checkLabel(labelKnowledgeIn(languageOf(url)), knowledgeVersion, text, answers);
		return reading.kind === 'read' ? { text, reading } : fail(400, { text, reading });
	}
};
