/** Which names stand in a piece of a label. Letters and digits decide; spaces, hyphens, case and accents do not. */
import type { LabelFamily, LabelName } from '../knowledge/schema';
import type { Piece, PlacedWord as Word } from './label-text';
import { fold, scanFold } from './label-tokens';

export type Found = {
	/** Words it was read from, in order. */
	readonly words: readonly Word[];
	/** The name, printed in full. */
	readonly name: LabelName | null;
	/** Without a name: the family that tells its kind. */
	readonly family: LabelFamily | null;
	/** Without a name: every family that holds, for what it may carry. */
	readonly families: readonly LabelFamily[];
	/** Without a name: known names inside, which may be meant or be part of another name. */
	readonly perhaps: readonly LabelName[];
};

export type PieceReading = {
	readonly found: readonly Found[];
	/** Words that add nothing but another language or a remark, e.g. those in brackets beside a name. */
	readonly glosses: readonly Word[];
	/** Work done, in words and families tried. */
	readonly steps: number;
};

/** A name with slashes that has more words than this is a list. */
const LONGEST_SLASHED = 8;

/** A shorter key might be another word with a letter misread. */
const SHORTEST_SCANNED = 6;

type NameIndex = {
	readonly byKey: ReadonlyMap<string, LabelName>;
	/** By the key as a scanner may have read it; null where two names would be one. */
	readonly byScan: ReadonlyMap<string, LabelName | null>;
	readonly longest: number;
};

const indexes = new WeakMap<readonly LabelName[], NameIndex>();

/** Keys of a name: as it is, without the part in brackets, and its other spellings. */
export function keysOf(name: LabelName): readonly string[] {
	const bare = name.inci.replace(/\([^)]*\)/g, ' ');
	return [...new Set([name.inci, bare, ...name.also].map(fold))];
}

/** The same word by word, as a scanner may have read them: so a text is folded once for each word. */
const scanKeysOf = (name: LabelName): readonly string[] =>
	[name.inci, name.inci.replace(/\([^)]*\)/g, ' '), ...name.also].map((spelling) =>
		spelling
			.split(/[^\p{L}\p{N}]+/u)
			.map((word) => scanFold(fold(word)))
			.join('')
	);

/** Made once for each set of names. */
function indexOf(names: readonly LabelName[]): NameIndex {
	const known = indexes.get(names);
	if (known) return known;
	const byKey = new Map<string, LabelName>();
	for (const name of names) for (const key of keysOf(name)) if (!byKey.has(key)) byKey.set(key, name);
	const byScan = new Map<string, LabelName | null>();
	for (const name of names) {
		for (const scanned of scanKeysOf(name)) {
			const other = byScan.get(scanned);
			byScan.set(scanned, other === undefined || other === name ? name : null);
		}
	}
	const longest = Math.max(0, ...[...byKey.keys()].map((key) => key.length));
	const index = { byKey, byScan, longest };
	indexes.set(names, index);
	return index;
}

/** The letters as printed decide; only where they are no name may a scanner have misread one. */
function nameAt(index: NameIndex, key: string, scanned: string): LabelName | undefined {
	const exact = index.byKey.get(key);
	if (exact || key.length < SHORTEST_SCANNED) return exact;
	return index.byScan.get(scanned) ?? undefined;
}

/**
 * Reads one piece. In full first; then without its brackets; then by the longest names from left to right, so that a
 * missing comma does no harm. What is covered to the last word of its part is sure; a name inside something longer is
 * only perhaps meant.
 */
export function readPiece(
	piece: Piece,
	names: readonly LabelName[],
	families: readonly LabelFamily[]
): PieceReading {
	const index = indexOf(names);
	const { words } = piece;
	const whole = lookUp(words, index);
	if (whole) return { found: [sure(words, whole)], glosses: [], steps: words.length };

	const outer = words.filter((word) => !word.isInBrackets);
	const bare = outer.length < words.length ? lookUp(outer, index) : undefined;
	const cover = coverWith(index, bare ? words.filter((word) => word.isInBrackets) : words);
	const steps = words.length * 2 + cover.steps + families.length * (words.length + 1);
	const covered = new Set([...(bare ? outer : []), ...cover.hits.flatMap((hit) => hit.words)]);
	if (!bare && piece.hasSlash && covered.size < words.length && words.length <= LONGEST_SLASHED) {
		const slashed = unsure(words, [], families);
		if (slashed.family) return { found: [slashed], glosses: [], steps };
	}

	// Parts with words no name covers; where those words are names of a known form, only a comma is missing.
	const openParts = new Map<number, Word[]>();
	for (const word of words) if (!covered.has(word)) openParts.set(word.part, []);
	for (const word of words) openParts.get(word.part)?.push(word);
	const standing = new Set(
		cover.hits.flatMap((hit) => (hit.name.standsAlone && hit.name.kind !== 'water' ? hit.words : []))
	);
	const runs: Found[] = [];
	for (const [part, ofPart] of openParts) {
		const split = runsIn(ofPart, covered).map((run) => unsure(run, [], families));
		const hasNames = ofPart.some((word) => covered.has(word));
		const isMissingComma = hasNames && split.every((run) => run.family && run.words.length > 1);
		if (!isMissingComma || ofPart.some((word) => standing.has(word))) continue;
		runs.push(...split);
		openParts.delete(part);
	}

	const isOpen = (word: Word) => openParts.has(word.part);
	const sureHits = cover.hits.filter((hit) => !hit.words.some(isOpen));
	const found: Found[] = [
		...(bare ? [sure(outer, bare)] : []),
		...sureHits.map((hit) => sure(hit.words, hit.name)),
		...runs
	];
	const linesWithNames = new Set(found.flatMap((entry) => entry.words.map((word) => word.line)));
	const partsWithHits = new Set(cover.hits.flatMap((hit) => hit.words.map((word) => word.part)));
	const isGloss = (word: Word) => !partsWithHits.has(word.part) && linesWithNames.has(word.line);
	const restByLine = new Map<number, { words: Word[]; perhaps: LabelName[] }>();
	// Without any name in it, an end of line may be a place where a long name was broken.
	const lineOf = (word: Word) => (found.length + cover.hits.length > 0 ? word.line : 0);
	for (const word of words) {
		if (!isOpen(word) || isGloss(word)) continue;
		const rest = restByLine.get(lineOf(word)) ?? { words: [], perhaps: [] };
		rest.words.push(word);
		restByLine.set(lineOf(word), rest);
	}
	for (const hit of cover.hits) {
		const at = hit.words.find(isOpen);
		if (at && !hit.name.standsAlone) restByLine.get(lineOf(at))?.perhaps.push(hit.name);
	}
	for (const rest of restByLine.values()) found.push(unsure(rest.words, rest.perhaps, families));
	const first = (entry: Found) => entry.words[0]?.start ?? 0;
	return {
		found: found.sort((a, b) => first(a) - first(b)),
		glosses: words.filter((word) => isOpen(word) && isGloss(word)),
		steps
	};
}

/** Runs of neighbouring words that no name covers. */
function runsIn(words: readonly Word[], covered: ReadonlySet<Word>): readonly (readonly Word[])[] {
	const runs: Word[][] = [];
	let isRunning = false;
	for (const word of words) {
		if (covered.has(word)) isRunning = false;
		else if (isRunning) runs.at(-1)?.push(word);
		else {
			runs.push([word]);
			isRunning = true;
		}
	}
	return runs;
}

type Hit = { readonly words: readonly Word[]; readonly name: LabelName };

/** Longest names from left to right. No name is longer than the longest known, so each start costs a bounded look. */
function coverWith(index: NameIndex, words: readonly Word[]): { hits: readonly Hit[]; steps: number } {
	const hits: Hit[] = [];
	const scans = words.map((word) => scanFold(word.folded));
	let steps = 0;
	for (let from = 0; from < words.length;) {
		let key = '';
		let scanned = '';
		let best: Hit | null = null;
		for (let to = from; to < words.length && key.length <= index.longest; to += 1) {
			steps += 1;
			key += words[to]?.folded ?? '';
			scanned += scans[to] ?? '';
			const name = nameAt(index, key, scanned);
			if (name) best = { words: words.slice(from, to + 1), name };
		}
		if (best) hits.push(best);
		from += best?.words.length ?? 1;
	}
	return { hits, steps };
}

function lookUp(words: readonly Word[], index: NameIndex): LabelName | undefined {
	let key = '';
	let scanned = '';
	for (const word of words) {
		key += word.folded;
		if (key.length > index.longest) return undefined;
		scanned += scanFold(word.folded);
	}
	return nameAt(index, key, scanned);
}

const sure = (words: readonly Word[], name: LabelName): Found => ({
	words,
	name,
	family: null,
	families: [],
	perhaps: []
});

function unsure(
	words: readonly Word[],
	perhaps: readonly LabelName[],
	families: readonly LabelFamily[]
): Found {
	const all = words.map((word) => word.folded);
	const outer = words.filter((word) => !word.isInBrackets).map((word) => word.folded);
	const folded = { outer, all, set: new Set(all) };
	const whole = families.filter((family) => isOf(family, folded));
	const holding = whole.some((family) => family.kind) ? whole : [...whole, ...ofOnePart(words, families)];
	const family = holding.find((one) => one.kind) ?? null;
	// Where the kind is told, an everyday name inside adds nothing.
	const matters = (name: LabelName) =>
		name.kind === 'vesicle' || name.allergens.length + name.actives.length > 0;
	return {
		words,
		name: null,
		family,
		families: holding,
		perhaps: family ? perhaps.filter(matters) : perhaps
	};
}

/** "Sweet Almond Oil / Huile d'amande douce": one name in two languages, of which one tells its kind. */
function ofOnePart(words: readonly Word[], families: readonly LabelFamily[]): readonly LabelFamily[] {
	const parts = new Map<number, string[]>();
	for (const word of words) if (!word.isInBrackets) parts.set(word.part, []);
	if (parts.size < 2) return [];
	for (const word of words) parts.get(word.part)?.push(word.folded);
	for (const part of parts.values()) {
		const folded = { outer: part, all: part, set: new Set(part) };
		const telling = families.filter((family) => isOf(family, folded));
		if (telling.some((family) => family.kind)) return telling;
	}
	return [];
}

type FoldedWords = {
	readonly outer: readonly string[];
	readonly all: readonly string[];
	readonly set: ReadonlySet<string>;
};

/** Beginning and ending are those outside brackets; a word may also stand inside them. */
function isOf(family: LabelFamily, { outer, all, set }: FoldedWords): boolean {
	if (family.unless?.some((word) => set.has(word))) return false;
	if (family.anyOf && !all.some((word) => anyOf(family).has(word))) return false;
	if (family.within?.every((run) => all.every((word) => !word.includes(run)))) return false;
	// An ending without a beginning ("Oil", "Vesicles") is a word and no name.
	if (family.ends && outer.length === family.ends.length) return false;
	if (family.begins && !runAt(outer, family.begins, 0)) return false;
	if (family.ends && !runAt(outer, family.ends, outer.length - family.ends.length)) return false;
	const { holds } = family;
	if (!holds) return true;
	return holds.every((word) => set.has(word)) && all.some((_, at) => runAt(all, holds, at));
}

const wordSets = new WeakMap<LabelFamily, ReadonlySet<string>>();

/** Made once for each family, so that a long list costs no more than a short one. */
function anyOf(family: LabelFamily): ReadonlySet<string> {
	const known = wordSets.get(family);
	if (known) return known;
	const made = new Set(family.anyOf);
	wordSets.set(family, made);
	return made;
}

const runAt = (words: readonly string[], run: readonly string[], at: number) =>
	at >= 0 && run.every((word, step) => words[at + step] === word);
