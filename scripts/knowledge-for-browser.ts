export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Fields = { [key: string]: Json };

// Written for whoever maintains a rule and for the tests; a browser that only decides never reads them.
const AUTHORING_ONLY = ['examples', 'since', 'reviewed'];

/** What the rule book and the audit read on the server and `recommend` never does, by collection. */
const READ_ELSEWHERE: { [collection: string]: readonly string[] } = {
	derivedFacts: ['title', 'unit', 'evidence', 'verification'],
	needRules: ['title', 'evidence', 'verification'],
	stepNotes: ['title', 'verification'],
	needs: ['evidence', 'verification'],
	origins: ['stability', 'inciEvidence', 'risksEvidence'],
	actives: ['typicalPercentWW', 'verification'],
	formulations: ['base', 'texture', 'evidence', 'goesBefore', 'isInvented', 'verification'],
	ingredients: ['evidence', 'verification'],
	regions: ['noEmergencyNumber', 'emergencyEvidence'],
	directions: ['evidence', 'verification'],
	parameters: ['unit', 'note', 'since', 'evidence', 'verification'],
	evidence: ['design', 'checked', 'origin', 'route', 'weeks', 'outcome']
};
const NOT_SHIPPED = ['articleClaims', 'bases', 'explainer', 'principles'];

/**
 * The knowledge a browser needs to give the same result, byte for byte, as the server: without authoring notes, without
 * what is read elsewhere, and without sources that nothing left cites.
 */
export function forBrowser(everything: Fields): Fields {
	const kept = Object.fromEntries(
		Object.entries(everything).map(([collection, records]): [string, Json] => {
			if (NOT_SHIPPED.includes(collection)) return [collection, []];
			const left = READ_ELSEWHERE[collection] ?? [];
			return [
				collection,
				Array.isArray(records)
					? records.map((record) => onIntactSkin(without(left, withoutNotes(record)), collection))
					: records
			];
		})
	);
	const { evidence, ...rest } = kept;
	return Array.isArray(evidence) ? { ...rest, evidence: onlyCited(evidence, rest) } : kept;
}

/** The sources that anything in these records cites. */
export function onlyCited(evidence: readonly Json[], by: Json): Json[] {
	const cited = citedIn(by);
	return evidence.filter((record) => cited.has(String((record as Fields)['id'])));
}

/** What vesicles did after a device stands in the rule book; the engine never counts it for a product. */
function onIntactSkin(record: Json, collection: string): Json {
	if (collection !== 'origins' || !isRecord(record) || !Array.isArray(record['claims'])) return record;
	return {
		...record,
		claims: record['claims'].filter((claim) => isRecord(claim) && claim['route'] === 'intact-skin')
	};
}

/** An active without the words on what it goes with: a result keeps two apart without them, and a label check says why. */
export function withoutPairs(active: Json): Json {
	if (!isRecord(active) || !Array.isArray(active['pairs'])) return active;
	const pairs = active['pairs'].map((pair) => without(['because', 'evidence'], pair));
	return { ...active, pairs };
}

function without(keys: readonly string[], value: Json): Json {
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function withoutNotes(value: Json): Json {
	if (Array.isArray(value)) return value.map(withoutNotes);
	if (!isRecord(value)) return value;
	const isRule = 'when' in value && 'examples' in value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !(isRule && AUTHORING_ONLY.includes(key)))
			.map(([key, inner]) => [key, withoutNotes(inner)])
	);
}

function citedIn(value: Json): ReadonlySet<string> {
	if (Array.isArray(value)) return new Set(value.flatMap((inner) => [...citedIn(inner)]));
	if (!isRecord(value)) return new Set();
	return new Set(
		Object.entries(value).flatMap(([key, inner]) =>
			/evidence$/i.test(key) && Array.isArray(inner) ? inner.map(String) : [...citedIn(inner)]
		)
	);
}

function isRecord(value: Json): value is Fields {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
