/** What only the label check needs; joined into the knowledge, and fetched apart by a browser. */
import { labelFamilies } from './label-families';
import { labelKinds } from './label-kinds';
import { labelLaws } from './label-laws';
import { labelNames } from './label-names';
import { labelNotes } from './label-notes';
import type { LabelKnowledge } from './schema';

export const labelKnowledge: LabelKnowledge = {
	labelNames,
	labelFamilies,
	labelKinds,
	labelLaws,
	labelNotes
};
