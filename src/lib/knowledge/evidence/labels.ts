/** Lists on real packs, the registers behind them, and our own rules for reading them. */
import type { Evidence } from '../schema';

const common = { people: null, sponsor: 'not-applicable', checked: '2026-11-23' } as const;

export const labelEvidence = [
	{
		...common,
		id: 'label-copies',
		kind: 'reference-work',
		citation: 'Ingredient lists of products on sale, as copied into public product tables',
		year: 2025,
		supports: 'Show how the names are really printed, with their slips and short forms.',
		limits: 'Copies of labels, not the packs. A maker may have changed the product since.',
		verification: 'second-hand'
	},
	{
		...common,
		id: 'label-medicube-2000',
		kind: 'reference-work',
		citation: 'One Day Exosome Shot 2000 by Medicube, ingredient list as copied from SkinSAFE',
		year: 2025,
		url: 'https://www.skinsafeproducts.com/medicube-one-day-exosome-shot-2000-1-01-fl-oz-30-ml',
		supports: 'A product sold as an exosome serum names Lactobacillus Extracellular Vesicles in its list.',
		limits: 'Read in a stored copy of the page. It shows a name, not how much there is.',
		verification: 'second-hand'
	},
	{
		...common,
		id: 'label-medicube-pdrn',
		kind: 'reference-work',
		citation: 'PDRN Pink Collagen Exosome Shot by Medicube, ingredient list as copied from SkinSAFE',
		year: 2025,
		supports: 'Its list names vesicles of milk and of Lactobacillus beside retinol, alcohol and detergents.',
		limits: 'Read in a stored copy of the page.',
		verification: 'second-hand'
	},
	{
		...common,
		id: 'label-vavaw-ampoule',
		kind: 'reference-work',
		citation: 'CelluRevive ampoule by VAVAW, ingredient list on the seller’s page',
		year: 2026,
		url: 'https://vavaw.vn/cosmetic/products/cellurevive-ampoule',
		supports: 'Its list names Centella callus vesicles, water with collagen, and peptides with rh and sh.',
		limits: 'Read in the source of the page; part of the names are in Vietnamese.',
		verification: 'verified'
	},
	{
		...common,
		id: 'label-openfda-adipose',
		kind: 'reference-work',
		citation: 'Label of a serum in openFDA, set id c42703d6-b234-d6c9-e053-2a95a90a1084',
		year: 2021,
		url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22c42703d6-b234-d6c9-e053-2a95a90a1084%22',
		supports: 'Human Adipose Stromal Cell Conditioned Media stands first in the list of a serum on sale.',
		limits: 'A label that was sent in. Being in the database is no approval.',
		verification: 'verified'
	},
	{
		...common,
		id: 'label-openfda-bone-marrow',
		kind: 'reference-work',
		citation: 'Label of a cream in openFDA, set id 163049fd-b6ff-4507-858b-90e881b85dbd',
		year: 2013,
		url: 'https://api.fda.gov/drug/label.json?search=set_id%3A%22163049fd-b6ff-4507-858b-90e881b85dbd%22',
		supports: 'Human Bone Marrow Stem Cell Conditioned Media stands second in the list of a cream on sale.',
		limits: 'A label that was sent in. Being in the database is no approval.',
		verification: 'verified'
	},
	{
		...common,
		id: 'label-openfda-fibroblast',
		kind: 'reference-work',
		citation: 'Label in openFDA, set id 3a38a978-def7-4fc5-b1a1-db185e83ee03',
		year: 2020,
		supports: 'Names Human Fibroblast Conditioned Media.',
		limits: 'A label that was sent in. Being in the database is no approval. The year is not confirmed.',
		verification: 'second-hand'
	},
	{
		...common,
		id: 'lululun-maker-text',
		kind: 'reference-work',
		citation: 'Maker’s text on the LuLuLun Hydra EX sheet mask',
		year: 2025,
		supports: 'The maker says the mask holds exosomes from cells of human fat.',
		limits: 'A translation; the name in the list was not checked. The year is not confirmed.',
		verification: 'unconfirmed'
	},
	{
		...common,
		id: 'salmon-maker-page',
		kind: 'reference-work',
		citation: 'Maker’s page on vesicles from cells of salmon testes',
		year: 2025,
		url: 'https://www.e50exosomes.com/e-50-exosomes-eu-regulations/',
		supports: 'The maker says they are sold as a cosmetic and were notified in the United Kingdom.',
		limits: 'What the maker says of its own product. The label name was not found.',
		verification: 'verified'
	},
	{
		...common,
		id: 'eu-fragrance-2023-1545',
		kind: 'regulation',
		citation:
			'Regulation (EU) 2023/1545, OJ L 188 of 27 July 2023, amending Annex III of Regulation (EC) No 1223/2009',
		year: 2023,
		url: 'http://data.europa.eu/eli/reg/2023/1545/oj',
		supports:
			'Names the scent materials that must stand on a label by name from 0.001 % in what stays on and 0.01 % in what is rinsed off.',
		limits:
			'The names were read row by row in a stored CosIng copy of Annex III (inhouse-work/cosing) and in two published lists; of the regulation itself only the opening was read. Two scents of the first list are no longer in it and are kept because older packs name them; 6-Methyl Coumarin was read in one list only.',
		verification: 'second-hand',
		checked: '2026-11-24'
	},
	{
		...common,
		id: 'eu-fragrance-dates',
		kind: 'reference-work',
		citation: 'Oxford Biosciences on Regulation (EU) 2023/1545, quoting its notes; SGS, October 2023',
		year: 2023,
		url: 'http://oxfordbiosciences.com/cosmetics-europe-adds-56-additional-fragrance-allergens/',
		supports:
			'Products put on the market from 1 August 2026 must name the longer list; those placed before may be sold until 31 July 2028.',
		limits: 'The notes of the regulation as quoted by others.',
		verification: 'second-hand',
		checked: '2026-11-24'
	},
	{
		...common,
		id: 'pdrn-law-unread',
		kind: 'expert-judgement',
		citation: 'Our own table of what places do with salmon DNA in cosmetics',
		year: 2026,
		supports: 'Nothing that was read bars it from cosmetics outside China, where the national list decides.',
		limits: 'No statute was opened for it in any place.',
		verification: 'unconfirmed'
	},
	{
		...common,
		id: 'practice-label-names',
		kind: 'expert-judgement',
		citation: 'Our own knowledge of common label names',
		year: 2026,
		supports: 'Says what kind of thing a common name stands for, and which names look alike.',
		limits: 'General knowledge. It is wider than what was looked up, and no register was opened for it.',
		verification: 'unconfirmed'
	},
	{
		...common,
		id: 'practice-label-families',
		kind: 'expert-judgement',
		citation: 'Our own rules for names we have no record of',
		year: 2026,
		supports: 'A name is sorted by how it begins or ends, and by the plant or animal in it.',
		limits: 'A rule of thumb: it tells the kind of thing, not what this one holds.',
		verification: 'unconfirmed'
	},
	{
		...common,
		id: 'practice-label-reading',
		kind: 'expert-judgement',
		citation: 'Our own way of reading a list',
		year: 2026,
		supports:
			'A name counts only where it is printed in full; the word exosome alone counts for nothing, and what cannot be read is said.',
		limits: 'A list tells what is in a product, not how much, how pure or how whole.',
		verification: 'unconfirmed'
	}
] as const satisfies readonly Evidence[];
