/** What follows from the knowledge alone is worked out once, not again for every person. */

/**
 * `make`, remembered for each object it is given and forgotten with it. For objects that never change, such as the
 * knowledge and its parts; never for answers or facts.
 */
export function oncePer<Part extends object, Made>(make: (part: Part) => Made): (part: Part) => Made {
	const made = new WeakMap<Part, { readonly value: Made }>();
	return (part) => {
		const known = made.get(part);
		if (known) return known.value;
		const value = make(part);
		made.set(part, { value });
		return value;
	};
}

/** Records by id, each found without a search. Of two with one id the first counts. */
export function recordsById<T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> {
	return indexed(records) as ReadonlyMap<string, T>;
}

type Identified = { readonly id: string };
const indexed = oncePer(
	(records: readonly Identified[]): ReadonlyMap<string, unknown> =>
		new Map([...records].reverse().map((record) => [record.id, record]))
);
