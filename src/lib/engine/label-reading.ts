/** What the label check finds in a pasted list, in sentences made once. The page renders it and adds only labels. */
import type { LabelKind, OriginGroup, Verification, VesicleLaw } from '../knowledge/schema';
import type { Reason, Source } from './explanation';
import type { ReferralLevel, Slot } from './outcome';

/** A sentence of the knowledge with what stands behind it. */
export type LabelNote = {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	readonly sources: readonly Source[];
	readonly verification: Verification;
};

/** One thing of the list, in its place. */
export type LabelEntry = {
	/** 1-based place in the list as read. */
	readonly position: number;
	/** As it is printed, cut after 120 characters. */
	readonly written: string;
	/** Label name it was read as; null for a family or for what was not read. */
	readonly inci: string | null;
	/**
	 * name: printed in full. family: no record, but the form of the name tells its kind. word: the sales word alone, which
	 * is understood and names nothing.
	 */
	readonly how: 'name' | 'family' | 'word' | 'unread';
	readonly kind: LabelKind | null;
	readonly kindTitle: string | null;
	readonly says: string | null;
	/** Known names that stand inside a longer piece that was not read: they may be meant, or be part of another name. */
	readonly perhaps: readonly string[];
	/** Amount beside it, as printed. */
	readonly amount: string | null;
	/** True after "may contain". */
	readonly isMayContain: boolean;
	readonly notTheSameAs: readonly { readonly inci: string; readonly says: string }[];
};

/** What answers the question of the page: vesicles, or what is sold in their name. */
export type LabelMaterial = {
	readonly entry: LabelEntry;
	readonly kind: LabelKind;
	readonly group: OriginGroup | null;
	/** The vesicle origin on record; null when there is none. */
	readonly origin: {
		readonly id: string;
		readonly name: string;
		readonly explains: string;
		readonly risks: string;
	} | null;
	/** How well the name itself is known. */
	readonly verification: Verification;
	readonly sources: readonly Source[];
};

export type LabelVerdict =
	| 'verdict-vesicles'
	| 'verdict-unclear'
	| 'verdict-look-alikes'
	| 'verdict-word-only'
	| 'verdict-none'
	| 'verdict-none-read'
	| 'verdict-too-little'
	| 'verdict-no-list';

/** What the law where the person lives does with one thing on the list. */
export type LabelLawFinding = {
	readonly written: string;
	/** limit: how much there is, is not printed or within it. over-limit: the label itself prints more. */
	readonly status: VesicleLaw['status'] | 'unknown' | 'limit' | 'over-limit';
	readonly says: string;
	readonly sources: readonly Source[];
	readonly verification: Verification;
};

/** One reason to leave the product out, with all it rests on in the list. */
export type LabelClash = {
	/** Gate id, or "sensitivity". */
	readonly id: string;
	readonly title: string;
	/** Stands only because the answer was "not sure". */
	readonly isUnsure: boolean;
	readonly written: readonly string[];
	/** True when every one of `written` is only perhaps in the list. */
	readonly isPerhaps: boolean;
	readonly reason: Reason;
};

export type LabelPair = {
	/** On the label. */
	readonly written: string;
	/** Step of the person's routine. */
	readonly step: string;
	readonly place: 'different-days' | 'morning-and-evening' | 'one-at-a-time' | 'fine-together' | 'same';
	readonly says: string;
	readonly sources: readonly Source[];
	readonly verification: Verification;
};

export type LabelPlacement = {
	readonly slots: readonly Slot[];
	/** Step it takes turns with: never both on one day. */
	readonly alternatesWith: string | null;
	/** Formulation of the person's plan whose place it would take. */
	readonly insteadOf: string | null;
	readonly startsAtTimesAWeek: number;
	readonly patchTestHours: number;
	/** False when the person wants two steps only: then there is room for it as a cream, not as a serum. */
	readonly hasRoomForSerum: boolean;
	readonly pairs: readonly LabelPair[];
	readonly note: LabelNote;
};

/** What the list means for this person. */
export type LabelForYou =
	| { readonly kind: 'nothing-known' }
	| { readonly kind: 'referral'; readonly level: ReferralLevel }
	| {
			readonly kind: 'judged';
			/** Name of the region; null while it is not known. */
			readonly region: string | null;
			readonly laws: readonly LabelLawFinding[];
			readonly clashes: readonly LabelClash[];
			/** True when something on the list is judged like vesicles although it is none. */
			readonly treatedLikeVesicles: LabelNote | null;
			/** Null when it should be left out, or while there is no routine yet. */
			readonly placement: LabelPlacement | null;
			/** Why there is no placement. */
			readonly notPlaced: 'clash' | 'law' | 'medicine' | 'no-routine' | null;
			/** Questions still open, by their label: nothing was judged by them. */
			readonly open: readonly { readonly page: string; readonly label: string }[];
	  };

export type LabelReading =
	| { readonly kind: 'empty' }
	| { readonly kind: 'too-long'; readonly characters: number; readonly atMost: number }
	| {
			readonly kind: 'read';
			readonly knowledgeVersion: string;
			readonly verdict: LabelNote & { readonly id: LabelVerdict };
			/** What the verdict rests on: vesicles in label order, then what is sold in their name. */
			readonly materials: readonly LabelMaterial[];
			readonly notes: readonly LabelNote[];
			readonly entries: readonly LabelEntry[];
			/** Pieces that were not read, as printed. */
			readonly unread: readonly string[];
			/** Text before the list that was passed over; null when there was none. */
			readonly skipped: string | null;
			/** What stands in the same jar and may harm vesicles, as printed. */
			readonly roughCompany: readonly string[];
			/** Null when nothing could be read. */
			readonly forYou: LabelForYou | null;
	  };
