/** Masks: now and then, in the evening. Reference recipes: plausible on paper, not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper, paper } from './paper';

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const sachet = {
	storage: 'Below 25 °C. Use within 24 months.',
	pack: 'Foil sachets for one use each, box of 5',
	paoMonths: null
} as const;

const layOn = {
	amount: 'One sheet.',
	how: 'Lay on clean, unbroken skin for 15 minutes, take it off before it dries, then apply your moisturiser.'
} as const;

export const masks = [
	{
		...invented,
		...sachet,
		...layOn,
		id: 'centella-sheet-mask',
		code: 'RF14',
		evidence: [...paper, 'practice-humectants'],
		name: 'Centella sheet mask',
		base: 'sheet-mask-essence',
		feels: 'Cool and wet.',
		vesicles: {
			origin: 'centella-leaf',
			inci: 'Centella Asiatica Leaf Vesicles',
			dispersionPercentWW: 1,
			particlesPerMl: null
		},
		additions: [],
		actives: ['glycerin', 'panthenol', 'hyaluronate'],
		serves: ['comfort', 'hydration'],
		suits: { oiliness: ['dry', 'normal', 'combination', 'oily'], sensitivityAtMost: 3 },
		slot: 'evening',
		usesAWeek: 2,
		priceTier: 'low'
	},
	{
		...invented,
		id: 'lacto-overnight-mask',
		code: 'RF16',
		evidence: [...airlessPaper, 'practice-humectants'],
		name: 'Lacto overnight mask',
		base: 'overnight-mask',
		feels: 'A soft layer that sets and stays on until morning.',
		vesicles: {
			origin: 'lactobacillus',
			inci: 'Lactobacillus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Panthenol', percentWW: 2 }],
		actives: ['panthenol', 'glycerin'],
		serves: ['barrier', 'hydration'],
		suits: { oiliness: ['dry', 'normal', 'combination'], sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 3,
		amount: 'A layer you can just see, about two large peas.',
		how: 'Spread as the last step of the evening, in place of your moisturiser. Wash off in the morning.',
		priceTier: 'mid',
		storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
		pack: 'Airless jar, 50 mL',
		paoMonths: 6,
		notes: 'Unless the maker states a milk-free medium, we assume milk. The lecithin is from sunflower.'
	},
	{
		...invented,
		...sachet,
		...layOn,
		id: 'adipose-sheet-mask',
		code: 'RF23',
		evidence: [...paper, 'cho-2020'],
		name: 'Adipose sheet mask',
		base: 'sheet-mask-essence',
		feels: 'Cool and wet.',
		vesicles: {
			origin: 'human-adipose',
			inci: 'Human Adipose Stromal Cell Exosomes',
			dispersionPercentWW: 1,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Glutathione', percentWW: 0.1 },
			{ inci: 'Ceramide NP', percentWW: 0.01 }
		],
		actives: ['glycerin', 'panthenol', 'hyaluronate'],
		serves: ['tone', 'hydration'],
		suits: { oiliness: ['dry', 'normal', 'combination'], sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 2,
		priceTier: 'mid',
		onlyIn: ['japan', 'korea'],
		notes: 'From cells of donated human fat; barred from cosmetics in many countries.'
	}
] as const satisfies readonly FormulationRecipe[];
