/** Vesicles by their label names, and the things that are sold in their name: liquid of grown cells, broken cells. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const vesicle = { ...usual, kind: 'vesicle' } as const;
const humanMedia = {
	...seen,
	kind: 'conditioned-media',
	group: 'human',
	confusedWith: [
		{
			inci: 'Camellia Sinensis Callus Culture Conditioned Media',
			says: 'That is the liquid of grown tea-plant cells. This one is the liquid of human cells.'
		}
	]
} as const;

const knownOrigins = [
	{
		...vesicle,
		inci: 'Centella Asiatica Callus Extracellular Vesicles',
		also: ['Centella Asiatica Callus Extracellular Vesicle'],
		origin: 'centella-callus',
		group: 'plant',
		allergens: ['apiaceae'],
		evidence: ['inci-centella-callus', 'label-vavaw-ampoule'],
		verification: 'verified'
	},
	{
		...vesicle,
		inci: 'Centella Asiatica Leaf Vesicles',
		also: ['Centella Asiatica Leaf Vesicle'],
		origin: 'centella-leaf',
		group: 'plant',
		allergens: ['apiaceae'],
		evidence: ['inci-centella-leaf'],
		verification: 'verified'
	},
	{
		...vesicle,
		inci: 'Rosa Damascena Callus Extracellular Vesicles',
		also: ['Rosa Damascena Callus Extracellular Vesicle'],
		origin: 'rose-callus',
		group: 'plant',
		allergens: ['rose', 'fragrance'],
		confusedWith: [
			{
				inci: 'Rosa Damascena Flower Oil',
				says: 'That is rose oil, which smells. The vesicles are from rose cells grown in a tank.'
			}
		],
		evidence: ['inci-rose'],
		verification: 'verified'
	},
	{
		...vesicle,
		inci: 'Brassica Oleracea Italica (Broccoli) Vesicles',
		also: ['Brassica Oleracea Italica (Broccoli) Vesicle', 'Broccoli Vesicles'],
		origin: 'broccoli',
		group: 'plant',
		allergens: ['brassica'],
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		...vesicle,
		inci: 'Panax Ginseng Callus Extracellular Vesicles',
		also: ['Panax Ginseng Callus Extracellular Vesicle'],
		origin: 'ginseng-callus',
		group: 'plant',
		allergens: ['araliaceae'],
		evidence: ['inci-ginseng']
	},
	{
		...vesicle,
		inci: 'Dendropanax Morbiferus Leaf Vesicles',
		also: ['Dendropanax Morbiferus Leaf Vesicle', 'Dendropanax Morbifera Leaf Vesicles'],
		origin: 'dendropanax-leaf',
		group: 'plant',
		allergens: ['araliaceae'],
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		...vesicle,
		inci: 'Lactobacillus Extracellular Vesicles',
		also: ['Lactobacillus Extracellular Vesicle'],
		origin: 'lactobacillus',
		group: 'bacterial',
		allergens: ['milk'],
		confusedWith: [
			{
				inci: 'Lactobacillus Ferment',
				says: 'That is what the bacteria have fermented. Here the vesicles were separated out.'
			}
		],
		evidence: ['inci-lactobacillus', 'label-medicube-2000'],
		verification: 'verified'
	},
	{
		...vesicle,
		inci: 'Milk Exosomes',
		also: ['Milk Exosome'],
		origin: 'bovine-milk',
		group: 'animal',
		allergens: ['milk'],
		evidence: ['inci-milk', 'label-medicube-pdrn'],
		verification: 'verified'
	},
	{
		...vesicle,
		inci: 'Human Adipose Stromal Cell Exosomes',
		also: ['Human Adipose Stromal Cell Exosome'],
		origin: 'human-adipose',
		group: 'human',
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		...vesicle,
		inci: 'Human Adipose-Derived Mesenchymal Cell Exosomes',
		also: ['Human Adipose Derived Mesenchymal Stem Cell Exosomes'],
		origin: 'human-adipose',
		group: 'human',
		evidence: ['lululun-maker-text']
	},
	{
		...vesicle,
		inci: 'Human Umbilical Mesenchymal Cell Exosomes',
		also: ['Human Umbilical Mesenchymal Stem Cell Exosomes'],
		origin: 'human-umbilical',
		group: 'human',
		evidence: ['inci-human-umbilical']
	}
] as const satisfies readonly LabelName[];

/** Known origins whose label name was made up by the pattern, or seen only in a maker's words. */
const byPattern = [
	{
		...vesicle,
		inci: 'Malus Domestica Callus Extracellular Vesicles',
		also: ['Malus Domestica (Apple) Callus Extracellular Vesicles'],
		origin: 'apple-callus',
		group: 'plant',
		allergens: ['apple-birch'],
		evidence: ['inci-by-pattern']
	},
	{
		...vesicle,
		inci: 'Artemisia Vulgaris Leaf Vesicles',
		also: ['Artemisia Vulgaris Leaf Vesicle'],
		origin: 'mugwort-leaf',
		group: 'plant',
		allergens: ['asteraceae'],
		evidence: ['inci-by-pattern']
	},
	{
		...vesicle,
		inci: 'Sparassis Crispa Extracellular Vesicles',
		also: ['Sparassis Crispa Extracellular Vesicle'],
		origin: 'sparassis-mushroom',
		group: 'fungal',
		allergens: ['mushroom'],
		evidence: ['inci-by-pattern']
	},
	{
		...vesicle,
		inci: 'Salmon Testis Cell Exosomes',
		also: ['Salmon Testes Cell Exosomes'],
		origin: 'salmon-testis',
		group: 'animal',
		allergens: ['fish'],
		evidence: ['inci-by-pattern', 'salmon-maker-page']
	}
] as const satisfies readonly LabelName[];

/** Named by someone, but without a record of the source here: what is known of other vesicles says nothing of these. */
const otherOrigins = [
	{
		...vesicle,
		inci: 'Human Amniotic Fluid Induced Pluripotent Cell Exosomes',
		group: 'human',
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	}
] as const satisfies readonly LabelName[];

const media = [
	{
		...humanMedia,
		inci: 'Human Adipocyte Conditioned Media Extract',
		also: ['Human Adipocyte Conditioned Media'],
		evidence: ['eu-cosing-annexes'],
		verification: 'verified'
	},
	{
		...humanMedia,
		inci: 'Human Adipose Stromal Cell Conditioned Media',
		also: ['Human Adipose Derived Stem Cell Conditioned Media'],
		evidence: ['label-openfda-adipose'],
		verification: 'verified'
	},
	{
		...humanMedia,
		inci: 'Human Bone Marrow Stem Cell Conditioned Media',
		also: ['Human Bone Marrow Stem Cell Conditioned Medium'],
		evidence: ['label-openfda-bone-marrow'],
		verification: 'verified'
	},
	{
		...humanMedia,
		inci: 'Human Fibroblast Conditioned Media',
		evidence: ['label-openfda-fibroblast']
	},
	{
		...usual,
		inci: 'Red Deer Cord Lining Cell Conditioned Media',
		also: ['Red Deer Umbilical Cord Lining Cell Conditioned Media'],
		kind: 'conditioned-media',
		origin: 'deer-cord-lining',
		group: 'animal',
		says: 'The liquid that cells of red deer grew in. In a fair test with 40 people a cream with such liquid looked no better than the same cream without.',
		evidence: ['alhaddad-2019'],
		verification: 'unconfirmed'
	},
	{
		...seen,
		inci: 'Camellia Sinensis Callus Culture Conditioned Media',
		also: ['Camellia Sinensis Callus Conditioned Media'],
		kind: 'conditioned-media',
		group: 'plant',
		confusedWith: [
			{
				inci: 'Human Adipocyte Conditioned Media Extract',
				says: 'That is the liquid of human cells and is barred in many places. This one is of tea-plant cells.'
			}
		]
	}
] as const satisfies readonly LabelName[];

const cells = [
	{
		...usual,
		inci: 'Human Platelet Extract',
		also: ['Platelet Extract'],
		kind: 'cell-extract',
		origin: 'human-platelet',
		group: 'human',
		says: 'Extract of platelets from donated human blood. It holds vesicles and much else; it is not vesicles that have been separated out.',
		evidence: ['inci-human-platelet']
	},
	{
		...seen,
		inci: 'Human Keratinocytes',
		kind: 'cell-extract',
		group: 'human',
		evidence: ['eu-cosing-annexes'],
		verification: 'verified'
	},
	{
		...seen,
		inci: 'Hydrolyzed Human Placental Protein',
		kind: 'cell-extract',
		group: 'human',
		evidence: ['eu-cosing-annexes'],
		verification: 'verified'
	},
	{
		...seen,
		inci: 'Camellia Sinensis Callus Culture Extract',
		also: ['Camellia Sinensis Callus Extract'],
		kind: 'cell-extract',
		group: 'plant'
	},
	{ ...seen, inci: 'Saccharomyces Lysate Extract', also: ['Saccharomyces Lysate'], kind: 'cell-extract' }
] as const satisfies readonly LabelName[];

export const vesicleNames = [...knownOrigins, ...byPattern, ...otherOrigins, ...media, ...cells] as const;
