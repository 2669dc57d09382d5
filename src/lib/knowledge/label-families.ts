/**
 * How a name without a record is sorted: by its ending, its beginning or a word in it. The first family with a kind gives
 * the kind; the allergens of all that hold count, because a label does not say what is left of the plant.
 */
import { allergenWords } from './label-families/allergen-words';
import { animalWords } from './label-families/animal-words';
import { endings } from './label-families/endings';
import { soldAsExosomes } from './label-families/sold-as-exosomes';
import type { LabelFamily } from './schema';

export const labelFamilies: readonly LabelFamily[] = [
	...soldAsExosomes,
	...animalWords,
	...endings,
	...allergenWords
];
