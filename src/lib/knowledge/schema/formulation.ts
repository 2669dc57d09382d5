/** Reference recipes, and the law and numbers around them. Shares are % w/w. */
import { z } from 'zod';
import { Id, IsoDate, PercentWW, Sentence, Verification, listOf, someOf } from './claim';
import { Allergen, Measure } from './care';

export const IngredientAmount = z.strictObject({ inci: Sentence, percentWW: PercentWW });

export const Ingredient = z.strictObject({
	inci: Sentence,
	/** What it does in the jar, in plain words. */
	does: Sentence,
	allergens: listOf(Allergen),
	isAnimalDerived: z.boolean(),
	evidence: someOf(Id),
	verification: Verification
});

export const Base = z.strictObject({
	id: Id,
	name: Sentence,
	vehicle: z.enum(['serum', 'cream', 'mask']),
	/** moisturiser: it is the last layer and stands in for the moisturiser. treatment: it goes under one. */
	role: z.enum(['treatment', 'moisturiser']),
	/** Water is the remainder to 100 and is not listed. */
	ingredients: someOf(IngredientAmount),
	pH: z.tuple([z.number(), z.number()]),
	oilPhasePercentWW: PercentWW,
	process: Sentence,
	surfactantRisk: z.enum(['low', 'medium']),
	evidence: someOf(Id)
});

/** As written by a formulator; `compose` adds the base and water. */
export const FormulationRecipe = z.strictObject({
	id: Id,
	/** Number in the reference catalogue, RF01–RF30. */
	code: z.string().regex(/^RF\d\d$/),
	name: Sentence,
	/** Always true: these are reference recipes, not tested, not for sale. */
	isInvented: z.literal(true),
	base: Id,
	/** What it is like to use, one sentence. */
	feels: Sentence,
	/** The material from cells: vesicles, unless its origin says isVesicle: false. */
	vesicles: z
		.strictObject({
			origin: Id,
			inci: Sentence,
			/** Supplier dispersion in % w/w: not a dose. */
			dispersionPercentWW: PercentWW,
			/** Particles per mL by a stated method; null because no certificate exists for an invented recipe. */
			particlesPerMl: z.null()
		})
		.nullable(),
	/** Companion ingredients beside the base, % w/w. */
	additions: listOf(IngredientAmount),
	/** Active ids among base and additions that do the work. */
	actives: listOf(Id),
	/** Needs it serves, strongest first. */
	serves: someOf(Id),
	suits: z.strictObject({
		oiliness: someOf(z.enum(['dry', 'normal', 'combination', 'oily'])),
		/** Highest sensitivity it suits, 0–3. */
		sensitivityAtMost: z.number().int().gte(0).lte(3),
		/** Parts of the face it is made for: options of the question "where". */
		places: someOf(Id).optional()
	}),
	slot: z.enum(['morning', 'evening', 'either']),
	/** Most uses a week once settled, e.g. 7, or 2 for a mask. */
	usesAWeek: z.number().int().gte(1).lte(14),
	amount: Sentence,
	measure: Measure,
	how: Sentence,
	priceTier: z.enum(['low', 'mid', 'high', 'premium']),
	storage: Sentence,
	/** True when it must be kept at 2 to 8 °C, also before it is opened; offered only to people with room in a fridge. */
	needsCold: z.boolean(),
	pack: Sentence,
	/** Months after opening; null for single use. */
	paoMonths: z.number().int().positive().nullable(),
	/** Regions outside which it is not offered, on top of the law on its origin. */
	onlyIn: someOf(Id).optional(),
	/** Given out by a clinic that has looked at the skin, never part of a routine made here. */
	handedOverBy: z.literal('clinic').optional(),
	notes: Sentence.optional(),
	/** Formulations that score the same for everybody and stand behind this one, and why. The audit asks for it. */
	goesBefore: z.strictObject({ formulations: someOf(Id), because: Sentence }).optional(),
	/** What it is made up from; no source speaks for the recipe itself. */
	evidence: someOf(Id),
	verification: Verification
});

/** What a place does with material from one group of origins, vesicles or not; salmon DNA goes by the row for animals. */
export const VesicleLaw = z.strictObject({
	/** blocked: never offered. information-only: explained, not offered. conditional: lawful on conditions nobody can check here, so explained and not offered. */
	status: z.enum(['allowed', 'conditional', 'information-only', 'blocked']),
	says: Sentence,
	evidence: someOf(Id),
	verification: Verification
});

export const Region = z.strictObject({
	id: Id,
	name: Sentence,
	/** Emergency telephone number as dialled there; null where it differs within the region. */
	emergencyNumber: z.string().nullable(),
	/** Why there is no one number. */
	noEmergencyNumber: Sentence.optional(),
	emergencyEvidence: someOf(Id),
	emergencyVerification: Verification,
	/** Whom to call or text in distress, with numbers as dialled there; left out where none was confirmed. */
	crisisLine: z.strictObject({ says: Sentence, evidence: someOf(Id), verification: Verification }).optional(),
	vesicles: z.strictObject({
		human: VesicleLaw,
		animal: VesicleLaw,
		plant: VesicleLaw,
		bacterial: VesicleLaw
	})
});

export const Parameter = z.strictObject({
	id: Id,
	value: z.number(),
	unit: Sentence,
	note: Sentence,
	since: IsoDate,
	evidence: someOf(Id),
	verification: Verification
});

export type Ingredient = z.infer<typeof Ingredient>;
export type IngredientAmount = z.infer<typeof IngredientAmount>;
export type Base = z.infer<typeof Base>;
export type FormulationRecipe = z.infer<typeof FormulationRecipe>;
export type VesicleLaw = z.infer<typeof VesicleLaw>;
export type Region = z.infer<typeof Region>;
export type Parameter = z.infer<typeof Parameter>;

/** A recipe with its base: ingredients sum to 100 % w/w, in label order. */
export type Formulation = Omit<FormulationRecipe, 'additions'> & {
	readonly vehicle: Base['vehicle'];
	readonly role: Base['role'];
	readonly texture: string;
	readonly ingredients: readonly IngredientAmount[];
	readonly allergens: readonly Allergen[];
	readonly isAnimalDerived: boolean;
	readonly pH: readonly [number, number];
	readonly oilPhasePercentWW: number;
};
