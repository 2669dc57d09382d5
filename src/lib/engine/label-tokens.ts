/**
 * A pasted text as a row of words, amounts and marks. One walk from left to right; no step looks further ahead than a
 * few dozen characters, so the work grows with the length and nothing else.
 */

export type Word = {
	/** Lower case, no accents, letters and digits only. */
	readonly folded: string;
	/** Place in the text. */
	readonly start: number;
	readonly end: number;
};
export type Mark =
	| 'separator'
	/** ", " that may stand inside "1, 2-Hexanediol" that was broken apart. */
	| 'locant-comma'
	/** A full stop before a space. */
	| 'stop'
	/** " - " between what may be two names. */
	| 'dash'
	| 'colon'
	| 'slash'
	| 'open'
	| 'close'
	| 'line'
	| 'blank-line'
	/** "+/-" or "±": what follows may be in it. */
	| 'plus-minus'
	/** The star of a footnote, after a name had one. */
	| 'footnote';
export type Token =
	| { readonly kind: 'word'; readonly word: Word }
	| { readonly kind: 'amount'; readonly written: string; readonly at: number }
	| { readonly kind: 'mark'; readonly mark: Mark };

export type Tokens = {
	/** As pasted, in one form of each character. */
	readonly text: string;
	readonly tokens: readonly Token[];
	/** Work done, in characters looked at. */
	readonly steps: number;
};

const SEPARATORS = new Set(';|、。•·・●▪◦‣ㆍ');
const OPENS = new Set('([{');
const CLOSES = new Set(')]}');
const DASHES = new Set('-–—−');
const UNITS = new Set([
	'ppm',
	'ppb',
	'percent',
	'mg',
	'mcg',
	'g',
	'ml',
	'iu',
	'million',
	'billion',
	'trillion'
]);
/** What a scanner takes for another letter. The same for the printed word and for the known one, so it only ever joins. */
const SCANNED: readonly (readonly [RegExp, string])[] = [
	[/0/g, 'o'],
	[/[1i]/g, 'l'],
	[/5/g, 's'],
	[/rn/g, 'm'],
	[/vv/g, 'w']
];
/** Tags that begin a new line where a page shows them. */
const BLOCK_TAG = /^<\/?(?:br|p|div|li|ul|ol|tr|td|th|h\d|section|article)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	nbsp: ' ',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	bull: '•',
	middot: '·',
	shy: ''
};
const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta' };

const isWordChar = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);
const isDash = (char: string | undefined) => char !== undefined && DASHES.has(char);

/** One spelling for what is printed in several: case, accents, Greek letters, British and American endings. */
export function fold(printed: string): string {
	return printed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[αβγδ]/g, (letter) => GREEK[letter] ?? letter)
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.normalize('NFC')
		.replaceAll('sulph', 'sulf')
		.replaceAll('aluminium', 'aluminum')
		.replaceAll('hydrolys', 'hydrolyz');
}

/** A folded key as a scanner may have read it: 0 for o, 1 for l, rn for m. */
export function scanFold(key: string): string {
	return SCANNED.reduce((seen, [printed, read]) => seen.replace(printed, read), key);
}

/** Text of a page whose source was pasted: without its tags, with its signs. Text without tags is left as it is. */
function withoutTags(pasted: string): string {
	return pasted
		.replace(/<!--[^<>]{0,400}-->/g, ' ')
		.replace(/<\/?[a-z][^<>]{0,400}>/gi, (tag) => (BLOCK_TAG.test(tag) ? '\n' : ''))
		.replace(/&([a-z]{2,6});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
		.replace(/&#(\d{1,5});/g, (whole, code: string) => String.fromCodePoint(Number(code)) || whole);
}

/** Total: any text gives tokens. */
export function tokensOf(pasted: string): Tokens {
	const text = withoutTags(pasted)
		.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
		// Marks of footnotes; as letters they would be part of the name before them.
		.replace(/[™®©℠†‡⁰¹²³⁴-⁹]/g, ' ')
		.replace(/\r\n?/g, '\n')
		.normalize('NFKC');
	const chars = [...text];
	const tokens: Token[] = [];
	let steps = 0;
	let offset = 0;
	/** Which stars stand first in the text: behind names, or before lines as bullets do. */
	let firstStars: 'behind' | 'before' | null = null;

	for (let index = 0; index < chars.length;) {
		const isWordStart = !isWordChar(chars[index - 1]);
		const startsNumber = isWordStart && isDigit(chars[index]);
		const registerEnd = startsNumber ? endOfRegisterNumber(chars, index) : null;
		const amountEnd = startsNumber && registerEnd === null ? endOfAmount(chars, index) : null;
		const end = registerEnd ?? amountEnd ?? endOfWord(chars, index);
		const written = chars.slice(index, Math.max(end, index + 1)).join('');
		if (registerEnd !== null) dropRegisterName(tokens);
		else if (amountEnd !== null) tokens.push({ kind: 'amount', written: written.trim(), at: offset });
		else if (end > index) {
			const folded = fold(written);
			const word = { folded, start: offset, end: offset + written.length };
			if (folded !== '') tokens.push({ kind: 'word', word });
		} else {
			const star = starAt(chars, index);
			firstStars ??= star;
			const isFootnote = star === 'before' && firstStars === 'behind';
			const mark = isFootnote ? 'footnote' : markAt(chars, index);
			if (mark) tokens.push({ kind: 'mark', mark });
		}
		steps += Math.max(end - index, 1) + (isDigit(chars[index]) ? LONGEST_AMOUNT : 0);
		offset += written.length;
		index += Math.max(end - index, 1);
	}
	return { text, tokens, steps };
}

function endOfWord(chars: readonly string[], from: number): number {
	let end = from;
	while (isWordChar(chars[end])) end += 1;
	return end;
}

/** Where the first star of a row of them stands: behind a name, or before what follows. */
function starAt(chars: readonly string[], index: number): 'behind' | 'before' | null {
	const previous = chars[index - 1];
	if (chars[index] !== '*' || previous === '*') return null;
	if (isWordChar(previous) || CLOSES.has(previous ?? '')) return 'behind';
	return isSpace(previous) || previous === '.' ? 'before' : null;
}

function markAt(chars: readonly string[], index: number): Mark | null {
	const char = chars[index] ?? '';
	const previous = chars[index - 1];
	const next = chars[index + 1];
	if (char === '\n') return isDash(previous) ? null : next === '\n' ? 'blank-line' : 'line';
	if (char === ',') return commaAt(chars, index);
	if (SEPARATORS.has(char)) return 'separator';
	if (char === '/') return previous === '+' ? null : 'slash';
	if (char === ':') return 'colon';
	if (OPENS.has(char)) return 'open';
	if (CLOSES.has(char)) return 'close';
	if (char === '±' || (char === '+' && next === '/')) return 'plus-minus';
	if (char === '.') return isSpace(next) ? 'stop' : null;
	const isSpaced = isDash(char) && isSpace(previous) && isSpace(next);
	// "Tripeptide - 1" is one name; "Glycerin - 1,2-Hexanediol" is two.
	const isInsideName = isDigit(chars[index + 2]) && chars[index + 3] !== ',';
	return isSpaced && !isInsideName ? 'dash' : null;
}

/** A comma inside a number or a chemical name ("830,000", "1,2-Hexanediol") is no mark. */
function commaAt(chars: readonly string[], index: number): Mark | null {
	if (!isDigit(chars[index - 1])) return 'separator';
	if (isDigit(chars[index + 1])) return null;
	const isLocant = chars[index + 1] === ' ' && isDigit(chars[index + 2]) && isDash(chars[index + 3]);
	return isLocant ? 'locant-comma' : 'separator';
}

const LONGEST_AMOUNT = 30;
/** "10,000 ppm", "0,5 %", "2 000 ppm", "5-10 %", with the unit as its first group where it is a word. */
const AMOUNT =
	/^\d[\d.,]{0,12}(?: \d{3}(?!\d)){0,2}(?: ?[-–—−] ?\d[\d.,]{0,5})?\s{0,2}(?:%|(\p{L}{1,9})(?![\p{L}\p{N}]))/u;
/** Numbers of chemical registers: "7732-18-5" (CAS), "231-791-2" (EC). */
const REGISTER_NUMBER = /^(?:\d{2,7}-\d{2}-\d|\d{3}-\d{3}-\d)(?![\d-])/;
const REGISTER_NAMES = new Set(['cas', 'ec', 'einecs', 'no', 'nr']);

/** End of an amount beginning here, or null. Looks no further than LONGEST_AMOUNT. */
function endOfAmount(chars: readonly string[], from: number): number | null {
	const found = AMOUNT.exec(chars.slice(from, from + LONGEST_AMOUNT).join(''));
	if (!found || (found[1] !== undefined && !UNITS.has(found[1].toLowerCase()))) return null;
	return from + [...found[0]].length;
}

function endOfRegisterNumber(chars: readonly string[], from: number): number | null {
	const found = REGISTER_NUMBER.exec(chars.slice(from, from + 13).join(''));
	return found ? from + found[0].length : null;
}

/** "CAS No." before such a number adds nothing either. */
function dropRegisterName(tokens: Token[]): void {
	const isName = (token: Token | undefined) =>
		token?.kind === 'word' && REGISTER_NAMES.has(token.word.folded);
	const last = tokens.at(-1);
	const isMark = last?.kind === 'mark' && (last.mark === 'stop' || last.mark === 'colon');
	if (isMark && isName(tokens.at(-2))) tokens.pop();
	while (isName(tokens.at(-1))) tokens.pop();
}
