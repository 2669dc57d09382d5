/**
 * "Why not X?" for everything the knowledge can speak of: each active, origin and formulation, and each plain step, with
 * where it is in the version looked at, or the reason it is not. Nothing is left without an answer.
 */
import type { Active, Formulation, Knowledge, Origin } from '../knowledge/schema';
import type { Answers } from './answers';
import { causeReason } from './cards';
import type { Reason } from './explanation';
import { causesFor, hasRoomForLead, lawGroupOf, regionOf, sharedCauses } from './formulate';
import { inUseOf, isStrong } from './in-use';
import { recordsById } from './once';
import type { ExclusionCause, Plan, Step, Version } from './outcome';
import { byId, phrase, type Telling } from './sources';
import { decideTrying, type Trying } from './variant';

export type WhyNot = {
	readonly kind: 'care' | 'active' | 'origin' | 'formulation';
	readonly id: string;
	readonly name: string;
	/** Label names and other names that people type for it. */
	readonly also: readonly string[];
	/** used: it is in the routine. barred: something speaks against it. spare: nothing does, and it was not chosen. */
	readonly standing: 'used' | 'barred' | 'spare';
	readonly reasons: readonly Reason[];
};

type Looking = Trying & { readonly withoutVesicles: boolean };
type Found = Telling & { readonly plan: Plan; readonly version: Version };
type Answer = Pick<WhyNot, 'standing' | 'reasons'>;

/** Empty where there is no plan: then nothing was chosen at all. Records in their declared order. */
export function whyNot(knowledge: Knowledge, answers: Answers, looking: Looking): readonly WhyNot[] {
	const { tried, ...decision } = decideTrying(knowledge, answers, looking);
	const { outcome: plan } = decision;
	if (plan.kind !== 'plan') return [];
	const version = looking.withoutVesicles ? plan.withoutVesicles : plan.main;
	const found: Found = {
		knowledge,
		answers,
		tried,
		plan,
		version,
		path: decision.path,
		facts: decision.facts
	};
	const causes = causesFor(knowledge, decision.facts, decision.screening, plan.needs);
	return [
		...knowledge.care
			.filter(({ id }) => stepsWith(found, 'care', id).length > 0)
			.map(({ id, name }): WhyNot => ({ kind: 'care', id, name, also: [], ...inRoutine(found, 'care', id) })),
		...knowledge.actives.map((active): WhyNot => ({
			kind: 'active',
			id: active.id,
			name: active.name,
			also: [...active.inci, ...(active.also ?? []), ...(active.step ? [active.step.name] : [])],
			...onActive(found, active)
		})),
		...knowledge.origins.map((origin): WhyNot => ({
			kind: 'origin',
			id: origin.id,
			name: origin.name,
			also: origin.inci === null ? [] : [origin.inci],
			...onOrigin(found, origin, causes)
		})),
		...knowledge.formulations.map((formulation): WhyNot => ({
			kind: 'formulation',
			id: formulation.id,
			name: formulation.name,
			also: [formulation.code],
			...onFormulation(found, formulation)
		}))
	];
}

const stepsIn = ({ version: { routine } }: Found) => [...routine.morning, ...routine.evening];
const stepsWith = (found: Found, kind: Step['source']['kind'], id: string) =>
	stepsIn(found).filter(({ source }) => source.kind === kind && source.id === id);

function inRoutine(found: Found, kind: Step['source']['kind'], id: string): Answer {
	const slots = [...new Set(stepsWith(found, kind, id).map(({ slot }) => slot))];
	return { standing: 'used', reasons: [phrase(found, `why-${slots.length > 1 ? 'both' : slots[0]}`)] };
}

function chosenIn({ knowledge, version }: Found): Formulation | null {
	return version.formulation === null
		? null
		: byId(knowledge.formulations, version.formulation, 'formulations');
}

function barredBy(found: Found, causes: readonly ExclusionCause[]): Answer {
	const reasons = causes.map((cause) => causeReason(found, cause));
	return {
		standing: 'barred',
		reasons: [...new Map(reasons.map((reason) => [reason.text, reason])).values()]
	};
}

const spare = (...reasons: readonly Reason[]): Answer => ({ standing: 'spare', reasons });

function onActive(found: Found, active: Active): Answer {
	const { knowledge, facts, plan } = found;
	if (stepsWith(found, 'active', active.id).length > 0) return inRoutine(found, 'active', active.id);
	const chosen = chosenIn(found);
	const holds = ({ ingredients, actives }: Formulation) =>
		actives.includes(active.id) || ingredients.some(({ inci }) => active.inci.includes(inci));
	if (chosen && holds(chosen))
		return { standing: 'used', reasons: [phrase(found, 'why-inside', chosen.name)] };
	if (active.isMedicine) return barredBy(found, [{ kind: 'medicine' }]);
	const excluded = plan.excluded.find(({ kind, id }) => kind === 'active' && id === active.id);
	if (excluded) return barredBy(found, excluded.causes);
	if (!active.step) return spare(phrase(found, 'companion-only'));
	const isShownFor = (need: string) =>
		active.claims.some(
			(claim) => claim.need === need && claim.route === 'intact-skin' && claim.grade !== 'D'
		);
	if (!plan.needs.some(({ need }) => isShownFor(need))) return spare(phrase(found, 'no-need-active'));
	if (!hasRoomForLead(facts)) return barredBy(found, [{ kind: 'steps' }]);
	const leading = stepsIn(found).find(({ source }) => source.kind === 'active');
	if (!leading) return spare(phrase(found, 'no-need-active'));
	const lead = byId(knowledge.actives, leading.source.id, 'actives');
	const isKept = isStrong(lead) && inUseOf(knowledge, facts).actives.has(lead.id);
	return spare(phrase(found, isKept ? 'one-treatment-kept' : 'one-treatment', lead.name));
}

type CausesOf = (formulation: Formulation) => readonly ExclusionCause[];

function onOrigin(found: Found, origin: Origin, causesOf: CausesOf): Answer {
	const { knowledge, facts } = found;
	const chosen = chosenIn(found);
	if (chosen?.vesicles?.origin === origin.id)
		return { standing: 'used', reasons: [phrase(found, 'why-inside', chosen.name)] };
	const region = regionOf(knowledge, facts);
	const group = lawGroupOf(origin.group);
	if (region.vesicles[group].status !== 'allowed')
		return barredBy(found, [{ kind: 'law', region: region.id, group }]);
	if (origin.withoutFormulation)
		return {
			standing: 'barred',
			reasons: [{ text: origin.withoutFormulation, told: [], rule: null, sources: [] }]
		};
	const with_ = knowledge.formulations.filter(({ vesicles }) => vesicles?.origin === origin.id);
	const open = with_.filter((formulation) => causesOf(formulation).length === 0);
	return open.length > 0 ? notFirst(found, open[0]) : barredBy(found, sharedCauses(with_.map(causesOf)));
}

function onFormulation(found: Found, { id }: Formulation): Answer {
	if (found.version.formulation === id) return inRoutine(found, 'formulation', id);
	const excluded = found.plan.excluded.find((entry) => entry.kind === 'formulation' && entry.id === id);
	return excluded
		? barredBy(found, excluded.causes)
		: notFirst(found, recordsById(found.knowledge.formulations).get(id));
}

/** It passed every filter, and another one is shown. */
function notFirst(found: Found, formulation: Formulation | undefined): Answer {
	const chosen = chosenIn(found);
	if (chosen) return spare(phrase(found, 'one-formulation', chosen.name));
	return spare(phrase(found, formulation?.vesicles ? 'not-in-this-version' : 'plain-is-enough'));
}
