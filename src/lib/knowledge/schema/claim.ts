/** Evidence, and claims that never outrun it. */
import { z } from 'zod';
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();
export const someOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).readonly();

export const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ids are kebab-case');
export const Sentence = z.string().trim().min(2);
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const PercentWW = z.number().gte(0).lte(100);

/** verified: a page stating it was read. second-hand: read in a page quoting it. unconfirmed: general knowledge. */
export const Verification = z.enum(['verified', 'second-hand', 'unconfirmed']);

export const Evidence = z.strictObject({
	id: Id,
	kind: z.enum([
		'randomised-trial',
		'uncontrolled-trial',
		'case-report',
		'laboratory',
		'review',
		'guideline',
		'regulation',
		'regulator-notice',
		'reference-work',
		'expert-judgement',
		'search-result'
	]),
	citation: Sentence,
	year: z.number().int().gte(1975).lte(2026),
	url: z.url().optional(),
	doi: z.string().startsWith('10.').optional(),
	/** How it was done, in plain words: blinding, comparator, route. */
	design: Sentence.optional(),
	/** What a study tried: ids of origins, several when it was not read which one, or something without a record here. */
	origin: z.union([someOf(Id), z.strictObject({ other: Sentence })]).optional(),
	/** Where a study put it. */
	route: z.enum(['intact-skin', 'after-device', 'injected', 'wound', 'scalp', 'mixed']).optional(),
	/** Weeks from the first use to the last look of a study; null when not read. */
	weeks: z.number().positive().nullable().optional(),
	/** What a study measured, with its figures as far as they were read. */
	outcome: Sentence.optional(),
	/** People studied; null when not read or not applicable. */
	people: z.number().int().positive().nullable(),
	sponsor: z.enum(['maker', 'independent', 'unread', 'not-applicable']),
	/** What it shows. */
	supports: Sentence,
	/** What it does not show. */
	limits: Sentence,
	verification: Verification,
	/** Day the record was last compared with its source. */
	checked: IsoDate
});

/** A: two independent vehicle-controlled trials or better. B: one good trial. C: weak human. D: not shown in people. */
export const Grade = z.enum(['A', 'B', 'C', 'D']);

/** A grade belongs to source × route × use and never transfers to another. */
export const Claim = z.strictObject({
	need: Id,
	route: z.enum(['intact-skin', 'after-device']),
	grade: Grade,
	/** What may honestly be said, in cosmetic words. */
	says: Sentence,
	evidence: someOf(Id),
	verification: Verification
});

/** One thing a person should know about vesicles as a whole, whatever the answers were. */
export const Explained = z.strictObject({
	id: Id,
	/** The question it answers. */
	title: Sentence,
	says: Sentence,
	evidence: someOf(Id),
	verification: Verification
});

export type Verification = z.infer<typeof Verification>;
export type Evidence = z.infer<typeof Evidence>;
export type Grade = z.infer<typeof Grade>;
export type Claim = z.infer<typeof Claim>;
export type Explained = z.infer<typeof Explained>;
