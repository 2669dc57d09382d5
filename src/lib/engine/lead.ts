/** The lead active: the best-graded single ingredient for what the person wants most, where they may use it. */
import type { Active, Formulation, Knowledge } from '../knowledge/schema';
import { irritates, isAroundEyesOnly } from './around-eyes';
import { holds, type Facts } from './condition';
import { limitOf } from './facts';
import { activesIn, regionOf } from './formulate';
import { inUseOf, isStrong, type InUse } from './in-use';
import { oncePer } from './once';
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
 * the one in use, else the one fitter for the answers (`firstWhen`), else the first declared; null when there is none. A
 * strong product in use that nothing speaks against leads in any case: the person will go on using it, and a second strong
 * one is too many.
 */
export function leadFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	formulation: Formulation | null
): Lead | null {
	const inside = formulation?.actives ?? [];
	const person = personOf(knowledge, facts);
	const usable = knowledge.actives.filter(
		(active) =>
			active.step &&
			!inside.includes(active.id) &&
			causesAgainstActive(active, person, screening).length === 0
	);
	const inUse = person.inUse.actives;
	const kept = usable.filter((active) => isStrong(active) && inUse.has(active.id));
	const best = bestOf(knowledge, new Set(kept.length > 0 ? kept : usable), needs, inUse, facts);
	const [first, wanted] = [kept[0], needs[0]];
	return best ?? (first && wanted ? { active: first, need: wanted.need } : null);
}

function bestOf(
	knowledge: Knowledge,
	actives: ReadonlySet<Active>,
	needs: readonly NeedScore[],
	inUse: ReadonlySet<string>,
	facts: Facts
): Lead | null {
	const isFirst = ({ step }: Active) =>
		step?.firstWhen !== undefined && holds(step.firstWhen, facts) === true;
	for (const { need } of needs) {
		const shown =
			shownFor(knowledge)
				.get(need)
				?.filter(({ active }) => actives.has(active)) ?? [];
		const alike = shown.filter(({ grade }) => grade === shown[0]?.grade);
		const best =
			alike.find(({ active }) => inUse.has(active.id)) ??
			alike.find(({ active }) => isFirst(active)) ??
			alike[0];
		if (best) return { active: best.active, need };
	}
	return null;
}

/** For each need, the actives that something is shown for on intact skin, best grade first; ties keep the declared order. */
const shownFor = oncePer(({ needs, actives }: Knowledge) => {
	const gradesOf = (active: Active, need: string) =>
		active.claims
			.filter((claim) => claim.need === need && claim.route === 'intact-skin' && claim.grade !== 'D')
			.map(({ grade }) => ({ active, grade }));
	const ranked = (need: string) =>
		actives.flatMap((active) => gradesOf(active, need)).sort((a, b) => a.grade.localeCompare(b.grade));
	return new Map(needs.map(({ id }) => [id, ranked(id)]));
});

/** Every active that could be a step and may not be, with the causes. */
export function excludedActives(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening
): readonly Excluded[] {
	const person = personOf(knowledge, facts);
	return knowledge.actives
		.filter((active) => active.step)
		.map((active): Excluded => ({
			kind: 'active',
			id: active.id,
			causes: causesAgainstActive(active, person, screening)
		}))
		.filter((entry) => entry.causes.length > 0);
}

/** What speaks against any active for this person, one active at a time. */
export function activeJudge(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening
): (active: Active) => readonly ExclusionCause[] {
	const person = personOf(knowledge, facts);
	return (active) => causesAgainstActive(active, person, screening);
}

/** The strictest pair rule between the lead and anything in the formulation, read from both sides; null when there is none. */
export function pairingOf(
	knowledge: Knowledge,
	lead: Lead | null,
	formulation: Formulation | null
): Pairing | null {
	if (!lead || !formulation) return null;
	return strictestPairing(lead.active, activesIn(knowledge, formulation), formulation.vesicles !== null);
}

/** The strictest pair rule between an active and others, and vesicles where they are beside it, read from both sides. */
export function strictestPairing(
	active: Active,
	others: readonly Active[],
	isBesideVesicles: boolean
): Pairing | null {
	const isNamed = (other: string, named: Active) => other === named.id || other === named.kind;
	const own = active.pairs.filter(
		({ other }) => (other === 'vesicles' && isBesideVesicles) || others.some((named) => isNamed(other, named))
	);
	const theirs = others.flatMap(({ pairs }) => pairs.filter(({ other }) => isNamed(other, active)));
	const places = [...own, ...theirs].map(({ place }) => place);
	return pairings.find((pairing) => places.includes(pairing)) ?? null;
}

/** What speaks for or against any active, read from the facts once. */
type Person = {
	readonly region: string;
	readonly isSensitive: boolean;
	readonly isAroundEyesOnly: boolean;
	readonly inUse: InUse;
};

function personOf(knowledge: Knowledge, facts: Facts): Person {
	return {
		region: regionOf(knowledge, facts).id,
		isSensitive: limitOf(facts, 'sensitivity', { careful: sensitiveFrom, free: 0 }) >= sensitiveFrom,
		isAroundEyesOnly: isAroundEyesOnly(facts),
		inUse: inUseOf(knowledge, facts)
	};
}

/** Strong irritants, and acids but for the mildest: sensitive skin goes without. */
function isTooSharp({ irritancy, kind }: Active): boolean {
	return irritancy === 'high' || (kind === 'acid' && irritancy !== 'low');
}

function causesAgainstActive(
	active: Active,
	{ region, isSensitive, isAroundEyesOnly, inUse }: Person,
	screening: Screening
): readonly ExclusionCause[] {
	const gates = new Set([...screening.plainCareOnly, ...(screening.actives.get(active.id) ?? [])]);
	for (const allergen of active.allergens)
		screening.allergens.get(allergen)?.forEach((rule) => gates.add(rule));
	const causes: ExclusionCause[] = [...gates].map((rule) => ({ kind: 'gate', rule }));
	if (active.limits.some((limit) => limit.regions.includes(region) && limit.maxPercentWW === 0))
		causes.push({ kind: 'limit', region, active: active.id });
	if (isSensitive && isTooSharp(active)) causes.push({ kind: 'sensitivity' });
	if (isAroundEyesOnly && irritates(active)) causes.push({ kind: 'eye-area' });
	if (inUse.hasStrong && isStrong(active) && !inUse.actives.has(active.id)) causes.push({ kind: 'in-use' });
	return causes;
}
