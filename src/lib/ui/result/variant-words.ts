/** One line on what a version changes. */
import type { Offer } from '$lib/engine/variant';
import type { ResultWords } from '$lib/locales/result';

export function changeOf(offer: Offer, words: ResultWords['result']['variants']): string {
	const { kind, from, to, packFrom, packTo, isPlainNow, tiersLower, stepsTo } = offer;
	if (kind === 'price') {
		if (from === to) return words.same;
		if (to === null) return words.cheaperNone;
		const cheaper = isPlainNow ? words.cheaperPlain : words.cheaper;
		const change = tiersLower > 0 || !isPlainNow ? cheaper(to, tiersLower) : words.plainForTheSame(to);
		// A smaller pack may cost less and be empty sooner.
		const isOtherPack = packFrom !== null && packTo !== null && packFrom !== packTo;
		return isOtherPack ? `${change} ${words.packs(packTo, packFrom)}` : change;
	}
	if (from === to) return words.shorter(stepsTo);
	if (to !== null) return words.shorterWith(stepsTo, to);
	return from === null ? words.shorter(stepsTo) : words.shorterWithout(stepsTo, from);
}
