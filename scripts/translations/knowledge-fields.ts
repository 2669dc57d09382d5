/** Which fields of the knowledge people read, and which are names for machines. Every text field is one or the other. */

/** By collection, the fields that are translated. A star stands for any name. */
const sentences: Readonly<Record<string, readonly string[]>> = {
	pages: ['title', 'hint', 'why'],
	questions: [
		...['text', 'label', 'hint', 'why', 'informational.*'],
		...['options.label', 'options.hint', 'options.shows']
	],
	derivedFacts: ['title', 'unit'],
	gates: ['title', 'because', 'advice', 'unsure.title', 'unsure.because', 'unsure.advice'],
	principles: ['title', 'says'],
	needRules: ['title', 'because'],
	reasons: ['says'],
	needs: ['name', 'promise'],
	origins: [
		...['name', 'explains', 'risks', 'ethics', 'withoutFormulation'],
		...['claims.says', 'stability.says']
	],
	actives: [
		...['name', 'does', 'claims.says', 'limits.says', 'pairs.because'],
		...['step.name', 'step.amount', 'step.how', 'step.stopIf']
	],
	care: ['name', 'lookFor', 'amount', 'how', 'because'],
	stepNotes: ['title', 'says'],
	treatments: ['name', 'known', 'aftercare'],
	bases: ['name', 'process'],
	formulations: [
		...['name', 'feels', 'texture', 'notes', 'storage', 'pack', 'amount', 'how'],
		'goesBefore.because'
	],
	ingredients: ['does'],
	regions: ['name', 'noEmergencyNumber', 'crisisLine.says', 'vesicles.*.says'],
	directions: ['called', 'how'],
	parameters: ['unit', 'note'],
	explainer: ['title', 'says'],
	articleClaims: ['title', 'article', 'known', 'caveat.says', 'place.says', 'law.says'],
	labelNames: ['says', 'confusedWith.says'],
	labelFamilies: ['says'],
	labelKinds: ['title', 'says'],
	labelLaws: ['says'],
	labelNotes: ['title', 'says'],
	evidence: ['citation', 'design', 'outcome', 'supports', 'limits', 'origin.other']
};

/** Ids, codes, label names, numbers and days: the same in every language. Where a name is not enough, with its collection. */
const codes = new Set([
	...['id', 'code', 'since', 'checked', 'on', 'by', 'reviewed', 'verification', 'evidence', 'doi', 'url'],
	...['inci', 'also', 'inciVerification', 'inciEvidence', 'risksEvidence', 'emergencyEvidence'],
	...['emergencyVerification', 'emergencyNumber', 'reads', 'page', 'section', 'kind', 'kinds', 'layout'],
	...['meaning', 'group', 'grade', 'need', 'needs', 'route', 'status', 'regions', 'sponsor', 'slot', 'slots'],
	...[
		'role',
		'roles',
		'measure',
		'layer',
		'vehicle',
		'base',
		'serves',
		'actives',
		'allergens',
		'origins',
		'irritancy'
	],
	...['pregnancy', 'priceTier', 'surfactantRisk', 'handedOverBy', 'onlyIn', 'verdict', 'explainer'],
	...['treatments', 'yieldsTo', 'startsAtTimesAWeek', 'settlesAtTimesAWeek', 'intactSkin', 'afterDevice'],
	...['actives.pairs.other', 'actives.pairs.place', 'formulations.goesBefore.formulations'],
	...['alsoFor', 'questions.shownAs.as', 'questions.shownAs.pattern', 'formulations.suits.places'],
	...['stepNotes.on.steps', 'stepNotes.on.strength', 'stepNotes.names.fact', 'stepNotes.names.options'],
	...['formulations.suits.oiliness', 'formulations.vesicles.origin', 'labelNames.origin', 'evidence.origin'],
	...['directions.to', 'labelFamilies.begins', 'labelFamilies.ends', 'labelFamilies.holds'],
	...['labelFamilies.unless', 'labelFamilies.anyOf', 'labelFamilies.within']
]);
/** Parts of a record that hold nothing but ids. */
const codeTrees = new Set(['when', 'askWhen', 'firstWhen', 'then', 'examples']);

export type FieldKind = 'sentence' | 'code' | 'undeclared';

/** What the text at a field is; the path begins with its collection and leaves out ids and places in lists. */
export function kindOf(path: readonly string[]): FieldKind {
	const [collection = '', ...field] = path;
	if (sentences[collection]?.some((declared) => matches(declared.split('.'), field))) return 'sentence';
	const isCode =
		field.length === 0 ||
		field.some((key) => codeTrees.has(key)) ||
		codes.has(field.at(-1) ?? '') ||
		codes.has(path.join('.'));
	return isCode ? 'code' : 'undeclared';
}

const matches = (declared: readonly string[], field: readonly string[]) =>
	declared.length === field.length && declared.every((key, at) => key === '*' || key === field[at]);

/** Declared fields, as collection and field, for the test that none of them is gone. */
export const declaredSentences = Object.entries(sentences).flatMap(([collection, fields]) =>
	fields.map((field) => [collection, ...field.split('.')])
);
export const isDeclared = (declared: readonly string[], path: readonly string[]) => matches(declared, path);
