/**
 * What a decision tells a person to do: the measure of "the same result". Reasons are not part of it; one more reason
 * for something that is left out anyway changes nothing for the person.
 */
import type { Knowledge } from '../knowledge/schema';
import { inUseOf } from './in-use';
import { verdictsOn, type InUseVerdict } from './in-use-verdict';
import type { Plan, Referral, Step, Version } from './outcome';
import type { Decision } from './recommend';
import { bendsThePlan, isDeviceNote } from './screen';

export type PlanAdvice = {
	readonly kind: 'plan';
	readonly formulation: string | null;
	readonly runnersUp: readonly string[];
	readonly main: Version;
	readonly withoutVesicles: Version;
	/** Steps that something in use can stay for. */
	readonly keeps: readonly string[];
	/** Products in use that are not simply to be kept, and what becomes of them. */
	readonly inUse: readonly Pick<InUseVerdict, 'product' | 'verdict'>[];
	/** Gates told beside the plan. */
	readonly cautions: readonly string[];
	readonly clinic: (NonNullable<Plan['clinic']> & { readonly notes: readonly string[] }) | null;
	/** Ids, sorted. */
	readonly leftOut: readonly string[];
	readonly reviewWeeks: readonly number[];
};
export type Advice =
	PlanAdvice | Referral | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

export function adviceOf(knowledge: Knowledge, { facts, screening, outcome }: Decision): Advice {
	if (outcome.kind === 'referral') return outcome;
	if (outcome.kind === 'incomplete')
		return { kind: 'incomplete', missing: outcome.missing.map(({ question }) => question) };
	const { main, withoutVesicles, clinic } = outcome;
	const inUse = inUseOf(knowledge, facts);
	const isKept = ({ source }: Step) =>
		source.kind === 'active'
			? inUse.actives.has(source.id)
			: knowledge.care.some(({ id, role }) => id === source.id && inUse.roles.has(role));
	const steps = [main, withoutVesicles].flatMap(({ routine }) => [...routine.morning, ...routine.evening]);
	return {
		kind: 'plan',
		formulation: outcome.formulation?.formulation ?? null,
		runnersUp: outcome.runnersUp.map(({ formulation }) => formulation),
		main,
		withoutVesicles,
		keeps: [...new Set(steps.filter(isKept).map(({ source }) => source.id))],
		inUse: verdictsOn(knowledge, facts, screening, main)
			.filter(({ verdict }) => verdict !== 'keep')
			.map(({ product, verdict }) => ({ product, verdict })),
		cautions: screening.fired.filter(bendsThePlan).map(({ gate }) => gate.id),
		clinic: clinic && { ...clinic, notes: screening.fired.filter(isDeviceNote).map(({ gate }) => gate.id) },
		leftOut: outcome.excluded.map(({ id }) => id).sort(),
		reviewWeeks: outcome.reviewWeeks
	};
}

/** Whether two decisions tell a person to do the same. */
export function sameAdvice(knowledge: Knowledge, one: Decision, other: Decision): boolean {
	return JSON.stringify(adviceOf(knowledge, one)) === JSON.stringify(adviceOf(knowledge, other));
}
