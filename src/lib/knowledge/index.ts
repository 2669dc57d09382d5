/** Everything the product claims to know, joined. Parsed by Zod in tests and at server start. */
import { actives } from './actives';
import { articleClaims } from './article-claims';
import { care } from './care';
import { directions } from './destinations';
import { evidence } from './evidence';
import { explainer } from './explainer';
import { derivedFacts } from './facts';
import { bases, compose, recipes } from './formulations';
import { ingredients } from './ingredients';
import { labelKnowledge } from './label';
import { needs } from './needs';
import { origins } from './origins';
import { parameters } from './parameters';
import { products } from './products';
import { questionnaire } from './questionnaire';
import { reasons } from './reasons';
import { regions } from './regions';
import { gates, needRules, principles } from './rules';
import type { Knowledge } from './schema';
import { stepNotes } from './step-notes';
import { treatments } from './treatments';

export const knowledge: Knowledge = {
	...questionnaire,
	derivedFacts,
	gates,
	principles,
	needRules,
	reasons,
	needs,
	origins,
	actives,
	care,
	stepNotes,
	products,
	treatments,
	bases,
	formulations: recipes.map((recipe) => compose(recipe, bases, ingredients, origins)),
	ingredients,
	regions,
	directions,
	parameters,
	explainer,
	articleClaims,
	...labelKnowledge,
	evidence
};
