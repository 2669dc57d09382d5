import { message } from './message.ts';

/** English for the rule book: its cover, its parts, its map. Apart from the others, so that only its pages load it. */
export const enBook = {
	title: 'Rule book',
	lead: 'Everything this quiz knows, in sentences: what it asks, when it stops, what it puts in a routine, and where each statement comes from.',
	is: {
		heading: 'What this book is',
		says: 'It is drawn from the same records the quiz decides with. What is not in here, the quiz does not know.'
	},
	isNot: {
		heading: 'What it is not',
		says: 'It finds no illness and treats none. It is not advice about injections or needles. Its formulations are invented references: plausible on paper, not tested, not for sale.'
	},
	unreviewed: 'No clinician and no lawyer has reviewed this book yet. Every record says “reviewed: none”.',
	version: message<[version: string]>('Version of this knowledge: {0}'),
	contents: 'Contents',
	parts: 'Parts of the rule book',
	cover: 'Cover and index',
	previous: 'Before this',
	next: 'After this',
	records: message<[count: number]>('{0, plural, one {# record} other {# records}}'),
	partTitles: {
		basics: 'Vesicles and exosomes, in short',
		questions: 'Questions',
		gates: 'Safety gates',
		needs: 'Needs',
		origins: 'Where vesicles come from',
		actives: 'Other ingredients that do the work',
		routine: 'Plain care and products in use',
		formulations: 'Reference formulations',
		regions: 'Law and help, by place',
		treatments: 'Treatments in a clinic',
		article: 'What one article promises',
		label: 'Label check',
		names: 'Names on labels',
		parameters: 'Numbers and set sentences',
		sources: 'Sources'
	},
	partLeads: {
		basics: 'What anyone should know first, whatever their answers are.',
		questions: 'What is asked, in what order, and what each answer leads to.',
		gates:
			'When the quiz stops, and what it leaves out. The most urgent come first, and nothing outvotes them.',
		needs: 'From what someone says to what their routine is built around.',
		origins: 'Each source with its risks, its law, and what has been shown in people or not.',
		actives: 'What each one does, how sure that is, its limits, and what it may stand beside.',
		routine: 'Cleanser, moisturiser and sunscreen stand above every vesicle product.',
		formulations: 'Whole recipes in label order. All are made up to show what would suit a person.',
		regions: 'What may be offered where, whom to call, and where to be seen.',
		treatments: 'What is known of vesicles beside a treatment. Nothing here advises to have one.',
		article: 'The promises of an article that praises exosomes, each beside what is known.',
		label: 'What the check of a pasted ingredient list says, and the law it goes by.',
		names: 'Every name the label check knows, and how it judges one it does not know.',
		parameters: 'Every number the rules count with, and sentences used in many places.',
		sources: 'Each source once: how it was done, what it shows, what it does not, and what rests on it.'
	},
	lists: {
		explainer: 'Short answers',
		pages: 'Pages that ask several things',
		questions: 'Questions',
		derivedFacts: 'Worked out from answers',
		principles: 'Principle',
		gates: 'Safety gates',
		needs: 'Needs',
		needRules: 'What adds to a need',
		origins: 'Origins',
		actives: 'Ingredients that do the work',
		care: 'Plain care',
		stepNotes: 'Notes on where a step goes',
		products: 'Products people use already',
		formulations: 'Formulations',
		bases: 'Bases they are made on',
		ingredients: 'Ingredients',
		regions: 'Places',
		directions: 'Where to go',
		treatments: 'Clinic treatments',
		articleClaims: 'Claims',
		labelNotes: 'What the check says',
		labelKinds: 'Kinds of thing on a label',
		labelLaws: 'Law on what is not plainly vesicles',
		labelNames: 'Names it knows',
		labelFamilies: 'Rules for names it does not know',
		parameters: 'Numbers',
		reasons: 'Set sentences',
		evidence: 'Sources'
	},
	reading: {
		heading: 'How to read a record',
		marks: 'The letter beside a record says how far we have checked it.',
		grades: 'A grade belongs to one source, one way of use and one goal. It never carries over to another.',
		reviewed: 'Reviewed: has a clinician or a lawyer signed this record? So far none has, for any.',
		usedBy: 'Used by: everything that rests on a record without being named in it.'
	},
	map: {
		heading: 'The way through the questions',
		lead: 'From top to bottom, one stop for each page. A broken line marks a page that only some people meet. A red square marks an answer that ends the quiz.',
		start: 'Start',
		onlyIf: 'Only if',
		endsWith: 'Ends the quiz',
		end: 'Review, then the routine'
	},
	index: {
		heading: 'Index',
		lead: 'Label names, sources and numbers are not in here: their parts are in order already.'
	},
	marks: { verified: 'V', 'second-hand': 'V2', unconfirmed: 'M' },
	markMeanings: {
		verified: 'read in a source',
		'second-hand': 'read second-hand',
		unconfirmed: 'not confirmed'
	},
	reviewed: 'Reviewed',
	reviewedNone: 'none',
	reviewedBy: message<[by: string, on: string]>('{0}, {1}'),
	usedBy: 'Used by',
	usedByCount: message<[list: string, count: number]>('{0}, {1}'),
	lawTable: { caption: 'What the law lets us offer, by place and source', place: 'Place' }
};
