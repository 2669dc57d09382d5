/** A list as it stands on a pack, and what must be read from it: written by reasoning over the list, not from the program. */
import type { Answers } from '$lib/engine/answers';
import type { LabelLawFinding, LabelPlacement, LabelVerdict } from '$lib/engine/label-reading';

export type Reader = {
	readonly who: string;
	readonly answers: Answers;
	/** Printed name → what the law does with it; only those the law speaks of, limits aside. */
	readonly laws: Readonly<Record<string, LabelLawFinding['status']>>;
	/** Gate id → printed names it speaks against. */
	readonly clashes: Readonly<Record<string, readonly string[]>>;
	readonly notPlaced: 'clash' | 'law' | 'medicine' | 'no-routine' | null;
	readonly slots?: LabelPlacement['slots'];
	readonly alternatesWith?: string | null;
};

export type LabelFixture = {
	readonly name: string;
	/** Where the list stood, or that it is made up of known names. */
	readonly source: string;
	readonly text: string;
	readonly verdict: LabelVerdict;
	/** What the verdict rests on: label name, or as printed where there is no record. */
	readonly materials: readonly string[];
	/** How many things the list names, each counted once. */
	readonly count: number;
	/** Printed pieces that cannot be read. */
	readonly unread: readonly string[];
	readonly notes: readonly string[];
	/** As printed → label name: the odd spellings. */
	readonly reads?: Readonly<Record<string, string>>;
	/** Label name → amount as printed. */
	readonly amounts?: Readonly<Record<string, string>>;
	readonly mayContain?: readonly string[];
	readonly readers?: readonly Reader[];
};

export const madeUp = 'made up of known names';
