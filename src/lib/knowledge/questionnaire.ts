/** What the quiz itself needs: pages, questions and the gates that end it. Everything else is fetched later. */
import { pages, questions } from './questions';
import { gates } from './rules';
import type { GateRule, Questionnaire } from './schema';

export const questionnaire: Questionnaire = {
	version: 3,
	pages,
	questions,
	stops: (gates as readonly GateRule[])
		.filter((gate) => gate.then.some((effect) => 'refer' in effect))
		.map(({ id, when }) => ({ id, when }))
};
