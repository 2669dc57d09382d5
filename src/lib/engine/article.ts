/** The claims of the article as the page shows them: how much was weighed, and on which skin. */
import type { ArticleClaim, ArticleVerdict, Grade, Knowledge } from '../knowledge/schema';
import type { Source, Sureness } from './explanation';
import { sourcesOf, surenessOf } from './sources';

/** Verdicts from the best supported to the least: the order in which they are listed. */
const verdicts: readonly ArticleVerdict[] = [
	'shown',
	'weakly-shown',
	'laboratory-only',
	'not-shown',
	'contradicted'
];

export type ArticleEntry = {
	readonly claim: ArticleClaim;
	/** Studies and people are counted from the claim's own evidence. */
	readonly weighed: Sureness;
	/** True when a clinic device carries the verdict and whole skin does not: a grade never transfers. */
	readonly isOnlyAfterDevice: boolean;
	readonly caveatSources: readonly Source[];
	readonly lawSources: readonly Source[];
};

/** The better of the two grades of a claim; D when it has none. */
export function bestGradeOf({ grades }: ArticleClaim): Grade {
	return [grades.intactSkin, grades.afterDevice].filter((grade) => grade !== null).sort()[0] ?? 'D';
}

/** Every claim in the order of the audit. Throws on a dangling id: broken knowledge. */
export function articleOf(knowledge: Knowledge): readonly ArticleEntry[] {
	return knowledge.articleClaims.map((claim) => {
		const best = bestGradeOf(claim);
		return {
			claim,
			weighed: surenessOf(knowledge, best, claim.known, claim.evidence, claim.verification),
			isOnlyAfterDevice:
				best !== 'D' && claim.grades.afterDevice === best && claim.grades.intactSkin !== best,
			caveatSources: sourcesOf(knowledge, claim.caveat?.evidence ?? []),
			lawSources: sourcesOf(knowledge, claim.law?.evidence ?? [])
		};
	});
}

/** The claims by verdict, best supported first; verdicts that no claim earned are left out. */
export function tallyOf(
	entries: readonly ArticleEntry[]
): readonly { readonly verdict: ArticleVerdict; readonly entries: readonly ArticleEntry[] }[] {
	return verdicts
		.map((verdict) => ({ verdict, entries: entries.filter(({ claim }) => claim.verdict === verdict) }))
		.filter((group) => group.entries.length > 0);
}
