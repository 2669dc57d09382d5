/** The one active that leads: the best graded for what is wanted most, or the strong one a person uses already. */
import type { Active, Formulation, Knowledge } from '../knowledge/schema';
import type { Facts } from './condition';
import { numberOr } from './facts';
import { activesIn, regionOf } from './formulate';
import { inUseOf, isStrong } from './in-use';
import type { Excluded, ExclusionCause, NeedScore } from './outcome';
import type { Screening } from './screen';

const isSensitiveFrom = 2;
export type Lead = { readonly active: Active; readonly need: string };

/**
 * The best-graded active for the most wanted need that may be used here and is not already in the formulation; of two
 * graded alike the one in use, else the first declared. A strong product in use that nothing speaks against leads in any
 * case: the person will go on using it, and a second strong one is too many.
 */
export function leadFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	formulation: Formulation | null
): Lead | null {
	const inside = formulation ? activesIn(knowledge, formulation).map((active) => active.id) : [];
	const usable = knowledge.actives.filter(
		(active) =>
			active.step &&
			causesAgainstActive(knowledge, active, facts, screening).length === 0 &&
			!inside.includes(active.id)
	);
	const inUse = inUseOf(knowledge, facts).actives;
	const strong = usable.filter((active) => isStrong(active) && inUse.has(active.id));
	const [kept] = strong;
	const [wanted] = needs;
	return (
		bestOf(strong.length > 0 ? strong : usable, needs, inUse) ??
		(kept && wanted ? { active: kept, need: wanted.need } : null)
	);
}

function bestOf(
	actives: readonly Active[],
	needs: readonly NeedScore[],
	inUse: ReadonlySet<string>
): Lead | null {
	for (const { need } of needs) {
		const [best] = actives
			.flatMap((active) =>
				active.claims
					.filter((claim) => claim.need === need && claim.route === 'intact-skin' && claim.grade !== 'D')
					.map((claim) => ({ active, grade: claim.grade }))
			)
			.sort(
				(a, b) =>
					a.grade.localeCompare(b.grade) || Number(inUse.has(b.active.id)) - Number(inUse.has(a.active.id))
			);
		if (best) return { active: best.active, need };
	}
	return null;
}

/** Actives that could be a step of their own and may not be, each with every reason. */
export function excludedActives(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening
): readonly Excluded[] {
	return knowledge.actives
		.filter((active) => active.step)
		.map((active): Excluded => ({
			kind: 'active',
			id: active.id,
			causes: causesAgainstActive(knowledge, active, facts, screening)
		}))
		.filter((entry) => entry.causes.length > 0);
}

function causesAgainstActive(
	knowledge: Knowledge,
	active: Active,
	facts: Facts,
	screening: Screening
): readonly ExclusionCause[] {
	const region = regionOf(knowledge, facts).id;
	const gates = new Set(screening.actives.get(active.id));
	for (const allergen of active.allergens)
		screening.allergens.get(allergen)?.forEach((rule) => gates.add(rule));
	const causes: ExclusionCause[] = [...gates].map((rule) => ({ kind: 'gate', rule }));
	if (active.limits.some((limit) => limit.regions.includes(region) && limit.maxPercentWW === 0))
		causes.push({ kind: 'limit', region, active: active.id });
	const isSensitive = numberOr(facts, 'sensitivity', isSensitiveFrom) >= isSensitiveFrom;
	if (isSensitive && active.irritancy === 'high') causes.push({ kind: 'sensitivity' });
	const { hasStrong, actives: inUse } = inUseOf(knowledge, facts);
	if (hasStrong && isStrong(active) && !inUse.has(active.id)) causes.push({ kind: 'in-use' });
	return causes;
}
