/** Serums for the day or for a short course. Reference recipes: plausible on paper, not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper, cold, paper } from './paper';

const everySkin = ['dry', 'normal', 'combination', 'oily'] as const;

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const pressIn = {
	amount: 'Two pumps for face and neck.',
	measure: 'pumps',
	how: 'Press onto clean, slightly damp skin, then apply your moisturiser.'
} as const;

export const courses = [
	{
		...invented,
		...pressIn,
		id: 'rose-day-serum',
		code: 'RF12',
		evidence: [...airlessPaper, 'practice-vitamin-c', 'practice-humectants', 'vesicle-price-guide'],
		name: 'Rose day serum',
		base: 'light-gel-serum',
		feels: 'A light gel without rose scent, for under the sunscreen.',
		vesicles: {
			origin: 'rose-callus',
			inci: 'Rosa Damascena Callus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Ascorbyl Glucoside', percentWW: 2 },
			{ inci: 'Tocopheryl Glucoside', percentWW: 0.2 }
		],
		actives: ['ascorbyl-glucoside', 'glycerin', 'hyaluronate'],
		serves: ['tone', 'hydration', 'lines'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'morning',
		usesAWeek: 7,
		priceTier: 'high',
		storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
		needsCold: false,
		pack: 'Airless pump, 30 mL',
		paoMonths: 6,
		notes: 'Of little use without sunscreen every morning.'
	},
	{
		...invented,
		id: 'rose-vial-course',
		code: 'RF04',
		evidence: [...paper, 'vesicle-freeze-drying-patent', 'vesicle-price-guide'],
		name: 'Rose course of five dry vials',
		base: 'freeze-dried-vial',
		feels: 'As thin as water; a fresh vial each evening.',
		vesicles: {
			origin: 'rose-callus',
			inci: 'Rosa Damascena Callus Extracellular Vesicles',
			dispersionPercentWW: 0.2,
			particlesPerMl: null
		},
		additions: [],
		actives: ['panthenol', 'hyaluronate'],
		serves: ['lines', 'tone'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 5,
		amount: 'One vial, mixed just before use.',
		measure: 'vial',
		how: 'Spread on whole, closed skin with clean fingers, then apply your moisturiser. For the outside of the skin only.',
		priceTier: 'premium',
		storage: 'Dry vials below 25 °C for up to 24 months. Use at once when mixed.',
		needsCold: false,
		pack: '5 glass vials with their liquid, one for each evening',
		paoMonths: null,
		handedOverBy: 'clinic',
		notes: 'Never for broken skin, needles or injection. Dry vials like this are bought by clinics.'
	},
	{
		...invented,
		...pressIn,
		...cold,
		id: 'marine-ampoule',
		code: 'RF20',
		evidence: [...airlessPaper, 'e50-maker', 'pdrn-cream-limits', 'vesicle-storage-review'],
		name: 'Marine ampoule',
		base: 'light-gel-serum',
		feels: 'A light gel without scent.',
		vesicles: {
			origin: 'salmon-testis',
			inci: 'Salmon Testis Cell Exosomes',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Panthenol', percentWW: 1 },
			{ inci: 'Sodium DNA', percentWW: 0.1 }
		],
		actives: ['panthenol', 'glycerin', 'hyaluronate'],
		serves: ['lines', 'hydration'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 5,
		priceTier: 'premium',
		pack: 'Airless pump, 30 mL',
		paoMonths: 3,
		onlyIn: ['uk', 'us'],
		notes:
			'From fish. One maker says the authority in the United Kingdom has been told; in the EU the papers for the animal material would have to be seen first.'
	}
] as const satisfies readonly FormulationRecipe[];
