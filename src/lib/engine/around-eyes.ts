/** The skin around the eyes: what must stay away from it, and who wants help nowhere else (question "where"). */
import type { Active } from '../knowledge/schema';
import type { Facts } from './condition';

/** Acids, retinoids and whatever else irritates some or a lot: kept off thin skin. */
export function irritates({ irritancy, kind }: Active): boolean {
	return irritancy !== 'low' || kind === 'acid';
}

/** Then what must stay away from there does nothing for the person. */
export function isAroundEyesOnly(facts: Facts): boolean {
	const where = facts.get('where');
	return where?.state === 'known' && where.options.length === 1 && where.options[0] === 'eyes';
}
