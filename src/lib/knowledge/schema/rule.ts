/** Safety gates and need rules, each with its evidence and its own examples. */
import { z } from 'zod';
import { OriginGroup } from './care';
import { Id, IsoDate, Sentence, Verification, listOf, someOf } from './claim';
import { Condition } from './condition';
import { Destination } from './destination';

export const GateEffect = z.union([
	z.strictObject({ refer: z.enum(['emergency', 'same-day', 'clinician']), to: Destination }),
	z.strictObject({ defer: z.literal('vesicles') }),
	z.strictObject({ avoid: z.literal('devices') }),
	/** Every origin of these groups. */
	z.strictObject({ excludeGroups: someOf(OriginGroup) }),
	z.strictObject({ excludeActives: someOf(Id) }),
	z.strictObject({ excludeAllergens: someOf(Id) }),
	/** No active and no formulation for now: only cleanser, moisturiser, sunscreen. */
	z.strictObject({ only: z.literal('plain-care') }),
	z.strictObject({ exclude: z.literal('animal-derived') }),
	/** The result is not to leave the device: no letter. */
	z.strictObject({ keep: z.literal('nothing') }),
	/** What a doctor has prescribed goes on unchanged; the plan stands beside it. */
	z.strictObject({ goOnWith: z.literal('prescribed-care') }),
	/** Said beside a referral that is no emergency, to whoever was asked about it: who treats them has to know. */
	z.strictObject({ addTo: z.literal('referral') }),
	/** The plan stands, and a doctor should see it, without hurry. Not said to someone who is not sure. */
	z.strictObject({ tell: z.literal('a-doctor') }),
	/** Said where the person thinks about a clinic treatment, or beside what else the gate does. */
	z.strictObject({ inform: z.literal(true) })
]);

const ruleShape = {
	id: Id,
	title: Sentence,
	when: Condition,
	evidence: someOf(Id),
	verification: Verification,
	since: IsoDate,
	/** Day and name of the clinician who signed it; none until that has happened. */
	reviewed: z.union([z.literal('none'), z.strictObject({ on: IsoDate, by: Sentence })]),
	/** Situations as answers: a question answered in one counts as asked, one left out as not answered. */
	examples: listOf(
		z.strictObject({
			answers: z.record(Id, z.union([Id, listOf(Id)])),
			fires: z.boolean()
		})
	).refine(
		(all) => all.some((e) => e.fires) && all.some((e) => !e.fires),
		'one that fires and one that does not'
	)
};

/** Safety gate: collected, never outvoted. An unknown condition counts as true. */
export const GateRule = z.strictObject({
	...ruleShape,
	/** Number in the safety table, S01–S34; a letter tells gates of one number apart. */
	code: z.string().regex(/^S\d\d[a-z]?$/),
	then: someOf(GateEffect),
	/** Gates that end the quiz over the same thing with more urgency: when one of them does, this one is silent. */
	yieldsTo: listOf(Id).optional(),
	/** Why, said to the person. */
	because: Sentence,
	/** What to do now, said to the person. */
	advice: Sentence,
	/** The same for someone who is not sure, where the certain words would not fit. */
	unsure: z.strictObject({ title: Sentence.optional(), because: Sentence, advice: Sentence }).optional()
});

/** Adds points to a need. An unknown condition counts as false. */
export const NeedRule = z.strictObject({
	...ruleShape,
	then: z.strictObject({ need: Id, points: Id }),
	because: Sentence
});

/**
 * Said on a step of the routine for whoever's answers call for it, beside what holds for everybody. It changes where and how
 * a step is put on, never which one. Hit policy: collect all, in the declared order. An unknown condition counts as false.
 */
export const StepNote = z.strictObject({
	...ruleShape,
	on: z.strictObject({
		/** Plain care by its role, a single active, or a formulation by the place it takes. */
		steps: someOf(z.enum(['cleanse', 'moisturise', 'protect', 'active', 'treatment', 'cream'])),
		/** Only strong ones (acids, retinoids and whatever else irritates; a formulation when it holds one), or only the others. */
		strength: z.enum(['gentle', 'strong']).optional()
	}),
	/** "{name}" stands for those of these options that were chosen. */
	says: Sentence,
	names: z.strictObject({ fact: Id, options: someOf(Id) }).optional()
});

/** A rule that no single condition can carry, because it holds for all of them. The engine is built to it, tests name it. */
export const Principle = z.strictObject({
	id: Id,
	code: z.string().regex(/^S\d\d$/),
	title: Sentence,
	/** What the engine does, and why, said to the person. */
	says: Sentence,
	evidence: someOf(Id),
	verification: Verification,
	since: IsoDate,
	reviewed: ruleShape.reviewed
});

/** A sentence the engine says when no rule of its own carries one: price, market, fit, grade. */
export const ReasonText = z.strictObject({ id: Id, says: Sentence, reads: listOf(Id) });

export type GateEffect = z.infer<typeof GateEffect>;
export type GateRule = z.infer<typeof GateRule>;
export type NeedRule = z.infer<typeof NeedRule>;
export type StepNote = z.infer<typeof StepNote>;
export type Principle = z.infer<typeof Principle>;
export type ReasonText = z.infer<typeof ReasonText>;
