/**
 * Which formulation, if any. Law, gates, wishes, price and fit remove; what is left is scored; the first wins.
 * Total: when nothing with vesicles is left, the reasons are the answer.
 */
import type { Active, Claim, Formulation, Knowledge, OriginGroup, Region } from '../knowledge/schema';
import { irritates, isAroundEyesOnly } from './around-eyes';
import { holds, type Facts } from './condition';
import { limitOf, numberOr, optionOf, parameterOf } from './facts';
import { inUseOf, isStrong } from './in-use';
import { oncePer, recordsById } from './once';
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

/** Cheapest first; the place in it, counted from 1, is the value of the option of the question on budget. */
export const priceOrder: readonly Formulation['priceTier'][] = ['low', 'mid', 'high', 'premium'];
const runnersUpShown = 2;

/** Hit policy: filter by every exclusion, rank by points, first wins; ties keep the declared order of formulations. */
export function formulate(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[]
): Choice {
	const person = personOf(knowledge, facts, needs);
	const judged = knowledge.formulations.map((formulation) => ({
		formulation,
		causes: causesAgainst(knowledge, formulation, person, screening)
	}));
	const ranked = judged
		.filter((entry) => entry.causes.length === 0)
		.map(({ formulation }) => ({
			formulation,
			candidate: scoreOf(knowledge, formulation, facts, needs)
		}))
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

/** What speaks against any formulation for this person, one formulation at a time. */
export function causesFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[]
): (formulation: Formulation) => readonly ExclusionCause[] {
	const person = personOf(knowledge, facts, needs);
	return (formulation) => causesAgainst(knowledge, formulation, person, screening);
}

/** The region whose law applies; "elsewhere" while it is not known, because its rules are the most careful for an unknown place. */
export function regionOf(knowledge: Knowledge, facts: Facts): Region {
	const id = optionOf(facts, 'region') ?? 'elsewhere';
	const region = recordsById(knowledge.regions).get(id);
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
	return companionsIn(knowledge)(formulation);
}

const companionsIn = oncePer(({ actives }: Knowledge) =>
	oncePer((formulation: Formulation) => actives.filter(({ id }) => formulation.actives.includes(id)))
);

/** What speaks for or against any formulation, read from the facts once. */
type Person = {
	readonly region: Region;
	readonly hasStrong: boolean;
	readonly lacksFridge: boolean;
	/** Highest price tier, 1 to 4. */
	readonly budget: number;
	readonly sensitivity: number;
	readonly isAroundEyesOnly: boolean;
	/** Came for spots: oily products make them worse. */
	readonly wantsLittleOil: boolean;
	readonly steps: number;
	readonly needs: ReadonlySet<string>;
	/** Needs that the person asked for outright: signs alone call for no vesicles. */
	readonly wishes: ReadonlySet<string>;
};

function personOf(knowledge: Knowledge, facts: Facts, needs: readonly NeedScore[]): Person {
	const wishRules = wishRulesIn(knowledge);
	const isWish = ({ rules }: NeedScore) => rules.some((rule) => wishRules.has(rule));
	return {
		region: regionOf(knowledge, facts),
		hasStrong: inUseOf(knowledge, facts).hasStrong,
		lacksFridge: lacksFridge(facts),
		budget: limitOf(facts, 'budget', { careful: 1, free: priceOrder.length }),
		sensitivity: limitOf(facts, 'sensitivity', { careful: 3, free: 0 }),
		isAroundEyesOnly: isAroundEyesOnly(facts),
		wantsLittleOil: holds({ fact: 'concerns', includes: 'acne' }, facts) === true,
		steps: stepsWanted(facts),
		needs: new Set(needs.map(({ need }) => need)),
		wishes: new Set(needs.filter(isWish).map(({ need }) => need))
	};
}

const wishRulesIn = oncePer(
	({ needRules }: Knowledge): ReadonlySet<string> =>
		new Set(needRules.filter(({ then }) => then.points === 'points-chosen-concern').map(({ id }) => id))
);

function causesAgainst(
	knowledge: Knowledge,
	formulation: Formulation,
	person: Person,
	screening: Screening
): readonly ExclusionCause[] {
	const gates = new Set<string>(screening.plainCareOnly);
	if (formulation.isAnimalDerived) screening.againstAnimals.forEach((rule) => gates.add(rule));
	for (const id of formulation.allergens) screening.allergens.get(id)?.forEach((rule) => gates.add(rule));
	for (const id of formulation.actives) screening.actives.get(id)?.forEach((rule) => gates.add(rule));
	const causes: ExclusionCause[] = [];
	const { region } = person;
	if (formulation.vesicles) {
		const originId = formulation.vesicles.origin;
		const origin = recordsById(knowledge.origins).get(originId);
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
	if (formulation.needsCold && person.lacksFridge) causes.push({ kind: 'cold' });
	if (person.hasStrong && activesIn(knowledge, formulation).some(isStrong)) causes.push({ kind: 'in-use' });
	if (priceOrder.indexOf(formulation.priceTier) + 1 > person.budget) causes.push({ kind: 'budget' });
	if (person.sensitivity > formulation.suits.sensitivityAtMost) causes.push({ kind: 'sensitivity' });
	if (person.isAroundEyesOnly && activesIn(knowledge, formulation).some(irritates))
		causes.push({ kind: 'eye-area' });
	if (
		person.wantsLittleOil &&
		formulation.oilPhasePercentWW >= parameterOf(knowledge.parameters, 'rich-oil-from')
	)
		causes.push({ kind: 'rich' });
	if (formulation.role === 'treatment' && person.steps < 3) causes.push({ kind: 'steps' });
	const wanted = formulation.vesicles ? person.wishes : person.needs;
	if (!formulation.serves.some((need) => wanted.has(need))) causes.push({ kind: 'no-need' });
	return causes;
}

/** Most steps morning or evening; three when the person did not say, the shortest routine with room for a serum. */
export function stepsWanted(facts: Facts): number {
	return numberOr(facts, 'steps', 3);
}

/** With two steps there is room for plain care only. */
export const hasRoomForLead = (facts: Facts): boolean => stepsWanted(facts) >= 3;

/** True also when the person did not say; false where it was not asked, because nothing with vesicles is offered there. */
function lacksFridge(facts: Facts): boolean {
	return facts.get('fridge')?.state !== 'not-applicable' && optionOf(facts, 'fridge') !== 'yes';
}

export function scoreOf(
	knowledge: Knowledge,
	formulation: Formulation,
	facts: Facts,
	needs: readonly NeedScore[]
): Candidate {
	const weights = weightsIn(knowledge)(formulation);
	const parts = needs.flatMap(({ need, points }) => {
		const weight = weights.get(need);
		return weight === undefined ? [] : [{ for: need, points: points * weight }];
	});
	const oiliness = optionOf(facts, 'skin-feel');
	if (oiliness && formulation.suits.oiliness.some((kind) => kind === oiliness)) {
		parts.push({ for: 'skin-feel', points: parameterOf(knowledge.parameters, 'points-fit-oiliness') });
	}
	if (suitsClimate(knowledge, formulation, optionOf(facts, 'climate')))
		parts.push({ for: 'climate', points: parameterOf(knowledge.parameters, 'points-fit-climate') });
	if (isMadeForPlace(formulation, facts))
		parts.push({ for: 'place', points: parameterOf(knowledge.parameters, 'points-fit-place') });
	const rounded = parts.map((part) => ({ ...part, points: Math.round(part.points * 100) / 100 }));
	return {
		formulation: formulation.id,
		parts: rounded,
		score: rounded.reduce((sum, part) => sum + part.points, 0)
	};
}

/** What a formulation's claims weigh for each need it serves: its origin's in full, the best companion's in part. */
const weightsIn = oncePer((knowledge: Knowledge) =>
	oncePer((formulation: Formulation): ReadonlyMap<string, number> => {
		const origin = formulation.vesicles && recordsById(knowledge.origins).get(formulation.vesicles.origin);
		const companions = activesIn(knowledge, formulation);
		const share = parameterOf(knowledge.parameters, 'weight-companion');
		const weightFor = (need: string) => {
			const fromCompanions = companions.map((active) => claimWeight(knowledge, active.claims, need));
			const fromOrigin = origin ? claimWeight(knowledge, origin.claims, need) : 0;
			return fromOrigin + share * Math.max(0, ...fromCompanions);
		};
		return new Map(formulation.serves.map((need) => [need, weightFor(need)]));
	})
);

/** Made for a part of the face where the person wants help. */
function isMadeForPlace({ suits }: Formulation, facts: Facts): boolean {
	return suits.places?.some((place) => holds({ fact: 'where', includes: place }, facts) === true) ?? false;
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
	return lists.length === 0 ? [{ kind: 'no-need' }] : sharedCauses(lists);
}

/** What stands against every one of several things, or all kinds of causes if nothing does. The law counts as one cause. */
export function sharedCauses(lists: readonly (readonly ExclusionCause[])[]): readonly ExclusionCause[] {
	const sortOf = (cause: ExclusionCause) => (cause.kind === 'gate' ? `gate:${cause.rule}` : cause.kind);
	const isEverywhere = (cause: ExclusionCause) =>
		lists.every((list) => list.some((other) => sortOf(other) === sortOf(cause)));
	const distinct = [...new Map(lists.flat().map((cause) => [JSON.stringify(cause), cause])).values()];
	const everywhere = distinct.filter(isEverywhere);
	return everywhere.length > 0 ? everywhere : distinct;
}
