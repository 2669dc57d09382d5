/** Made-up lists without vesicles: what is sold in their name, the word alone, and names that look like others. */
import { madeUp, type LabelFixture } from './label';
import { allergicTo, inTheEu, livingIn, withAnswers } from './readers';

export const lookAlikeLabels: readonly LabelFixture[] = [
	{
		name: 'a ferment filtrate that the box calls exosome',
		source: `${madeUp}; the filtrate is sold as exosome by a real brand`,
		text: 'Cica Exosome Ampoule\nIngredients: Water, Glycerin, Lactobacillus/Soymilk Ferment Filtrate, Sodium DNA, Ceramide NP, Squalane, 1,2-Hexanediol',
		verdict: 'verdict-look-alikes',
		materials: ['Lactobacillus/Soymilk Ferment Filtrate', 'Sodium DNA'],
		count: 7,
		unread: [],
		notes: ['word-beside'],
		readers: [
			// Nothing here is human or of cells, so only the row on DNA speaks; it is simply no vesicle product.
			inTheEu({ laws: { 'Sodium DNA': 'allowed' }, slots: ['morning', 'evening'] }),
			allergicTo('soy', {
				laws: { 'Sodium DNA': 'allowed' },
				clashes: { 'allergy-soy': ['Lactobacillus/Soymilk Ferment Filtrate'] }
			}),
			// A ferment is not vesicles: pregnancy alone does not speak against it.
			withAnswers(
				'someone pregnant',
				{ pregnancy: 'pregnant' },
				{ laws: { 'Sodium DNA': 'allowed' }, slots: ['morning', 'evening'] }
			)
		]
	},
	{
		name: 'the liquid of grown tea-plant cells',
		source: `${madeUp}; the names stand together on several real serums`,
		text: 'CAMELLIA SINENSIS LEAF WATER,BUTYLENE GLYCOL,ALCOHOL,CAMELLIA SINENSIS CALLUS CULTURE CONDITIONED MEDIA,CAMELLIA SINENSIS CALLUS CULTURE EXTRACT,GLYCERIN,1 2-heXANEDIOL,PHENOXYETHANOL,FRAGRANCE',
		verdict: 'verdict-look-alikes',
		materials: [
			'Camellia Sinensis Callus Culture Conditioned Media',
			'Camellia Sinensis Callus Culture Extract'
		],
		count: 9,
		unread: [],
		notes: [],
		reads: { '1 2-heXANEDIOL': '1,2-Hexanediol', FRAGRANCE: 'Parfum' },
		readers: [
			// Looks like the human one and is not: no ban, and no reason to put it off in pregnancy.
			inTheEu({ slots: ['morning', 'evening'] }),
			withAnswers('someone pregnant', { pregnancy: 'pregnant' }, { slots: ['morning', 'evening'] })
		]
	},
	{
		name: 'the liquid of human fat cells under its other name',
		source: madeUp,
		text: 'AQUA, HUMAN ADIPOCYTE CONDITIONED MEDIA EXTRACT, GLYCERIN, NIACINAMIDE, PHENOXYETHANOL',
		verdict: 'verdict-look-alikes',
		materials: ['Human Adipocyte Conditioned Media Extract'],
		count: 5,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'HUMAN ADIPOCYTE CONDITIONED MEDIA EXTRACT': 'blocked' }, notPlaced: 'law' }),
			livingIn('elsewhere', {
				laws: { 'HUMAN ADIPOCYTE CONDITIONED MEDIA EXTRACT': 'blocked' },
				notPlaced: 'law'
			}),
			withAnswers(
				'someone pregnant in Korea',
				{ region: 'korea', pregnancy: 'pregnant' },
				{
					laws: { 'HUMAN ADIPOCYTE CONDITIONED MEDIA EXTRACT': 'conditional' },
					clashes: { pregnancy: ['HUMAN ADIPOCYTE CONDITIONED MEDIA EXTRACT'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'platelet extract of human blood',
		source: madeUp,
		text: 'Water, Human Platelet Extract, Glycerin, Squalane, Phenoxyethanol',
		verdict: 'verdict-look-alikes',
		materials: ['Human Platelet Extract'],
		count: 5,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'Human Platelet Extract': 'blocked' }, notPlaced: 'law' }),
			livingIn('us', { laws: { 'Human Platelet Extract': 'information-only' }, notPlaced: 'law' })
		]
	},
	{
		name: 'the word and nothing behind it',
		source: madeUp,
		text: 'Aqua, Glycerin, Cica Exosome Complex 5000 ppm, Niacinamide, Phenoxyethanol',
		verdict: 'verdict-word-only',
		materials: [],
		count: 5,
		unread: ['Cica Exosome Complex'],
		notes: ['some-unread'],
		readers: [
			// What it is cannot be told, so it is as carefully kept from someone pregnant as vesicles are.
			withAnswers(
				'someone pregnant',
				{ pregnancy: 'pregnant' },
				{
					laws: { 'Cica Exosome Complex': 'unknown' },
					clashes: { pregnancy: ['Cica Exosome Complex'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'a plain cream',
		source: 'the reference recipe RF26 of this project',
		text: 'Aqua, Caprylic/Capric Triglyceride, Glycerin, Squalane, Butyrospermum Parkii (Shea) Butter, Cetearyl Alcohol, Glyceryl Stearate, Hydrogenated Lecithin, Pentylene Glycol, Panthenol, Phytosterols, Hydroxyacetophenone, Xanthan Gum, Ceramide NP, Tocopherol, Sodium Citrate, Ceramide AP, Trisodium Ethylenediamine Disuccinate, Phytosphingosine, Ceramide EOP, Citric Acid.',
		verdict: 'verdict-none',
		materials: [],
		count: 21,
		unread: [],
		notes: [],
		readers: [inTheEu({ slots: ['morning', 'evening'] })]
	},
	{
		name: 'an extract of grown rose cells',
		source: madeUp,
		text: 'Water, Glycerin, Rosa Damascena Callus Culture Extract, Bifida Ferment Lysate, Phenoxyethanol',
		verdict: 'verdict-look-alikes',
		materials: ['Rosa Damascena Callus Culture Extract', 'Bifida Ferment Lysate'],
		count: 5,
		unread: [],
		notes: [],
		readers: [allergicTo('rose', { clashes: { 'allergy-rose': ['Rosa Damascena Callus Culture Extract'] } })]
	},
	{
		name: 'names that sound like milk, soy, alcohol and others, and are not',
		source: madeUp,
		text: 'Aqua, Lactic Acid, Sodium Lactate, Silybum Marianum (Milk Thistle) Fruit Extract, Cocos Nucifera (Coconut) Milk Extract, Glycine, Cetyl Alcohol, Propanediol, Tranexamic Acid, Betaine, sh-Oligopeptide-1',
		verdict: 'verdict-none',
		materials: [],
		count: 11,
		unread: [],
		notes: [],
		readers: [
			allergicTo('milk', { notPlaced: null }),
			allergicTo('soy', { notPlaced: null }),
			allergicTo('aspirin', { notPlaced: null })
		]
	},
	{
		name: 'the things they sound like',
		source: madeUp,
		text: 'Aqua, Hydrolyzed Milk Protein, Glycine Soja (Soybean) Oil, Alcohol, Propylene Glycol, Betaine Salicylate, rh-Oligopeptide-1',
		verdict: 'verdict-none',
		materials: [],
		count: 7,
		unread: [],
		notes: [],
		readers: [
			allergicTo('milk', {
				laws: { 'rh-Oligopeptide-1': 'conditional' },
				clashes: { 'allergy-milk': ['Hydrolyzed Milk Protein'] }
			}),
			allergicTo('soy', {
				laws: { 'rh-Oligopeptide-1': 'conditional' },
				clashes: { 'allergy-soy': ['Glycine Soja (Soybean) Oil'] }
			}),
			allergicTo('aspirin', {
				laws: { 'rh-Oligopeptide-1': 'conditional' },
				clashes: { 'allergy-aspirin': ['Betaine Salicylate'] }
			})
		]
	},
	{
		name: 'a cream with a medicine in it',
		source: madeUp,
		text: 'Aqua, Glycerin, Hydroquinone 2%, Tretinoin, Cetyl Alcohol',
		verdict: 'verdict-none',
		materials: [],
		count: 5,
		unread: [],
		notes: ['medicine-inside'],
		amounts: { Hydroquinone: '2%' },
		readers: [inTheEu({ laws: { Hydroquinone: 'blocked', Tretinoin: 'blocked' }, notPlaced: 'medicine' })]
	},
	{
		name: 'what has no place in a cosmetic: steroids and mercury',
		source: madeUp,
		text: 'Aqua, Clobetasol Propionate, BETAMETHASONE, Hydrocortisone 1%, Calomel, Glycerin',
		verdict: 'verdict-none',
		materials: [],
		count: 6,
		unread: [],
		notes: ['medicine-inside'],
		reads: {
			'Clobetasol Propionate': 'Clobetasol Propionate',
			BETAMETHASONE: 'Betamethasone',
			Hydrocortisone: 'Hydrocortisone',
			Calomel: 'Mercury'
		},
		readers: [inTheEu({ notPlaced: 'medicine' })]
	},
	{
		name: 'one material under three names',
		source: madeUp,
		text: 'Sodium DNA, PDRN, Polynucleotide, water, Glycerin (Glycerol), WATER',
		verdict: 'verdict-look-alikes',
		materials: ['Sodium DNA'],
		count: 5,
		unread: [],
		notes: [],
		reads: { PDRN: 'Sodium DNA', Polynucleotide: 'Sodium DNA' }
	},
	{
		name: 'the bare word',
		source: madeUp,
		text: 'Water, Glycerin, Exosomes',
		verdict: 'verdict-word-only',
		materials: [],
		count: 3,
		unread: [],
		notes: []
	},
	{
		name: 'the bare word alone',
		source: madeUp,
		text: 'Exosomes',
		verdict: 'verdict-word-only',
		materials: [],
		count: 1,
		unread: [],
		notes: []
	},
	{
		name: 'names run together, of which nothing was read',
		source: madeUp,
		text: 'aquaglycerinniacinamideexosome',
		verdict: 'verdict-too-little',
		materials: [],
		count: 1,
		unread: ['aquaglycerinniacinamideexosome'],
		notes: ['word-beside']
	},
	{
		name: 'a list that says it has none',
		source: madeUp,
		text: 'Exosome-free formula: Water, Glycerin',
		verdict: 'verdict-none-read',
		materials: [],
		count: 3,
		unread: ['Exosome-free formula'],
		notes: []
	}
];
