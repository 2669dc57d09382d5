/** Made-up lists that name vesicles, of sources with and without a record. */
import { madeUp, type LabelFixture } from './label';
import { allergicTo, inTheEu, livingIn, withAnswers } from './readers';

const base = 'Glycerin, Propanediol, 1,2-Hexanediol, Betaine, Trehalose, Hydroxyacetophenone';
const retinolEvening = { slots: ['evening'], alternatesWith: 'Retinol cream, 0.1 to 0.3 %' } as const;

export const vesicleLabels: readonly LabelFixture[] = [
	{
		name: 'a rose serum',
		source: madeUp,
		text: `Ingredients: Aqua, ${base}, Rosa Damascena Callus Extracellular Vesicles, Sodium Hyaluronate, Citric Acid.`,
		verdict: 'verdict-vesicles',
		materials: ['Rosa Damascena Callus Extracellular Vesicles'],
		count: 10,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'Rosa Damascena Callus Extracellular Vesicles': 'allowed' }, ...retinolEvening }),
			allergicTo('rose', {
				laws: { 'Rosa Damascena Callus Extracellular Vesicles': 'allowed' },
				clashes: { 'allergy-rose': ['Rosa Damascena Callus Extracellular Vesicles'] }
			}),
			// No scent oil, but the quiz keeps rose vesicles from people who react to scent, and so does the label check.
			allergicTo('fragrance', {
				laws: { 'Rosa Damascena Callus Extracellular Vesicles': 'allowed' },
				clashes: { 'allergy-fragrance': ['Rosa Damascena Callus Extracellular Vesicles'] }
			}),
			// Nobody knows which of the listed allergies it is: all of them count.
			allergicTo('not-sure', {
				laws: { 'Rosa Damascena Callus Extracellular Vesicles': 'allowed' },
				clashes: {
					'allergy-fragrance': ['Rosa Damascena Callus Extracellular Vesicles'],
					'allergy-rose': ['Rosa Damascena Callus Extracellular Vesicles']
				}
			})
		]
	},
	{
		name: 'the ten lines of a plain serum with broccoli vesicles',
		source: 'the reference recipe RF02 of this project',
		text: 'Aqua, Glycerin, 1,2-Hexanediol, Brassica Oleracea Italica (Broccoli) Vesicles, Betaine, Panthenol, Hydroxyacetophenone, Hydroxyethylcellulose, Sodium Citrate, Citric Acid',
		verdict: 'verdict-vesicles',
		materials: ['Brassica Oleracea Italica (Broccoli) Vesicles'],
		count: 10,
		unread: [],
		notes: [],
		readers: [
			allergicTo('cabbage-family', {
				laws: { 'Brassica Oleracea Italica (Broccoli) Vesicles': 'allowed' },
				clashes: { 'allergy-cabbage-family': ['Brassica Oleracea Italica (Broccoli) Vesicles'] }
			})
		]
	},
	{
		name: 'a ginseng cream with soy lecithin',
		source: madeUp,
		text: `Water (Aqua), ${base}, Butyrospermum Parkii (Shea) Butter, Cetearyl Alcohol, Soy Lecithin, Panax Ginseng Callus Extracellular Vesicle, Tocopherol`,
		verdict: 'verdict-vesicles',
		materials: ['Panax Ginseng Callus Extracellular Vesicles'],
		count: 12,
		unread: [],
		notes: [],
		reads: {
			'Panax Ginseng Callus Extracellular Vesicle': 'Panax Ginseng Callus Extracellular Vesicles',
			'Soy Lecithin': 'Lecithin'
		},
		readers: [
			allergicTo('ginseng-ivy', {
				laws: { 'Panax Ginseng Callus Extracellular Vesicle': 'allowed' },
				clashes: { 'allergy-ginseng-ivy': ['Panax Ginseng Callus Extracellular Vesicle'] }
			}),
			allergicTo('soy', {
				laws: { 'Panax Ginseng Callus Extracellular Vesicle': 'allowed' },
				clashes: { 'allergy-soy': ['Soy Lecithin'] }
			})
		]
	},
	{
		name: 'a sheet mask with exosomes of human fat cells',
		source: madeUp,
		text: 'Water, Butylene Glycol, Glycerin, Human Adipose Stromal Cell Exosomes, Panthenol, Allantoin, Ceramide NP, Phenoxyethanol',
		verdict: 'verdict-vesicles',
		materials: ['Human Adipose Stromal Cell Exosomes'],
		count: 8,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'Human Adipose Stromal Cell Exosomes': 'blocked' }, notPlaced: 'law' }),
			livingIn('uk', { laws: { 'Human Adipose Stromal Cell Exosomes': 'blocked' }, notPlaced: 'law' }),
			livingIn('japan', {
				laws: { 'Human Adipose Stromal Cell Exosomes': 'conditional' },
				slots: ['evening']
			}),
			withAnswers(
				'someone in Japan who wants nothing human',
				{ region: 'japan', avoid: ['human'] },
				{
					laws: { 'Human Adipose Stromal Cell Exosomes': 'conditional' },
					clashes: { 'wish-no-human': ['Human Adipose Stromal Cell Exosomes'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'exosomes of a human source without a record',
		source: madeUp,
		text: 'Aqua, Glycerin, Human Placental Mesenchymal Stem Cell Exosomes, Phenoxyethanol',
		verdict: 'verdict-unclear',
		materials: ['Human Placental Mesenchymal Stem Cell Exosomes'],
		count: 4,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'Human Placental Mesenchymal Stem Cell Exosomes': 'blocked' }, notPlaced: 'law' })
		]
	},
	{
		name: 'a leaf of the ivy family, one name a line',
		source: madeUp,
		text: 'AQUA\nGLYCERIN\nDENDROPANAX MORBIFERA LEAF VESICLES\n1,2-HEXANEDIOL\nXANTHAN GUM\n',
		verdict: 'verdict-vesicles',
		materials: ['Dendropanax Morbiferus Leaf Vesicles'],
		count: 5,
		unread: [],
		notes: [],
		reads: { 'DENDROPANAX MORBIFERA LEAF VESICLES': 'Dendropanax Morbiferus Leaf Vesicles' }
	},
	{
		name: 'vesicles of salmon cells',
		source: madeUp,
		text: 'Water; Glycerin; Salmon Testes Cell Exosomes; Sodium DNA; Panthenol; Phenoxyethanol',
		verdict: 'verdict-vesicles',
		materials: ['Salmon Testis Cell Exosomes', 'Sodium DNA'],
		count: 6,
		unread: [],
		notes: [],
		readers: [
			// Only with papers in Europe; in the United States with words on looks. The row on DNA is a column of its own, in
			// which Canada and unknown places only explain it and China goes by its national list.
			inTheEu({
				laws: { 'Salmon Testes Cell Exosomes': 'conditional', 'Sodium DNA': 'allowed' },
				...retinolEvening
			}),
			livingIn('us', {
				laws: { 'Salmon Testes Cell Exosomes': 'allowed', 'Sodium DNA': 'allowed' },
				slots: ['evening']
			}),
			livingIn('japan', {
				laws: { 'Salmon Testes Cell Exosomes': 'conditional', 'Sodium DNA': 'allowed' },
				slots: ['evening']
			}),
			livingIn('canada', {
				laws: { 'Salmon Testes Cell Exosomes': 'information-only', 'Sodium DNA': 'information-only' },
				notPlaced: 'law'
			}),
			livingIn('china', {
				laws: { 'Salmon Testes Cell Exosomes': 'blocked', 'Sodium DNA': 'conditional' },
				notPlaced: 'law'
			}),
			allergicTo('fish', {
				laws: { 'Salmon Testes Cell Exosomes': 'conditional', 'Sodium DNA': 'allowed' },
				clashes: { 'allergy-fish': ['Salmon Testes Cell Exosomes', 'Sodium DNA'] }
			})
		]
	},
	{
		name: 'vesicles of a mushroom',
		source: madeUp,
		text: 'Aqua, Squalane, Sparassis Crispa Extracellular Vesicles, Pullulan, Phenoxyethanol',
		verdict: 'verdict-vesicles',
		materials: ['Sparassis Crispa Extracellular Vesicles'],
		count: 5,
		unread: [],
		notes: [],
		// No place we read names fungi, so they go by the row for plants.
		readers: [
			inTheEu({ laws: { 'Sparassis Crispa Extracellular Vesicles': 'allowed' }, ...retinolEvening }),
			livingIn('china', {
				laws: { 'Sparassis Crispa Extracellular Vesicles': 'blocked' },
				notPlaced: 'law'
			}),
			allergicTo('mushroom', {
				laws: { 'Sparassis Crispa Extracellular Vesicles': 'allowed' },
				clashes: { 'allergy-mushroom': ['Sparassis Crispa Extracellular Vesicles'] }
			})
		]
	},
	{
		name: 'a plant that was never heard of, in the form of a vesicle name',
		source: madeUp,
		text: 'Aqua, Glycerin, Clematis Florida Callus Extracellular Vesicles, Betaine, Phenoxyethanol',
		verdict: 'verdict-unclear',
		materials: ['Clematis Florida Callus Extracellular Vesicles'],
		count: 5,
		unread: [],
		notes: [],
		readers: [
			inTheEu({ laws: { 'Clematis Florida Callus Extracellular Vesicles': 'unknown' }, ...retinolEvening })
		]
	},
	{
		name: 'milk exosomes of a goat',
		source: madeUp,
		text: 'Water, Glycerin, Goat Milk Exosomes, Phenoxyethanol',
		verdict: 'verdict-unclear',
		materials: ['Goat Milk Exosomes'],
		count: 4,
		unread: [],
		notes: [],
		readers: [
			allergicTo('milk', {
				laws: { 'Goat Milk Exosomes': 'conditional' },
				clashes: { 'allergy-milk': ['Goat Milk Exosomes'] }
			})
		]
	}
];
