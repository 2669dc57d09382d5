/** Ferments, DNA and peptides: often on the same box as the word exosome, and none of them vesicles. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const ferment = { ...seen, kind: 'ferment' } as const;
const peptide = { ...seen, kind: 'peptide' } as const;
const rh = {
	...usual,
	kind: 'rh-peptide',
	confusedWith: [
		{
			inci: 'sh-Oligopeptide-1',
			says: 'One letter apart. Names with sh are not tied to the European ban; names with rh are.'
		}
	],
	evidence: ['eu-cosing-annexes', 'practice-label-names']
} as const;
const sh = {
	...seen,
	kind: 'sh-peptide',
	confusedWith: [
		{
			inci: 'rh-Oligopeptide-1',
			says: 'One letter apart. Names with rh are tied to the European ban on human material; names with sh are not.'
		}
	]
} as const;

const ferments = [
	{
		...ferment,
		inci: 'Lactobacillus/Soymilk Ferment Filtrate',
		also: ['Lactobacillus/Soymilk Ferment'],
		allergens: ['soy', 'milk'],
		confusedWith: [
			{
				inci: 'Lactobacillus Extracellular Vesicles',
				says: 'Those are vesicles that were separated out. This is the strained liquid of a ferment, and has been sold as exosomes.'
			}
		],
		verification: 'unconfirmed'
	},
	{ ...ferment, inci: 'Lactobacillus Ferment', allergens: ['milk'] },
	{ ...ferment, inci: 'Lactobacillus Ferment Lysate', allergens: ['milk'] },
	{ ...ferment, inci: 'Lactobacillus Ferment Filtrate', allergens: ['milk'] },
	{
		...ferment,
		inci: 'Lactobacillus',
		allergens: ['milk'],
		standsAlone: true,
		says: 'The bacteria themselves, not what they let go of.'
	},
	{ ...ferment, inci: 'Lactobacillus/Soybean Ferment Extract', allergens: ['soy', 'milk'] },
	{ ...ferment, inci: 'Lactobacillus/Rice Ferment', allergens: ['milk'], verification: 'unconfirmed' },
	{ ...ferment, inci: 'Lactococcus Ferment Lysate', allergens: ['milk'], verification: 'unconfirmed' },
	{ ...ferment, inci: 'Bacillus/Soybean Ferment Extract', allergens: ['soy'] },
	{ ...ferment, inci: 'Bifida Ferment Lysate' },
	{ ...ferment, inci: 'Bifida Ferment Filtrate' },
	{ ...ferment, inci: 'Saccharomyces Ferment Filtrate', also: ['Saccharomyces Ferment'] },
	{ ...ferment, inci: 'Galactomyces Ferment Filtrate' },
	{ ...ferment, inci: 'Aspergillus Ferment' },
	{ ...ferment, inci: 'Aureobasidium Pullulans Ferment' },
	{ ...ferment, inci: 'Pseudoalteromonas Ferment Extract' },
	{ ...ferment, inci: 'Leuconostoc Ferment Filtrate' },
	{
		...ferment,
		inci: 'Leuconostoc/Radish Root Ferment Filtrate',
		allergens: ['brassica'],
		says: 'Fermented radish root that helps to keep microbes out. Radish is in the cabbage family.'
	}
] as const satisfies readonly LabelName[];

const dna = [
	{
		...seen,
		inci: 'Sodium DNA',
		also: [
			'PDRN',
			'Polydeoxyribonucleotide',
			'Sodium DNA (PDRN)',
			'Salmon DNA',
			'Salmon Sperm DNA',
			'Polynucleotide',
			'Polynucleotides'
		],
		kind: 'dna',
		origin: 'salmon-dna',
		group: 'animal',
		allergens: ['fish']
	},
	{ ...usual, inci: 'Hydrolyzed DNA', kind: 'dna', group: 'animal', allergens: ['fish'] },
	{ ...usual, inci: 'Hydrolyzed RNA', kind: 'dna' }
] as const satisfies readonly LabelName[];

const grownPeptides = [
	{ ...rh, inci: 'rh-Oligopeptide-1', also: ['rh-Olgopeptide-1', 'rh-EGF'] },
	{ ...rh, inci: 'rh-Oligopeptide-2', also: ['rh-Olgopeptide-2'] },
	{ ...rh, inci: 'rh-Polypeptide-1' },
	{ ...rh, inci: 'rh-Polypeptide-9' },
	{ ...sh, inci: 'sh-Oligopeptide-1', also: ['sh-Olgopeptide-1', 'Epidermal Growth Factor', 'EGF'] },
	{ ...sh, inci: 'sh-Oligopeptide-2', also: ['sh-Olgopeptide-2'] },
	{ ...sh, inci: 'sh-Polypeptide-1' },
	{ ...sh, inci: 'sh-Polypeptide-3', verification: 'unconfirmed', evidence: ['practice-label-names'] },
	{ ...sh, inci: 'sh-Polypeptide-9' },
	{ ...sh, inci: 'sh-Polypeptide-11' }
] as const satisfies readonly LabelName[];

const peptides = [
	{ ...peptide, inci: 'Palmitoyl Tripeptide-1', actives: ['palmitoyl-peptides'] },
	{
		...peptide,
		inci: 'Palmitoyl Tetrapeptide-7',
		also: ['Palmitoyl Tetra Peptide-7'],
		actives: ['palmitoyl-peptides']
	},
	{ ...peptide, inci: 'Palmitoyl Pentapeptide-4' },
	{ ...peptide, inci: 'Palmitoyl Tripeptide-5' },
	{ ...peptide, inci: 'Acetyl Hexapeptide-8' },
	{ ...peptide, inci: 'Acetyl Tetrapeptide-5' },
	{ ...peptide, inci: 'Copper Tripeptide-1', also: ['GHK-Cu', '카퍼트라이펩타이드-1'] },
	{ ...usual, kind: 'peptide', inci: 'Dipeptide Diaminobutyroyl Benzylamide Diacetate' }
] as const satisfies readonly LabelName[];

export const fermentAndFactorNames = [...ferments, ...dna, ...grownPeptides, ...peptides] as const;
