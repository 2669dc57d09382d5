/**
 * Serums: water-based, under a moisturiser. Reference recipes: plausible on paper, not tested, not for sale.
 * Very sensitive skin (3) is named only for 14 lines or fewer, no fragrance, no acid, niacinamide up to 2 %.
 */
import type { FormulationRecipe } from '../schema';
import { airlessPaper, cold, paper } from './paper';

const everySkin = ['dry', 'normal', 'combination', 'oily'] as const;

/** Vesicle dispersions as bought: how many particles they hold is not known. */
const noCertificate = { particlesPerMl: null } as const;

const airless = {
	storage: 'Below 25 °C and out of the sun. Use within 12 months unopened.',
	needsCold: false,
	pack: 'Airless pump, 30 mL',
	paoMonths: 6
} as const;

const pressIn = {
	amount: 'Two pumps for face and neck.',
	measure: 'pumps',
	how: 'Press onto clean, slightly damp skin, then apply your moisturiser.'
} as const;

const invented = { isInvented: true, verification: 'unconfirmed' } as const;

const vesicleSerums = [
	{
		...invented,
		...airless,
		...pressIn,
		id: 'centella-barrier-serum',
		code: 'RF01',
		evidence: [...airlessPaper, 'practice-centella', 'vesicle-price-guide'],
		name: 'Centella barrier serum',
		base: 'light-gel-serum',
		feels: 'A cushiony gel that sinks in and leaves no film.',
		vesicles: {
			...noCertificate,
			origin: 'centella-callus',
			inci: 'Centella Asiatica Callus Extracellular Vesicles',
			dispersionPercentWW: 2
		},
		additions: [
			{ inci: 'Panthenol', percentWW: 2 },
			{ inci: 'Ectoin', percentWW: 1 },
			{ inci: 'Madecassoside', percentWW: 0.1 }
		],
		actives: ['panthenol', 'madecassoside', 'ectoin', 'glycerin', 'hyaluronate'],
		serves: ['comfort', 'barrier', 'hydration'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'ten-line-broccoli-serum',
		code: 'RF02',
		evidence: [...airlessPaper, 'moisturiser-allergens-2010', 'vesicle-price-guide'],
		name: 'Ten-line broccoli serum',
		base: 'minimal-serum',
		feels: 'A thin, plain gel with ten ingredients and no scent.',
		vesicles: {
			...noCertificate,
			origin: 'broccoli',
			inci: 'Brassica Oleracea Italica (Broccoli) Vesicles',
			dispersionPercentWW: 2
		},
		additions: [{ inci: 'Panthenol', percentWW: 1 }],
		actives: ['panthenol', 'glycerin'],
		serves: ['comfort', 'hydration'],
		suits: { oiliness: everySkin, sensitivityAtMost: 3 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		notes: 'Kept short on purpose: the fewer the ingredients, the easier it is to find what upset the skin.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'rose-even-tone-serum',
		code: 'RF03',
		evidence: [...airlessPaper, 'niacinamide-tone-trials', 'practice-tranexamic', 'vesicle-price-guide'],
		name: 'Rose even-tone serum',
		base: 'light-gel-serum',
		feels: 'A light gel without rose scent.',
		vesicles: {
			...noCertificate,
			origin: 'rose-callus',
			inci: 'Rosa Damascena Callus Extracellular Vesicles',
			dispersionPercentWW: 2
		},
		additions: [
			{ inci: 'Niacinamide', percentWW: 4 },
			{ inci: 'Tranexamic Acid', percentWW: 3 }
		],
		actives: ['niacinamide', 'tranexamic-acid'],
		serves: ['tone', 'marks'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		goesBefore: {
			formulations: ['leaf-marks-serum'],
			because: 'It costs less, and nothing we score tells them apart.'
		},
		notes: 'Of little use without sunscreen every morning.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'lacto-shine-serum',
		code: 'RF05',
		evidence: [...airlessPaper, 'practice-zinc-pca', 'practice-azeloyl-diglycinate'],
		name: 'Lacto shine serum',
		base: 'light-gel-serum',
		feels: 'A light gel that dries without shine.',
		vesicles: {
			...noCertificate,
			origin: 'lactobacillus',
			inci: 'Lactobacillus Extracellular Vesicles',
			dispersionPercentWW: 2
		},
		additions: [
			{ inci: 'Niacinamide', percentWW: 4 },
			{ inci: 'Potassium Azeloyl Diglycinate', percentWW: 3 },
			{ inci: 'Zinc PCA', percentWW: 0.3 }
		],
		actives: ['niacinamide', 'azeloyl-diglycinate', 'zinc-pca'],
		serves: ['shine', 'blemishes', 'marks'],
		suits: { oiliness: ['combination', 'oily'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		notes:
			'Unless the maker states a milk-free medium, we assume milk. Vesicles have not been tried in people for spots.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'milk-moisture-serum',
		code: 'RF08',
		evidence: [...airlessPaper, 'lu-2024'],
		name: 'Milk moisture serum',
		base: 'light-gel-serum',
		feels: 'A soft, milky gel under a cream.',
		vesicles: { ...noCertificate, origin: 'bovine-milk', inci: 'Milk Exosomes', dispersionPercentWW: 2 },
		additions: [{ inci: 'Ectoin', percentWW: 0.5 }],
		actives: ['glycerin', 'hyaluronate', 'ectoin'],
		serves: ['hydration', 'lines'],
		suits: { oiliness: ['dry', 'normal', 'combination'], sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'mid',
		notes: 'Only on unbroken skin. In the EU the maker needs papers for the animal material.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'ginseng-firming-serum',
		code: 'RF09',
		evidence: [...airlessPaper, 'practice-peptides', 'practice-adenosine', 'vesicle-price-guide'],
		name: 'Ginseng firming serum',
		base: 'light-gel-serum',
		feels: 'A silky gel that sits well under a cream.',
		vesicles: {
			...noCertificate,
			origin: 'ginseng-callus',
			inci: 'Panax Ginseng Callus Extracellular Vesicles',
			dispersionPercentWW: 2
		},
		additions: [
			{ inci: 'Niacinamide', percentWW: 3 },
			{ inci: 'Adenosine', percentWW: 0.04 },
			{ inci: 'Palmitoyl Tripeptide-1', percentWW: 0.0003 },
			{ inci: 'Palmitoyl Tetrapeptide-7', percentWW: 0.0003 }
		],
		actives: ['adenosine', 'palmitoyl-peptides', 'niacinamide'],
		serves: ['firmness', 'lines', 'tone'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'high'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'leaf-marks-serum',
		code: 'RF13',
		evidence: [...airlessPaper, 'practice-lasting-marks', 'practice-tranexamic', 'vesicle-price-guide'],
		name: 'Leaf serum for lasting marks',
		base: 'light-gel-serum',
		feels: 'A light gel without scent.',
		vesicles: {
			...noCertificate,
			origin: 'dendropanax-leaf',
			inci: 'Dendropanax Morbiferus Leaf Vesicles',
			dispersionPercentWW: 2
		},
		additions: [
			{ inci: 'Niacinamide', percentWW: 4 },
			{ inci: 'Tranexamic Acid', percentWW: 3 },
			{ inci: 'Potassium Azeloyl Diglycinate', percentWW: 3 }
		],
		actives: ['niacinamide', 'tranexamic-acid', 'azeloyl-diglycinate'],
		serves: ['marks', 'tone'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'high',
		notes: 'Made with skin in mind that keeps dark marks for long. Of little use without tinted sunscreen.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'platelet-serum',
		code: 'RF22',
		evidence: [...airlessPaper, 'wyles-2024', 'plated-storage'],
		name: 'Platelet serum',
		base: 'light-gel-serum',
		feels: 'A light gel without scent.',
		vesicles: {
			...noCertificate,
			origin: 'human-platelet',
			inci: 'Human Platelet Extract',
			dispersionPercentWW: 2
		},
		additions: [],
		actives: ['glycerin', 'hyaluronate'],
		serves: ['lines', 'firmness', 'comfort'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'premium',
		onlyIn: ['us'],
		notes:
			'From donated human blood. Kept in the catalogue so that the reason for not offering it can be shown.'
	},
	{
		...invented,
		...airless,
		...pressIn,
		id: 'umbilical-recovery-serum',
		code: 'RF24',
		evidence: [...airlessPaper, 'ye-2022', 'vesicle-storage-review'],
		name: 'Umbilical recovery serum',
		base: 'light-gel-serum',
		feels: 'A light gel without scent.',
		vesicles: {
			...noCertificate,
			origin: 'human-umbilical',
			inci: 'Human Umbilical Mesenchymal Cell Exosomes',
			dispersionPercentWW: 2
		},
		additions: [{ inci: 'Sodium PCA', percentWW: 0.5 }],
		actives: ['glycerin', 'hyaluronate'],
		serves: ['comfort', 'barrier', 'hydration'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 7,
		priceTier: 'premium',
		...cold,
		onlyIn: ['us'],
		notes:
			'From cells of donated umbilical cord. Kept in the catalogue so that the reason for not offering it can be shown.'
	},
	{
		...invented,
		...airless,
		id: 'budget-centella-essence',
		code: 'RF27',
		evidence: [...paper, 'practice-humectants'],
		name: 'Budget centella essence',
		base: 'watery-essence',
		feels: 'As thin as water; dries in a minute.',
		vesicles: {
			...noCertificate,
			origin: 'centella-leaf',
			inci: 'Centella Asiatica Leaf Vesicles',
			dispersionPercentWW: 0.1
		},
		additions: [{ inci: 'Panthenol', percentWW: 0.5 }],
		actives: ['glycerin', 'panthenol'],
		serves: ['hydration'],
		suits: { oiliness: everySkin, sensitivityAtMost: 3 },
		slot: 'either',
		usesAWeek: 7,
		amount: 'A small coin-sized pool in the palm.',
		measure: 'hazelnut',
		how: 'Pat onto clean, slightly damp skin, then apply your moisturiser.',
		priceTier: 'low',
		pack: 'Bottle with a narrow opening, 100 mL'
	}
] as const satisfies readonly FormulationRecipe[];

/** The honest default: the same kind of product with nothing from cells in it. */
const plainSerums = [
	{
		...invented,
		...airless,
		...pressIn,
		id: 'plain-core-serum',
		code: 'RF25',
		evidence: [...airlessPaper, 'niacinamide-tone-trials', 'practice-humectants'],
		name: 'Core serum without vesicles',
		base: 'light-gel-serum',
		feels: 'A light gel without scent.',
		vesicles: null,
		additions: [
			{ inci: 'Niacinamide', percentWW: 4 },
			{ inci: 'Panthenol', percentWW: 2 }
		],
		actives: ['niacinamide', 'panthenol', 'glycerin', 'hyaluronate'],
		serves: ['tone', 'hydration', 'barrier', 'comfort', 'shine', 'marks'],
		suits: { oiliness: everySkin, sensitivityAtMost: 2 },
		slot: 'either',
		usesAWeek: 14,
		priceTier: 'low'
	},
	{
		...invented,
		...airless,
		id: 'plain-minimal-lotion',
		code: 'RF30',
		evidence: [...airlessPaper, 'practice-humectants'],
		name: 'Minimal lotion without vesicles',
		base: 'minimal-lotion',
		feels: 'A thin, plain lotion with ten ingredients and no scent.',
		vesicles: null,
		additions: [],
		actives: ['glycerin'],
		serves: ['hydration', 'comfort'],
		suits: { oiliness: everySkin, sensitivityAtMost: 3 },
		slot: 'either',
		usesAWeek: 14,
		amount: 'Two pumps for face and neck.',
		measure: 'pumps',
		how: 'Smooth over clean skin. On easy days it can be your whole moisturiser.',
		priceTier: 'low',
		pack: 'Airless pump, 50 mL'
	}
] as const satisfies readonly FormulationRecipe[];

export const serums = [...vesicleSerums, ...plainSerums] as const;
