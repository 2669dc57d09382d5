/**
 * Which formulation, if any. Law, gates, wishes, price and fit remove; what is left is scored; the first wins.
 * Total: when nothing with vesicles is left, the reasons are the answer.
 */
import type { Active, Claim, Formulation, Knowledge, OriginGroup, Region } from '../knowledge/schema';
import type { Facts } from './condition';
import { numberOr, optionOf, parameterOf } from './facts';
import { inUseOf, isStrong } from './in-use';
import type { Candidate, Excluded, ExclusionCause, NeedScore } from './outcome';
import type { Screening } from './screen';

export type Choice = {
	/** The vesicle formulation, or null with the reasons. */
	readonly withVesicles: Candidate | null;
	readonly noVesicles: readonly ExclusionCause[];
	/** The formulation without vesicles, or null when none fits. */
	readonly withoutVesicles: Candidate | null;
	readonly runnersUp: readonly Candidate[];
	readonly excluded: readonly Excluded[];
};

export const priceOrder: readonly Formulation['priceTier'][] = ['low', 'mid', 'high', 'premium'];
const runnersUpShown = 2;

/** Hit policy: filter by every exclusion, rank by points, first wins; ties keep the declared order of formulations. */
export function formulate(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[]
): Choice {
	const judged = knowledge.formulations.map((formulation) => ({
		formulation,
		causes: causesAgainst(knowledge, formulation, facts, screening, needs),
		candidate: scoreOf(knowledge, formulation, facts, needs)
	}));
	const ranked = judged
		.filter((entry) => entry.causes.length === 0)
		.sort((a, b) => b.candidate.score - a.candidate.score);
	const carrying = ranked.filter((entry) => entry.formulation.vesicles);
	const plain = ranked.filter((entry) => !entry.formulation.vesicles);
	const removed = judged.filter((entry) => entry.causes.length > 0);
	return {
		withVesicles: carrying[0]?.candidate ?? null,
		noVesicles:
			carrying.length > 0
				? []
				: mainCauses(
						removed
							.filter(({ formulation }) => formulation.vesicles && !formulation.handedOverBy)
							.map((entry) => entry.causes)
					),
		withoutVesicles: plain[0]?.candidate ?? null,
		runnersUp: carrying.slice(1, 1 + runnersUpShown).map((entry) => entry.candidate),
		excluded: removed.map((entry) => ({
			kind: 'formulation',
			id: entry.formulation.id,
			causes: entry.causes
		}))
	};
}

/** The region whose law applies; "elsewhere" while it is not known, because its rules are the most careful for an unknown place. */
export function regionOf(knowledge: Knowledge, facts: Facts): Region {
	const id = optionOf(facts, 'region') ?? 'elsewhere';
	const region = knowledge.regions.find((entry) => entry.id === id);
	if (!region) throw new Error(`regionOf: there is no region "${id}"; add it to knowledge/regions.ts`);
	return region;
}

/** The row of the law an origin goes by: no place we read names fungi, so they go by the row for plants. */
export function lawGroupOf(group: OriginGroup): keyof Region['vesicles'] {
	return group === 'fungal' ? 'plant' : group;
}

/** Weight of the best claim for a need on intact skin (dimensionless, parameters weight-grade-*); 0 without a claim. */
export function claimWeight(knowledge: Knowledge, claims: readonly Claim[], need: string): number {
	const weights = claims
		.filter((claim) => claim.need === need && claim.route === 'intact-skin')
		.map((claim) => parameterOf(knowledge.parameters, `weight-grade-${claim.grade.toLowerCase()}`));
	return Math.max(0, ...weights);
}

export function activesIn(knowledge: Knowledge, formulation: Formulation): readonly Active[] {
	return knowledge.actives.filter((active) => formulation.actives.includes(active.id));
}

function causesAgainst(
	knowledge: Knowledge,
	formulation: Formulation,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[]
): readonly ExclusionCause[] {
	const gates = new Set<string>(screening.plainCareOnly);
	if (formulation.isAnimalDerived) screening.againstAnimals.forEach((rule) => gates.add(rule));
	for (const id of formulation.allergens) screening.allergens.get(id)?.forEach((rule) => gates.add(rule));
	for (const id of formulation.actives) screening.actives.get(id)?.forEach((rule) => gates.add(rule));
	const causes: ExclusionCause[] = [];
	const region = regionOf(knowledge, facts);
	if (formulation.vesicles) {
		const originId = formulation.vesicles.origin;
		const origin = knowledge.origins.find((entry) => entry.id === originId);
		if (!origin)
			throw new Error(`formulate: ${formulation.id} names origin "${originId}", which does not exist`);
		screening.deferral.forEach((rule) => gates.add(rule));
		screening.groups.get(origin.group)?.forEach((rule) => gates.add(rule));
		const group = lawGroupOf(origin.group);
		if (region.vesicles[group].status !== 'allowed') causes.push({ kind: 'law', region: region.id, group });
	}
	if (formulation.handedOverBy) causes.push({ kind: 'clinic-only' });
	if (formulation.onlyIn && !formulation.onlyIn.includes(region.id))
		causes.push({ kind: 'market', region: region.id });
	causes.push(...[...gates].map((rule): ExclusionCause => ({ kind: 'gate', rule })));
	if (formulation.needsCold && lacksFridge(facts)) causes.push({ kind: 'cold' });
	if (inUseOf(knowledge, facts).hasStrong && activesIn(knowledge, formulation).some(isStrong))
		causes.push({ kind: 'in-use' });
	if (priceOrder.indexOf(formulation.priceTier) + 1 > numberOr(facts, 'budget', cheapest))
		causes.push({ kind: 'budget' });
	if (numberOr(facts, 'sensitivity', mostSensitive) > formulation.suits.sensitivityAtMost)
		causes.push({ kind: 'sensitivity' });
	if (formulation.role === 'treatment' && stepsWanted(facts) < 3) causes.push({ kind: 'steps' });
	const wishes = knowledge.needRules.filter(({ then }) => then.points === 'points-chosen-concern');
	const isWanted = ({ need, rules }: NeedScore) =>
		formulation.serves.includes(need) &&
		(formulation.vesicles === null || wishes.some(({ id }) => rules.includes(id)));
	if (!needs.some(isWanted)) causes.push({ kind: 'no-need' });
	return causes;
}

/** Most steps morning or evening; three when the person did not say, the shortest routine with room for a serum. */
export function stepsWanted(facts: Facts): number {
	return numberOr(facts, 'steps', 3);
}

/** True also when the person did not say; false where it was not asked, because nothing with vesicles is offered there. */
function lacksFridge(facts: Facts): boolean {
	return facts.get('fridge')?.state !== 'not-applicable' && optionOf(facts, 'fridge') !== 'yes';
}

/** What the careful reading takes when the person did not say. */
const mostSensitive = 3;
const cheapest = 1;

function scoreOf(
	knowledge: Knowledge,
	formulation: Formulation,
	facts: Facts,
	needs: readonly NeedScore[]
): Candidate {
	const origin = knowledge.origins.find((entry) => entry.id === formulation.vesicles?.origin);
	const companions = activesIn(knowledge, formulation);
	const companionShare = parameterOf(knowledge.parameters, 'weight-companion');
	const parts = needs
		.filter((score) => formulation.serves.includes(score.need))
		.map((score) => {
			const fromOrigin = origin ? claimWeight(knowledge, origin.claims, score.need) : 0;
			const fromCompanions = Math.max(
				0,
				...companions.map((active) => claimWeight(knowledge, active.claims, score.need))
			);
			return { for: score.need, points: score.points * (fromOrigin + companionShare * fromCompanions) };
		});
	const oiliness = optionOf(facts, 'skin-feel');
	if (oiliness && formulation.suits.oiliness.some((kind) => kind === oiliness)) {
		parts.push({ for: 'skin-feel', points: parameterOf(knowledge.parameters, 'points-fit-oiliness') });
	}
	if (suitsClimate(knowledge, formulation, optionOf(facts, 'climate')))
		parts.push({ for: 'climate', points: parameterOf(knowledge.parameters, 'points-fit-climate') });
	const rounded = parts.map((part) => ({ ...part, points: Math.round(part.points * 100) / 100 }));
	return {
		formulation: formulation.id,
		parts: rounded,
		score: rounded.reduce((sum, part) => sum + part.points, 0)
	};
}

/** Little oil for hot, damp air, much for cold, dry air (% w/w, parameters *-oil-*); mild air asks for nothing. */
function suitsClimate(knowledge: Knowledge, formulation: Formulation, climate: string | null): boolean {
	const oil = formulation.oilPhasePercentWW;
	if (climate === 'hot-humid') return oil <= parameterOf(knowledge.parameters, 'hot-humid-oil-at-most');
	if (climate === 'cold-dry') return oil >= parameterOf(knowledge.parameters, 'cold-dry-oil-at-least');
	return false;
}

/**
 * The causes to tell when nothing is left: what removed the formulations that would have served the person; of those,
 * what stands against every one of them, or all kinds if nothing does. Without this a person would read eighteen lists
 * instead of one reason. The law counts as one cause whatever the origin.
 */
function mainCauses(all: readonly (readonly ExclusionCause[])[]): readonly ExclusionCause[] {
	const lists = all.filter((causes) => !causes.some(({ kind }) => kind === 'no-need'));
	if (lists.length === 0) return [{ kind: 'no-need' }];
	const sortOf = (cause: ExclusionCause) => (cause.kind === 'gate' ? `gate:${cause.rule}` : cause.kind);
	const isEverywhere = (cause: ExclusionCause) =>
		lists.every((list) => list.some((other) => sortOf(other) === sortOf(cause)));
	const distinct = [...new Map(lists.flat().map((cause) => [JSON.stringify(cause), cause])).values()];
	const everywhere = distinct.filter(isEverywhere);
	return everywhere.length > 0 ? everywhere : distinct;
}
