/**
 * The Explanation: an Outcome in sentences, made once. Page, letter, print and API render it and add only labels.
 * All text is knowledge text in the visitor's language; ids are kept beside it.
 */
import type { Measure, Need, OriginGroup, Verification } from '../knowledge/schema';
import type { ReferralLevel, Slot, Trade } from './outcome';
import type { Reason, Source, Sureness, Told } from './told';
import type { Tried } from './tried';

export type { Reason, Source, Sureness, Told };

/** How much of what the person said speaks for something. Apart from how sure anyone can be of it. */
export type Fit = {
	/** Number of their answers it rests on; 0 for what is there for everybody. */
	readonly answers: number;
	/** Questions that bear on it and were answered "not sure" or not at all. */
	readonly unsure: readonly string[];
};

export type StepCard = {
	/** Stable id, unique on the page: slot and source. */
	readonly id: string;
	readonly slot: Slot;
	/** 1-based place in its slot; two that take turns share one. */
	readonly position: number;
	readonly kind: 'care' | 'active' | 'formulation';
	readonly name: string;
	readonly lookFor: string | null;
	readonly amount: string;
	readonly measure: Measure;
	readonly how: string;
	readonly timesAWeek: number;
	/** Name of the step it takes turns with: never both on one day. */
	readonly alternatesWith: string | null;
	/** Said on this step for this person alone: where it goes. */
	readonly notes: readonly Reason[];
	readonly why: readonly Reason[];
	/** Needs of this person that it does something for, most wanted first. */
	readonly serves: readonly string[];
	readonly fit: Fit;
	readonly sureness: Sureness | null;
	readonly stopIf: string | null;
	/** The person uses something of this kind already and should keep it. */
	readonly youHaveOne: boolean;
};

export type FormulationCard = {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly vehicle: 'serum' | 'cream' | 'mask';
	readonly feels: string;
	readonly origin: {
		readonly id: string;
		readonly group: OriginGroup;
		/** False for liquid that cells grew in and the like: nothing may call it vesicles. */
		readonly isVesicle: boolean;
		readonly name: string;
		readonly explains: string;
		readonly risks: string;
		readonly ethics: string;
		readonly inci: string;
		readonly inciVerification: Verification;
	} | null;
	/** Share of supplier dispersion, % w/w: not a dose. */
	readonly dispersionPercentWW: number | null;
	readonly actives: readonly {
		readonly id: string;
		readonly name: string;
		readonly does: string;
		readonly percentWW: number | null;
		readonly sureness: Sureness | null;
	}[];
	/** Label order; sums to 100 % w/w. */
	readonly ingredients: readonly {
		readonly inci: string;
		readonly percentWW: number;
		readonly does: string;
		readonly allergens: readonly string[];
	}[];
	readonly serves: readonly {
		readonly need: string;
		readonly name: string;
		readonly sureness: Sureness | null;
	}[];
	readonly why: readonly Reason[];
	/** What the law says about this origin where the person lives; null without vesicles. */
	readonly law: {
		readonly says: string;
		readonly sources: readonly Source[];
		readonly verification: Verification;
	} | null;
	readonly pH: readonly [number, number];
	readonly storage: string;
	readonly pack: string;
	readonly paoMonths: number | null;
	readonly priceTier: 'low' | 'mid' | 'high' | 'premium';
	readonly amount: string;
	readonly how: string;
	readonly notes: string | null;
};

export type LeftOut = {
	readonly kind: 'formulation' | 'active';
	readonly id: string;
	readonly name: string;
	readonly reasons: readonly Reason[];
};

export type CalendarRow = {
	readonly name: string;
	readonly kind: StepCard['kind'];
	readonly usesByWeek: readonly number[];
};

/** A product in use, what becomes of it, and the steps it takes (ids of step cards). */
export type InUseRow = {
	readonly product: string;
	readonly name: string;
	readonly verdict: 'keep' | 'move' | 'pause' | 'stop';
	readonly reasons: readonly Reason[];
	readonly steps: readonly string[];
};

/** What the person uses now, beside this version. `of` counts different products in it, `owned` those they have. */
export type InUseCard = {
	readonly rows: readonly InUseRow[];
	readonly owned: number;
	readonly of: number;
	/** Names of the products they do not have. */
	readonly toGet: readonly string[];
};

export type VersionCard = {
	/** Most steps on any one morning and any one evening. */
	readonly stepsAtOnce: { readonly morning: number; readonly evening: number };
	/** What costs extra, and so is given up when nothing has changed: vesicles, other material from cells, or nothing. */
	readonly paidFor: 'vesicles' | 'other' | 'plain';
	readonly formulation: FormulationCard | null;
	readonly morning: readonly StepCard[];
	readonly evening: readonly StepCard[];
	readonly calendar: readonly CalendarRow[];
	/** Needs that some step does something for, most wanted first; what was asked for and is not here is served by none. */
	readonly serves: readonly string[];
	/** Null for whoever named no product in use. */
	readonly inUse: InUseCard | null;
};

export type SafetyNote = {
	readonly rule: string;
	readonly code: string;
	readonly title: string;
	readonly level: ReferralLevel | 'caution';
	/** True when it stands only because the answer was "not sure" or not given. */
	readonly isUnsure: boolean;
	readonly to: string | null;
	/**
	 * What that is called where the person lives and how to reach it: one sentence, or one for each region while theirs is
	 * not known. Null for a caution, and where the number itself is shown: the emergency service and crisis lines.
	 */
	readonly where: readonly string[] | null;
	readonly because: string;
	readonly advice: string;
	readonly told: readonly Told[];
	readonly sources: readonly Source[];
	readonly verification: Verification;
};

/** An answer tried in place of the person's own. */
export type TriedCard = {
	readonly kind: Tried['kind'];
	readonly question: string;
	readonly page: string;
	readonly label: string;
	/** What they said themselves; null when they did not say. */
	readonly own: string | null;
	readonly as: string;
};

/** A formulation that fits as well or a little less, and what it would gain and give up. */
export type RunnerUp = {
	readonly id: string;
	readonly name: string;
	readonly vehicle: FormulationCard['vehicle'];
	readonly feels: string;
	/** At most four, most important first. */
	readonly trades: readonly (Trade & { readonly text: string })[];
};

export type PlanExplanation = {
	readonly kind: 'plan';
	readonly knowledgeVersion: string;
	/** Empty for the person's own answers; else this is another version, and must say so wherever it is shown. */
	readonly tried: readonly TriedCard[];
	readonly needs: readonly {
		readonly need: string;
		readonly name: string;
		readonly promise: string;
		readonly points: number;
		/** Where in the skin it is seen; for a drawing. */
		readonly layer: Need['layer'];
		readonly horizonWeeks: number;
		readonly reasons: readonly Reason[];
	}[];
	readonly cautions: readonly SafetyNote[];
	readonly main: VersionCard;
	readonly withoutVesicles: VersionCard;
	/** Empty when a vesicle formulation was chosen. */
	readonly noVesicles: readonly Reason[];
	readonly runnersUp: readonly RunnerUp[];
	readonly leftOut: readonly LeftOut[];
	readonly clinic: {
		readonly isAdvisedAgainst: boolean;
		/** What is known of vesicles beside each treatment the person thinks about; never advice to have it. */
		readonly treatments: readonly {
			readonly id: string;
			readonly name: string;
			readonly known: string;
			readonly aftercare: string;
			readonly sureness: Sureness;
		}[];
		readonly notes: readonly SafetyNote[];
	} | null;
	readonly reviewWeeks: readonly number[];
	/** Hours to wait after a patch test before the first full use. */
	readonly patchTestHours: number;
	/** True when a gate leaves only plain care: then nothing is built around any need. */
	readonly isPlainCareOnly: boolean;
};

export type ReferralExplanation = {
	readonly kind: 'referral';
	readonly knowledgeVersion: string;
	readonly level: ReferralLevel;
	readonly notes: readonly SafetyNote[];
	/** Number to dial where the person lives; null when the region is not known or has several: then show `emergencyNumbers`. */
	readonly emergencyNumber: string | null;
	readonly emergencyNumbers: readonly { readonly region: string; readonly number: string }[];
	/** True when an emergency sign was not ruled out: the number belongs on the page although the level is lower. */
	readonly emergencyAtHand: boolean;
	/** False in an emergency, for children and in a crisis: then nothing is kept and no letter is offered. */
	readonly mayBeMailed: boolean;
	/** Where to talk to someone at any hour, by region; only when a note sends the person there. */
	readonly crisisLines: readonly {
		readonly region: string;
		readonly says: string;
		readonly sources: readonly Source[];
	}[];
	readonly blandCare: readonly StepCard[];
};

export type IncompleteExplanation = {
	readonly kind: 'incomplete';
	readonly knowledgeVersion: string;
	readonly missing: readonly { readonly question: string; readonly page: string; readonly text: string }[];
};

export type Explanation = PlanExplanation | ReferralExplanation | IncompleteExplanation;
