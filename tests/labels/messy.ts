/** Made-up lists in the mess of real packs: bullets, glosses, missing commas, headings, talk around the list. */
import { madeUp, type LabelFixture } from './label';

const water = 'Aqua';
const rose = 'Rosa Damascena Callus Extracellular Vesicles';

export const messyLabels: readonly LabelFixture[] = [
	{
		name: 'bullets, stars and a footnote',
		source: madeUp,
		text: 'INGREDIENTS (INCI):\n• Aqua\n• Glycerin*\n• Centella Asiatica Leaf Vesicles**\n• Aloe Barbadensis Leaf Juice*\n• Phenoxyethanol\n*from farms we know',
		verdict: 'verdict-vesicles',
		materials: ['Centella Asiatica Leaf Vesicles'],
		count: 5,
		unread: [],
		notes: []
	},
	{
		name: 'a numbered list',
		source: madeUp,
		text: '1. Water\n2. Glycerin\n3. Lactobacillus Extracellular Vesicles\n4. 1,2-Hexanediol\n',
		verdict: 'verdict-vesicles',
		materials: ['Lactobacillus Extracellular Vesicles'],
		count: 4,
		unread: [],
		notes: []
	},
	{
		name: 'a numbered list on one line, with numbers in its names',
		source: madeUp,
		text: 'Ingredients: 1. Water 2. Glycerin 3. Milk Exosomes 4. 1,2-Hexanediol 5. Ceramide 3 6. CI 77891 7. Phenoxyethanol',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes'],
		count: 7,
		unread: [],
		notes: []
	},
	{
		name: 'water in three languages, perfume in two, and a name broken at the end of a line',
		source: madeUp,
		text: `Aqua / Water / Eau, Glycerin, Rosa Damascena Callus\nExtracellular Vesicles, Caprylic / Capric Triglyceride, Parfum (Fragrance)`,
		verdict: 'verdict-vesicles',
		materials: [rose],
		count: 5,
		unread: [],
		notes: [],
		reads: { Aqua: water, 'Caprylic / Capric Triglyceride': 'Caprylic/Capric Triglyceride' }
	},
	{
		name: 'commas that are missing',
		source: madeUp,
		text: 'Aqua Glycerin Butylene Glycol Niacinamide 5% Rosa Damascena Callus Extracellular Vesicles 1,2-Hexanediol Pinus Palustris Leaf Extract Phenoxyethanol',
		verdict: 'verdict-vesicles',
		materials: [rose],
		count: 8,
		unread: [],
		notes: [],
		amounts: { Niacinamide: '5%' }
	},
	{
		name: 'dashes between the names, French glosses, a comma in a name',
		source: madeUp,
		text: 'Ingrédients : Eau - Glycérine - 1, 2-Hexanediol - Acide lactique - Sodium Sulphate - Parfum.',
		verdict: 'verdict-none-read',
		materials: [],
		count: 6,
		unread: ['Sodium Sulphate'],
		notes: [],
		reads: {
			Eau: water,
			Glycérine: 'Glycerin',
			'1, 2-Hexanediol': '1,2-Hexanediol',
			'Acide lactique': 'Lactic Acid'
		}
	},
	{
		name: 'Korean glosses and full-width marks',
		source: madeUp,
		text: '전성분：정제수（Water），글리세린（Glycerin），엑소좀（Lactobacillus Ferment Lysate），향료',
		verdict: 'verdict-look-alikes',
		materials: ['Lactobacillus Ferment Lysate'],
		count: 4,
		unread: [],
		notes: ['word-beside'],
		reads: { 향료: 'Parfum' }
	},
	{
		name: 'talk before the list and an address after it',
		source: madeUp,
		text: 'The miracle exosome serum your skin was waiting for! Use day and night.\n\nFull ingredients list: Water, Glycerin, Milk Exosomes (2,000 ppm), Phenoxyethanol.\n\nMade in Korea. 30 ml',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes'],
		count: 5,
		unread: ['Made in Korea'],
		notes: ['some-unread', 'word-beside', 'ppm-is-no-dose'],
		amounts: { 'Milk Exosomes': '2,000 ppm' }
	},
	{
		name: 'active and inactive ingredients of an American sunscreen, with colours that may be in it',
		source: madeUp,
		text: 'Active ingredients: Zinc Oxide 10%. Inactive ingredients: Water, Glycerin, Cetyl Alcohol. [+/- CI 77491, 77492 (Iron Oxides)]',
		verdict: 'verdict-none',
		materials: [],
		count: 6,
		unread: [],
		notes: [],
		amounts: { 'Zinc Oxide': '10%' },
		mayContain: ['CI 77491', 'CI 77492']
	},
	{
		name: 'blends joined by "and"',
		source: madeUp,
		text: 'Water (and) Glycerin (and) Centella Asiatica Callus Extracellular Vesicles, Caprylyl Glycol (and) Ethylhexylglycerin. May contain: Mica',
		verdict: 'verdict-vesicles',
		materials: ['Centella Asiatica Callus Extracellular Vesicles'],
		count: 6,
		unread: [],
		notes: [],
		mayContain: ['Mica']
	},
	{
		name: 'a bracket that never closes',
		source: madeUp,
		text: 'Water, Ascorbic Acid(5%, Hydroxyethylcellulose, Illicium Verum(Anise) Fruit Extract, SH-Olgopeptide-1, 12-HEXANEDIOL, Limonen',
		verdict: 'verdict-none',
		materials: [],
		count: 7,
		unread: [],
		notes: [],
		reads: {
			'SH-Olgopeptide-1': 'sh-Oligopeptide-1',
			'12-HEXANEDIOL': '1,2-Hexanediol',
			Limonen: 'Limonene'
		},
		amounts: { 'Ascorbic Acid': '5%' }
	},
	{
		name: 'a name inside something longer',
		source: madeUp,
		text: 'Aqua, Nano Lactobacillus Extracellular Vesicles Booster, Glycerin',
		verdict: 'verdict-unclear',
		materials: ['Nano Lactobacillus Extracellular Vesicles Booster'],
		count: 3,
		unread: [],
		notes: []
	},
	{
		name: 'no list at all',
		source: madeUp,
		text: 'Please call me back on Monday about the parcel. Thanks!',
		verdict: 'verdict-no-list',
		materials: [],
		count: 2,
		unread: ['Please call me back on Monday about the parcel', 'Thanks'],
		notes: []
	}
];
