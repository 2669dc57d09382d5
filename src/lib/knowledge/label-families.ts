/**
 * How a name without a record is sorted: by its ending, its beginning or a word in it. The first family with a kind gives
 * the kind; the allergens of all that hold count, because a label does not say what is left of the plant.
 */
import type { LabelFamily } from './schema';

const rule = {
	allergens: [],
	actives: [],
	evidence: ['practice-label-families'],
	verification: 'unconfirmed'
} as const;
const byName = { ...rule, evidence: ['practice-label-families', 'zmuni-inci-names'] } as const;

/** Where these stand, the word milk means no animal's. */
const plantMilks = [
	'coconut',
	'cocos',
	'rice',
	'oryza',
	'oat',
	'avena',
	'almond',
	'prunus',
	'soy',
	'soja',
	'thistle',
	'silybum'
] as const;

const soldAsExosomes = [
	{
		...byName,
		id: 'human-exosomes',
		begins: ['human'],
		ends: ['exosomes'],
		kind: 'vesicle',
		group: 'human',
		says: 'By its name, vesicles from human cells. We have no record of this one.'
	},
	{
		...byName,
		id: 'milk-exosomes',
		ends: ['exosomes'],
		holds: ['milk'],
		unless: plantMilks,
		kind: 'vesicle',
		group: 'animal',
		says: 'By its name, vesicles from milk. We have no record of this one.'
	},
	{
		...rule,
		id: 'human-media',
		begins: ['human'],
		holds: ['conditioned'],
		kind: 'conditioned-media',
		group: 'human',
		says: 'By its name, the liquid that human cells grew in.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'human-material',
		begins: ['human'],
		kind: 'cell-extract',
		group: 'human',
		says: 'By its name, material of human origin.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...byName,
		id: 'unknown-vesicles',
		ends: ['vesicles'],
		kind: 'vesicle',
		says: 'The name is formed as vesicle names are. We have no record of this one, so we cannot say what is known of it.'
	},
	{
		...byName,
		id: 'unknown-vesicle',
		ends: ['vesicle'],
		kind: 'vesicle',
		says: 'The name is formed as vesicle names are. We have no record of this one, so we cannot say what is known of it.'
	},
	{
		...rule,
		id: 'media',
		holds: ['conditioned', 'media'],
		kind: 'conditioned-media',
		says: 'By its name, the liquid that cells grew in.'
	},
	{
		...rule,
		id: 'medium',
		holds: ['conditioned', 'medium'],
		kind: 'conditioned-media',
		says: 'By its name, the liquid that cells grew in.'
	},
	{
		...rule,
		id: 'rh-olig',
		begins: ['rh', 'oligopeptide'],
		kind: 'rh-peptide',
		says: 'By its name, a peptide made after a human one.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'rh-poly',
		begins: ['rh', 'polypeptide'],
		kind: 'rh-peptide',
		says: 'By its name, a peptide made after a human one.',
		evidence: ['practice-label-families', 'eu-cosing-annexes']
	},
	{
		...rule,
		id: 'sh-olig',
		begins: ['sh', 'oligopeptide'],
		kind: 'sh-peptide',
		says: 'By its name, a peptide made after a human one, by microbes.'
	},
	{
		...rule,
		id: 'sh-poly',
		begins: ['sh', 'polypeptide'],
		kind: 'sh-peptide',
		says: 'By its name, a peptide made after a human one, by microbes.'
	},
	...['ferment', 'ferment filtrate', 'ferment lysate', 'ferment extract', 'ferment lysate filtrate'].map(
		(ending) => ({
			...rule,
			id: `ends-${ending.replaceAll(' ', '-')}`,
			ends: ending.split(' '),
			kind: 'ferment' as const,
			says: 'By its name, something that microbes have fermented.'
		})
	),
	{
		...rule,
		id: 'callus',
		holds: ['callus'],
		kind: 'cell-extract',
		says: 'By its name, made from plant cells grown in a tank. That is not the same as vesicles from them.'
	}
] as const satisfies readonly LabelFamily[];

const endings = [
	{
		...rule,
		id: 'sd-alcohol',
		begins: ['sd', 'alcohol'],
		kind: 'alcohol',
		says: 'By its name, the thin, drying kind of alcohol.'
	},
	...(
		[
			'citrus',
			'lavandula',
			'eucalyptus',
			'mentha',
			'cananga',
			'pelargonium',
			'jasminum',
			'cymbopogon'
		] as const
	).map((plant) => ({
		...rule,
		id: `scented-${plant}`,
		begins: [plant],
		ends: ['oil'],
		kind: 'fragrance-allergen' as const,
		allergens: ['fragrance'] as const,
		says: 'By its name, a scented plant oil.',
		evidence: ['eu-fragrance-2023-1545', 'practice-label-families']
	})),
	...(['extract', 'juice', 'powder', 'water', 'oil', 'butter', 'sterols'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		kind: 'extract' as const,
		says: 'By its name, something taken from a plant. What it holds differs from maker to maker.'
	})),
	...(['copolymer', 'crosspolymer', 'polymer', 'gum'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		kind: 'thickener' as const,
		says: 'By its name, a thickener or film former.'
	})),
	...(['stearate', 'laurate', 'oleate', 'palmitate', 'glucoside'] as const).map((ending) => ({
		...rule,
		id: `ends-${ending}`,
		ends: [ending],
		unless: ['ascorbyl', 'retinyl', 'tocopheryl'] as const,
		kind: 'emulsifier' as const,
		says: 'By its name, it softens or holds oil and water together.'
	})),
	{
		...rule,
		id: 'colour-index',
		begins: ['ci'],
		kind: 'colour',
		says: 'By its name, a colour.'
	}
] as const satisfies readonly LabelFamily[];

const plant = (
	id: string,
	word: string,
	allergen: LabelFamily['allergens'][number],
	says: string,
	unless?: readonly [string, ...string[]]
): LabelFamily => ({
	...rule,
	id,
	holds: [word],
	...(unless && { unless }),
	allergens: [allergen],
	says,
	evidence: ['practice-allergy-by-origin', 'practice-label-families']
});

const celery = 'From the family of celery, carrot and centella.';
const ivy = 'From the family of ginseng and ivy.';
const cabbage = 'From the cabbage family.';
const apple = 'From apple or birch.';
const rose = 'From a rose.';
const soy = 'From soy.';
const dairy = 'From milk, by its name.';
const fish = 'From fish, by its name.';
const salicylate = 'A relative of salicylic acid, by its name.';
/** Plants and animals whose material may upset someone, by a word in the name. */
const allergenWords: readonly LabelFamily[] = [
	plant('genus-centella', 'centella', 'apiaceae', celery),
	plant('genus-daucus', 'daucus', 'apiaceae', celery),
	plant('genus-apium', 'apium', 'apiaceae', celery),
	plant('genus-angelica', 'angelica', 'apiaceae', celery),
	plant('genus-foeniculum', 'foeniculum', 'apiaceae', celery),
	plant('genus-petroselinum', 'petroselinum', 'apiaceae', celery),
	plant('genus-coriandrum', 'coriandrum', 'apiaceae', celery),
	plant('genus-panax', 'panax', 'araliaceae', ivy),
	plant('word-ginseng', 'ginseng', 'araliaceae', ivy),
	plant('genus-dendropanax', 'dendropanax', 'araliaceae', ivy),
	plant('genus-hedera', 'hedera', 'araliaceae', ivy),
	plant('genus-aralia', 'aralia', 'araliaceae', ivy),
	plant('genus-acanthopanax', 'acanthopanax', 'araliaceae', ivy),
	plant('genus-eleutherococcus', 'eleutherococcus', 'araliaceae', ivy),
	plant('genus-brassica', 'brassica', 'brassica', cabbage),
	plant('genus-raphanus', 'raphanus', 'brassica', cabbage),
	plant('word-radish', 'radish', 'brassica', cabbage),
	plant('genus-lepidium', 'lepidium', 'brassica', cabbage),
	plant('genus-sinapis', 'sinapis', 'brassica', cabbage),
	plant('genus-malus', 'malus', 'apple-birch', apple),
	plant('genus-betula', 'betula', 'apple-birch', apple),
	plant('genus-rosa', 'rosa', 'rose', rose),
	plant('word-rose', 'rose', 'rose', rose),
	plant('word-soy', 'soy', 'soy', soy),
	plant('word-soybean', 'soybean', 'soy', soy),
	plant('word-soymilk', 'soymilk', 'soy', soy),
	plant('word-soja', 'soja', 'soy', soy),
	plant('word-milk', 'milk', 'milk', dairy, plantMilks),
	plant('word-whey', 'whey', 'milk', dairy),
	plant('word-casein', 'casein', 'milk', dairy),
	plant('word-yogurt', 'yogurt', 'milk', dairy),
	plant('genus-lactobacillus', 'lactobacillus', 'milk', 'Bacteria that are often fed with milk.'),
	plant('genus-lactococcus', 'lactococcus', 'milk', 'Bacteria that are often fed with milk.'),
	plant('word-salmon', 'salmon', 'fish', fish),
	plant('word-fish', 'fish', 'fish', fish),
	plant('word-caviar', 'caviar', 'fish', fish),
	plant('word-collagen', 'collagen', 'fish', 'Collagen is often from fish; a list seldom says.'),
	plant('word-salicylate', 'salicylate', 'salicylate', salicylate),
	plant('word-salicylic', 'salicylic', 'salicylate', salicylate),
	plant('genus-salix', 'salix', 'salicylate', salicylate),
	plant('word-tocopheryl', 'tocopheryl', 'tocopherol', 'A form of vitamin E.'),
	plant('word-tocopherol', 'tocopherol', 'tocopherol', 'A form of vitamin E.'),
	plant('word-parfum', 'parfum', 'fragrance', 'Perfume, by its name.'),
	plant('word-fragrance', 'fragrance', 'fragrance', 'Perfume, by its name.'),
	plant('word-perfume', 'perfume', 'fragrance', 'Perfume, by its name.')
];

export const labelFamilies: readonly LabelFamily[] = [...soldAsExosomes, ...endings, ...allergenWords];
