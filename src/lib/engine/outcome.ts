/** What `recommend` decides: ids and numbers only, so that it can be compared byte for byte. */
import type { Destination } from '../knowledge/schema';

export type Slot = 'morning' | 'evening';
export type ReferralLevel = 'emergency' | 'same-day' | 'clinician';

/** Why something was left out: the gate, law or fit that did it. */
export type ExclusionCause =
	| { readonly kind: 'gate'; readonly rule: string }
	| { readonly kind: 'law'; readonly region: string; readonly group: string }
	| { readonly kind: 'market'; readonly region: string }
	/** The law of the place allows none of this active in a cosmetic. */
	| { readonly kind: 'limit'; readonly region: string; readonly active: string }
	/** Given out by a clinic only, never part of a routine made here. */
	| { readonly kind: 'clinic-only' }
	/** A medicine: a prescriber decides on it. */
	| { readonly kind: 'medicine' }
	/** It must be kept in a fridge, and there is none. */
	| { readonly kind: 'cold' }
	/** The person uses something strong already, and this would be a second. */
	| { readonly kind: 'in-use' }
	| { readonly kind: 'budget' }
	| { readonly kind: 'sensitivity' }
	/** It must stay away from the eyes, and help is wanted nowhere else. */
	| { readonly kind: 'eye-area' }
	/** A rich cream, and the person wants help with spots. */
	| { readonly kind: 'rich' }
	| { readonly kind: 'steps' }
	| { readonly kind: 'no-need' };
export type Excluded = {
	readonly kind: 'formulation' | 'active';
	readonly id: string;
	readonly causes: readonly ExclusionCause[];
};

export type NeedScore = { readonly need: string; readonly points: number; readonly rules: readonly string[] };

/** One formulation's standing; parts add up to score (dimensionless points, parameters `points-*` and `weight-*`). */
export type Candidate = {
	readonly formulation: string;
	readonly score: number;
	readonly parts: readonly { readonly for: string; readonly points: number }[];
};

/** One step of the routine, in order of use. `timesAWeek` is the settled pace; `alternatesWith` is never used on the same day. */
export type Step = {
	readonly slot: Slot;
	readonly source:
		| { readonly kind: 'care'; readonly id: string }
		| { readonly kind: 'active'; readonly id: string; readonly need: string }
		| { readonly kind: 'formulation'; readonly id: string };
	readonly timesAWeek: number;
	readonly alternatesWith: Step['source'] | null;
	/** What is said on it for this person alone, and the option ids that each note names. */
	readonly notes: readonly { readonly note: string; readonly names: readonly string[] }[];
};
export type Routine = { readonly morning: readonly Step[]; readonly evening: readonly Step[] };

/** Row of the slow-start calendar: uses in each week, 0 = not yet. Week 1 is index 0. */
export type ScheduleRow = { readonly source: Step['source']; readonly usesByWeek: readonly number[] };

/** What choosing a runner-up would change; a closed set, with a sentence for each among the reasons. */
export type TradeKind =
	| 'serves-not'
	| 'serves-also'
	| 'tested-less'
	| 'tested-better'
	| 'serves-less'
	| 'serves-more'
	| 'price-higher'
	| 'price-lower'
	| 'irritant'
	| 'no-irritant'
	| 'less-gentle'
	| 'gentler'
	| 'fridge'
	| 'no-fridge'
	| 'scented'
	| 'unscented'
	| 'from-animals'
	| 'animal-free'
	| 'origin'
	| 'vehicle'
	| 'skin-feel-less'
	| 'skin-feel-more'
	| 'climate-less'
	| 'climate-more'
	| 'place-less'
	| 'place-more';

export type Trade = {
	readonly kind: TradeKind;
	/** Whether it speaks for the runner-up, against it, or neither. */
	readonly balance: 'gain' | 'loss' | 'other';
	/** The need it is about; null when it is about the product as a whole. */
	readonly need: string | null;
};

/** A complete way of doing it: with the vesicle formulation, or without. */
export type Version = {
	readonly formulation: string | null;
	readonly routine: Routine;
	readonly schedule: readonly ScheduleRow[];
};

export type Plan = {
	readonly kind: 'plan';
	readonly needs: readonly NeedScore[];
	/** The chosen vesicle formulation, or null with the reasons in `noVesicles`. */
	readonly formulation: Candidate | null;
	readonly noVesicles: readonly ExclusionCause[];
	readonly runnersUp: readonly Candidate[];
	readonly excluded: readonly Excluded[];
	/** Gates that fired without ending the quiz. */
	readonly cautions: readonly string[];
	readonly main: Version;
	/** The same plan without any vesicles; equal to `main` when none was chosen. */
	readonly withoutVesicles: Version;
	readonly clinic: { readonly treatments: readonly string[]; readonly isAdvisedAgainst: boolean } | null;
	/** Weeks after the start at which to look again. */
	readonly reviewWeeks: readonly number[];
};

export type Referral = {
	readonly kind: 'referral';
	readonly level: ReferralLevel;
	/** Every referring gate that fired, most urgent first. */
	readonly gates: readonly {
		readonly rule: string;
		readonly level: ReferralLevel;
		readonly to: Destination;
		readonly isUnsure: boolean;
	}[];
	/** Gates about what whoever treats the person has to know; none in an emergency. */
	readonly beside: readonly string[];
	/** Plain care that may go on meanwhile; empty in an emergency. */
	readonly blandCare: readonly string[];
};

export type Incomplete = {
	readonly kind: 'incomplete';
	readonly missing: readonly { readonly question: string; readonly page: string }[];
};

export type Outcome = Plan | Referral | Incomplete;
