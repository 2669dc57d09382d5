/** Lists with something to weigh: shares over a limit, human material, scents and plants that people react to. */
import { madeUp, type LabelFixture } from './label';
import { allergicTo, inTheEu, livingIn } from './readers';

export const judgedLabels: readonly LabelFixture[] = [
	{
		// Printed shares decide: 1 % and 20,000 ppm (2 %, exactly the limit). Palmitate counts as retinol; arbutin has its own.
		name: 'actives with their shares, some over the European limit',
		source: madeUp,
		text: 'Aqua, Retinol 1%, Kojic Acid (3 %), Alpha-Arbutin 20,000 ppm, Retinyl Palmitate 0,2%, Arbutin, Glycerin',
		verdict: 'verdict-none',
		materials: [],
		count: 7,
		unread: [],
		notes: [],
		amounts: { 'Alpha-Arbutin': '20,000 ppm', 'Retinyl Palmitate': '0,2%' },
		readers: [
			inTheEu({
				laws: { Retinol: 'over-limit', 'Kojic Acid': 'over-limit' },
				notPlaced: 'law'
			}),
			// No limit on retinol or kojic acid was read for Japan.
			livingIn('japan', { slots: ['evening'] })
		]
	},
	{
		name: 'human material under names that do not begin with it, and copies made by microbes',
		source: madeUp,
		text: 'Aqua, Hydrolyzed Human Placenta Extract, Human Oligopeptide-1, Recombinant Human Collagen, Placental Protein, Glycerin',
		verdict: 'verdict-look-alikes',
		materials: ['Hydrolyzed Human Placenta Extract', 'Placental Protein'],
		count: 6,
		unread: ['Recombinant Human Collagen'],
		notes: ['some-unread'],
		readers: [
			inTheEu({
				laws: { 'Hydrolyzed Human Placenta Extract': 'blocked', 'Human Oligopeptide-1': 'conditional' },
				notPlaced: 'law'
			}),
			livingIn('taiwan', {
				laws: { 'Hydrolyzed Human Placenta Extract': 'blocked' },
				notPlaced: 'law'
			})
		]
	},
	{
		// One exosome or many, first word or not: by their names all three are vesicles of people, and not an extract.
		name: 'human vesicles under names without a record',
		source: madeUp,
		text: 'Aqua, Human Umbilical Cord Blood Exosome, Cultured Human Cell Exosome Extract, Bovine Milk Exosome, Glycerin',
		verdict: 'verdict-unclear',
		materials: [
			'Human Umbilical Cord Blood Exosome',
			'Cultured Human Cell Exosome Extract',
			'Bovine Milk Exosome'
		],
		count: 5,
		unread: [],
		notes: [],
		readers: [
			inTheEu({
				laws: {
					'Human Umbilical Cord Blood Exosome': 'blocked',
					'Cultured Human Cell Exosome Extract': 'blocked',
					'Bovine Milk Exosome': 'allowed'
				},
				notPlaced: 'law'
			})
		]
	},
	{
		name: 'a scented soap with arnica',
		source: 'a maker’s product table in a public repository',
		text: 'Sodium Olivate, Sodium Cocoate, Aqua, Glycerin, Parfum, Camellia Sinensis Leaf Powder, Arnica Montana Flower Extract, Cannabidiol, Hexyl Cinnamal, Linalyl Acetate, Acetyl Cedrene, Pinene, CI 19140, CI 42045, CI 50420, Potassium Sorbate.',
		verdict: 'verdict-none-read',
		materials: [],
		count: 16,
		unread: ['Sodium Olivate', 'Sodium Cocoate', 'Cannabidiol'],
		notes: [],
		readers: [
			allergicTo('daisy-family', { clashes: { 'allergy-daisy-family': ['Arnica Montana Flower Extract'] } }),
			allergicTo('fragrance', {
				clashes: {
					'allergy-fragrance': ['Parfum', 'Hexyl Cinnamal', 'Linalyl Acetate', 'Acetyl Cedrene', 'Pinene']
				}
			})
		]
	},
	{
		name: 'plants, mushrooms, milk and fish that people react to',
		source: madeUp,
		text: 'Aqua, Chamomilla Recutita (Matricaria) Flower Extract, Helianthus Annuus (Sunflower) Seed Oil, Citrus Junos Fruit Extract, Melissa Officinalis (Lemon Balm) Leaf Extract, Tremella Fuciformis Sporocarp Extract, Glycine Max Seed Extract, Lactis Lipida, Sturgeon Roe Extract, Hedera Helix (Ivy) Leaf Extract, Zea Mays (Corn) Silk Extract',
		verdict: 'verdict-none-read',
		materials: [],
		count: 11,
		unread: ['Lactis Lipida'],
		notes: [],
		readers: [
			allergicTo('daisy-family', {
				clashes: { 'allergy-daisy-family': ['Chamomilla Recutita (Matricaria) Flower Extract'] }
			}),
			// Lemon balm is no citrus.
			allergicTo('citrus', { clashes: { 'allergy-citrus': ['Citrus Junos Fruit Extract'] } }),
			allergicTo('mushroom', {
				clashes: { 'allergy-mushroom': ['Tremella Fuciformis Sporocarp Extract'] }
			}),
			allergicTo('soy', { clashes: { 'allergy-soy': ['Glycine Max Seed Extract'] } }),
			allergicTo('milk', { clashes: { 'allergy-milk': ['Lactis Lipida'] } }),
			allergicTo('fish', { clashes: { 'allergy-fish': ['Sturgeon Roe Extract'] } }),
			allergicTo('ginseng-ivy', { clashes: { 'allergy-ginseng-ivy': ['Hedera Helix (Ivy) Leaf Extract'] } })
		]
	},
	{
		// Sold as exosomes of salmon: the word fish alone would call them none.
		name: 'vesicles of fish under a name without a record',
		source: madeUp,
		text: 'Aqua, Salmon Exosome, Glycerin',
		verdict: 'verdict-unclear',
		materials: ['Salmon Exosome'],
		count: 3,
		unread: [],
		notes: [],
		readers: [
			allergicTo('fish', {
				laws: { 'Salmon Exosome': 'conditional' },
				clashes: { 'allergy-fish': ['Salmon Exosome'] }
			})
		]
	},
	{
		name: 'bacteria by their strain, colostrum, and short forms',
		source: madeUp,
		text: 'Aqua, Lactobacillus Plantarum Extracellular Vesicles, Lactobacillus Rhamnosus EVs, Bovine Colostrum Exosomes, Glycerin',
		verdict: 'verdict-unclear',
		materials: ['Lactobacillus Plantarum Extracellular Vesicles', 'Bovine Colostrum Exosomes'],
		count: 5,
		unread: ['Lactobacillus Rhamnosus EVs'],
		notes: ['some-unread'],
		readers: [
			allergicTo('milk', {
				laws: {
					'Lactobacillus Plantarum Extracellular Vesicles': 'unknown',
					'Bovine Colostrum Exosomes': 'conditional'
				},
				clashes: {
					'allergy-milk': [
						'Lactobacillus Plantarum Extracellular Vesicles',
						'Lactobacillus Rhamnosus EVs',
						'Bovine Colostrum Exosomes'
					]
				}
			})
		]
	},
	{
		// Water stands under two names, and each is listed; the vesicles twice under one.
		name: 'quotation marks, a list from a data file, nano in brackets and the same thing twice',
		source: madeUp,
		text: '["Aqua","Titanium Dioxide [nano]","ZINC OXIDE (NANO)","Milk Exosomes","water","MILK EXOSOMES"]',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes'],
		count: 5,
		unread: [],
		notes: []
	}
];
