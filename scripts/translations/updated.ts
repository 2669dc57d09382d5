import type { Catalogue, Translation } from './catalogue.ts';
import type { Text } from './texts.ts';

/**
 * The catalogue for today's texts: each English text once, in the order in which people meet it. Translations are kept;
 * what is no longer said is dropped, unless a text without a translation stands in its place: then it waits there.
 */
export function updated(catalogue: Catalogue, texts: readonly Text[]): Catalogue {
	const known = new Map(
		catalogue.translations.filter(({ only }) => only === null).map((entry) => [entry.en, entry])
	);
	const today = new Set(texts.map(({ en }) => en));
	const leftBehind = new Map(
		[...known.values()]
			.filter(({ en, says }) => says !== '' && !today.has(en))
			.flatMap((entry) => entry.places.map((place) => [place, entry] as const))
	);
	const ofOnePlace = new Map(
		catalogue.translations.flatMap((entry) => (entry.only === null ? [] : [[entry.only, entry] as const]))
	);
	const seen = new Set<string>();
	const translations = texts.flatMap(({ en, path }): readonly Translation[] => {
		const own = ofOnePlace.get(path);
		const here = own?.en === en ? [own] : [];
		if (seen.has(en)) return here;
		seen.add(en);
		const before = leftBehind.get(path);
		const waiting = {
			en,
			says: before?.says ?? '',
			only: null,
			previous: before?.en ?? null,
			places: [path]
		};
		const kept = known.get(en);
		return [kept && (kept.says !== '' || !before) ? kept : waiting, ...here];
	});
	return { ...catalogue, translations };
}

/** Translations put into the catalogue by their English text; those that wait to be looked at are done with them. */
export function filled(catalogue: Catalogue, answers: ReadonlyMap<string, string>): Catalogue {
	return {
		...catalogue,
		translations: catalogue.translations.map((entry) => {
			const says = entry.only === null ? answers.get(entry.en) : undefined;
			return says === undefined ? entry : { ...entry, says, previous: null };
		})
	};
}

export const missingIn = ({ translations }: Catalogue): readonly Translation[] =>
	translations.filter(({ says, previous }) => says === '' || previous !== null);
