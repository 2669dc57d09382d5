/** A pasted list cut into pieces by its punctuation alone. Which pieces are names is not known here. */
import { withoutNumbers } from './label-numbers';
import { fold, tokensOf, type Mark, type Token, type Word } from './label-tokens';

/** Longest list that is read, in characters (UTF-16 units). The longest seen on a pack has under 3,000. */
export const LONGEST_LABEL = 10_000;

export type PlacedWord = Word & {
	readonly isInBrackets: boolean;
	/** Changes at every slash and end of line; each bracket has one of its own, and after it the one before goes on. */
	readonly part: number;
	/** Changes at every end of line. */
	readonly line: number;
};

export type Piece = {
	readonly words: readonly PlacedWord[];
	/** Amount as printed, e.g. "10,000 ppm", and its place in the text. */
	readonly amount: string | null;
	readonly amountAt: number;
	/** After "may contain" or "+/-". */
	readonly isMayContain: boolean;
	/** Behind the star of a footnote. */
	readonly isFootnote: boolean;
	/** Before the heading "ingredients". */
	readonly isBeforeList: boolean;
	readonly hasSlash: boolean;
};

export type LabelText = {
	readonly text: string;
	readonly pieces: readonly Piece[];
	/** Words of headings, which are in no piece. */
	readonly headings: readonly string[];
	/** Work done: lets a test hold it to the length. */
	readonly steps: number;
};

const LONGEST_HEADING = 6;
const LIST_HEADINGS = new Set(
	[
		'ingredients ingredient ingredienti ingredientes ingrediens ingredienser ingrediënten inhaltsstoffe bestandteile',
		'composition composição innehåll ainesosat összetevők složení składniki skladniki skład sklad sastojci inci içindekiler phần состав',
		'συστατικά komposisi 전성분 成分 全成分 配合成分'
	]
		.join(' ')
		.split(' ')
		.map(fold)
);
const HEADING_FILLERS = new Set(['full', 'list', 'liste', 'other', 'key', 'inactive', 'active', 'complete']);
const LEADING_NOISE = new Set(['organic', 'certified', 'biologique']);
const MAY_CONTAIN = new Set([
	'may contain',
	'peut contenir',
	'kann enthalten',
	'puede contener',
	'puo contenere',
	'pode conter'
]);
const CONJUNCTIONS = new Set(['and', 'und', 'et', 'y', 'e']);
const ABBREVIATIONS = new Set(['var', 'ssp', 'subsp', 'sp', 'spp', 'extr', 'cv']);

/** Cuts the text. Total: any text gives pieces, at worst one that nobody can read. */
export function cutLabel(pasted: string): LabelText {
	const { text, tokens, steps } = tokensOf(pasted);
	const endsAtLine = hasOneNameALine(tokens);
	const cutter = startCutting();
	for (const token of withoutNumbers(text, tokens, (folded) => LIST_HEADINGS.has(folded))) {
		if (token.kind === 'word') cutter.word(token.word);
		else if (token.kind === 'amount') cutter.amount(token.written, token.at);
		else if (token.mark === 'line' && endsAtLine) cutter.end();
		else cutter.mark(token.mark);
	}
	return { text, ...cutter.finish(), steps: steps + tokens.length * 3 };
}

/** More ends of lines than other separators: then a line is a name, and not a place where one was broken. */
function hasOneNameALine(tokens: readonly Token[]): boolean {
	const marks = tokens.flatMap((token) => (token.kind === 'mark' ? token.mark : []));
	const lines = marks.filter((mark) => mark === 'line').length;
	return lines > marks.filter((mark) => mark === 'separator').length;
}

/** Gathers words until a mark ends the piece. */
function startCutting() {
	const pieces: Piece[] = [];
	const headings: string[] = [];
	let words: PlacedWord[] = [];
	let measured = { amount: null as string | null, amountAt: 0 };
	let hasSlash = false;
	let isMayContain = false;
	let isFootnote = false;
	let depth = 0;
	let part = 0;
	let newestPart = 0;
	let partOutside = 0;
	let line = 0;
	/** Number of words before the last bracket, and before the last slash or end of line. */
	let openedAt = 0;
	let brokeAt = 0;

	function end(): void {
		const last = pieces.at(-1);
		if (words.length > 0)
			pieces.push({ words, ...measured, isMayContain, isFootnote, isBeforeList: false, hasSlash });
		// An amount after the comma belongs to the name before it.
		else if (measured.amount !== null && last?.amount === null)
			pieces.splice(-1, 1, { ...last, ...measured });
		words = [];
		measured = { amount: null, amountAt: 0 };
		hasSlash = false;
		isFootnote = false;
		depth = 0;
		brokeAt = 0;
		newPart();
	}

	function newPart(): void {
		newestPart += 1;
		part = newestPart;
	}

	/** The words from here on are a heading; before the first one stood talk, and not the list. */
	function takeHeading(from: number): void {
		const heading = words.slice(from).map((one) => one.folded);
		words = words.slice(0, from);
		end();
		if (headings.length === 0) {
			pieces.splice(0, pieces.length, ...pieces.map((piece) => ({ ...piece, isBeforeList: true })));
		}
		headings.push(...heading);
	}

	function word(next: Word): void {
		if (words.length === 0 && LEADING_NOISE.has(next.folded)) return;
		const before = words.at(-1);
		const beginsLine = words.length === brokeAt;
		words.push({ ...next, isInBrackets: depth > 0, part, line });
		if (beginsLine && !isFootnote && LIST_HEADINGS.has(next.folded)) takeHeading(words.length - 1);
		else if (before && MAY_CONTAIN.has(`${before.folded} ${next.folded}`)) {
			words = words.slice(0, -2);
			end();
			isMayContain = true;
		}
	}

	function colon(): void {
		const heading = words.slice(brokeAt).map((one) => one.folded);
		const isList = heading.length <= LONGEST_HEADING && heading.some((folded) => LIST_HEADINGS.has(folded));
		const isFiller = heading.length > 0 && heading.every((folded) => HEADING_FILLERS.has(folded));
		if (isList || isFiller) takeHeading(brokeAt);
		else end();
	}

	/** "(and)" between two names ends the first. */
	function closeBracket(): void {
		if (depth === 1) part = partOutside;
		depth = Math.max(0, depth - 1);
		if (words.length !== openedAt + 1 || !CONJUNCTIONS.has(words.at(-1)?.folded ?? '')) return;
		words.pop();
		end();
	}

	function breakPart(): void {
		newPart();
		brokeAt = words.length;
	}

	/** "1." or "1)" before a name. */
	function isNumbering(one: Mark): boolean {
		const isFirst = words.length === brokeAt + 1 && depth === 0;
		return isFirst && (one === 'stop' || one === 'close') && /^\d{1,3}$/.test(words.at(-1)?.folded ?? '');
	}

	function mark(one: Mark): void {
		const last = words.at(-1)?.folded ?? '';
		if (isNumbering(one)) words.pop();
		else if (one === 'separator' || one === 'blank-line') end();
		else if (one === 'locant-comma') {
			if (words.length > 1 || last.length > 1) end();
		} else if (one === 'stop') {
			if (last.length > 1 && !ABBREVIATIONS.has(last)) end();
		} else if (one === 'dash') {
			// Not the one inside "sh - Oligopeptide".
			if (last.length > 2) end();
		} else if (one === 'colon') colon();
		else if (one === 'slash') {
			hasSlash = true;
			breakPart();
		} else if (one === 'line') {
			line += 1;
			breakPart();
		} else if (one === 'open') {
			if (depth === 0) partOutside = part;
			depth += 1;
			newPart();
			openedAt = words.length;
		} else if (one === 'close') closeBracket();
		else {
			end();
			if (one === 'footnote') isFootnote = true;
			else isMayContain = true;
		}
	}

	function amount(written: string, at: number): void {
		if (measured.amount === null) measured = { amount: written, amountAt: at };
	}

	function finish(): { readonly pieces: readonly Piece[]; readonly headings: readonly string[] } {
		end();
		return { pieces, headings };
	}

	return { word, amount, mark, end, finish };
}
