/** Numbers, lists and days as a reader of `locale` writes them. Days are ISO days, free of any time zone. */

import { oncePerName } from './once.ts';

const DAY_MS = 86_400_000;

// Making one takes longer than using it for a whole page.
const longDays = oncePerName(
	(locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
);
const lists = oncePerName((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const countries = oncePerName(
	(locale: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
);
const shares = oncePerName(
	(locale: string) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 })
);
const decimals = oncePerName((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

const dayAt = (isoDay: string, weeksLater: number) =>
	new Date(Date.parse(`${isoDay}T00:00:00Z`) + weeksLater * 7 * DAY_MS);

export function longDay(locale: string, isoDay: string, weeksLater = 0): string {
	return longDays(locale).format(dayAt(isoDay, weeksLater));
}

/** The ISO day so many weeks after another, for `<time datetime>`. */
export const isoDayAfter = (isoDay: string, weeksLater: number) =>
	dayAt(isoDay, weeksLater).toISOString().slice(0, 10);

/** Today where this runs: in a browser the visitor's day, on a server the server's. */
export function isoDayOf(moment: Date): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

export const listed = (locale: string, items: readonly string[]) => lists(locale).format(items);

/** A country by its ISO 3166-1 code, as a reader of `locale` calls it. */
export function countryName(locale: string, code: string): string {
	return countries(locale).of(code) ?? code;
}

/** A share in % w/w. Four decimals, because some actives work at 0.0003 %. */
export const share = (locale: string, percentWW: number) => shares(locale).format(percentWW / 100);

export const decimal = (locale: string, value: number) => decimals(locale).format(value);

/**
 * The reader's own variety of the page's language (en-GB, en-US, …), or the one its words are written in. Digits stay
 * those of the words: a page must not write one number in two ways.
 */
export function localeOf(language: string, wanted: readonly string[], otherwise: string): string {
	const own = wanted.find((one) => one.split('-')[0] === language && isTag(one));
	if (own === undefined) return otherwise;
	const { numberingSystem } = new Intl.Locale(otherwise);
	return numberingSystem === undefined ? own : new Intl.Locale(own, { numberingSystem }).toString();
}

/** Some browsers name a language as their system does, and `Intl` refuses that with an error. */
function isTag(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}
