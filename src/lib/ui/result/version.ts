/** Which version of a result is looked at, as it stands in an address and in a form: words that say nothing of the person. */
import type { Trying } from '$lib/engine/variant';

export type ResultVersion = Trying & { readonly withoutVesicles: boolean };

const fields: readonly (readonly [keyof ResultVersion, name: string, value: string])[] = [
	['withoutVesicles', 'without', 'exosomes'],
	['price', 'price', 'lower'],
	['steps', 'steps', 'fewer']
];

/** The version named by an address or a sent form. Anything else that stands there means nothing. */
export function versionIn(given: { get(name: string): unknown }): ResultVersion {
	const names = new Set(
		fields.filter(([, name, value]) => given.get(name) === value).map(([version]) => version)
	);
	return {
		withoutVesicles: names.has('withoutVesicles'),
		price: names.has('price'),
		steps: names.has('steps')
	};
}

/** The version in names alone, as a link holds it beside the answers. */
export const namesOf = (version: ResultVersion): readonly string[] => fieldsOf(version).map(([name]) => name);

/** The version with these names; one that means nothing here is passed over. */
export function versionNamed(names: readonly string[]): ResultVersion {
	return versionIn({
		get: (name) => names.includes(name) && fields.find(([, field]) => field === name)?.[2]
	});
}

/** Names and values by which a form names a version; empty for the person's own. */
export function fieldsOf(version: ResultVersion): readonly (readonly [name: string, value: string])[] {
	return fields.filter(([key]) => version[key]).map(([, name, value]) => [name, value]);
}

/** Address of a version, and of a part of its page. */
export const versionAddress = (version: ResultVersion, part = ''): string =>
	`/result${queryOf(version)}${part && `#${part}`}`;

/** Address of a version's calendar file. */
export const calendarAddress = (version: ResultVersion): string => `/result/routine.ics${queryOf(version)}`;

/** Where the form for a letter of a version is sent; if something is wrong with it, the page comes back at the form. */
export const letterAddress = (version: ResultVersion): string =>
	`/result?/email${fieldsOf(version)
		.map(([name, value]) => `&${name}=${value}`)
		.join('')}#keep`;

function queryOf(version: ResultVersion): string {
	const query = new URLSearchParams(fieldsOf(version).map(([name, value]) => [name, value])).toString();
	return query && `?${query}`;
}
