/** Masks: now and then, in the evening. Reference recipes: plausible on paper, not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper, cold, paper } from './paper';

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const sachet = {
	storage: 'Below 25 °C. Use within 24 months.',
	needsCold: false,
	pack: 'Foil sachets for one use each, box of 5',
	paoMonths: null
} as const;

const layOn = {
	amount: 'One sheet.',
	measure: 'sheet',
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
		measure: 'layer',
		how: 'Spread as the last step of the evening, in place of your moisturiser. Wash off in the morning.',
		priceTier: 'mid',
		storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
		needsCold: false,
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
	},
	{
		...invented,
		...sachet,
		...layOn,
		id: 'apple-sheet-mask',
		code: 'RF17',
		evidence: [...paper, 'practice-humectants'],
		name: 'Apple sheet mask',
		base: 'sheet-mask-essence',
		feels: 'Cool and wet.',
		vesicles: {
			origin: 'apple-callus',
			inci: 'Malus Domestica Callus Extracellular Vesicles',
			dispersionPercentWW: 1,
			particlesPerMl: null
		},
		additions: [],
		actives: ['glycerin', 'panthenol', 'hyaluronate'],
		serves: ['hydration', 'tone'],
		suits: { oiliness: ['dry', 'normal', 'combination', 'oily'], sensitivityAtMost: 3 },
		slot: 'evening',
		usesAWeek: 2,
		priceTier: 'low'
	},
	{
		...invented,
		...sachet,
		...cold,
		id: 'rose-clinic-hydrogel',
		code: 'RF15',
		evidence: [...paper, 'practice-recent-procedure', 'vesicle-storage-review'],
		name: 'Rose gel mask from the clinic',
		base: 'hydrogel-mask',
		feels: 'Cool, thick and slippery.',
		vesicles: {
			origin: 'rose-callus',
			inci: 'Rosa Damascena Callus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Allantoin', percentWW: 0.2 }],
		actives: ['panthenol'],
		serves: ['comfort', 'hydration'],
		suits: { oiliness: ['dry', 'normal', 'combination', 'oily'], sensitivityAtMost: 2 },
		slot: 'evening',
		usesAWeek: 1,
		amount: 'One mask.',
		measure: 'sheet',
		how: 'Once, on skin that has closed, for 15 minutes, and only when the clinic that saw the skin says so.',
		priceTier: 'premium',
		handedOverBy: 'clinic',
		notes: 'Never on open or weeping skin.'
	}
] as const satisfies readonly FormulationRecipe[];
