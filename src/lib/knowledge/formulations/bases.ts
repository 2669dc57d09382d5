/**
 * What the vesicles and companion actives are stirred into. Reference recipes on paper, never tested or sold.
 * Water is the remainder and is left out. Sodium hyaluronate is fermented; lecithin and tocopherol come from
 * sunflower, phytosterols from pine: a shop that uses soy must add that allergen to the ingredient.
 */
import type { Base } from '../schema';

const cold = 'Mixed cold. Vesicles go in last, below 35 °C, with slow stirring.';

/** Behind every base: it holds water, so it is preserved and would have to pass a germ test. */
const watery = [
	'practice-formulation',
	'base-recipe-sources',
	'preservation-practice',
	'challenge-test-exemption'
] as const;

/** Behind a base that vesicles go into: near neutral, without alcohol. */
const keepsVesicles = ['vesicle-ph-2019', 'vesicle-acid-charge', 'ethanol-water-loss'] as const;

export const bases = [
	{
		id: 'light-gel-serum',
		name: 'light, water-based gel',
		vehicle: 'serum',
		role: 'treatment',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 4 },
			{ inci: 'Propanediol', percentWW: 3 },
			{ inci: '1,2-Hexanediol', percentWW: 1.5 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Trehalose', percentWW: 1 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Hydroxyethylcellulose', percentWW: 0.35 },
			{ inci: 'Sodium Hyaluronate', percentWW: 0.2 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.8],
		oilPhasePercentWW: 0,
		process: cold,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles]
	},
	{
		id: 'minimal-serum',
		name: 'thin gel with very few ingredients',
		vehicle: 'serum',
		role: 'treatment',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 5 },
			{ inci: '1,2-Hexanediol', percentWW: 2 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Hydroxyethylcellulose', percentWW: 0.3 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.8],
		oilPhasePercentWW: 0,
		process: cold,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles]
	},
	{
		id: 'minimal-lotion',
		name: 'thin lotion with very few ingredients',
		vehicle: 'serum',
		role: 'treatment',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 5 },
			{ inci: '1,2-Hexanediol', percentWW: 2 },
			{ inci: 'Squalane', percentWW: 2 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer', percentWW: 0.8 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Hydroxyethylcellulose', percentWW: 0.3 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.8],
		oilPhasePercentWW: 2,
		process: 'Mixed cold.',
		surfactantRisk: 'low',
		evidence: [...watery, 'base-oil-phase-ranges']
	},
	{
		id: 'watery-essence',
		name: 'watery essence',
		vehicle: 'serum',
		role: 'treatment',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 3 },
			{ inci: 'Propanediol', percentWW: 2 },
			{ inci: '1,2-Hexanediol', percentWW: 1.5 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Sodium Hyaluronate', percentWW: 0.05 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.8],
		oilPhasePercentWW: 0,
		process: cold,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles]
	},
	{
		id: 'gel-cream',
		name: 'light gel-cream',
		vehicle: 'cream',
		role: 'moisturiser',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 5 },
			{ inci: 'Squalane', percentWW: 3 },
			{ inci: 'Caprylic/Capric Triglyceride', percentWW: 2 },
			{ inci: '1,2-Hexanediol', percentWW: 1.5 },
			{ inci: 'Dimethicone', percentWW: 1 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer', percentWW: 0.9 },
			{ inci: 'Hydrogenated Lecithin', percentWW: 0.5 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.5],
		oilPhasePercentWW: 6,
		process: `${cold} Held together by a polymer, without a classical emulsifier.`,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles, 'base-oil-phase-ranges']
	},
	{
		id: 'rich-cream',
		name: 'rich cream',
		vehicle: 'cream',
		role: 'moisturiser',
		ingredients: [
			{ inci: 'Caprylic/Capric Triglyceride', percentWW: 7 },
			{ inci: 'Glycerin', percentWW: 6 },
			{ inci: 'Squalane', percentWW: 5 },
			{ inci: 'Butyrospermum Parkii (Shea) Butter', percentWW: 4 },
			{ inci: 'Cetearyl Alcohol', percentWW: 2.5 },
			{ inci: 'Glyceryl Stearate', percentWW: 2 },
			{ inci: 'Hydrogenated Lecithin', percentWW: 2 },
			{ inci: 'Pentylene Glycol', percentWW: 2 },
			{ inci: 'Phytosterols', percentWW: 0.5 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Xanthan Gum', percentWW: 0.25 },
			{ inci: 'Ceramide NP', percentWW: 0.2 },
			{ inci: 'Tocopherol', percentWW: 0.2 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Ceramide AP', percentWW: 0.1 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Phytosphingosine', percentWW: 0.05 },
			{ inci: 'Ceramide EOP', percentWW: 0.02 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.5],
		// Triglyceride to phytosphingosine: every line that melts into the oil side, lecithin included.
		oilPhasePercentWW: 23.57,
		process: 'Oil and water sides joined at 70–75 °C. Vesicles go into the water side below 35 °C.',
		// A stearate emulsifier: whether vesicles stay whole beside it is not known.
		surfactantRisk: 'medium',
		evidence: [...watery, ...keepsVesicles, 'base-oil-phase-ranges', 'vesicle-surfactant', 'vesicle-triton']
	},
	{
		id: 'sheet-mask-essence',
		name: 'watery essence on a cellulose sheet, 24 g',
		vehicle: 'mask',
		role: 'treatment',
		ingredients: [
			{ inci: 'Butylene Glycol', percentWW: 4 },
			{ inci: 'Glycerin', percentWW: 3 },
			{ inci: '1,2-Hexanediol', percentWW: 1.5 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Panthenol', percentWW: 0.5 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Hydroxyethylcellulose', percentWW: 0.15 },
			{ inci: 'Sodium Hyaluronate', percentWW: 0.1 },
			{ inci: 'Allantoin', percentWW: 0.1 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.5],
		oilPhasePercentWW: 0,
		process: cold,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles]
	},
	{
		id: 'overnight-mask',
		name: 'soft gel-cream layer for the night',
		vehicle: 'mask',
		role: 'moisturiser',
		ingredients: [
			{ inci: 'Glycerin', percentWW: 6 },
			{ inci: 'Squalane', percentWW: 4 },
			{ inci: 'Caprylic/Capric Triglyceride', percentWW: 3 },
			{ inci: '1,2-Hexanediol', percentWW: 1.5 },
			{ inci: 'Betaine', percentWW: 1 },
			{ inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer', percentWW: 1 },
			{ inci: 'Hydrogenated Lecithin', percentWW: 0.8 },
			{ inci: 'Pullulan', percentWW: 0.5 },
			{ inci: 'Hydroxyacetophenone', percentWW: 0.5 },
			{ inci: 'Sodium Citrate', percentWW: 0.2 },
			{ inci: 'Trisodium Ethylenediamine Disuccinate', percentWW: 0.1 },
			{ inci: 'Citric Acid', percentWW: 0.02 }
		],
		pH: [5.8, 6.5],
		oilPhasePercentWW: 7,
		process: `${cold} Held together by a polymer, without a classical emulsifier.`,
		surfactantRisk: 'low',
		evidence: [...watery, ...keepsVesicles, 'base-oil-phase-ranges']
	}
] as const satisfies readonly Base[];
