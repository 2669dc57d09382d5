/** Which places of a long list fit what somebody types: by their own names, and by the countries they stand for. */
import { countryName } from '$lib/locales/format';
import type { Option } from '$lib/knowledge/schema';

export type Named = {
	readonly id: string;
	readonly label: string;
	/** Every name it is found under, its own first. */
	readonly names: readonly string[];
	/** Taken by whoever finds no other; it is never filtered away. */
	readonly isRest: boolean;
};
export type Match = { readonly id: string; readonly label: string; readonly through: string };

const SHORTEST_INSIDE_A_WORD = 3;

/** Names in the reader's language, and in English, which people type too. */
export function namesOf(options: readonly Option[], locale: string): readonly Named[] {
	return options.map(({ id, label, alsoFor = [], also = [] }) => ({
		id,
		label,
		names: [
			...new Set([
				label,
				...also,
				...alsoFor.map((code) => countryName(locale, code)),
				...alsoFor.map((code) => countryName('en', code))
			])
		],
		isRest: alsoFor.length === 0
	}));
}

/** Places that fit, each with the name that does; all of them for nothing typed. */
export function matching(places: readonly Named[], typed: string): readonly Match[] {
	const query = folded(typed);
	return places.flatMap(({ id, label, names, isRest }) => {
		const through = isRest && query !== '' ? undefined : names.find((name) => fits(folded(name), query));
		return through === undefined ? [] : [{ id, label, through }];
	});
}

/** At the start of a word; inside one only for what is too long to be there by chance. */
function fits(name: string, query: string): boolean {
	return ` ${name}`.includes(` ${query}`) || (query.length >= SHORTEST_INSIDE_A_WORD && name.includes(query));
}

/** Without accents and marks, so that nobody has to know how to type them; Korean syllables fall into their letters. */
function folded(text: string): string {
	return text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[\s,()'’.-]+/g, ' ')
		.trim();
}
