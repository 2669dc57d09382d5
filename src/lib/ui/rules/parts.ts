/** The one list of what stands where in the rule book. A new kind of record is one row here, and its heading in the locale. */
import type { BookWords } from '$lib/locales/book';
import type { GateRule, Knowledge } from '$lib/knowledge/schema';
import type { Desk, ListName, RecordOf, Told } from './desk';
import { capital, slug } from './text';
import { tellArticleClaim } from './telling/article';
import { tellBase, tellFormulation, tellIngredient } from './telling/formulations';
import { tellLabelFamily, tellLabelKind, tellLabelLaw, tellLabelName } from './telling/labels';
import { tellActive, tellOrigin } from './telling/materials';
import { tellDirection, tellRegion } from './telling/places';
import { tellDerivedFact, tellPage, tellQuestion } from './telling/questions';
import { tellCare, tellProduct, tellStepNote, tellTreatment } from './telling/routine';
import { tellGate, tellNeed, tellNeedRule, tellParameter, tellPrinciple, tellReason } from './telling/rules';
import { tellEvidence, tellExplained } from './telling/sources';

/** In the order of the book. */
export const partIds = [
	'basics',
	'questions',
	'gates',
	'needs',
	'origins',
	'actives',
	'routine',
	'formulations',
	'regions',
	'treatments',
	'article',
	'label',
	'names',
	'parameters',
	'sources'
] as const;
export type PartId = (typeof partIds)[number];

export type Kind<L extends ListName> = {
	readonly part: PartId;
	/** What the address of a record begins with: `#gate-pregnancy`. Never changed, because people keep links. */
	readonly anchor: string;
	readonly title: (record: RecordOf<L>, knowledge: Knowledge, words: BookWords) => string;
	/** What others call it in passing; the title where it is left out. */
	readonly name?: (record: RecordOf<L>, knowledge: Knowledge, words: BookWords) => string;
	/** What tells it apart from others of its kind; `id` where it is left out. */
	readonly id?: (record: RecordOf<L>) => string;
	readonly code?: (record: RecordOf<L>) => string;
	/** Heading it stands under within its kind. */
	readonly group?: (record: RecordOf<L>, desk: Desk) => string;
	/** Long lists that are looked up, not read. */
	readonly isDictionary?: true;
	/** Left out of the index, because its part is in alphabetical order or is known by number. */
	readonly isUnindexed?: true;
	readonly tell: (record: RecordOf<L>, desk: Desk) => Told;
};

const levelOf = ({ then }: GateRule, { words }: Desk): string => {
	const refer = then.flatMap((effect) => ('refer' in effect ? [effect.refer] : []))[0];
	return words.levels[refer ?? 'bends'];
};
const titled = ({ title }: { readonly title: string }) => title;
const named = ({ name }: { readonly name: string }) => name;
const coded = ({ code, title }: { readonly code: string; readonly title: string }) => `${code} ${title}`;
const byInci = ({ inci }: { readonly inci: string }) => inci;
const optionCalled = (question: string, option: string, { questions }: Knowledge) =>
	questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.label ?? option;
const namesOf = <K extends string>(
	ids: readonly string[],
	records: readonly ({ readonly id: string } & { readonly [key in K]: string })[],
	key: K,
	comma: string
) => ids.map((id) => records.find((record) => record.id === id)?.[key] ?? id).join(comma);
const code = (record: { readonly code: string }) => record.code;

export const kinds: { readonly [L in ListName]: Kind<L> } = {
	explainer: { part: 'basics', anchor: 'explainer', title: titled, tell: tellExplained },
	pages: { part: 'questions', anchor: 'page', title: titled, isUnindexed: true, tell: tellPage },
	questions: {
		part: 'questions',
		anchor: 'question',
		title: ({ text }) => text,
		name: ({ label }) => label,
		group: ({ section }, { words }) => words.sections[section],
		tell: tellQuestion
	},
	derivedFacts: {
		part: 'questions',
		anchor: 'fact',
		title: titled,
		name: ({ id, title }, _, { derived }) => derived[id] ?? title,
		tell: tellDerivedFact
	},
	principles: { part: 'gates', anchor: 'principle', title: titled, name: coded, code, tell: tellPrinciple },
	gates: {
		part: 'gates',
		anchor: 'gate',
		title: titled,
		name: coded,
		code,
		group: levelOf,
		tell: tellGate
	},
	needs: { part: 'needs', anchor: 'need', title: named, tell: tellNeed },
	needRules: { part: 'needs', anchor: 'need-rule', title: titled, tell: tellNeedRule },
	origins: {
		part: 'origins',
		anchor: 'origin',
		title: named,
		group: ({ group }, { words }) => words.groups[group],
		tell: tellOrigin
	},
	actives: {
		part: 'actives',
		anchor: 'active',
		title: named,
		group: ({ isMedicine }, { words }) => (isMedicine ? words.actives.medicines : words.actives.cosmetics),
		tell: tellActive
	},
	care: {
		part: 'routine',
		anchor: 'care',
		title: named,
		group: ({ role }, { words }) => words.routine.roles[role],
		tell: tellCare
	},
	stepNotes: { part: 'routine', anchor: 'step-note', title: titled, tell: tellStepNote },
	products: {
		part: 'routine',
		anchor: 'product',
		title: ({ id }, knowledge) => optionCalled('products-now', id, knowledge),
		tell: tellProduct
	},
	formulations: {
		part: 'formulations',
		anchor: 'formulation',
		title: named,
		name: (record) => `${record.code} ${record.name}`,
		code,
		group: ({ vehicle }, { shared }) => shared.formulation.vehicles[vehicle],
		tell: tellFormulation
	},
	bases: { part: 'formulations', anchor: 'base', title: named, tell: tellBase },
	ingredients: {
		part: 'formulations',
		anchor: 'ingredient',
		title: byInci,
		id: byInci,
		isDictionary: true,
		tell: tellIngredient
	},
	regions: { part: 'regions', anchor: 'region', title: named, tell: tellRegion },
	directions: {
		part: 'regions',
		anchor: 'direction',
		title: ({ called }) => called,
		name: ({ called, regions }, knowledge, { comma }) =>
			`${namesOf(regions, knowledge.regions, 'name', comma)}: ${called}`,
		group: ({ to }, { words }) => capital(words.destinations[to]),
		isUnindexed: true,
		tell: tellDirection
	},
	treatments: { part: 'treatments', anchor: 'treatment', title: named, tell: tellTreatment },
	articleClaims: {
		part: 'article',
		anchor: 'claim',
		title: titled,
		name: coded,
		code,
		isUnindexed: true,
		tell: tellArticleClaim
	},
	labelNotes: { part: 'label', anchor: 'label-note', title: titled, tell: tellExplained },
	labelKinds: { part: 'label', anchor: 'label-kind', title: titled, tell: tellLabelKind },
	labelLaws: {
		part: 'label',
		anchor: 'label-law',
		title: ({ kinds: barred, regions }, knowledge, { comma }) =>
			`${namesOf(barred, knowledge.labelKinds, 'title', comma)}: ${namesOf(regions, knowledge.regions, 'name', comma)}`,
		isUnindexed: true,
		tell: tellLabelLaw
	},
	labelNames: {
		part: 'names',
		anchor: 'label-name',
		title: byInci,
		id: byInci,
		group: ({ kind }, { knowledge }) => knowledge.labelKinds.find(({ id }) => id === kind)?.title ?? kind,
		isDictionary: true,
		isUnindexed: true,
		tell: tellLabelName
	},
	labelFamilies: {
		part: 'names',
		anchor: 'label-family',
		title: ({ says }) => says,
		isDictionary: true,
		isUnindexed: true,
		tell: tellLabelFamily
	},
	parameters: {
		part: 'parameters',
		anchor: 'number',
		title: ({ value, unit }) => `${value} ${unit}`,
		isDictionary: true,
		isUnindexed: true,
		tell: tellParameter
	},
	reasons: {
		part: 'parameters',
		anchor: 'reason',
		title: ({ says }) => says,
		isDictionary: true,
		isUnindexed: true,
		tell: tellReason
	},
	evidence: {
		part: 'sources',
		anchor: 'source',
		title: ({ citation }) => citation,
		group: ({ kind }, { shared }) => shared.sure.kinds[kind] ?? kind,
		isDictionary: true,
		isUnindexed: true,
		tell: tellEvidence
	}
};

export const idOf = <L extends ListName>(list: L, record: RecordOf<L>): string =>
	(kinds[list] as Kind<L>).id?.(record) ?? ('id' in record ? record.id : '');

export const keyOf = (list: ListName, id: string) => `${list}/${id}`;
export const anchorOf = (list: ListName, id: string) => `${kinds[list].anchor}-${slug(id)}`;
export const addressOf = (list: ListName, id: string) => `/rules/${kinds[list].part}#${anchorOf(list, id)}`;
