/** Fish, shellfish and other animals, by a word in the name: before the endings, which would call them plants. */
import type { LabelFamily } from '../schema';
import { rule } from './rule';

export const fish = [
	'fish',
	'salmon',
	'salmo',
	'oncorhynchus',
	'sturgeon',
	'acipenser',
	'caviar',
	'roe',
	'cod',
	'gadus',
	'shark',
	'pisces',
	'piscis'
] as const;
const others = ['snail', 'silk', 'honey', 'mel', 'propolis', 'pearl', 'lana', 'egg', 'ovum'] as const;

/** Plants and colours whose name borrows one of these words. */
const plantsByThatName = [
	'corn',
	'zea',
	'tree',
	'albizia',
	'cotton',
	'mint',
	'locust',
	'melon',
	'fruit'
] as const;

export const animalWords = [
	{
		...rule,
		id: 'fish',
		anyOf: fish,
		unless: plantsByThatName,
		kind: 'animal',
		group: 'animal',
		allergens: ['fish'],
		says: 'From fish, by its name. It is not vesicles.',
		evidence: ['practice-allergy-by-origin', 'practice-label-families']
	},
	{
		...rule,
		id: 'other-animals',
		anyOf: others,
		unless: plantsByThatName,
		kind: 'animal',
		group: 'animal',
		says: 'From an animal, by its name. It is not vesicles.'
	}
] as const satisfies readonly LabelFamily[];
