/** Comparisons within one explanation that both the page and the letter state. */
import type { PlanExplanation, VersionCard } from './explanation';

/** True when a plain step of this version (moisturiser, sunscreen…) is better tested than anything its vesicles do. */
export function isPlainCareBetterTested({ formulation, morning, evening }: VersionCard): boolean {
	if (!formulation?.origin) return false;
	const best = Math.max(0, ...formulation.serves.map(({ sureness }) => sureness?.dots ?? 0));
	return [...morning, ...evening].some(
		({ kind, sureness }) => kind === 'care' && (sureness?.dots ?? 0) > best
	);
}

/** Names of what a version is built around: needs that one of its steps does something for. Plain care is built around none. */
export function servedNeeds(
	{ needs, isPlainCareOnly }: PlanExplanation,
	{ serves }: VersionCard
): readonly string[] {
	return isPlainCareOnly ? [] : needs.filter(({ need }) => serves.includes(need)).map(({ name }) => name);
}
