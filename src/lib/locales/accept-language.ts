/** What a browser says its person reads (RFC 9110, 12.5.4). */
import { isLanguage, type Language } from './languages';

const WEIGHT = /^q=(0(?:\.\d{1,3})?|1(?:\.0{1,3})?)$/i;

/**
 * The language of ours that somebody wants most, also where they name a variety of it (`es-MX`). Null where they want
 * none of them, or would rather have any other. Total: what is no wish is passed over.
 */
export function wantedLanguage(header: string | null): Language | null {
	const wishes = (header ?? '').split(',').flatMap((wish) => {
		const [range = '', ...parameters] = wish.split(';').map((part) => part.trim());
		const weights = parameters.map((parameter) => WEIGHT.exec(parameter)?.[1]);
		if (range === '' || weights.length > 1 || weights.includes(undefined)) return [];
		return [{ language: range.split('-')[0]?.toLowerCase(), weight: Number(weights[0] ?? 1) }];
	});
	const inOrder = wishes.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
	const first = inOrder.find(({ language }) => language === '*' || isLanguage(language))?.language;
	return isLanguage(first) ? first : null;
}
