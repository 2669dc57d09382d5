/** Creams: oil in water, in place of a moisturiser. Reference recipes: plausible on paper, not tested, not for sale. */
import type { FormulationRecipe } from '../schema';
import { airlessPaper } from './paper';

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const airless = {
	storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
	needsCold: false,
	pack: 'Airless jar, 50 mL',
	paoMonths: 6
} as const;

const smoothOn = {
	amount: 'As much as a large pea for the face, and again for the neck.',
	measure: 'pea',
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
	},
	{
		...invented,
		...airless,
		id: 'retinol-centella-cream',
		code: 'RF11',
		evidence: [...airlessPaper, 'practice-retinol', 'practice-retinoid-and-vesicles'],
		name: 'Retinol and centella cream in two chambers',
		base: 'light-cream',
		feels: 'A light cream; the two parts meet on the finger.',
		vesicles: {
			origin: 'centella-callus',
			inci: 'Centella Asiatica Callus Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Retinol', percentWW: 0.1 }],
		actives: ['retinol', 'glycerin'],
		serves: ['lines', 'tone'],
		suits: { oiliness: ['dry', 'normal', 'combination'], sensitivityAtMost: 1 },
		slot: 'evening',
		usesAWeek: 3,
		amount: 'One pump of each chamber.',
		measure: 'pumps',
		how: 'On clean, fully dry skin, two or three evenings a week. Keep away from eyes and lips. Sunscreen every morning.',
		priceTier: 'high',
		pack: 'Airless pump with two chambers, 30 mL',
		handedOverBy: 'clinic',
		notes:
			'Our own rule keeps retinol and vesicles on different evenings while skin gets used to them, so only a clinician who knows the skin should hand it over. In the EU the label must speak of vitamin A from food.'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'mushroom-gel-cream',
		code: 'RF18',
		evidence: [...airlessPaper, 'practice-humectants'],
		name: 'Mushroom gel-cream',
		base: 'gel-cream',
		feels: 'Fresh and light, with no greasy film.',
		vesicles: {
			origin: 'sparassis-mushroom',
			inci: 'Sparassis Crispa Extracellular Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Panthenol', percentWW: 1 }],
		actives: ['panthenol', 'glycerin'],
		serves: ['hydration', 'barrier'],
		suits: { oiliness: ['normal', 'combination'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		notes: 'For people who leave out plants, milk and animals. The lecithin is from sunflower.'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'mugwort-calm-cream',
		code: 'RF19',
		evidence: [...airlessPaper, 'practice-humectants'],
		name: 'Mugwort calm cream',
		base: 'light-cream',
		feels: 'Light and soft, without scent.',
		vesicles: {
			origin: 'mugwort-leaf',
			inci: 'Artemisia Vulgaris Leaf Vesicles',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [{ inci: 'Panthenol', percentWW: 2 }],
		actives: ['panthenol', 'glycerin'],
		serves: ['comfort', 'hydration'],
		suits: { oiliness: ['dry', 'normal', 'combination'], sensitivityAtMost: 1 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'low'
	},
	{
		...invented,
		...airless,
		...smoothOn,
		id: 'deer-medium-cream',
		code: 'RF21',
		evidence: [...airlessPaper, 'practice-barrier-lipids', 'alhaddad-2019', 'singapore-deer-medium'],
		name: 'Deer-medium cream',
		base: 'rich-cream',
		feels: 'Rich and soft; stays on the skin for a while.',
		vesicles: {
			origin: 'deer-cord-lining',
			inci: 'Red Deer Cord Lining Cell Conditioned Media',
			dispersionPercentWW: 2,
			particlesPerMl: null
		},
		additions: [],
		actives: ['ceramides', 'glycerin'],
		// Not lines: the one fair test saw no difference there.
		serves: ['hydration', 'barrier'],
		suits: { oiliness: ['dry', 'normal'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'premium',
		onlyIn: ['singapore', 'us'],
		notes:
			'It holds no separated vesicles. In a fair test such a cream did no more for lines than the same cream without its key ingredient.'
	},
	{
		...invented,
		...airless,
		id: 'rose-eye-gel-cream',
		code: 'RF28',
		evidence: [...airlessPaper, 'practice-caffeine', 'practice-niacinamide', 'vesicle-price-guide'],
		name: 'Rose gel-cream for face and eyes',
		base: 'gel-cream',
		feels: 'Fresh and light, without rose scent.',
		vesicles: {
			origin: 'rose-callus',
			inci: 'Rosa Damascena Callus Extracellular Vesicles',
			dispersionPercentWW: 1,
			particlesPerMl: null
		},
		additions: [
			{ inci: 'Caffeine', percentWW: 1 },
			{ inci: 'Niacinamide', percentWW: 2 }
		],
		actives: ['caffeine', 'niacinamide', 'glycerin'],
		serves: ['tone', 'firmness', 'hydration'],
		suits: { oiliness: ['normal', 'combination', 'oily'], sensitivityAtMost: 2, places: ['eyes'] },
		slot: 'either',
		usesAWeek: 7,
		amount: 'As much as a large pea for the face; what is left on the finger for the skin under the eyes.',
		measure: 'pea',
		how: 'Smooth over the face as your moisturiser, then pat under the eyes, on the bone and not on the lid.',
		priceTier: 'mid',
		notes:
			'Made for the skin under the eyes, where it may look dark or puffy. The lecithin is from sunflower.'
	}
] as const satisfies readonly FormulationRecipe[];
