/** One line on what a version changes. */
import type { Offer } from '$lib/engine/variant';
import type { ResultWords } from '$lib/locales/result';

export function changeOf(offer: Offer, words: ResultWords['result']['variants']): string {
	const { kind, from, to, isPlainNow, tiersLower, stepsTo } = offer;
	if (kind === 'price') {
		if (from === to) return words.same;
		if (to === null) return words.cheaperNone;
		if (!isPlainNow) return words.cheaper(to, tiersLower);
		return tiersLower > 0 ? words.cheaperPlain(to, tiersLower) : words.plainForTheSame(to);
	}
	if (from === to) return words.shorter(stepsTo);
	if (to !== null) return words.shorterWith(stepsTo, to);
	return from === null ? words.shorter(stepsTo) : words.shorterWithout(stepsTo, from);
}
