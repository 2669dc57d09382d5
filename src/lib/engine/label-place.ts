/** Where a product with this list would stand in a routine: morning or evening, what it takes turns with, how it pairs. */
import type { Active, Knowledge } from '../knowledge/schema';
import type { Facts } from './condition';
import { parameterOf } from './facts';
import { stepsWanted } from './formulate';
import { carriesVesicles } from './label-clashes';
import type { Listed } from './label-list';
import { labelNote } from './label-note';
import type { LabelPair, LabelPlacement } from './label-reading';
import type { Plan, Slot } from './outcome';
import { byId, sourcesOf } from './sources';

type Lead = { readonly active: Active; readonly slot: Slot };
type Pairing = Active['pairs'][number];
/** An active of the list, or vesicles, against a step of the routine. */
type Side = { readonly id: string; readonly kind: string; readonly pairs: readonly Pairing[] };

const vesicles: Side = { id: 'vesicles', kind: 'vesicles', pairs: [] };
const opposite = { morning: 'evening', evening: 'morning' } as const satisfies Record<Slot, Slot>;

export function placementOf(
	knowledge: Knowledge,
	listed: readonly Listed[],
	plan: Plan,
	facts: Facts
): LabelPlacement {
	const lead = leadOf(knowledge, plan);
	const hasVesicles = listed.some(carriesVesicles);
	const strong = knowledge.actives.filter(
		(active) =>
			active.step && active.irritancy !== 'low' && listed.some((item) => item.actives.includes(active.id))
	);
	const planned = knowledge.formulations.find((entry) => entry.id === plan.formulation?.formulation) ?? null;
	const pairs = pairsOf(knowledge, listed, lead, hasVesicles ? null : (planned?.name ?? null));
	const withLead = pairs.filter((pair) => lead && pair.step === nameOf(lead.active));
	const has = (place: LabelPair['place']) => withLead.some((pair) => pair.place === place);
	const slots = slotsFor(lead, strong[0] ?? null, hasVesicles, has);
	const sharesSlot = lead !== null && slots.includes(lead.slot);
	return {
		slots,
		alternatesWith: sharesSlot && has('different-days') ? nameOf(lead.active) : null,
		insteadOf: hasVesicles ? (planned?.name ?? null) : null,
		startsAtTimesAWeek: parameterOf(
			knowledge.parameters,
			strong[0]?.step?.startsAtTimesAWeek ??
				(hasVesicles ? 'vesicle-start-times-a-week' : 'gentle-start-times-a-week')
		),
		patchTestHours: parameterOf(knowledge.parameters, 'patch-test-hours'),
		hasRoomForSerum: stepsWanted(facts) >= 3,
		pairs,
		note: labelNote(knowledge, 'place-serum-or-cream')
	};
}

function leadOf(knowledge: Knowledge, plan: Plan): Lead | null {
	const { morning, evening } = plan.main.routine;
	for (const { source, slot } of [...morning, ...evening]) {
		if (source.kind === 'active') return { active: byId(knowledge.actives, source.id, 'actives'), slot };
	}
	return null;
}

/** A strong active has its own time of day; vesicles keep clear of the lead, as in the routine itself. */
function slotsFor(
	lead: Lead | null,
	strongest: Active | null,
	hasVesicles: boolean,
	has: (place: LabelPair['place']) => boolean
): readonly Slot[] {
	if (lead && has('morning-and-evening')) return [opposite[lead.slot]];
	if (strongest?.step) return [strongest.step.slot];
	if (!hasVesicles) return ['morning', 'evening'];
	if (has('different-days')) return ['evening'];
	return [lead?.slot === 'evening' ? 'morning' : 'evening'];
}

/** `kept` is the vesicle formulation that stays in the routine beside the product, if any. */
function pairsOf(
	knowledge: Knowledge,
	listed: readonly Listed[],
	lead: Lead | null,
	kept: string | null
): readonly LabelPair[] {
	const sides: readonly { readonly written: string; readonly side: Side; readonly isStrong: boolean }[] = [
		...listed
			.filter(carriesVesicles)
			.slice(0, 1)
			.map(({ entry }) => ({ written: entry.written, side: vesicles, isStrong: true })),
		...listed.flatMap(({ entry, actives }) =>
			knowledge.actives
				.filter((active) => actives.includes(active.id))
				.map((active) => ({ written: entry.written, side: active, isStrong: active.irritancy !== 'low' }))
		)
	];
	return sides.flatMap(({ written, side, isStrong }) => [
		...(lead ? pairBetween(knowledge, written, side, lead.active, nameOf(lead.active), isStrong) : []),
		...(kept !== null && side !== vesicles
			? pairBetween(knowledge, written, side, vesicles, kept, false)
			: [])
	]);
}

/** The record of either side; without one, a clash is not known, which is said of strong things only. */
function pairBetween(
	knowledge: Knowledge,
	written: string,
	side: Side,
	other: Side,
	step: string,
	isStrong: boolean
): readonly LabelPair[] {
	if (side.id === other.id) {
		const { says, sources, verification } = labelNote(knowledge, 'pair-same');
		return [{ written, step, place: 'same', says, sources, verification }];
	}
	const record =
		side.pairs.find((pair) => pair.other === other.id || pair.other === other.kind) ??
		other.pairs.find((pair) => pair.other === side.id || pair.other === side.kind);
	if (record) {
		const sources = sourcesOf(knowledge, record.evidence);
		return [
			{ written, step, place: record.place, says: record.because, sources, verification: record.verification }
		];
	}
	if (!isStrong) return [];
	const { says, sources, verification } = labelNote(knowledge, 'pair-free');
	return [{ written, step, place: 'fine-together', says, sources, verification }];
}

const nameOf = (active: Active) => active.step?.name ?? active.name;
