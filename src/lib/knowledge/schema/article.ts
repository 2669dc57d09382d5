/** What one promotional article promises, claim by claim, beside what is known. */
import { z } from 'zod';
import { Grade, Id, Sentence, Verification, listOf, someOf } from './claim';

/**
 * shown: at least one fair trial in people (grade A or B). weakly-shown: people, but no fair comparison (C).
 * laboratory-only: cells or animals, no people. not-shown: nothing that carries the claim. contradicted: what was seen
 * in people points the other way. A verdict goes by the better of the two grades; the page says on which skin that was.
 */
export const ArticleVerdict = z.enum([
	'shown',
	'weakly-shown',
	'laboratory-only',
	'not-shown',
	'contradicted'
]);

const Aside = z.strictObject({ says: Sentence, evidence: someOf(Id), verification: Verification });

export const ArticleClaim = z.strictObject({
	id: Id,
	/** Number in our audit of the article, C01–C12; a letter tells the parts of one claim apart. */
	code: z.string().regex(/^C\d\d[a-z]?$/),
	title: Sentence,
	/** What the article says, in our words. */
	article: Sentence,
	verdict: ArticleVerdict,
	known: Sentence,
	/** Grades by where the product was put; null where the claim is not about that. They never transfer. */
	grades: z.strictObject({ intactSkin: Grade.nullable(), afterDevice: Grade.nullable() }),
	/** What was weighed for this claim. Studies and people are counted from it. */
	evidence: someOf(Id),
	verification: Verification,
	/** What the skin, the material or the way it was used takes away from it. */
	caveat: Aside.optional(),
	/** Why a cosmetic may not promise this, where that is so. */
	law: Aside.optional(),
	/** Where the product answers this promise. */
	place: z.strictObject({
		says: Sentence,
		needs: listOf(Id),
		treatments: listOf(Id),
		explainer: listOf(Id)
	})
});

export type ArticleVerdict = z.infer<typeof ArticleVerdict>;
export type ArticleClaim = z.infer<typeof ArticleClaim>;
