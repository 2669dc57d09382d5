/** What is asked, and how it branches. */
import { z } from 'zod';
import { Id, Sentence, Verification, someOf } from './claim';
import { Condition } from './condition';

export const Option = z.strictObject({
	id: Id,
	label: Sentence,
	hint: Sentence.optional(),
	/** Rank of the option on the question's own scale (dimensionless), for atLeast / atMost. */
	value: z.number().optional(),
	/** none: answers the question with "nothing of this". unknown: not sure, or prefer not to say. */
	meaning: z.enum(['none', 'unknown']).optional(),
	/** For a question shown as panels: how many marks, how large, how far they stand out from the skin (0 to 1 each but for count). */
	drawing: z
		.strictObject({
			count: z.number().int().nonnegative(),
			size: z.number().gte(0).lte(1),
			depth: z.number().gte(0).lte(1)
		})
		.optional(),
	/** The drawing in words, for whoever cannot see it. */
	shows: Sentence.max(125).optional(),
	/** Countries a place stands for, ISO 3166-1 alpha-2: a browser names them in the visitor's language. */
	alsoFor: someOf(z.string().regex(/^[A-Z]{2}$/)).optional(),
	/** Other names people look for it under, which no list of countries has. */
	also: someOf(Sentence).optional()
});

/** How a page draws a question. Radios or checkboxes stay what is answered, and are enough on their own. */
export const ShownAs = z.discriminatedUnion('as', [
	/** A drawing beside each answer: an aid beside the words. */
	z.strictObject({ as: z.literal('panels'), pattern: z.enum(['spots', 'lumps', 'redness']) }),
	/** A face that shows what is ticked in the list beside it. */
	z.strictObject({ as: z.literal('face-map') }),
	/** A long list of places with a field to search it. */
	z.strictObject({ as: z.literal('place-search') })
]);

const questionShape = z.strictObject({
	id: Id,
	section: z.enum(['concerns', 'safety', 'you', 'skin', 'wishes']),
	kind: z.enum(['single', 'multiple', 'scale']),
	shownAs: ShownAs.optional(),
	/** Page that asks it together with others; without it the question has a page of its own. */
	page: Id.optional(),
	text: Sentence,
	/** Short noun phrase for review lists and "because you said". */
	label: Sentence,
	hint: Sentence.optional(),
	/** One sentence shown to the person under "Why we ask". */
	why: Sentence,
	options: someOf(Option),
	/** Most options that may be chosen; only for kind multiple. */
	atMost: z.number().int().positive().optional(),
	askWhen: Condition.optional(),
	/** While unanswered on the path there is no plan. */
	gating: z.boolean(),
	/** Options that no rule reads although the question is asked, each with the reason it is asked. */
	informational: z.record(Id, Sentence).optional()
});

export const Question = questionShape
	.refine(
		({ shownAs, options }) =>
			options.every(
				({ meaning, drawing, shows }) =>
					(shownAs?.as === 'panels' && !meaning) === (drawing !== undefined && shows !== undefined)
			),
		'every answer of panels has a drawing and what it shows, and no other answer has'
	)
	.refine(
		({ shownAs, kind }) => shownAs?.as !== 'face-map' || kind === 'multiple',
		'a face map takes several answers'
	);

export const Page = z.strictObject({
	id: Id,
	title: Sentence,
	hint: Sentence.optional(),
	why: Sentence,
	/** rows: several yes / no / not sure questions in one table-like list. */
	layout: z.enum(['rows', 'stack'])
});

/** Computed by engine/facts.ts from the questions it reads. */
export const DerivedFact = z.strictObject({
	id: Id,
	title: Sentence,
	reads: someOf(Id),
	unit: Sentence,
	evidence: someOf(Id),
	verification: Verification
});

export type ShownAs = z.infer<typeof ShownAs>;
export type Option = z.infer<typeof Option>;
export type Question = z.infer<typeof Question>;
export type Page = z.infer<typeof Page>;
export type DerivedFact = z.infer<typeof DerivedFact>;
