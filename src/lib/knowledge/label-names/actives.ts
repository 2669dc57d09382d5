/** Ingredients that do the work or may sting: retinoids, acids, vitamin C and the calmer ones. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const retinoid = { ...usual, kind: 'retinoid', actives: ['retinol'] } as const;
const acid = { ...usual, kind: 'acid', actives: ['alpha-hydroxy-acids'] } as const;
const vitaminC = { ...seen, kind: 'vitamin-c' } as const;
const active = { ...seen, kind: 'active' } as const;
const medicine = {
	...usual,
	kind: 'medicine',
	evidence: ['practice-hydroquinone-out', 'practice-label-names']
} as const;

/** Rows 300 and 221 of the forbidden list, each read in the stored table with the names it gives for them. */
const barred = {
	...usual,
	kind: 'medicine',
	evidence: ['eu-cosing-annexes'],
	verification: 'verified'
} as const;
const steroid = {
	...barred,
	says: 'A steroid: a strong medicine for the skin. Europe bars it from cosmetics. Do not use it before you have asked a pharmacist or doctor.'
} as const;

const retinoids = [
	{
		...retinoid,
		inci: 'Retinol',
		also: ['Vitamin A'],
		confusedWith: [
			{
				inci: 'Bakuchiol',
				says: 'A plant ingredient that is sold as something like retinol. It is another substance.'
			}
		],
		evidence: ['label-copies'],
		verification: 'second-hand'
	},
	{
		...retinoid,
		inci: 'Retinal',
		also: ['Retinaldehyde'],
		confusedWith: [
			{ inci: 'Retinol', says: 'One letter apart. Retinal is a close and stronger relative of retinol.' }
		]
	},
	{ ...retinoid, inci: 'Retinyl Palmitate', also: ['Vitamin A Palmitate', 'Retinol Palmitate'] },
	{ ...retinoid, inci: 'Retinyl Acetate' },
	{ ...retinoid, inci: 'Retinyl Propionate' },
	{ ...retinoid, inci: 'Retinyl Retinoate' },
	{ ...retinoid, inci: 'Hydroxypinacolone Retinoate', also: ['Granactive Retinoid'] },
	{
		...usual,
		inci: 'Bakuchiol',
		kind: 'active',
		actives: ['bakuchiol'],
		confusedWith: [{ inci: 'Retinol', says: 'Sold as something like retinol, but not a form of vitamin A.' }]
	}
] as const satisfies readonly LabelName[];

const acids = [
	{ ...acid, inci: 'Glycolic Acid', also: ['Acide Glycolique'] },
	{
		...acid,
		inci: 'Lactic Acid',
		also: ['Acide Lactique'],
		confusedWith: [
			{
				inci: 'Milk Protein',
				says: 'Lactic acid is not milk and carries no milk protein, whatever its name says.'
			}
		],
		evidence: ['label-copies'],
		verification: 'second-hand'
	},
	{ ...acid, inci: 'Mandelic Acid' },
	{ ...acid, inci: 'Malic Acid' },
	{ ...acid, inci: 'Tartaric Acid' },
	{
		...seen,
		inci: 'Salicylic Acid',
		also: ['Acide Salicylique', '살리실릭애씨드'],
		kind: 'acid',
		allergens: ['salicylate'],
		actives: ['salicylic-acid']
	},
	{
		...seen,
		inci: 'Betaine Salicylate',
		also: ['베타인살리실레이트'],
		kind: 'acid',
		allergens: ['salicylate'],
		actives: ['salicylic-acid'],
		confusedWith: [
			{
				inci: 'Betaine',
				says: 'Betaine alone holds water. With salicylate it is a relative of salicylic acid.'
			}
		]
	},
	{
		...usual,
		inci: 'Capryloyl Salicylic Acid',
		also: ['Lipo Hydroxy Acid'],
		kind: 'acid',
		allergens: ['salicylate'],
		actives: ['salicylic-acid']
	},
	{ ...usual, inci: 'Sodium Salicylate', kind: 'preservative', allergens: ['salicylate'] },
	{ ...seen, inci: 'Gluconolactone', also: ['글루코노락톤'], kind: 'acid', actives: ['gluconolactone'] },
	{ ...usual, inci: 'Lactobionic Acid', kind: 'acid', actives: ['gluconolactone'] },
	{
		...seen,
		inci: 'Hydrolyzed Sponge',
		also: ['Spongilla', 'Spicule', 'Sponge Spicules'],
		kind: 'spicule',
		group: 'animal',
		actives: ['alpha-hydroxy-acids']
	},
	{ ...active, inci: 'Azelaic Acid', also: ['아젤라익애씨드'], actives: ['azelaic-acid'] },
	{ ...active, inci: 'Potassium Azeloyl Diglycinate', actives: ['azeloyl-diglycinate'] },
	{
		...active,
		inci: 'Tranexamic Acid',
		also: ['트라넥사믹애씨드'],
		actives: ['tranexamic-acid'],
		confusedWith: [
			{ inci: 'Glycolic Acid', says: 'Tranexamic acid does not peel, although it is an acid by name.' }
		]
	},
	{ ...usual, inci: 'Benzoyl Peroxide', kind: 'active', actives: ['benzoyl-peroxide'] }
] as const satisfies readonly LabelName[];

const vitamins = [
	{
		...vitaminC,
		inci: 'Ascorbic Acid',
		also: ['L-Ascorbic Acid', 'Vitamin C', '아스코빅애씨드'],
		standsAlone: true,
		actives: ['ascorbic-acid']
	},
	{ ...vitaminC, inci: '3-O-Ethyl Ascorbic Acid', also: ['Ethyl Ascorbic Acid'] },
	{
		...vitaminC,
		inci: 'Ascorbyl Glucoside',
		also: ['아스코빌글루코사이드'],
		actives: ['ascorbyl-glucoside']
	},
	{ ...vitaminC, inci: 'Sodium Ascorbyl Phosphate', actives: ['vitamin-c-derivatives'] },
	{
		...vitaminC,
		...usual,
		inci: 'Magnesium Ascorbyl Phosphate',
		kind: 'vitamin-c',
		actives: ['vitamin-c-derivatives']
	},
	{
		...vitaminC,
		...usual,
		inci: 'Tetrahexyldecyl Ascorbate',
		also: ['Ascorbyl Tetraisopalmitate'],
		actives: ['vitamin-c-derivatives']
	},
	{
		...seen,
		inci: 'Niacinamide',
		also: ['Nicotinamide', 'Vitamin B3', 'Niacinimide', 'Niacin Amide', '나이아신아마이드'],
		kind: 'active',
		actives: ['niacinamide']
	}
] as const satisfies readonly LabelName[];

const calmOnes = [
	{ ...active, inci: 'Adenosine', also: ['아데노신'], actives: ['adenosine'], standsAlone: true },
	{ ...active, inci: 'Caffeine', actives: ['caffeine'] },
	{ ...active, inci: 'Zinc PCA', actives: ['zinc-pca'] },
	{ ...active, inci: 'Arbutin', also: ['알부틴'] },
	{ ...usual, inci: 'Alpha-Arbutin', kind: 'active', actives: ['alpha-arbutin'] },
	{ ...usual, inci: 'Kojic Acid', kind: 'active', actives: ['kojic-acid'] },
	{ ...active, inci: 'Glutathione' },
	{ ...active, inci: 'Colloidal Sulfur', also: ['Sulfur'] },
	{
		...seen,
		inci: 'Panthenol',
		also: ['D-Panthenol', 'Dexpanthenol', 'Vitamin B5', 'Provitamin B5', '판테놀'],
		kind: 'soothing',
		actives: ['panthenol']
	},
	{
		...seen,
		inci: 'Madecassoside',
		also: ['마데카소사이드'],
		kind: 'soothing',
		allergens: ['apiaceae'],
		actives: ['madecassoside']
	},
	{ ...seen, inci: 'Asiaticoside', also: ['아시아티코사이드'], kind: 'soothing', allergens: ['apiaceae'] },
	{ ...seen, inci: 'Madecassic Acid', also: ['마데카식애씨드'], kind: 'soothing', allergens: ['apiaceae'] },
	{ ...seen, inci: 'Asiatic Acid', also: ['아시아틱애씨드'], kind: 'soothing', allergens: ['apiaceae'] },
	{ ...seen, inci: 'Allantoin', also: ['알란토인'], kind: 'soothing' },
	{ ...seen, inci: 'Bisabolol', also: ['Alpha-Bisabolol'], kind: 'soothing' },
	{ ...seen, inci: 'Beta-Glucan', kind: 'soothing' },
	{ ...seen, inci: 'Dipotassium Glycyrrhizate', also: ['다이포타슘글리시리제이트'], kind: 'soothing' },
	{ ...seen, inci: 'Ectoin', kind: 'humectant', actives: ['ectoin'] }
] as const satisfies readonly LabelName[];

const medicines = [
	{
		...medicine,
		inci: 'Tretinoin',
		also: ['Retinoic Acid', 'All-Trans Retinoic Acid'],
		actives: ['retinol']
	},
	{ ...medicine, inci: 'Isotretinoin', actives: ['retinol'] },
	{ ...medicine, inci: 'Adapalene', actives: ['retinol'] },
	{ ...medicine, inci: 'Hydroquinone' },
	{ ...steroid, inci: 'Clobetasol Propionate', also: ['Clobetasol'] },
	{ ...steroid, inci: 'Betamethasone', also: ['Betamethasone Valerate', 'Betamethasone Dipropionate'] },
	{
		...steroid,
		inci: 'Hydrocortisone',
		also: ['Hydrocortisone Acetate', 'Hydrocortisone Butyrate', 'Cortisone']
	},
	{ ...steroid, inci: 'Dexamethasone' },
	{ ...steroid, inci: 'Fluocinolone Acetonide' },
	{ ...steroid, inci: 'Fluocinonide' },
	{ ...steroid, inci: 'Triamcinolone Acetonide', also: ['Triamcinolone'] },
	{ ...steroid, inci: 'Prednisolone' },
	{
		...barred,
		inci: 'Mercury',
		also: [
			'Calomel',
			'Mercurous Chloride',
			'Mercuric Chloride',
			'Mercuric Oxide',
			'Mercury Chloride',
			'Mercuric Iodide',
			'Ammoniated Mercury'
		],
		says: 'A poisonous metal. Europe bars it and what is made of it from creams such as this. Do not use it; ask a pharmacist what to do.'
	}
] as const satisfies readonly LabelName[];

export const activeNames = [...retinoids, ...acids, ...vitamins, ...calmOnes, ...medicines] as const;
