/** Perfume and its parts: the scent materials that a European label must name, in the order of the annex. */
import type { LabelName } from '../schema';
import { scent, seen, usual } from './presets';

const perfume = [
	{
		...seen,
		inci: 'Parfum',
		also: ['Fragrance', 'Perfume', 'Aroma', 'Parfum (Fragrance)', 'Fragrance (Parfum)', '향료', '香料'],
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
	{ ...scent, inci: 'Limonene', also: ['D-Limonene', 'Limonen'] },
	{ ...scent, inci: 'Methyl 2-Octynoate' },
	{ ...scent, inci: 'Alpha-Isomethyl Ionone' },
	{ ...scent, inci: 'Evernia Prunastri Extract' },
	{ ...scent, inci: 'Evernia Furfuracea Extract' },
	{ ...scent, inci: 'Turpentine' },
	{ ...scent, inci: 'Alpha-Terpinene' },
	{ ...scent, inci: 'Terpinolene' },
	{ ...scent, inci: 'Myroxylon Pereirae Oil', also: ['Myroxylon Pereirae Resin', 'Balsam of Peru'] },
	{ ...scent, inci: 'Alpha-Damascone' },
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

/** Oils whose list entry names one plant; the rest of their plants are caught by families.ts. */
const oils = [
	{ ...scent, inci: 'Rosa Damascena Flower Oil', allergens: ['fragrance', 'rose'] },
	{ ...scent, inci: 'Rosa Damascena Flower Extract', allergens: ['fragrance', 'rose'] },
	{ ...scent, inci: 'Lavandula Angustifolia (Lavender) Oil', also: ['Lavender Oil'] },
	{ ...scent, inci: 'Cananga Odorata Flower Oil' },
	{ ...scent, inci: 'Eucalyptus Globulus Leaf Oil' },
	{ ...scent, inci: 'Mentha Piperita (Peppermint) Oil', also: ['Peppermint Oil'] },
	{ ...scent, inci: 'Pelargonium Graveolens Flower Oil' },
	{ ...scent, inci: 'Pogostemon Cablin Oil' },
	{ ...scent, inci: 'Santalum Album Oil' },
	{
		...usual,
		inci: 'Melaleuca Alternifolia (Tea Tree) Leaf Oil',
		also: ['Tea Tree Oil'],
		kind: 'fragrance-allergen',
		allergens: ['fragrance']
	}
] as const satisfies readonly LabelName[];

export const scentNames = [...perfume, ...substances, ...oils] as const;
