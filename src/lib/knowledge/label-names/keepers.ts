/** What keeps a jar together and fit to use: emulsifiers, detergents, preservatives, salts, filters, colours, alcohol. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const emulsifier = { ...seen, kind: 'emulsifier' } as const;
const surfactant = { ...seen, kind: 'surfactant' } as const;
const preservative = { ...seen, kind: 'preservative' } as const;
const stabiliser = { ...seen, kind: 'stabiliser' } as const;
const antioxidant = { ...seen, kind: 'antioxidant' } as const;
const sunFilter = { ...seen, kind: 'sun-filter' } as const;
const colour = { ...seen, kind: 'colour' } as const;

const maybeSoy =
	'Skin-like fat that holds oil and water together. It is made from soy or sunflower, and a list seldom says which.';

const together = [
	{ ...emulsifier, inci: 'Glyceryl Stearate', also: ['Glyceryl Monostearate', 'Glyceryl Stearate SE'] },
	{ ...emulsifier, inci: 'Glyceryl Stearate Citrate' },
	{ ...emulsifier, inci: 'Glyceryl Caprylate' },
	{ ...emulsifier, inci: 'Cetearyl Olivate' },
	{ ...emulsifier, inci: 'Sorbitan Olivate' },
	{ ...emulsifier, inci: 'Sorbitan Stearate' },
	{ ...emulsifier, inci: 'Sorbitan Isostearate' },
	{ ...emulsifier, inci: 'Polyglyceryl-3 Methylglucose Distearate' },
	{ ...emulsifier, inci: 'Polyglyceryl-10 Laurate' },
	{ ...emulsifier, inci: 'Polyglyceryl-10 Myristate' },
	{ ...emulsifier, inci: 'Polyglyceryl-10 Stearate' },
	{ ...emulsifier, inci: 'PEG-100 Stearate' },
	{ ...emulsifier, inci: 'PEG-40 Stearate' },
	{ ...emulsifier, inci: 'PEG-60 Hydrogenated Castor Oil' },
	{ ...emulsifier, inci: 'Potassium Cetyl Phosphate' },
	{
		...emulsifier,
		inci: 'Lecithin',
		also: ['Soy Lecithin', 'Soybean Lecithin'],
		allergens: ['soy'],
		says: maybeSoy
	},
	{
		...emulsifier,
		inci: 'Hydrogenated Lecithin',
		also: ['하이드로제네이티드레시틴'],
		allergens: ['soy'],
		says: maybeSoy
	},
	{ ...surfactant, inci: 'Polysorbate 20', also: ['Tween 20'] },
	{ ...surfactant, inci: 'Polysorbate 60' },
	{ ...surfactant, inci: 'Polysorbate 80', also: ['Tween 80'] },
	{ ...surfactant, inci: 'Caprylyl/Capryl Glucoside' },
	{ ...surfactant, inci: 'Decyl Glucoside' },
	{ ...surfactant, inci: 'C12-14 Alketh-12' },
	{ ...usual, inci: 'C12-14 Pareth-12', also: ['C12-14 Pareth'], kind: 'surfactant' },
	{ ...surfactant, inci: 'Ceteareth-20' },
	{ ...surfactant, inci: 'Ceteth-3' },
	{ ...surfactant, inci: 'Ceteth-5' },
	{ ...surfactant, inci: 'Ceteth-20' },
	{ ...usual, inci: 'Sodium Lauryl Sulfate', also: ['SLS'], kind: 'surfactant' },
	{ ...usual, inci: 'Sodium Laureth Sulfate', also: ['SLES'], kind: 'surfactant' },
	{ ...usual, inci: 'Cocamidopropyl Betaine', kind: 'surfactant' }
] as const satisfies readonly LabelName[];

const keeping = [
	{ ...preservative, inci: 'Phenoxyethanol', also: ['2-Phenoxyethanol', '페녹시에탄올'] },
	{ ...preservative, inci: 'Ethylhexylglycerin', also: ['Ethyl Hexyl Glycerin', '에틸헥실글리세린'] },
	{ ...preservative, inci: '1,2-Hexanediol', also: ['Hexanediol', '1,2-헥산다이올'] },
	{ ...preservative, inci: 'Caprylyl Glycol', also: ['1,2-Octanediol', '카프릴릴글라이콜'] },
	{ ...preservative, inci: 'Hydroxyacetophenone', also: ['4-Hydroxyacetophenone'] },
	{ ...preservative, inci: 'Chlorphenesin' },
	{ ...preservative, inci: 'Methylparaben' },
	{ ...preservative, inci: 'Ethylparaben' },
	{ ...preservative, inci: 'Propylparaben' },
	{ ...preservative, inci: 'Potassium Sorbate' },
	{ ...usual, inci: 'Sodium Benzoate', kind: 'preservative' },
	{ ...usual, inci: 'Dehydroacetic Acid', kind: 'preservative' },
	{
		...usual,
		inci: 'Methylisothiazolinone',
		also: ['Methylchloroisothiazolinone'],
		kind: 'preservative',
		says: 'Keeps microbes out and is a common cause of skin allergy. In the European Union it is not for products that stay on.',
		evidence: ['eu-cosing-annexes', 'practice-label-names']
	}
] as const satisfies readonly LabelName[];

const salts = [
	{
		...stabiliser,
		inci: 'Citric Acid',
		also: ['시트릭애씨드'],
		says: 'Sets the pH; the little that is in a cream does not peel.'
	},
	{ ...stabiliser, inci: 'Sodium Citrate' },
	{ ...stabiliser, inci: 'Tromethamine', also: ['트로메타민'] },
	{ ...stabiliser, inci: 'Arginine', also: ['L-Arginine', '알지닌'] },
	{ ...stabiliser, inci: 'Potassium Hydroxide' },
	{ ...usual, inci: 'Sodium Hydroxide', kind: 'stabiliser' },
	{ ...stabiliser, inci: 'Triethanolamine' },
	{ ...stabiliser, inci: 'Sodium Chloride' },
	{ ...usual, inci: 'Potassium Chloride', kind: 'stabiliser' },
	{ ...stabiliser, inci: 'Sodium Acetate' },
	{ ...stabiliser, inci: 'Sodium Silicate' },
	{ ...stabiliser, inci: 'Calcium Silicate' },
	{ ...stabiliser, inci: 'Disodium EDTA', also: ['EDTA', '다이소듐이디티에이'] },
	{ ...stabiliser, inci: 'Trisodium EDTA' },
	{ ...stabiliser, inci: 'Trisodium Ethylenediamine Disuccinate' },
	{ ...stabiliser, inci: 'Silica', standsAlone: true },
	{
		...antioxidant,
		inci: 'Tocopherol',
		also: ['Vitamin E', 'Mixed Tocopherols', 'Tocopherols', '토코페롤'],
		allergens: ['tocopherol']
	},
	{ ...antioxidant, inci: 'Tocopheryl Acetate', also: ['Vitamin E Acetate'], allergens: ['tocopherol'] },
	{ ...usual, inci: 'Tocopheryl Glucoside', kind: 'antioxidant', allergens: ['tocopherol'] },
	{ ...antioxidant, inci: 'BHT' },
	{ ...usual, inci: 'Ubiquinone', also: ['Coenzyme Q10'], kind: 'antioxidant' }
] as const satisfies readonly LabelName[];

const filters = [
	{ ...sunFilter, inci: 'Titanium Dioxide', also: ['CI 77891', '77891', '티타늄디옥사이드'] },
	{ ...usual, inci: 'Zinc Oxide', also: ['CI 77947', '77947', '징크옥사이드'], kind: 'sun-filter' },
	{ ...sunFilter, inci: 'Ethylhexyl Methoxycinnamate' },
	{ ...sunFilter, inci: 'Ethylhexyl Salicylate', allergens: ['salicylate'] },
	{ ...sunFilter, inci: 'Octocrylene' }
] as const satisfies readonly LabelName[];

const colours = [
	{ ...colour, inci: 'CI 77491', also: ['Iron Oxide Red', '77491', 'Iron Oxides', 'Iron Oxides (CI 77491)'] },
	{ ...colour, inci: 'CI 77492', also: ['77492', 'Iron Oxides (CI 77492)'] },
	{ ...colour, inci: 'CI 77499', also: ['77499', 'Iron Oxides (CI 77499)'] },
	{ ...colour, inci: 'CI 19140', also: ['Yellow 5', '19140', 'Yellow 5 (CI 19140)'] },
	{ ...colour, inci: 'CI 42090', also: ['Blue 1', '42090'] },
	{ ...usual, inci: 'Mica', also: ['CI 77019', '77019'], kind: 'colour' },
	{ ...usual, inci: 'CI 75470', also: ['Carmine', 'Cochineal', '75470'], kind: 'colour', group: 'animal' }
] as const satisfies readonly LabelName[];

const alcohols = [
	{
		...seen,
		inci: 'Alcohol',
		also: ['Ethanol', 'Ethyl Alcohol', 'Alcool', 'Alkohol', '알코올'],
		kind: 'alcohol',
		standsAlone: true,
		confusedWith: [
			{
				inci: 'Cetyl Alcohol',
				says: 'Fatty alcohols such as cetyl alcohol are soft waxes. This is the thin, drying kind.'
			}
		]
	},
	{
		...seen,
		inci: 'Alcohol Denat.',
		also: ['Denatured Alcohol', 'SD Alcohol 40', 'SD Alcohol 40-B', 'Alkohol denat.', 'Alcool dénaturé'],
		kind: 'alcohol'
	},
	{ ...usual, inci: 'Isopropyl Alcohol', kind: 'alcohol' }
] as const satisfies readonly LabelName[];

export const keeperNames = [...together, ...keeping, ...salts, ...filters, ...colours, ...alcohols] as const;
