/** The one recipe with perfume. Declared last, so that it never wins a tie. Not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper } from './paper';

export const scented = [
	{
		isInvented: true,
		id: 'scented-after-shave-gel',
		code: 'RF29',
		evidence: [...airlessPaper, 'practice-humectants', 'eu-cosing-annexes'],
		name: 'Lightly scented after-shave gel',
		base: 'gel-cream',
		feels: 'Fresh and light, with a scent.',
		vesicles: {
			origin: 'lactobacillus',
			inci: 'Lactobacillus Extracellular Vesicles',
			dispersionPercentWW: 1,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Panthenol', percentWW: 1 },
			{ inci: 'Parfum', percentWW: 0.2 },
			{ inci: 'Linalool', percentWW: 0.01 },
			{ inci: 'Limonene', percentWW: 0.01 }
		],
		actives: ['panthenol', 'glycerin'],
		serves: ['comfort'],
		suits: { oiliness: ['normal', 'combination'], sensitivityAtMost: 1 },
		slot: 'morning',
		usesAWeek: 7,
		amount: 'As much as a large pea for the face.',
		measure: 'pea',
		how: 'Smooth over shaved skin in the morning, as your moisturiser.',
		priceTier: 'low',
		storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
		needsCold: false,
		pack: 'Airless jar, 50 mL',
		paoMonths: 6,
		notes:
			'The only scented recipe here, for people who like a scent after shaving: choose “fragrance” under things to avoid to leave it out. Unless the maker states a milk-free medium, we assume milk.',
		verification: 'unconfirmed'
	}
] as const satisfies readonly FormulationRecipe[];
