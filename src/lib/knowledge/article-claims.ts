/** The claims of “Exploring the Exosome Skincare Craze”, in our words, beside what is known. In the order of the audit. */
import { claimsOnProcedure } from './article-claims/procedure';
import { claimsOnSkin } from './article-claims/skin';
import type { ArticleClaim } from './schema';

export const articleClaims: readonly ArticleClaim[] = [...claimsOnSkin, ...claimsOnProcedure].sort((a, b) =>
	a.code < b.code ? -1 : 1
);
