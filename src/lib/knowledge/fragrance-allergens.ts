/**
 * Label names of scent that the law makes a label name one by one, because they are common causes of allergy, and the
 * two words that stand for all the rest: the list of Regulation (EU) 2023/1545 (evidence eu-fragrance-2023-1545), in force
 * for new products since 31 July 2026 and for all from 31 July 2028 (evidence eu-fragrance-dates).
 */
import { listedScents } from './label-names/scents';
import type { LabelName } from './schema';

const listed: readonly LabelName[] = listedScents;

export const fragranceAllergens: readonly string[] = [
	'Parfum',
	'Fragrance',
	...listed.flatMap(({ inci, also }) => [inci, ...also])
];
