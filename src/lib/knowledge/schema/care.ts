/** Needs, vesicle origins, companion actives, plain care. */
import { z } from 'zod';
import { Claim, Grade, Id, PercentWW, Sentence, Verification, listOf, someOf } from './claim';
import { Condition } from './condition';

export const Need = z.strictObject({
	id: Id,
	/** Noun phrase, as in "built around fine lines". */
	name: Sentence,
	/** The promise of the trade it answers, and how far it holds. */
	promise: Sentence,
	evidence: someOf(Id),
	verification: Verification,
	/** Where in the skin that is seen, for a drawing: general anatomy, no claim of what a product does there. */
	layer: z.enum(['barrier', 'living', 'deep', 'vessels']),
	/** Weeks until a change could be noticed, if there is one. */
	horizonWeeks: z.number().int().positive()
});

/** Where material comes from. The law has no row of its own for fungi: engine/formulate.ts reads the one for plants. */
export const OriginGroup = z.enum(['human', 'animal', 'plant', 'bacterial', 'fungal']);
export const Allergen = z.enum([
	'milk',
	'fish',
	'fragrance',
	'rose',
	'apiaceae',
	'araliaceae',
	'apple-birch',
	'asteraceae',
	'bee',
	'brassica',
	'citrus',
	'mushroom',
	'soy',
	'salicylate',
	'tocopherol'
]);

/** What an amount is held against: decides which small picture stands beside its words, and nothing else. */
export const Measure = z.enum([
	'pea',
	'hazelnut',
	'drops',
	'pumps',
	'finger-lengths',
	'layer',
	'sheet',
	'vial'
]);

export const Origin = z.strictObject({
	id: Id,
	group: OriginGroup,
	/** Separated vesicles. False for extracts, liquid that cells grew in, and DNA: nothing may call those vesicles. */
	isVesicle: z.boolean(),
	/** Why no formulation is made with it; then it is explained in the rule book only. */
	withoutFormulation: Sentence.optional(),
	/** Plain name; never "exosome" for plant, milk or bacterial material. */
	name: Sentence,
	explains: Sentence,
	/** Label name; null where none was found. */
	inci: Sentence.nullable(),
	/** confirmed: seen in a naming register or full label; unconfirmed otherwise. */
	inciVerification: Verification,
	inciEvidence: someOf(Id),
	allergens: listOf(Allergen),
	isAnimalDerived: z.boolean(),
	risks: Sentence,
	risksEvidence: someOf(Id),
	/** How long it keeps, where something is known. */
	stability: z.strictObject({ says: Sentence, evidence: someOf(Id), verification: Verification }).optional(),
	ethics: Sentence,
	claims: listOf(Claim),
	verification: Verification
});

const activeShape = z.strictObject({
	id: Id,
	name: Sentence,
	inci: someOf(Sentence),
	/** Other names that people type when they ask for it. */
	also: someOf(Sentence).optional(),
	/** A medicine: explained when someone asks why it is missing, never in a routine or a formulation. */
	isMedicine: z.literal(true).optional(),
	kind: z.enum([
		'retinoid',
		'acid',
		'antimicrobial',
		'tone',
		'soothing',
		'barrier',
		'humectant',
		'peptide',
		'antioxidant',
		'sun-filter',
		'conditioning'
	]),
	does: Sentence,
	/** Usual leave-on share in % w/w. */
	typicalPercentWW: z.strictObject({ min: PercentWW, max: PercentWW }),
	irritancy: z.enum(['low', 'some', 'high']),
	isPhotosensitising: z.boolean(),
	pregnancy: z.enum(['ok', 'ask', 'avoid']),
	allergens: listOf(Allergen),
	claims: listOf(Claim),
	/** Legal or advised maxima in leave-on face products, % w/w. */
	limits: listOf(
		z.strictObject({
			regions: someOf(Id),
			/** Label names it holds for, where not those of the active itself: relatives that the law counts in. */
			inci: someOf(Sentence).optional(),
			maxPercentWW: PercentWW,
			says: Sentence,
			evidence: someOf(Id),
			verification: Verification
		})
	),
	/** How it must be placed beside other things; the other is an active id, an active kind, or "vesicles". */
	pairs: listOf(
		z.strictObject({
			other: z.string(),
			place: z.enum(['different-days', 'morning-and-evening', 'one-at-a-time', 'fine-together']),
			because: Sentence,
			evidence: someOf(Id),
			verification: Verification
		})
	),
	/** Present when it can be a routine step of its own, and not only part of a formulation. */
	step: z
		.strictObject({
			name: Sentence,
			slot: z.enum(['morning', 'evening']),
			amount: Sentence,
			measure: Measure,
			how: Sentence,
			/** Ids of parameters: evenings (or mornings) a week at the start, and once settled. */
			startsAtTimesAWeek: Id,
			settlesAtTimesAWeek: Id,
			/** Of two graded alike for the need and neither in use, this one leads where the condition holds. */
			firstWhen: Condition.optional(),
			stopIf: Sentence
		})
		.optional(),
	verification: Verification
});

export const Active = activeShape.refine(
	(active) => !(active.isMedicine && active.step),
	'a medicine is never a step'
);

/** Plain care that always stands above any vesicle product: cleanser, moisturiser, sunscreen. */
export const CareStep = z.strictObject({
	id: Id,
	role: z.enum(['cleanse', 'moisturise', 'protect']),
	slots: someOf(z.enum(['morning', 'evening'])),
	/** The first of a role, in array order, whose condition is true is taken; the last has none. */
	when: Condition.optional(),
	/** An answer that leaves the condition open counts as yes (S34); else the step is taken only where it is true. */
	unsureCounts: z.literal(true).optional(),
	name: Sentence,
	lookFor: Sentence,
	amount: Sentence,
	measure: Measure,
	how: Sentence,
	because: Sentence,
	/** Needs it does something for, by the same evidence. */
	serves: listOf(Id),
	grade: Grade,
	evidence: someOf(Id),
	verification: Verification
});

/** What an option of the question "products-now" stands for in a routine. */
export const ProductInUse = z.strictObject({
	/** Same id as its option. */
	id: Id,
	/** Steps of plain care it takes. */
	roles: listOf(CareStep.shape.role),
	/** Actives it may be: all of these kinds, and these ones. */
	kinds: listOf(Active.shape.kind),
	actives: listOf(Id),
	/** Two strong products are too many: while one is in use no other is added. */
	isStrong: z.boolean(),
	evidence: someOf(Id),
	verification: Verification
});

/** Clinic treatment that vesicles are used beside. Explained, never advised. */
export const Treatment = z.strictObject({
	/** Same id as its option of the question "clinic". */
	id: Id,
	name: Sentence,
	/** What is known of vesicles beside it. */
	known: Sentence,
	/** When a leave-on product may go on again. */
	aftercare: Sentence,
	grade: Grade,
	evidence: someOf(Id),
	verification: Verification
});

export type Need = z.infer<typeof Need>;
export type OriginGroup = z.infer<typeof OriginGroup>;
export type Allergen = z.infer<typeof Allergen>;
export type Measure = z.infer<typeof Measure>;
export type Origin = z.infer<typeof Origin>;
export type Active = z.infer<typeof Active>;
export type CareStep = z.infer<typeof CareStep>;
export type ProductInUse = z.infer<typeof ProductInUse>;
export type Treatment = z.infer<typeof Treatment>;
