/**
 * Every label name the label check knows. What a recipe uses is known as well, without a record here: a name added to
 * ingredients.ts is found on labels from then on, as an everyday part or, where an origin carries it, as vesicles.
 */
import { ingredients } from './ingredients';
import { activeNames } from './label-names/actives';
import { baseNames } from './label-names/base';
import { fermentAndFactorNames } from './label-names/ferments-and-factors';
import { keeperNames } from './label-names/keepers';
import { plantAndAnimalNames } from './label-names/plants-and-animals';
import { scentNames } from './label-names/scents';
import { vesicleNames } from './label-names/vesicles';
import { origins } from './origins';
import type { Ingredient, LabelName, Origin } from './schema';

const recorded: readonly LabelName[] = [
	...vesicleNames,
	...fermentAndFactorNames,
	...activeNames,
	...scentNames,
	...baseNames,
	...keeperNames,
	...plantAndAnimalNames
];

function fromRecipe(ingredient: Ingredient): LabelName {
	const { inci, does, allergens, evidence, verification } = ingredient;
	const origin: Origin | undefined = origins.find((entry) => entry.inci === inci);
	const group = origin?.group ?? (ingredient.isAnimalDerived ? ('animal' as const) : undefined);
	return {
		inci,
		also: [],
		kind: origin ? 'vesicle' : 'everyday',
		...(origin && { origin: origin.id }),
		...(group && { group }),
		allergens,
		actives: [],
		says: does,
		evidence,
		verification
	};
}

const recordedNames = new Set(recorded.map((name) => name.inci));

export const labelNames: readonly LabelName[] = [
	...recorded,
	...ingredients.filter(({ inci }) => !recordedNames.has(inci)).map(fromRecipe)
];
