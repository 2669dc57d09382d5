import type { Language } from './languages';
import { say, type Value } from './say';
import type { Parts } from './template';

/**
 * Words that came as data: a message is `{ $: parts }`, everything else stands for itself. Those of a server's English
 * are messages already and stay what they are.
 */
export function decoded(words: unknown, lang: Language): unknown {
	if (words === null || typeof words !== 'object') return words;
	if (Array.isArray(words)) return words.map((inner) => decoded(inner, lang));
	if ('$' in words) {
		const parts = words.$ as Parts;
		return (...given: readonly Value[]) => say(parts, given, lang);
	}
	return Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, decoded(inner, lang)]));
}
