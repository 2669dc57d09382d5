import type { VersionCard } from '$lib/engine/explanation';

/** True when a plain step of this version (moisturiser, sunscreen…) is better tested than anything its vesicles do. */
export function isBetterTestedPlain({ formulation, morning, evening }: VersionCard): boolean {
	if (!formulation?.origin) return false;
	const best = Math.max(0, ...formulation.serves.map(({ sureness }) => sureness?.dots ?? 0));
	return [...morning, ...evening].some(
		({ kind, sureness }) => kind === 'care' && (sureness?.dots ?? 0) > best
	);
}
