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
	meaning: z.enum(['none', 'unknown']).optional()
});

export const Question = z.strictObject({
	id: Id,
	section: z.enum(['concerns', 'safety', 'you', 'skin', 'wishes']),
	kind: z.enum(['single', 'multiple', 'scale']),
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

export type Option = z.infer<typeof Option>;
export type Question = z.infer<typeof Question>;
export type Page = z.infer<typeof Page>;
export type DerivedFact = z.infer<typeof DerivedFact>;
