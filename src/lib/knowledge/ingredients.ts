/**
 * Every INCI name a base or recipe uses, what it does in the jar, and what it may upset.
 * `verification` speaks of the name: verified = seen in a naming source or on full labels, second-hand = seen on
 * copies of product labels, unconfirmed = not seen. What each does is common formulation knowledge unless `evidence`
 * names something better.
 */
import type { Ingredient } from './schema';

/** An everyday ingredient that is not of animal origin and is none of the allergens we ask about. */
const plain = {
	allergens: [],
	isAnimalDerived: false,
	evidence: ['practice-ingredient-function'],
	verification: 'second-hand'
} as const;

const baseIngredients = [
	{ ...plain, inci: 'Aqua', does: 'Water, which carries the rest.' },
	{ ...plain, inci: 'Glycerin', does: 'Draws water into the top layer of the skin and holds it there.' },
	{
		...plain,
		inci: 'Propanediol',
		does: 'Holds water and helps other ingredients dissolve; usually made from corn.'
	},
	{ ...plain, inci: 'Butylene Glycol', does: 'Holds water and keeps the essence light.' },
	{ ...plain, inci: 'Pentylene Glycol', does: 'Holds water and supports the preservative.' },
	{
		...plain,
		inci: '1,2-Hexanediol',
		does: 'Keeps microbes from growing in the jar and holds water.',
		evidence: ['practice-ingredient-function', 'preservation-practice']
	},
	{
		...plain,
		inci: 'Hydroxyacetophenone',
		does: 'Supports the preservative and slows spoiling.',
		evidence: ['practice-ingredient-function', 'preservation-practice']
	},
	{ ...plain, inci: 'Betaine', does: 'Holds water and makes the feel less sticky; from sugar beet.' },
	{
		...plain,
		inci: 'Trehalose',
		does: 'A sugar that holds water and is used to protect vesicles in storage.',
		evidence: ['practice-ingredient-function', 'vesicle-sucrose', 'vesicle-freeze-drying-patent']
	},
	{ ...plain, inci: 'Sodium Hyaluronate', does: 'Holds water on the surface; made by fermentation.' },
	{ ...plain, inci: 'Hydroxyethylcellulose', does: 'Thickens water into a light gel.' },
	{ ...plain, inci: 'Xanthan Gum', does: 'Thickens and keeps the cream from parting.' },
	{ ...plain, inci: 'Pullulan', does: 'Forms a soft film that stays on overnight.' },
	{
		...plain,
		inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer',
		does: 'Thickens and holds a little oil in water without a classical emulsifier.'
	},
	{ ...plain, inci: 'Squalane', does: 'Light oil that softens; from plants.' },
	{ ...plain, inci: 'Caprylic/Capric Triglyceride', does: 'Light oil that softens; from coconut or palm.' },
	{ ...plain, inci: 'Dimethicone', does: 'Gives slip and slows the loss of water.' },
	{
		...plain,
		inci: 'Butyrospermum Parkii (Shea) Butter',
		does: 'Rich plant fat that softens and slows the loss of water.'
	},
	{
		...plain,
		inci: 'Cetearyl Alcohol',
		does: 'Fatty alcohol that gives the cream body; not the drying kind.'
	},
	{ ...plain, inci: 'Cetyl Alcohol', does: 'Fatty alcohol that gives the cream body; not the drying kind.' },
	{ ...plain, inci: 'Cetearyl Olivate', does: 'Holds oil and water together; from olive oil.' },
	{ ...plain, inci: 'Sorbitan Olivate', does: 'Holds oil and water together; from olive oil.' },
	{ ...plain, inci: 'Chondrus Crispus Powder', does: 'Red seaweed that sets water into a gel.' },
	{ ...plain, inci: 'Ceratonia Siliqua (Carob) Gum', does: 'Makes the gel springy; from carob seeds.' },
	{ ...plain, inci: 'Potassium Chloride', does: 'Salt that helps the gel to set.' },
	{
		...plain,
		inci: 'Mannitol',
		does: 'Sugar alcohol that gives the dry cake its body.',
		evidence: ['practice-ingredient-function', 'vesicle-freeze-drying-patent']
	},
	{
		...plain,
		inci: 'Methionine',
		does: 'Amino acid that protects the dry cake from air.',
		evidence: ['practice-ingredient-function', 'vesicle-freeze-drying-patent']
	},
	{ ...plain, inci: 'Glyceryl Stearate', does: 'Holds oil and water together; from plant fat.' },
	{
		...plain,
		inci: 'Hydrogenated Lecithin',
		does: 'Skin-like fat that holds oil and water together; from sunflower.'
	},
	{ ...plain, inci: 'Phytosterols', does: 'Plant fats of the kind that sit between skin cells; from pine.' },
	{
		...plain,
		inci: 'Phytosphingosine',
		does: 'Fat that is also found in the outer layer of the skin; made by yeast.'
	},
	{ ...plain, inci: 'Ceramide NP', does: 'Fat that is also found in the outer layer of the skin.' },
	{ ...plain, inci: 'Ceramide AP', does: 'Fat that is also found in the outer layer of the skin.' },
	{ ...plain, inci: 'Ceramide EOP', does: 'Fat that is also found in the outer layer of the skin.' },
	{
		...plain,
		inci: 'Tocopherol',
		does: 'Vitamin E, which keeps the oils from turning rancid; from sunflower.',
		allergens: ['tocopherol']
	},
	{ ...plain, inci: 'Sodium Citrate', does: 'Keeps the pH steady.' },
	{ ...plain, inci: 'Citric Acid', does: 'Sets the pH; far too little to peel.' },
	{
		...plain,
		inci: 'Trisodium Ethylenediamine Disuccinate',
		does: 'Binds traces of metal so that the product keeps.'
	}
] as const satisfies readonly Ingredient[];

/** Perfume and the parts of it that a label must name, because they are common causes of allergy. */
const scent = {
	...plain,
	allergens: ['fragrance'],
	evidence: ['eu-cosing-annexes', 'moisturiser-allergens-2010'],
	verification: 'verified'
} as const;

const companions = [
	{ ...plain, inci: 'Panthenol', does: 'Holds water and makes skin feel calmer.' },
	{ ...plain, inci: 'Allantoin', does: 'Softens and makes skin feel calmer.' },
	{ ...plain, inci: 'Ectoin', does: 'Holds water; made by fermentation.' },
	{
		...plain,
		inci: 'Madecassoside',
		does: 'Purified part of Centella, for skin that feels irritated.',
		allergens: ['apiaceae']
	},
	{ ...plain, inci: 'Niacinamide', does: 'Vitamin B3, for uneven tone, shine and the outer layer.' },
	{ ...plain, inci: 'Tranexamic Acid', does: 'For the look of dark patches; not a peeling acid.' },
	{
		...plain,
		inci: 'Potassium Azeloyl Diglycinate',
		does: 'Water-soluble relative of azelaic acid, for shine and marks.'
	},
	{ ...plain, inci: 'Zinc PCA', does: 'Zinc salt used in products for shine.' },
	{ ...plain, inci: 'Sodium PCA', does: 'Salt that also occurs in skin and holds water there.' },
	{ ...plain, inci: 'Adenosine', does: 'Small molecule used in products for fine lines.' },
	{ ...plain, inci: 'Palmitoyl Tripeptide-1', does: 'Peptide used in products for fine lines.' },
	{ ...plain, inci: 'Palmitoyl Tetrapeptide-7', does: 'Peptide used in products for fine lines.' },
	{ ...plain, inci: 'Retinol', does: 'A form of vitamin A, for fine lines and uneven tone.' },
	{
		...plain,
		inci: 'Ascorbyl Glucoside',
		does: 'A mild, stable form of vitamin C, for dull or uneven tone.'
	},
	{
		...plain,
		inci: 'Tocopheryl Glucoside',
		does: 'A water-soluble form of vitamin E that protects from air.',
		allergens: ['tocopherol'],
		verification: 'unconfirmed'
	},
	{ ...plain, inci: 'Caffeine', does: 'Used around the eyes, for a puffy look.' },
	{
		...plain,
		inci: 'Sodium DNA',
		does: 'Pieces of salmon DNA that hold water. They are not vesicles.',
		allergens: ['fish'],
		isAnimalDerived: true,
		evidence: ['inci-sodium-dna'],
		verification: 'verified'
	},
	{ ...scent, inci: 'Parfum', does: 'Perfume. It does nothing for the skin.' },
	{ ...scent, inci: 'Linalool', does: 'Part of the perfume that labels must name.' },
	{ ...scent, inci: 'Limonene', does: 'Part of the perfume that labels must name.' },
	{
		...plain,
		inci: 'Glutathione',
		does: 'Antioxidant that protects the essence from air.',
		verification: 'unconfirmed'
	}
] as const satisfies readonly Ingredient[];

const fromCells = [
	{
		inci: 'Centella Asiatica Callus Extracellular Vesicles',
		does: 'Vesicles from Centella cells grown in culture.',
		allergens: ['apiaceae'],
		isAnimalDerived: false,
		evidence: ['inci-centella-callus'],
		verification: 'verified'
	},
	{
		inci: 'Centella Asiatica Leaf Vesicles',
		does: 'Vesicles from Centella leaves.',
		allergens: ['apiaceae'],
		isAnimalDerived: false,
		evidence: ['inci-centella-leaf'],
		verification: 'verified'
	},
	{
		inci: 'Rosa Damascena Callus Extracellular Vesicles',
		does: 'Vesicles from damask rose cells grown in culture; no rose scent.',
		allergens: ['rose'],
		isAnimalDerived: false,
		evidence: ['inci-rose'],
		verification: 'verified'
	},
	{
		inci: 'Brassica Oleracea Italica (Broccoli) Vesicles',
		does: 'Vesicles from broccoli.',
		allergens: ['brassica'],
		isAnimalDerived: false,
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		inci: 'Panax Ginseng Callus Extracellular Vesicles',
		does: 'Vesicles from ginseng cells grown in culture.',
		allergens: ['araliaceae'],
		isAnimalDerived: false,
		evidence: ['inci-ginseng'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Dendropanax Morbiferus Leaf Vesicles',
		does: 'Vesicles from the leaves of a tree of the ginseng and ivy family.',
		allergens: ['araliaceae'],
		isAnimalDerived: false,
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		inci: 'Lactobacillus Extracellular Vesicles',
		does: 'Vesicles from lactic bacteria; no living microbes.',
		allergens: ['milk'],
		isAnimalDerived: false,
		evidence: ['inci-lactobacillus'],
		verification: 'verified'
	},
	{
		inci: 'Milk Exosomes',
		does: 'Vesicles from cow’s milk, under the name the ingredient register gives them.',
		allergens: ['milk'],
		isAnimalDerived: true,
		evidence: ['inci-milk'],
		verification: 'verified'
	},
	{
		inci: 'Human Platelet Extract',
		does: 'Extract of platelets from donated human blood; more than vesicles alone.',
		allergens: [],
		isAnimalDerived: false,
		evidence: ['inci-human-platelet'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Human Adipose Stromal Cell Exosomes',
		does: 'Vesicles from cells of donated human fat.',
		allergens: [],
		isAnimalDerived: false,
		evidence: ['zmuni-inci-names'],
		verification: 'second-hand'
	},
	{
		inci: 'Human Umbilical Mesenchymal Cell Exosomes',
		does: 'Vesicles from cells of donated umbilical cord.',
		allergens: [],
		isAnimalDerived: false,
		evidence: ['inci-human-umbilical'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Malus Domestica Callus Extracellular Vesicles',
		does: 'Vesicles from apple cells grown in culture.',
		allergens: ['apple-birch'],
		isAnimalDerived: false,
		evidence: ['inci-by-pattern'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Artemisia Vulgaris Leaf Vesicles',
		does: 'Vesicles from the leaves of mugwort.',
		allergens: ['asteraceae'],
		isAnimalDerived: false,
		evidence: ['inci-by-pattern'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Sparassis Crispa Extracellular Vesicles',
		does: 'Vesicles from the cauliflower mushroom.',
		allergens: ['mushroom'],
		isAnimalDerived: false,
		evidence: ['inci-by-pattern'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Salmon Testis Cell Exosomes',
		does: 'Vesicles from cells of salmon testes.',
		allergens: ['fish'],
		isAnimalDerived: true,
		evidence: ['inci-by-pattern'],
		verification: 'unconfirmed'
	},
	{
		inci: 'Red Deer Cord Lining Cell Conditioned Media',
		does: 'Liquid in which deer cells have grown. It is not separated vesicles.',
		allergens: [],
		isAnimalDerived: true,
		evidence: ['inci-by-pattern'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Ingredient[];

export const ingredients = [...baseIngredients, ...companions, ...fromCells] as const;
