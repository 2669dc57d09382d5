/** Reference recipes in the order that breaks ties, and the one function that turns a recipe into a formulation. */
import type { FormulationRecipe } from '../schema';
import { courses } from './courses';
import { creams } from './creams';
import { masks } from './masks';
import { scented } from './scented';
import { serums } from './serums';

export { bases } from './bases';
export { compose } from './compose';

export const recipes = [
	...serums,
	...courses,
	...creams,
	...masks,
	...scented
] as const satisfies readonly FormulationRecipe[];
