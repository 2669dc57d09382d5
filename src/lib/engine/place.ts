/** Where each step goes: plain care, the lead active and the formulation, in the morning or in the evening. */
import type { CareStep, Formulation, Knowledge } from '../knowledge/schema';
import { holds, type Facts } from './condition';
import { parameterOf } from './facts';
import { stepsWanted } from './formulate';
import { pairingOf, type Lead } from './lead';
import type { Routine, Slot, Step } from './outcome';
import { notesFor } from './step-notes';

export const daysAWeek = 7;
/** A lead active that takes turns leaves the formulation at least three days. */
const mostLeadDaysWhenSharing = 4;
const slots: readonly Slot[] = ['morning', 'evening'];

/** A step before what is said on it for this person. */
type Bare = Omit<Step, 'notes'>;
type Placed = {
	readonly lead: (Lead & { readonly slot: Slot; readonly timesAWeek: number }) | null;
	readonly formulation: {
		readonly record: Formulation;
		readonly slots: readonly Slot[];
		readonly timesAWeek: number;
		readonly takesTurns: boolean;
	} | null;
};

/**
 * Morning and evening within the steps wanted. What a pair rule keeps apart lands in different slots or on different
 * days; two treatments of one slot always take turns. Whoever wears a cream with vesicles keeps a plain moisturiser
 * for the other slot and the other days.
 */
export function place(
	knowledge: Knowledge,
	facts: Facts,
	lead: Lead | null,
	formulation: Formulation | null
): Routine {
	const placed = assign(knowledge, lead, formulation);
	const notesOn = notesFor(knowledge, facts);
	const noted = (step: Bare): Step => ({ ...step, notes: notesOn(step.source) });
	return {
		morning: stepsIn('morning', knowledge, facts, placed).map(noted),
		evening: stepsIn('evening', knowledge, facts, placed).map(noted)
	};
}

function assign(knowledge: Knowledge, lead: Lead | null, record: Formulation | null): Placed {
	const leadSlot = lead?.active.step?.slot ?? null;
	const leadTimes = lead?.active.step
		? parameterOf(knowledge.parameters, lead.active.step.settlesAtTimesAWeek)
		: 0;
	if (!record) {
		return {
			lead: lead && leadSlot && { ...lead, slot: leadSlot, timesAWeek: leadTimes },
			formulation: null
		};
	}
	const pairing = pairingOf(knowledge, lead, record);
	const open = record.slot === 'either' ? slots : [record.slot];
	const isPlainMoisturiser = record.role === 'moisturiser' && !record.vesicles;
	const keepsAway = pairing === 'morning-and-evening' || record.role === 'treatment';
	const prefers: Slot =
		pairing === 'different-days' ? 'evening' : keepsAway && leadSlot === 'evening' ? 'morning' : 'evening';
	const chosen =
		isPlainMoisturiser && pairing !== 'different-days'
			? open
			: [open.includes(prefers) ? prefers : open[0]].filter((slot) => slot !== undefined);
	const meets = leadSlot !== null && chosen.includes(leadSlot);
	const takesTurns = lead !== null && (pairing === 'different-days' || (meets && keepsAway));
	const sharedLeadTimes = takesTurns ? Math.min(leadTimes, mostLeadDaysWhenSharing) : leadTimes;
	return {
		lead: lead && leadSlot && { ...lead, slot: leadSlot, timesAWeek: sharedLeadTimes },
		formulation: {
			record,
			slots: chosen,
			timesAWeek: Math.min(record.usesAWeek, takesTurns ? daysAWeek - sharedLeadTimes : daysAWeek),
			takesTurns
		}
	};
}

function stepsIn(slot: Slot, knowledge: Knowledge, facts: Facts, placed: Placed): readonly Bare[] {
	const lead = placed.lead?.slot === slot ? placed.lead : null;
	const formulation = placed.formulation?.slots.includes(slot) ? placed.formulation : null;
	const leadSource =
		placed.lead && ({ kind: 'active', id: placed.lead.active.id, need: placed.lead.need } as const);
	const ownSource =
		placed.formulation && ({ kind: 'formulation', id: placed.formulation.record.id } as const);
	const turns = placed.formulation?.takesTurns ?? false;

	const leadStep: Bare | null = lead &&
		leadSource && {
			slot,
			source: leadSource,
			timesAWeek: lead.timesAWeek,
			alternatesWith: turns ? ownSource : null
		};
	const isMoisturiser = formulation?.record.role === 'moisturiser';
	const daysWithout = isMoisturiser ? daysAWeek - (formulation?.timesAWeek ?? 0) : daysAWeek;
	const plain = careFor(knowledge, facts, 'moisturise', slot);
	const plainStep: Bare | null =
		plain && daysWithout > 0
			? {
					...careStep(plain, slot),
					timesAWeek: daysWithout,
					alternatesWith: isMoisturiser ? ownSource : null
				}
			: null;
	const ownStep: Bare | null = formulation &&
		ownSource && {
			slot,
			source: ownSource,
			timesAWeek: formulation.timesAWeek,
			alternatesWith: turns ? leadSource : isMoisturiser && plainStep ? plainStep.source : null
		};
	const treatments = [leadStep, isMoisturiser ? null : ownStep].filter((step) => step !== null);
	const hasRoomToCleanse = slot === 'evening' || 2 + Math.min(1, treatments.length) < stepsWanted(facts);
	const cleanser = hasRoomToCleanse ? careFor(knowledge, facts, 'cleanse', slot) : null;
	const sunscreen = slot === 'morning' ? careFor(knowledge, facts, 'protect', slot) : null;
	return [
		cleanser && careStep(cleanser, slot),
		...treatments,
		isMoisturiser ? ownStep : null,
		plainStep,
		sunscreen && careStep(sunscreen, slot)
	].filter((step) => step !== null);
}

/** The first of a role whose condition is true; the last of each role has none. */
function careFor(knowledge: Knowledge, facts: Facts, role: CareStep['role'], slot: Slot): CareStep | null {
	const isTrue = ({ when, unsureCounts }: CareStep) => !when || (holds(when, facts) ?? unsureCounts === true);
	const fits = (step: CareStep) => step.role === role && step.slots.includes(slot) && isTrue(step);
	return knowledge.care.find(fits) ?? null;
}

function careStep(step: CareStep, slot: Slot): Bare {
	return { slot, source: { kind: 'care', id: step.id }, timesAWeek: daysAWeek, alternatesWith: null };
}
