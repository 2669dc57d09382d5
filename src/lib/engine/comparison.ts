/** Comparisons within one explanation that both the page and the letter state. */
import type { VersionCard } from './explanation';

/** True when a plain step of this version (moisturiser, sunscreen…) is better tested than anything its vesicles do. */
export function isPlainCareBetterTested({ formulation, morning, evening }: VersionCard): boolean {
	if (!formulation?.origin) return false;
	const best = Math.max(0, ...formulation.serves.map(({ sureness }) => sureness?.dots ?? 0));
	return [...morning, ...evening].some(
		({ kind, sureness }) => kind === 'care' && (sureness?.dots ?? 0) > best
	);
}
