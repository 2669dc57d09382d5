/** What stands behind a sentence: the answers, the sources and how sure anyone can be. Parts of every explanation. */
import type { Grade, Verification } from '../knowledge/schema';

/** An answer as the person gave it: "You said: Pregnancy — Pregnant". `page` is where to change it. */
export type Told = {
	readonly question: string;
	readonly page: string;
	readonly label: string;
	readonly answers: readonly string[];
	readonly isUnknown: boolean;
};

export type Source = {
	readonly id: string;
	readonly citation: string;
	readonly year: number;
	readonly href: string | null;
	readonly kind: string;
	readonly supports: string;
	readonly limits: string;
	readonly people: number | null;
	readonly isMakerFunded: boolean;
	readonly verification: Verification;
};

/** How sure: 4 dots for A to 1 for D, the same scale everywhere. Never merged with fit. */
export type Sureness = {
	readonly grade: Grade;
	readonly dots: 1 | 2 | 3 | 4;
	/** Cosmetic sentence about this source, route and use. */
	readonly says: string;
	/** Human studies counted, and people in them where read. */
	readonly humanStudies: number;
	readonly people: number;
	/** What the sources are: people studied, reviews and guidelines, or only usual practice that nobody here read a study of. */
	readonly basis: 'studies' | 'reviews' | 'practice' | 'nothing';
	/** Whether the graded sentence itself has been compared with a source. */
	readonly verification: Verification;
	readonly sources: readonly Source[];
};

/** A reason with the answers it rests on. */
export type Reason = {
	readonly text: string;
	readonly told: readonly Told[];
	readonly rule: string | null;
	readonly sources: readonly Source[];
};
