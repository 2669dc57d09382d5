/**
 * The routine: plain care first, at most one lead active, the formulation beside it, never two irritants on one evening,
 * never more steps than the person wants. Then the pace at which to start.
 */
import type { Active, CareStep, Formulation, Knowledge } from '../knowledge/schema';
import { holds, type Facts } from './condition';
import { numberOr, parameterOf } from './facts';
import { stepsWanted, type Choice } from './formulate';
import { inUseOf } from './in-use';
import { excludedActives, leadFor, type Lead } from './lead';
import type { NeedScore, Plan, Routine, ScheduleRow, Slot, Step, Version } from './outcome';
import type { Screening } from './screen';

const daysAWeek = 7;

/** Make the plan from the choice. Hit policy: declared order of care steps; the first whose condition holds is taken. */
export function regimen(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	choice: Choice
): Plan {
	const main = versionFor(
		knowledge,
		facts,
		screening,
		needs,
		(choice.withVesicles ?? choice.withoutVesicles)?.formulation ?? null
	);
	const treatments = knowledge.treatments.filter(
		(treatment) => holds({ fact: 'clinic', includes: treatment.id }, facts) === true
	);
	return {
		kind: 'plan',
		needs,
		formulation: choice.withVesicles,
		noVesicles: choice.noVesicles,
		runnersUp: choice.runnersUp,
		excluded: [...choice.excluded, ...excludedActives(knowledge, facts, screening)],
		cautions: screening.fired.map(({ gate }) => gate.id),
		main,
		withoutVesicles: choice.withVesicles
			? versionFor(knowledge, facts, screening, needs, choice.withoutVesicles?.formulation ?? null)
			: main,
		clinic:
			treatments.length > 0
				? {
						treatments: treatments.map((treatment) => treatment.id),
						isAdvisedAgainst: screening.againstDevices.length > 0
					}
				: null,
		reviewWeeks: ['review-weeks-first', 'review-weeks-second', 'review-weeks-last'].map((id) =>
			parameterOf(knowledge.parameters, id)
		)
	};
}

function versionFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	formulationId: string | null
): Version {
	const formulation = knowledge.formulations.find((entry) => entry.id === formulationId) ?? null;
	const lead = stepsWanted(facts) >= 3 ? leadFor(knowledge, facts, screening, needs, formulation) : null;
	const routine = place(knowledge, facts, lead, formulation);
	return { formulation: formulation?.id ?? null, routine, schedule: paceOf(knowledge, facts, routine) };
}

/** Put care, lead active and formulation into morning and evening within the number of steps wanted. */
function place(
	knowledge: Knowledge,
	facts: Facts,
	lead: Lead | null,
	formulation: Formulation | null
): Routine {
	const most = stepsWanted(facts);
	const care = (role: CareStep['role'], slot: Slot) =>
		knowledge.care.find(
			(step) =>
				step.role === role && step.slots.includes(slot) && (!step.when || holds(step.when, facts) === true)
		) ?? null;
	const isCream = formulation?.vehicle === 'cream';
	const leadSlot = lead?.active.step?.slot ?? null;
	const formulationSlots = formulation ? slotsFor(formulation, lead, leadSlot) : [];

	const slotSteps = (slot: Slot): readonly Step[] => {
		const hasLead = lead !== null && leadSlot === slot;
		const hasSerum = formulation !== null && !isCream && formulationSlots.includes(slot);
		const leadSource = hasLead ? ({ kind: 'active', id: lead.active.id, need: lead.need } as const) : null;
		const serumSource = hasSerum ? ({ kind: 'formulation', id: formulation.id } as const) : null;
		const leadTimes = hasLead ? settledTimes(knowledge, lead.active, hasSerum) : 0;
		const treatments: readonly (Step | null)[] = [
			leadSource && { slot, source: leadSource, timesAWeek: leadTimes, alternatesWith: serumSource },
			serumSource && {
				slot,
				source: serumSource,
				timesAWeek: Math.min(formulation?.usesAWeek ?? 0, daysAWeek - leadTimes),
				alternatesWith: leadSource
			}
		];
		const cream: Step | null =
			formulation && isCream && formulationSlots.includes(slot)
				? {
						slot,
						source: { kind: 'formulation', id: formulation.id },
						timesAWeek: Math.min(formulation.usesAWeek, daysAWeek),
						alternatesWith: null
					}
				: careStep(care('moisturise', slot), slot);
		const cleanse = careStep(care('cleanse', slot), slot);
		const protect = slot === 'morning' ? careStep(care('protect', slot), slot) : null;
		const hasRoomToCleanse = slot === 'evening' || 2 + (hasLead || hasSerum ? 1 : 0) < most;
		return [hasRoomToCleanse ? cleanse : null, ...treatments, cream, protect].filter((step) => step !== null);
	};
	return { morning: slotSteps('morning'), evening: slotSteps('evening') };
}

/** A serum that may go either way keeps clear of the lead active; a cream goes on in the evening, and in the morning too if it may. */
function slotsFor(formulation: Formulation, lead: Lead | null, leadSlot: Slot | null): readonly Slot[] {
	if (formulation.slot !== 'either') return [formulation.slot];
	if (formulation.vehicle === 'cream') return ['morning', 'evening'];
	const needsOtherDay =
		lead?.active.pairs.some((pair) => pair.other === 'vesicles' && pair.place === 'different-days') &&
		formulation.vesicles;
	if (needsOtherDay) return ['evening'];
	return [leadSlot === 'evening' ? 'morning' : 'evening'];
}

/** Days a week of the lead active once settled; with a serum in the same slot it leaves it at least three. */
function settledTimes(knowledge: Knowledge, active: Active, isShared: boolean): number {
	const times = active.step ? parameterOf(knowledge.parameters, active.step.settlesAtTimesAWeek) : 0;
	return isShared ? Math.min(times, Math.ceil(daysAWeek / 2)) : times;
}

function careStep(step: CareStep | null, slot: Slot): Step | null {
	return step && { slot, source: { kind: 'care', id: step.id }, timesAWeek: daysAWeek, alternatesWith: null };
}

/**
 * Uses in each of the first weeks. Plain care and what is in use already start in week 1; new products follow one at a time, the better-graded first,
 * further apart the more sensitive the skin (parameters new-product-gap-weeks-*). The first waits for its patch test.
 */
function paceOf(knowledge: Knowledge, facts: Facts, routine: Routine): readonly ScheduleRow[] {
	const weeks = parameterOf(knowledge.parameters, 'calendar-weeks');
	const gap = parameterOf(knowledge.parameters, `new-product-gap-weeks-${numberOr(facts, 'sensitivity', 3)}`);
	const rows = new Map<string, { source: Step['source']; settled: number }>();
	for (const step of [...routine.morning, ...routine.evening]) {
		const key = `${step.source.kind}:${step.source.id}`;
		rows.set(key, { source: step.source, settled: (rows.get(key)?.settled ?? 0) + step.timesAWeek });
	}
	const order = ['care', 'active', 'formulation'];
	const sorted = [...rows.values()].sort(
		(a, b) => order.indexOf(a.source.kind) - order.indexOf(b.source.kind)
	);
	const inUse = inUseOf(knowledge, facts).actives;
	let introduced = 0;
	return sorted.map(({ source, settled }) => {
		const isUsedAlready = source.kind === 'active' && inUse.has(source.id);
		if (source.kind === 'care' || isUsedAlready)
			return { source, usesByWeek: Array.from({ length: weeks }, () => settled) };
		const startWeek = 1 + introduced * gap;
		introduced += 1;
		const start = Math.min(settled, startPace(knowledge, source));
		return {
			source,
			usesByWeek: Array.from({ length: weeks }, (_, week) =>
				week < startWeek ? 0 : week < startWeek + 2 ? start : settled
			)
		};
	});
}

function startPace(knowledge: Knowledge, source: Step['source']): number {
	const active =
		source.kind === 'active' ? knowledge.actives.find((entry) => entry.id === source.id) : undefined;
	return parameterOf(knowledge.parameters, active?.step?.startsAtTimesAWeek ?? 'vesicle-start-times-a-week');
}
