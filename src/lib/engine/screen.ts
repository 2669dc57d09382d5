/** Safety first: every gate is put to the facts, and what fired is collected. Nothing later can outvote it. */
import type { Destination, GateRule, Knowledge } from '../knowledge/schema';
import { holds, readsOf, type Facts } from './condition';
import type { Referral, ReferralLevel } from './outcome';
import type { Path } from './path';

/** A gate that counts: its condition is true, or unknown, which counts as yes. */
export type FiredGate = { readonly gate: GateRule; readonly isUnsure: boolean };
export type Screening = {
	readonly fired: readonly FiredGate[];
	/** Gates that have something to say beside a referral, each about what the person was asked. */
	readonly besideReferral: readonly FiredGate[];
	/** Gates that put vesicles off. */
	readonly deferral: readonly string[];
	/** Gates that leave only plain care: no active, no formulation. */
	readonly plainCareOnly: readonly string[];
	readonly againstAnimals: readonly string[];
	/** Gates that speak against a clinic device. */
	readonly againstDevices: readonly string[];
	/** Excluded id → the gates that exclude it. */
	readonly groups: ReadonlyMap<string, readonly string[]>;
	readonly actives: ReadonlyMap<string, readonly string[]>;
	readonly allergens: ReadonlyMap<string, readonly string[]>;
};

const urgency: readonly ReferralLevel[] = ['emergency', 'same-day', 'clinician'];

/** Hit policy: collect all, in the declared order of the gates. An unknown condition fires (S34). */
export function screen(knowledge: Knowledge, facts: Facts): Screening {
	const fired = knowledge.gates.flatMap((gate): FiredGate[] => {
		const truth = holds(gate.when, facts);
		return truth === false ? [] : [{ gate, isUnsure: truth === undefined }];
	});
	const rulesWith = (has: (effect: GateRule['then'][number]) => boolean) =>
		fired.filter(({ gate }) => gate.then.some(has)).map(({ gate }) => gate.id);
	const wasAsked = (id: string) => {
		const fact = facts.get(id);
		return fact?.state === 'known' || (fact?.state === 'unknown' && fact.isDeclined);
	};
	return {
		fired,
		besideReferral: fired.filter(
			({ gate }) => isSaidBesideReferral(gate) && readsOf(gate.when).every(wasAsked)
		),
		deferral: rulesWith((effect) => 'defer' in effect),
		plainCareOnly: rulesWith((effect) => 'only' in effect),
		againstAnimals: rulesWith((effect) => 'exclude' in effect),
		againstDevices: rulesWith((effect) => 'avoid' in effect),
		groups: collect(fired, (effect) => ('excludeGroups' in effect ? effect.excludeGroups : [])),
		actives: collect(fired, (effect) => ('excludeActives' in effect ? effect.excludeActives : [])),
		allergens: collect(fired, (effect) => ('excludeAllergens' in effect ? effect.excludeAllergens : []))
	};
}

/**
 * The referral a stopped path leads to, or null when the path runs to its end.
 * An emergency sign the person is not sure of is to be checked the same day.
 */
export function referralOf(knowledge: Knowledge, screening: Screening, path: Path): Referral | null {
	if (path.stoppedBy.length === 0) return null;
	const gates = screening.fired
		.filter(({ gate }) => path.stoppedBy.includes(gate.id))
		.filter(({ gate }) => !gate.yieldsTo?.some((id) => path.stoppedBy.includes(id)))
		.flatMap(({ gate, isUnsure }) =>
			gate.then.flatMap((effect) =>
				'refer' in effect
					? [
							{
								rule: gate.id,
								...(isUnsure
									? checkedToday(effect.refer, effect.to)
									: { level: effect.refer, to: effect.to }),
								isUnsure
							}
						]
					: []
			)
		)
		.sort((a, b) => urgency.indexOf(a.level) - urgency.indexOf(b.level));
	const level = gates[0]?.level ?? 'clinician';
	const plainCare = knowledge.care.filter((step) => !step.when);
	return {
		kind: 'referral',
		level,
		gates,
		beside: level === 'emergency' ? [] : screening.besideReferral.map(({ gate }) => gate.id),
		blandCare: level === 'clinician' ? plainCare.map((step) => step.id) : []
	};
}

/** A gate that says nothing beside a plan. */
export const isSaidBesideReferral = ({ then }: GateRule) => then.every((effect) => 'addTo' in effect);

/** A gate that is told as a note of its own beside the plan. The others only leave things out, and are told there. */
export function bendsThePlan(fired: FiredGate): boolean {
	const changesThePlan = fired.gate.then.some(
		(effect) => 'defer' in effect || 'excludeActives' in effect || 'only' in effect || 'goOnWith' in effect
	);
	// Ten allergies that were only not ruled out would bury the notes that matter; the list of what was left out has them.
	const informs = !fired.isUnsure && fired.gate.then.some((effect) => 'inform' in effect || 'tell' in effect);
	return changesThePlan || (informs && !isDeviceNote(fired));
}

/** 0 for what leaves only plain care, 1 for what leaves something out or puts it off, 2 for what is only said: the lower is obeyed first. */
export function strictness({ gate }: FiredGate): 0 | 1 | 2 {
	if (gate.then.some((effect) => 'only' in effect)) return 0;
	const leavesOut = gate.then.some((effect) => 'defer' in effect || 'excludeActives' in effect);
	return leavesOut ? 1 : 2;
}

/** A gate that is told on the clinic card only. */
export function isDeviceNote({ gate }: FiredGate): boolean {
	return gate.then.every((effect) => 'avoid' in effect || 'inform' in effect);
}

/** Where someone goes who is not sure of a sign: an emergency becomes a visit on the same day. A crisis line stays one. */
function checkedToday(level: ReferralLevel, to: Destination): { level: ReferralLevel; to: Destination } {
	if (level !== 'emergency') return { level, to };
	return { level: 'same-day', to: to === 'emergency-service' ? 'urgent-care' : to };
}

function collect(
	fired: readonly FiredGate[],
	idsOf: (effect: GateRule['then'][number]) => readonly string[]
): ReadonlyMap<string, readonly string[]> {
	const rulesById = new Map<string, readonly string[]>();
	for (const { gate } of fired) {
		for (const id of gate.then.flatMap(idsOf)) rulesById.set(id, [...(rulesById.get(id) ?? []), gate.id]);
	}
	return rulesById;
}
