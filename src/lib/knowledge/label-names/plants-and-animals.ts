/** Plants, milk, fish and other animal material by name; the wide rest is sorted by families.ts. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const extract = { ...seen, kind: 'extract' } as const;
const milk = { ...usual, kind: 'animal', group: 'animal', allergens: ['milk'] } as const;
const maybeFish = {
	...seen,
	kind: 'animal',
	group: 'animal',
	allergens: ['fish'],
	says: 'From the skin or bones of animals, often of fish. A list seldom says of which.'
} as const;
const animal = { ...usual, kind: 'animal', group: 'animal' } as const;

const plants = [
	{
		...extract,
		inci: 'Centella Asiatica Extract',
		also: ['Cica Extract', 'Gotu Kola Extract', '병풀추출물'],
		allergens: ['apiaceae']
	},
	{ ...extract, inci: 'Centella Asiatica Leaf Extract', allergens: ['apiaceae'] },
	{ ...extract, inci: 'Centella Asiatica Root Extract', allergens: ['apiaceae'] },
	{ ...extract, inci: 'Panax Ginseng Root Extract', allergens: ['araliaceae'] },
	{ ...extract, inci: 'Panax Ginseng Berry Extract', allergens: ['araliaceae'] },
	{
		...extract,
		inci: 'Glycine Soja (Soybean) Oil',
		also: ['Soybean Oil', 'Glycine Soja (Soybean) Seed Oil'],
		kind: 'emollient',
		allergens: ['soy'],
		confusedWith: [
			{ inci: 'Glycine', says: 'Glycine alone is an amino acid and has nothing to do with soy.' }
		]
	},
	{ ...extract, inci: 'Glycine Soja (Soybean) Seed Extract', allergens: ['soy'] },
	{ ...usual, inci: 'Glycine Soja (Soybean) Sterols', kind: 'emollient', allergens: ['soy'] },
	{
		...extract,
		inci: 'Salix Alba (Willow) Bark Extract',
		also: ['Willow Bark Extract'],
		allergens: ['salicylate'],
		says: 'Plant material with natural relatives of salicylic acid.'
	},
	{
		...extract,
		inci: 'Pyrus Malus (Apple) Fruit Extract',
		also: ['Malus Domestica Fruit Extract'],
		allergens: ['apple-birch']
	},
	{ ...extract, inci: 'Daucus Carota Sativa (Carrot) Root Extract', allergens: ['apiaceae'] },
	{ ...extract, inci: 'Brassica Oleracea Italica (Broccoli) Extract', allergens: ['brassica'] },
	{ ...extract, inci: 'Brassica Campestris (Rapeseed) Sterols', kind: 'emollient', allergens: ['brassica'] },
	{
		...extract,
		inci: 'Silybum Marianum (Milk Thistle) Fruit Extract',
		also: ['Milk Thistle Extract'],
		confusedWith: [{ inci: 'Milk Protein', says: 'Milk thistle is a plant. There is no milk in it.' }],
		verification: 'unconfirmed'
	},
	{
		...extract,
		inci: 'Camellia Sinensis Leaf Extract',
		also: ['Green Tea Extract', 'Camillia Sinensis Leaf Extract']
	},
	{ ...extract, inci: 'Oenothera Biennis (Evening Primrose) Flower Extract' },
	{
		...extract,
		inci: 'Aloe Barbadensis Leaf Juice',
		also: ['Aloe Vera', 'Aloe Barbadensis Leaf Extract'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly LabelName[];

const milkNames = [
	{
		...milk,
		inci: 'Milk Protein',
		standsAlone: true,
		also: ['Hydrolyzed Milk Protein', 'Milk Protein Extract', 'Lactis Proteinum']
	},
	{ ...milk, inci: 'Milk', also: ['Lac', 'Goat Milk', 'Milk Powder', 'Lait'], standsAlone: true },
	{ ...milk, inci: 'Milk Extract', also: ['Goat Milk Extract'], standsAlone: true },
	{ ...milk, inci: 'Lactose', also: ['Milk Sugar'] },
	{ ...milk, inci: 'Whey Protein', also: ['Lactis Serum Proteinum'] },
	{ ...milk, inci: 'Hydrolyzed Casein', also: ['Casein', 'Sodium Caseinate'] },
	{ ...milk, inci: 'Colostrum', also: ['Bovine Colostrum', 'Colostrum Extract'] },
	{ ...milk, inci: 'Lactoferrin' }
] as const satisfies readonly LabelName[];

const animalNames = [
	{
		...maybeFish,
		inci: 'Collagen Water',
		also: ['Nước Collagen'],
		evidence: ['label-vavaw-ampoule'],
		verification: 'verified'
	},
	{ ...maybeFish, inci: 'Hydrolyzed Collagen', also: ['Marine Collagen', 'Fish Collagen'] },
	{ ...maybeFish, inci: 'Collagen', standsAlone: true },
	{ ...maybeFish, inci: 'Collagen Extract' },
	{ ...maybeFish, inci: 'Soluble Collagen', also: ['Atelocollagen'] },
	{ ...maybeFish, inci: 'Desamido Collagen' },
	{ ...maybeFish, inci: 'Hydrolyzed Elastin' },
	{ ...animal, inci: 'Caviar Extract', also: ['Salmon Egg Extract', 'Roe Extract'], allergens: ['fish'] },
	{ ...animal, inci: 'Snail Secretion Filtrate', also: ['Snail Mucin'] },
	{
		...animal,
		inci: 'Mel',
		also: ['Honey', 'Honey Extract'],
		allergens: ['bee'],
		evidence: ['label-copies']
	},
	{
		...animal,
		inci: 'Cera Alba',
		also: ['Beeswax', 'Bienenwachs', "Cire d'abeille"],
		evidence: ['label-copies']
	},
	{ ...animal, inci: 'Propolis Extract', allergens: ['bee'] },
	{ ...animal, inci: 'Lanolin', standsAlone: true },
	{ ...animal, inci: 'Hydrolyzed Silk' },
	{ ...animal, inci: 'Hydrolyzed Keratin' }
] as const satisfies readonly LabelName[];

export const plantAndAnimalNames = [...plants, ...milkNames, ...animalNames] as const;
