/** What the person uses already: it keeps its place, and nothing strong is put beside something strong. */
import type { Active, CareStep, Knowledge, ProductInUse } from '../knowledge/schema';
import type { Facts } from './condition';

export type InUse = {
	readonly roles: ReadonlySet<CareStep['role']>;
	/** Ids of the actives that what they use may be. */
	readonly actives: ReadonlySet<string>;
	readonly hasStrong: boolean;
};

/** Products in use (question "products-now"). Unknown counts as none: keeping what one has is a benefit. */
export function productsInUse(knowledge: Knowledge, facts: Facts): readonly ProductInUse[] {
	const fact = facts.get('products-now');
	const named = fact?.state === 'known' ? fact.options : [];
	return knowledge.products.filter((product) => named.includes(product.id));
}

export function inUseOf(knowledge: Knowledge, facts: Facts): InUse {
	const products = productsInUse(knowledge, facts);
	return {
		roles: new Set(products.flatMap((product) => product.roles)),
		actives: new Set(
			knowledge.actives
				.filter(({ id, kind }) =>
					products.some((product) => product.kinds.includes(kind) || product.actives.includes(id))
				)
				.map(({ id }) => id)
		),
		hasStrong: products.some((product) => product.isStrong)
	};
}

/** Retinoids, acids, and whatever else irritates a lot: two of them at once are too many. */
export function isStrong(active: Active): boolean {
	return active.kind === 'retinoid' || active.kind === 'acid' || active.irritancy === 'high';
}
