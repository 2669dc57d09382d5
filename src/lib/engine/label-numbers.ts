/** The numbers of a numbered list: "1. Water 2. Glycerin 3. …", "1) …", "(1) …", "1 - …", on one line or on many. */
import type { Token } from './label-tokens';

/** One number may be anything, and so may the first of a run that breaks off at once. */
const SHORTEST_RUN = 2;
/** After the digits: a stop or bracket, or a dash with a space beside it. "1,2-" and "PEG-40" hold none of these. */
const AFTER_NUMBER = /^(?:\s?\)|\.(?!\d)|\s[-–—]\s?|[-–—]\s)/;
const DROPPED = new Set(['stop', 'close', 'dash']);
const SEPARATOR: Token = { kind: 'mark', mark: 'separator' };

/**
 * The tokens with a separator in place of each number that counts on from 1. Numbers that do not count on are left, for
 * they belong to names. `isHeading` tells the words after which a list may begin.
 */
export function withoutNumbers(
	text: string,
	tokens: readonly Token[],
	isHeading: (folded: string) => boolean
): readonly Token[] {
	const runs: number[][] = [];
	let run: number[] = [];
	for (const [index, token] of tokens.entries()) {
		const number = numberAt(text, token);
		if (number === null) continue;
		// "Ceramide 3. 3. Glycerin": the second one counts.
		if (tokens[index + 1]?.kind === 'mark' && numberAt(text, tokens[index + 2]) === number) continue;
		const mayBegin = number === 1 && beginsList(tokens, index, isHeading);
		if (number === run.length + 1 && (number > 1 || mayBegin)) run.push(index);
		else if (mayBegin) {
			runs.push(run);
			run = [index];
		}
	}
	const counted = new Set([...runs, run].filter((one) => one.length >= SHORTEST_RUN).flat());
	if (counted.size === 0) return tokens;
	return tokens.flatMap((token, index): readonly Token[] => {
		if (counted.has(index)) return [SEPARATOR];
		if (token.kind !== 'mark') return [token];
		if (counted.has(index - 1) && DROPPED.has(token.mark)) return [];
		return token.mark === 'open' && counted.has(index + 1) ? [] : [token];
	});
}

function numberAt(text: string, token: Token | undefined): number | null {
	if (token?.kind !== 'word' || !/^\d{1,3}$/.test(token.word.folded)) return null;
	const { folded, end } = token.word;
	return AFTER_NUMBER.test(text.slice(end, end + 3)) ? Number(folded) : null;
}

function beginsList(
	tokens: readonly Token[],
	index: number,
	isHeading: (folded: string) => boolean
): boolean {
	const before = tokens[index - 1];
	return before?.kind === 'word' ? isHeading(before.word.folded) : before?.kind !== 'amount';
}
