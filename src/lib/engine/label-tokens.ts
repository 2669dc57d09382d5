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
	| 'plus-minus';
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

/** Total: any text gives tokens. */
export function tokensOf(pasted: string): Tokens {
	const text = pasted
		.replace(/[™®©℠]/g, ' ')
		.replace(/\r\n?/g, '\n')
		.normalize('NFKC');
	const chars = [...text];
	const tokens: Token[] = [];
	let steps = 0;
	let offset = 0;

	for (let index = 0; index < chars.length;) {
		const isWordStart = !isWordChar(chars[index - 1]);
		const amountEnd = isWordStart && isDigit(chars[index]) ? endOfAmount(chars, index) : null;
		const end = amountEnd ?? endOfWord(chars, index);
		const written = chars.slice(index, Math.max(end, index + 1)).join('');
		if (amountEnd !== null) tokens.push({ kind: 'amount', written: written.trim(), at: offset });
		else if (end > index) {
			const folded = fold(written);
			const word = { folded, start: offset, end: offset + written.length };
			if (folded !== '') tokens.push({ kind: 'word', word });
		} else {
			const mark = markAt(chars, index);
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

const LONGEST_AMOUNT = 27;

/** End of "10,000 ppm", "0,5 %" or "2 000 ppm" beginning here, or null. Looks no further than LONGEST_AMOUNT. */
function endOfAmount(chars: readonly string[], from: number): number | null {
	let at = from;
	while (at < from + 16) {
		const char = chars[at];
		const isThousands =
			char === ' ' && [1, 2, 3].every((step) => isDigit(chars[at + step])) && !isDigit(chars[at + 4]);
		if (!isDigit(char) && char !== ',' && char !== '.' && !isThousands) break;
		at += 1;
	}
	while (chars[at] === ' ' && at < from + 18) at += 1;
	if (chars[at] === '%') return at + 1;
	let end = at;
	while (end < at + 9 && isWordChar(chars[end])) end += 1;
	const isUnit = UNITS.has(chars.slice(at, end).join('').toLowerCase());
	return isUnit && !isWordChar(chars[end]) ? end : null;
}
