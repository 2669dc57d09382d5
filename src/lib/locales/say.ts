import { localesOf, type Language } from './languages.ts';
import type { Part, Parts } from './template.ts';
import { oncePerName } from './once.ts';

export type Value = string | number;

/** The parts of a template with its arguments put in, as a language counts and writes numbers. Never throws. */
export function say(parts: Parts, given: readonly Value[], lang: Language): string {
	return parts.map((part) => partSaid(part, given, lang)).join('');
}

function partSaid(part: Part, given: readonly Value[], lang: Language): string {
	if (typeof part === 'string') return part;
	if (typeof part === 'number') return String(given[part]);
	if ('count' in part) return numbersIn(lang).format(Number(given[part.count]));
	const { by, of, cases } = part;
	const value = given[of];
	const chosen =
		by === 'select'
			? cases[String(value)]
			: (cases[`=${value}`] ?? cases[pluralsIn(lang).select(Number(value))]);
	return say(chosen ?? cases['other'] ?? [], given, lang);
}

const pluralsIn = oncePerName((lang: Language) => new Intl.PluralRules(lang));
const numbersIn = oncePerName((lang: Language) => new Intl.NumberFormat(localesOf(lang)));
