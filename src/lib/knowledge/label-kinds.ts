/** What each kind of label name stands for, in words a fourteen-year-old understands. */
import type { LabelKindText } from './schema';

const usual = { evidence: ['practice-ingredient-function'], verification: 'unconfirmed' } as const;

export const labelKinds = [
	{
		id: 'vesicle',
		title: 'Vesicles',
		says: 'Tiny fat bubbles that were separated out. This is what a box with exosomes should name.',
		evidence: ['zmuni-inci-names', 'vesicle-basics'],
		verification: 'verified'
	},
	{
		id: 'conditioned-media',
		title: 'Liquid that cells grew in',
		says: 'Conditioned media is the liquid that cells grew in, with all they let go of. It is not vesicles that were separated out.',
		evidence: ['alhaddad-2019', 'mfds-culture-medium'],
		verification: 'second-hand'
	},
	{
		id: 'cell-extract',
		title: 'Extract of cells',
		says: 'Made from whole or broken cells. It is not vesicles that were separated out.',
		evidence: ['practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'ferment',
		title: 'Ferment',
		says: 'Something microbes have fermented, or the strained liquid of it. A ferment is not vesicles, even where the box says exosome.',
		evidence: ['practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'dna',
		title: 'DNA, often sold as PDRN',
		says: 'Pieces of DNA, mostly from salmon. They are not vesicles, and on whole skin little is known of them.',
		evidence: ['practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'rh-peptide',
		title: 'Peptide with rh in its name',
		says: 'A copy of a human protein, or a part of one, made by microbes. It is not vesicles. The letters rh matter: the European database ties such names to its ban on human material.',
		evidence: ['eu-cosing-annexes', 'practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'sh-peptide',
		title: 'Peptide with sh in its name',
		says: 'A copy of a human protein, or a part of one, made by microbes. It is not vesicles, and no human material is in it.',
		evidence: ['eu-cosing-annexes', 'practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'exosome-word',
		title: 'The sales word',
		says: 'The word exosome alone is no label name. It does not say of what, and it proves nothing.',
		evidence: ['zmuni-inci-names', 'practice-label-reading'],
		verification: 'verified'
	},
	{
		id: 'retinoid',
		title: 'Retinoid',
		says: 'A form of vitamin A for lines and texture. It can make skin peel and sting at first, and it is not for pregnancy.',
		evidence: ['practice-retinol', 'ema-retinoids-2018'],
		verification: 'unconfirmed'
	},
	{
		id: 'acid',
		title: 'Smoothing acid',
		says: 'Loosens dead cells on the surface. It can sting, and some kinds make skin burn more easily in the sun.',
		evidence: ['practice-acids'],
		verification: 'unconfirmed'
	},
	{
		id: 'spicule',
		title: 'Tiny needles of sponge',
		says: 'Fine splinters from a sponge that prick the top of the skin. They sting on purpose; we judge them like a peeling acid.',
		evidence: ['practice-label-names'],
		verification: 'unconfirmed'
	},
	{
		id: 'medicine',
		title: 'A medicine, or barred from cosmetics',
		says: 'A medicine in most places, or barred from cosmetics. It does not belong in a cosmetic; ask a pharmacist before you use it.',
		evidence: ['practice-hydroquinone-out'],
		verification: 'unconfirmed'
	},
	{
		id: 'vitamin-c',
		title: 'Vitamin C',
		says: 'A form of vitamin C, for dull or uneven tone. The plain acid form needs an acid jar and can sting.',
		evidence: ['practice-vitamin-c'],
		verification: 'unconfirmed'
	},
	{
		...usual,
		id: 'active',
		title: 'Active',
		says: 'An ingredient that is there to do some work on how skin looks.'
	},
	{
		...usual,
		id: 'peptide',
		title: 'Peptide',
		says: 'A short chain of amino acids, used in products for fine lines.'
	},
	{
		...usual,
		id: 'fragrance',
		title: 'Perfume',
		says: 'Scent. One word on the label can stand for many scent materials.'
	},
	{
		id: 'fragrance-allergen',
		title: 'Scent material',
		says: 'One of the scent materials that a European label must name, because some people react to it. Packs made before August 2026 may still leave the newer ones out, until 31 July 2028.',
		evidence: ['eu-fragrance-2023-1545', 'eu-fragrance-dates'],
		verification: 'second-hand'
	},
	{
		id: 'alcohol',
		title: 'Drying alcohol',
		says: 'Thin alcohol that dries quickly. A lot of it makes skin lose water.',
		evidence: ['ethanol-water-loss'],
		verification: 'verified'
	},
	{
		id: 'surfactant',
		title: 'Detergent',
		says: 'Lets oil and water mix, or cleans. In a test tube strong detergents take vesicles apart.',
		evidence: ['vesicle-surfactant', 'practice-ingredient-function'],
		verification: 'unconfirmed'
	},
	{ ...usual, id: 'preservative', title: 'Preservative', says: 'Keeps microbes from growing in the jar.' },
	{
		...usual,
		id: 'extract',
		title: 'Plant extract',
		says: 'Something taken from a plant. It is not vesicles.'
	},
	{ ...usual, id: 'animal', title: 'From an animal', says: 'Material from an animal. It is not vesicles.' },
	{ ...usual, id: 'sun-filter', title: 'Sun filter', says: 'Protects from the sun.' },
	{ ...usual, id: 'water', title: 'Water', says: 'Water, which carries the rest.' },
	{ ...usual, id: 'humectant', title: 'Holds water', says: 'Draws water and holds it on the skin.' },
	{ ...usual, id: 'emollient', title: 'Softens', says: 'An oil, fat or silicone that makes skin feel soft.' },
	{
		...usual,
		id: 'fatty-alcohol',
		title: 'Soft wax',
		says: 'A fatty alcohol: a soft wax that gives a cream body.'
	},
	{ ...usual, id: 'thickener', title: 'Thickener', says: 'Makes it thicker, or forms a light film.' },
	{
		...usual,
		id: 'emulsifier',
		title: 'Holds oil and water together',
		says: 'Keeps oil and water from parting.'
	},
	{
		...usual,
		id: 'stabiliser',
		title: 'Keeps it steady',
		says: 'Sets the pH or keeps the jar from spoiling.'
	},
	{ ...usual, id: 'soothing', title: 'Calming', says: 'Used for skin that feels irritated.' },
	{ ...usual, id: 'antioxidant', title: 'Against air', says: 'Keeps oils from turning rancid.' },
	{ ...usual, id: 'colour', title: 'Colour', says: 'Gives colour.' },
	{ ...usual, id: 'everyday', title: 'Everyday part', says: 'A part of many creams and serums.' }
] as const satisfies readonly LabelKindText[];
