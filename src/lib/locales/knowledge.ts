/** What is known, said in a language. Ids, rules and numbers are the same in all of them, and so is its version. */
import { everything } from 'virtual:knowledge';
import type { Evidence, Knowledge, LabelKnowledge, Questionnaire } from '../knowledge/schema';
import type { Language } from './languages';
import { oncePerName } from './once';
import { arrivedIn } from './ready';

// Each is made once, because what follows from the knowledge alone is remembered with it.

/** In a browser without the names on labels, once `questionnaire` and `knowledge` are ready. */
export const knowledgeIn = oncePerName((lang: Language): Knowledge => {
	if (everything) return everything[lang]();
	return { ...questionnaireIn(lang), ...(arrivedIn(lang, 'knowledge') as object) } as Knowledge;
});

/** In a browser once `questionnaire` is ready. */
export const questionnaireIn = oncePerName((lang: Language): Questionnaire => {
	if (!everything) return arrivedIn(lang, 'questionnaire') as Questionnaire;
	const { version, pages, questions, stops } = knowledgeIn(lang);
	return { version, pages, questions, stops };
});

/** With the actives in full, and the sources that nothing but a label check shows. */
type ShippedLabelKnowledge = LabelKnowledge &
	Pick<Knowledge, 'actives'> & { readonly labelEvidence: readonly Evidence[] };

/** Also what the label check knows; in a browser once that is ready too. */
export const labelKnowledgeIn = oncePerName((lang: Language): Knowledge & LabelKnowledge => {
	if (everything) return knowledgeIn(lang);
	const { labelEvidence, ...names } = arrivedIn(lang, 'label-knowledge') as ShippedLabelKnowledge;
	const known = knowledgeIn(lang);
	return { ...known, ...names, evidence: [...known.evidence, ...labelEvidence] };
});
