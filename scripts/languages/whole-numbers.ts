import { directionOf, type Language } from '../../src/lib/locales/languages.ts';

const LEFT_TO_RIGHT_MARK = '\u200e';

/** 116 123 and 0120-279-338, and the number at the head of a name such as 1,2-propanediol. */
const IN_GROUPS = /(?<![\p{L}\d.,/-])\+?(?:\d+(?:[ \u00a0-]\d+)+|\d+(?:,\d+)*-(?=\p{Script=Latin}))/gu;

/**
 * A text in which no number to dial is read from its wrong end. After a letter that is written from right to left, each
 * group of digits is a number of its own, and the groups are set from right to left, too (Unicode UAX #9, rules W2 and
 * N1): 116 123 would be seen as 123 116. A mark before the first digit, which nobody sees, keeps them together.
 */
export function withWholeNumbers(lang: Language, text: string): string {
	return directionOf(lang) === 'rtl' ? text.replaceAll(IN_GROUPS, `${LEFT_TO_RIGHT_MARK}$&`) : text;
}
