/** How a name came to be here; a record says only what differs. */
import type { LabelName } from '../schema';

type Preset = Pick<LabelName, 'also' | 'allergens' | 'actives' | 'evidence' | 'verification'>;

/** Seen on copies of product labels. */
export const seen = {
	also: [],
	allergens: [],
	actives: [],
	evidence: ['label-copies'],
	verification: 'second-hand'
} as const satisfies Preset;

/** Common, but not in the copies that were read. */
export const usual = {
	...seen,
	evidence: ['practice-label-names'],
	verification: 'unconfirmed'
} as const satisfies Preset;

/** In the list of scent materials that a European label must name. */
export const scent = {
	...seen,
	kind: 'fragrance-allergen',
	allergens: ['fragrance'],
	evidence: ['eu-fragrance-2023-1545', 'eu-cosing-annexes']
} as const satisfies Preset & Pick<LabelName, 'kind'>;
