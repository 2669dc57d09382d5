/**
 * Perfume and its parts: what a European label must name one by one, read row by row in Annex III as Regulation (EU)
 * 2023/1545 left it (rows 45, 46, 67–92, 109–175, 196, 324, 327–371). Products first placed on the market after 31 July
 * 2026 must name them all; older stock may be sold until 31 July 2028, so a label without them proves nothing yet.
 */
import type { LabelName } from '../schema';
import { scent, seen, usual } from './presets';

const rose = { ...scent, allergens: ['rose', 'fragrance'] } as const;
const citrus = { ...scent, allergens: ['citrus', 'fragrance'] } as const;

const perfume = [
	{
		...seen,
		inci: 'Parfum',
		also: [
			'Fragrance',
			'Perfume',
			'Aroma',
			'Parfum (Fragrance)',
			'Fragrance (Parfum)',
			'Duftstoff',
			'Duftstoffe',
			'향료',
			'香料'
		],
		kind: 'fragrance',
		allergens: ['fragrance']
	}
] as const satisfies readonly LabelName[];

const substances = [
	{
		...scent,
		inci: 'Benzyl Alcohol',
		says: 'Keeps microbes out, and is a scent material too. It is on the list of scents that some people react to.',
		confusedWith: [{ inci: 'Alcohol', says: 'Benzyl alcohol is not the drying kind of alcohol.' }]
	},
	{ ...scent, inci: 'Amyl Cinnamal' },
	{ ...scent, inci: 'Cinnamyl Alcohol' },
	{ ...scent, inci: 'Citral', also: ['Geranial', 'Neral'] },
	{ ...scent, inci: 'Eugenol' },
	{ ...scent, inci: 'Hydroxycitronellal' },
	{ ...scent, inci: 'Isoeugenol' },
	{ ...scent, inci: 'Amylcinnamyl Alcohol' },
	{ ...scent, inci: 'Benzyl Salicylate', allergens: ['fragrance', 'salicylate'] },
	{ ...scent, inci: 'Cinnamal' },
	{ ...scent, inci: 'Coumarin' },
	{ ...scent, inci: 'Geraniol' },
	{ ...scent, inci: 'Anise Alcohol' },
	{ ...scent, inci: 'Benzyl Cinnamate' },
	{ ...scent, inci: 'Farnesol' },
	{ ...scent, inci: 'Linalool' },
	{ ...scent, inci: 'Benzyl Benzoate' },
	{ ...scent, inci: 'Citronellol' },
	{ ...scent, inci: 'Hexyl Cinnamal' },
	{ ...scent, inci: 'Limonene', also: ['D-Limonene', 'Limonen', '리모넨'] },
	{ ...scent, inci: 'Methyl 2-Octynoate' },
	{ ...scent, inci: 'Alpha-Isomethyl Ionone' },
	{ ...scent, inci: 'Evernia Prunastri Extract', also: ['Evernia Prunastri Lichen Extract'] },
	{ ...scent, inci: 'Evernia Furfuracea Extract', also: ['Evernia Furfuracea Lichen Extract'] },
	// No longer allowed, and still named on older packs.
	{ ...scent, inci: 'Butylphenyl Methylpropional' },
	{ ...scent, inci: 'Hydroxyisohexyl 3-Cyclohexene Carboxaldehyde' },
	{ ...scent, inci: 'Turpentine' },
	{ ...scent, inci: 'Alpha-Terpinene' },
	{ ...scent, inci: 'Terpinolene' },
	{ ...scent, inci: 'Rose Ketones', also: ['Alpha-Damascone', 'Delta-Damascone'] },
	{ ...scent, inci: '3-Propylidenephthalide', also: ['Propylidene Phthalide'] },
	{ ...scent, inci: '6-Methyl Coumarin' },
	{ ...scent, inci: 'Methyl Salicylate', allergens: ['fragrance', 'salicylate'] },
	{ ...scent, inci: 'Acetyl Cedrene', also: ['Acetylcedrene'] },
	{ ...scent, inci: 'Amyl Salicylate', allergens: ['fragrance', 'salicylate'] },
	{ ...scent, inci: 'Anethole' },
	{ ...scent, inci: 'Benzaldehyde' },
	{ ...scent, inci: 'Camphor' },
	{ ...scent, inci: 'Beta-Caryophyllene' },
	{ ...scent, inci: 'Carvone' },
	{ ...scent, inci: 'Dimethyl Phenethyl Acetate' },
	{ ...scent, inci: 'Hexadecanolactone' },
	{ ...scent, inci: 'Hexamethylindanopyran' },
	{ ...scent, inci: 'Linalyl Acetate' },
	{ ...scent, inci: 'Menthol' },
	{ ...scent, inci: 'Trimethylcyclopentenyl Methylisopentenol' },
	{ ...scent, inci: 'Salicylaldehyde', allergens: ['fragrance', 'salicylate'] },
	{ ...scent, inci: 'Santalol' },
	{ ...scent, inci: 'Sclareol' },
	{ ...scent, inci: 'Terpineol' },
	{ ...scent, inci: 'Tetramethyl Acetyloctahydronaphthalenes' },
	{ ...scent, inci: 'Trimethylbenzenepropanol' },
	{ ...scent, inci: 'Vanillin' },
	{ ...scent, inci: 'Eugenyl Acetate' },
	{ ...scent, inci: 'Geranyl Acetate' },
	{ ...scent, inci: 'Isoeugenyl Acetate' },
	{ ...scent, inci: 'Pinene' }
] as const satisfies readonly LabelName[];

/** Plants under the name that a label gives them as one, with the names of the parts that it stands for. */
const plants = [
	{
		...scent,
		inci: 'Pinus Mugo',
		also: ['Pinus Mugo Leaf Oil', 'Pinus Mugo Twig Leaf Extract', 'Pinus Mugo Twig Oil']
	},
	{
		...scent,
		inci: 'Pinus Pumila',
		also: ['Pinus Pumila Needle Extract', 'Pinus Pumila Twig Leaf Extract', 'Pinus Pumila Twig Leaf Oil']
	},
	{
		...scent,
		inci: 'Cedrus Atlantica Oil/Extract',
		also: [
			'Cedrus Atlantica Oil',
			'Cedrus Atlantica Extract',
			'Cedrus Atlantica Bark Extract',
			'Cedrus Atlantica Bark Oil',
			'Cedrus Atlantica Bark Water',
			'Cedrus Atlantica Leaf Extract',
			'Cedrus Atlantica Wood Extract',
			'Cedrus Atlantica Wood Oil'
		]
	},
	{
		...scent,
		inci: 'Myroxylon Pereirae Oil/Extract',
		also: [
			'Myroxylon Pereirae Oil',
			'Myroxylon Pereirae Extract',
			'Myroxylon Pereirae Resin',
			'Myroxylon Pereirae Resin Extract',
			'Myroxylon Balsamum Pereirae Balsam Extract',
			'Myroxylon Balsamum Pereirae Balsam Oil',
			'Balsam of Peru'
		]
	},
	{ ...scent, inci: 'Lippia Citriodora Absolute' },
	{
		...scent,
		inci: 'Cananga Odorata Oil/Extract',
		also: [
			'Cananga Odorata Oil',
			'Cananga Odorata Extract',
			'Cananga Odorata Flower Extract',
			'Cananga Odorata Flower Oil'
		]
	},
	{ ...scent, inci: 'Cinnamomum Cassia Leaf Oil' },
	{ ...scent, inci: 'Cinnamomum Zeylanicum Bark Oil' },
	{
		...citrus,
		inci: 'Citrus Aurantium Flower Oil',
		also: ['Citrus Aurantium Amara Flower Oil', 'Citrus Aurantium Dulcis Flower Oil']
	},
	{
		...citrus,
		inci: 'Citrus Aurantium Peel Oil',
		also: [
			'Citrus Aurantium Amara Peel Oil',
			'Citrus Aurantium Dulcis Peel Oil',
			'Citrus Aurantium Dulcis (Orange) Peel Oil',
			'Citrus Sinensis Peel Oil'
		]
	},
	{ ...citrus, inci: 'Citrus Aurantium Bergamia Peel Oil' },
	{ ...citrus, inci: 'Citrus Limon Peel Oil', also: ['Citrus Limon (Lemon) Peel Oil'] },
	{
		...scent,
		inci: 'Lemongrass Oil',
		also: ['Cymbopogon Schoenanthus Oil', 'Cymbopogon Flexuosus Oil', 'Cymbopogon Citratus Leaf Oil']
	},
	{
		...scent,
		inci: 'Eucalyptus Globulus Oil',
		also: ['Eucalyptus Globulus Leaf Oil', 'Eucalyptus Globulus Leaf/Twig Oil']
	},
	{
		...scent,
		inci: 'Eugenia Caryophyllus Oil',
		also: [
			'Eugenia Caryophyllus Leaf Oil',
			'Eugenia Caryophyllus Flower Oil',
			'Eugenia Caryophyllus Stem Oil',
			'Eugenia Caryophyllus Bud Oil'
		]
	},
	{
		...scent,
		inci: 'Jasmine Oil/Extract',
		also: [
			'Jasmine Oil',
			'Jasmine Extract',
			'Jasminum Grandiflorum Flower Extract',
			'Jasminum Officinale Oil',
			'Jasminum Officinale Flower Extract'
		]
	},
	{ ...scent, inci: 'Juniperus Virginiana Oil', also: ['Juniperus Virginiana Wood Oil'] },
	{ ...scent, inci: 'Laurus Nobilis Leaf Oil' },
	{
		...scent,
		inci: 'Lavandula Oil/Extract',
		also: [
			'Lavandula Oil',
			'Lavandula Extract',
			'Lavandula Hybrida Oil',
			'Lavandula Hybrida Extract',
			'Lavandula Hybrida Flower Extract',
			'Lavandula Intermedia Flower/Leaf/Stem Extract',
			'Lavandula Intermedia Flower/Leaf/Stem Oil',
			'Lavandula Intermedia Oil',
			'Lavandula Angustifolia Oil',
			'Lavandula Angustifolia (Lavender) Oil',
			'Lavandula Angustifolia Flower/Leaf/Stem Extract',
			'Lavender Oil'
		]
	},
	{
		...scent,
		inci: 'Mentha Piperita Oil',
		also: ['Mentha Piperita (Peppermint) Oil', 'Peppermint Oil']
	},
	{ ...scent, inci: 'Mentha Viridis Leaf Oil' },
	{
		...scent,
		inci: 'Narcissus Extract',
		also: [
			'Narcissus Poeticus Extract',
			'Narcissus Pseudonarcissus Flower Extract',
			'Narcissus Jonquilla Extract',
			'Narcissus Tazetta Extract'
		]
	},
	{ ...scent, inci: 'Pelargonium Graveolens Flower Oil' },
	{ ...scent, inci: 'Pogostemon Cablin Oil' },
	{ ...rose, inci: 'Rosa Damascena Flower Oil' },
	{ ...rose, inci: 'Rosa Damascena Flower Extract' },
	{
		...rose,
		inci: 'Rose Flower Oil/Extract',
		also: [
			'Rose Flower Oil',
			'Rose Flower Extract',
			'Rosa Alba Flower Oil',
			'Rosa Alba Flower Extract',
			'Rosa Canina Flower Oil',
			'Rosa Centifolia Flower Oil',
			'Rosa Centifolia Flower Extract',
			'Rosa Gallica Flower Oil',
			'Rosa Moschata Flower Oil',
			'Rosa Rugosa Flower Oil'
		]
	},
	{ ...scent, inci: 'Santalum Album Oil' }
] as const satisfies readonly LabelName[];

/** Scented, and not on that list. */
const others = [
	{
		...usual,
		inci: 'Melaleuca Alternifolia (Tea Tree) Leaf Oil',
		also: ['Tea Tree Oil'],
		kind: 'fragrance-allergen',
		allergens: ['fragrance'],
		says: 'A scented plant oil. Some people react to it; the European list does not name it.'
	}
] as const satisfies readonly LabelName[];

/** What the regulation makes a label name one by one: engine/audit holds recipes to it. */
export const listedScents = [...substances, ...plants] as const;

export const scentNames = [...perfume, ...listedScents, ...others] as const;
