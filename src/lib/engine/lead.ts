/** The lead active: the best-graded single ingredient for what the person wants most, where they may use it. */
import type { Active, Formulation, Knowledge } from '../knowledge/schema';
import { holds, type Facts } from './condition';
import { numberOr } from './facts';
import { activesIn, regionOf } from './formulate';
import { inUseOf, isStrong } from './in-use';
import type { Excluded, ExclusionCause, NeedScore } from './outcome';
import type { Screening } from './screen';

export type Lead = { readonly active: Active; readonly need: string };
export type Pairing = Active['pairs'][number]['place'];

/** Sensitivity level (0–3) from which a strong irritant is left out; also taken when the level is not known. */
const sensitiveFrom = 2;
/** Strictest first. */
const pairings: readonly Pairing[] = [
	'different-days',
	'morning-and-evening',
	'one-at-a-time',
	'fine-together'
];

/**
 * The best-graded active for the most wanted need that is allowed and not already in the formulation; of two graded alike
 * the one in use, else the one fitter for the answers (`firstWhen`), else the first declared; null when there is none. A strong product in use that nothing speaks against
 * leads in any case: the person will go on using it, and a second strong one is too many.
 */
export function leadFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	formulation: Formulation | null
): Lead | null {
	const inside = formulation?.actives ?? [];
	const usable = knowledge.actives.filter(
		(active) =>
			active.step &&
			!inside.includes(active.id) &&
			causesAgainstActive(knowledge, active, facts, screening).length === 0
	);
	const inUse = inUseOf(knowledge, facts).actives;
	const kept = usable.filter((active) => isStrong(active) && inUse.has(active.id));
	const best = bestOf(kept.length > 0 ? kept : usable, needs, inUse, facts);
	const [first, wanted] = [kept[0], needs[0]];
	return best ?? (first && wanted ? { active: first, need: wanted.need } : null);
}

function bestOf(
	actives: readonly Active[],
	needs: readonly NeedScore[],
	inUse: ReadonlySet<string>,
	facts: Facts
): Lead | null {
	const notInUse = (active: Active) => (inUse.has(active.id) ? 0 : 1);
	const notFirst = ({ step }: Active) => (step?.firstWhen && holds(step.firstWhen, facts) === true ? 0 : 1);
	for (const { need } of needs) {
		const best = actives
			.flatMap((active) =>
				active.claims
					.filter((claim) => claim.need === need && claim.route === 'intact-skin' && claim.grade !== 'D')
					.map((claim) => ({ active, grade: claim.grade }))
			)
			.sort(
				(a, b) =>
					a.grade.localeCompare(b.grade) ||
					notInUse(a.active) - notInUse(b.active) ||
					notFirst(a.active) - notFirst(b.active)
			)[0];
		if (best) return { active: best.active, need };
	}
	return null;
}

/** Every active that could be a step and may not be, with the causes. */
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

/** The strictest pair rule between the lead and anything in the formulation, read from both sides; null when there is none. */
export function pairingOf(
	knowledge: Knowledge,
	lead: Lead | null,
	formulation: Formulation | null
): Pairing | null {
	if (!lead || !formulation) return null;
	const isNamed = (other: string, active: Active) => other === active.id || other === active.kind;
	const inside = activesIn(knowledge, formulation);
	const fromLead = lead.active.pairs.filter(
		({ other }) =>
			(other === 'vesicles' && formulation.vesicles !== null) ||
			inside.some((active) => isNamed(other, active))
	);
	const fromInside = inside.flatMap((active) =>
		active.pairs.filter(({ other }) => isNamed(other, lead.active))
	);
	const places = [...fromLead, ...fromInside].map(({ place }) => place);
	return pairings.find((pairing) => places.includes(pairing)) ?? null;
}

/** Strong irritants, and acids but for the mildest: sensitive skin goes without. */
function isTooSharp({ irritancy, kind }: Active): boolean {
	return irritancy === 'high' || (kind === 'acid' && irritancy !== 'low');
}

function causesAgainstActive(
	knowledge: Knowledge,
	active: Active,
	facts: Facts,
	screening: Screening
): readonly ExclusionCause[] {
	const region = regionOf(knowledge, facts).id;
	const gates = new Set([...screening.plainCareOnly, ...(screening.actives.get(active.id) ?? [])]);
	for (const allergen of active.allergens)
		screening.allergens.get(allergen)?.forEach((rule) => gates.add(rule));
	const causes: ExclusionCause[] = [...gates].map((rule) => ({ kind: 'gate', rule }));
	if (active.limits.some((limit) => limit.regions.includes(region) && limit.maxPercentWW === 0))
		causes.push({ kind: 'limit', region, active: active.id });
	const isSensitive = numberOr(facts, 'sensitivity', sensitiveFrom) >= sensitiveFrom;
	if (isSensitive && isTooSharp(active)) causes.push({ kind: 'sensitivity' });
	const { hasStrong, actives: inUse } = inUseOf(knowledge, facts);
	if (hasStrong && isStrong(active) && !inUse.has(active.id)) causes.push({ kind: 'in-use' });
	return causes;
}
