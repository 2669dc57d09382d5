/** Creams: oil in water, in place of a moisturiser. Reference recipes: plausible on paper, not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper } from './paper';

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const airless = {
	storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
	pack: 'Airless jar, 50 mL',
	paoMonths: 6
} as const;

const smoothOn = {
	amount: 'As much as a large pea for the face, and again for the neck.',
	how: 'Smooth over the whole face as your moisturiser.'
} as const;

export const creams = [
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'lacto-gel-cream',
		code: 'RF06',
		evidence: [...airlessPaper, 'practice-niacinamide'],
		name: 'Lacto gel-cream',
		base: 'gel-cream',
		feels: 'Fresh and light, with no greasy film.',
		vesicles: {
			origin: 'lactobacillus',
			inci: 'Lactobacillus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Niacinamide', percentWW: 2 },
			{ inci: 'Panthenol', percentWW: 1 }
		],
		actives: ['niacinamide', 'panthenol', 'glycerin'],
		serves: ['shine', 'hydration', 'barrier'],
		suits: { oiliness: ['combination', 'oily'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		notes: 'Unless the maker states a milk-free medium, we assume milk. The lecithin is from sunflower.'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'milk-barrier-cream',
		code: 'RF07',
		evidence: [...airlessPaper, 'practice-barrier-lipids', 'lu-2024'],
		name: 'Milk barrier cream',
		base: 'rich-cream',
		feels: 'Rich and soft; stays on the skin for a while.',
		vesicles: {
			origin: 'bovine-milk',
			inci: 'Milk Exosomes',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Panthenol', percentWW: 2 }],
		actives: ['ceramides', 'panthenol', 'glycerin'],
		serves: ['barrier', 'hydration', 'lines'],
		suits: { oiliness: ['dry', 'normal'], sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 7,
		priceTier: 'high',
		notes: 'Only on unbroken skin. In the EU the maker needs papers for the animal material.'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'ginseng-night-cream',
		code: 'RF10',
		evidence: [...airlessPaper, 'practice-adenosine', 'vesicle-price-guide'],
		name: 'Ginseng night cream',
		base: 'rich-cream',
		feels: 'Rich and soft; stays on the skin for a while.',
		vesicles: {
			origin: 'ginseng-callus',
			inci: 'Panax Ginseng Callus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Adenosine', percentWW: 0.04 }],
		actives: ['adenosine', 'ceramides', 'glycerin'],
		serves: ['lines', 'firmness', 'barrier', 'hydration'],
		suits: { oiliness: ['dry', 'normal'], sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 7,
		priceTier: 'high'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'plain-barrier-cream',
		code: 'RF26',
		evidence: [...airlessPaper, 'practice-barrier-lipids'],
		name: 'Barrier cream without vesicles',
		base: 'rich-cream',
		feels: 'Rich and soft; stays on the skin for a while.',
		vesicles: null,
		additions: [{ inci: 'Panthenol', percentWW: 2 }],
		actives: ['ceramides', 'panthenol', 'glycerin'],
		serves: ['barrier', 'hydration', 'comfort'],
		suits: { oiliness: ['dry', 'normal'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 14,
		priceTier: 'low'
	}
] as const satisfies readonly FormulationRecipe[];
