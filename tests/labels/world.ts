/** Lists as they reach us from shops, phones and scanners all over the world: languages, page source, misread letters. */
import { madeUp, type LabelFixture } from './label';
import { allergicTo } from './readers';

const rose = 'Rosa Damascena Callus Extracellular Vesicles';
const lacto = 'Lactobacillus Extracellular Vesicles';

export const worldLabels: readonly LabelFixture[] = [
	{
		name: 'a heading in four languages, and two languages in every name',
		source: madeUp,
		text: 'Ingredients / Ingrédients / Inhaltsstoffe / Ingredientes: Aqua/Water/Eau, Glycerin, Centella Asiatica Callus Extracellular Vesicles, Parfum/Fragrance, Limonene, CI 77891 (Titanium Dioxide)',
		verdict: 'verdict-vesicles',
		materials: ['Centella Asiatica Callus Extracellular Vesicles'],
		count: 6,
		unread: [],
		notes: []
	},
	{
		// The footnotes are no names, so they are not told as names that nobody could read.
		name: 'a French list with stars and what they mean',
		source: madeUp,
		text: "Ingrédients : Aqua (Eau), Glycérine végétale*, Prunus Amygdalus Dulcis (Sweet Almond) Oil / Huile d'amande douce*, Alcool cétéarylique, Parfum (Fragrance)**.\n*Ingrédients issus de l'agriculture biologique. **Composants naturels des huiles essentielles.",
		verdict: 'verdict-none',
		materials: [],
		count: 5,
		unread: [],
		notes: [],
		reads: { 'Glycérine végétale': 'Glycerin', 'Alcool cétéarylique': 'Cetearyl Alcohol' }
	},
	{
		name: 'German names',
		source: madeUp,
		text: 'Inhaltsstoffe: Wasser, Glyzerin, Alkohol denat., Bienenwachs, Parfüm; Duftstoffe; Limonen · Linalool • Zitronensäure (Citric Acid)',
		verdict: 'verdict-none',
		materials: [],
		count: 9,
		unread: [],
		notes: [],
		reads: {
			Bienenwachs: 'Cera Alba',
			Parfüm: 'Parfum',
			Duftstoffe: 'Parfum',
			'Alkohol denat': 'Alcohol Denat.'
		}
	},
	{
		name: 'a Korean toner',
		source: 'a sample list in a public label reader',
		text: '병풀추출물, 정제수, 부틸렌글라이콜, 1,2-헥산다이올, 글리세린, 마데카소사이드, 아시아티코사이드, 판테놀, 알란토인, 소듐하이알루로네이트, 잔탄검, 다이포타슘글리시리제이트.',
		verdict: 'verdict-none',
		materials: [],
		count: 12,
		unread: [],
		notes: [],
		reads: { 병풀추출물: 'Centella Asiatica Extract', 판테놀: 'Panthenol' },
		readers: [
			allergicTo('celery-family', {
				clashes: { 'allergy-celery-family': ['병풀추출물', '마데카소사이드', '아시아티코사이드'] }
			})
		]
	},
	{
		// The one name nobody reads holds the Korean word for vesicles: "no" would be a lie.
		name: 'a Korean list with the word for vesicles inside a name',
		source: madeUp,
		text: '[전성분] 정제수,글리세린,다이프로필렌글라이콜,병풀캘러스세포외소포체,카보머,알지닌',
		verdict: 'verdict-unclear',
		materials: ['병풀캘러스세포외소포체'],
		count: 6,
		unread: [],
		notes: []
	},
	{
		name: 'a Korean list with the sales word',
		source: madeUp,
		text: '전성분: 정제수, 글리세린, 나이아신아마이드, 판테놀, 엑소좀, 향료',
		verdict: 'verdict-word-only',
		materials: [],
		count: 6,
		// The word itself is understood.
		unread: [],
		notes: []
	},
	{
		// Two names read out of seven, and the sales word: too little to say what the other four are.
		name: 'a Chinese list',
		source: madeUp,
		text: '成分：水、甘油、丁二醇、烟酰胺、积雪草提取物、外泌体、苯氧乙醇',
		verdict: 'verdict-too-little',
		materials: [],
		count: 7,
		unread: ['丁二醇', '烟酰胺', '积雪草提取物', '苯氧乙醇'],
		notes: ['word-beside']
	},
	{
		name: 'names broken at the ends of lines with hyphens',
		source: madeUp,
		text: 'Aqua, Buty-\nlene Glycol, Lactobacil-\nlus Extracellular Vesi-\ncles, 1,2-Hexane-\ndiol, Phenoxy-\r\nethanol',
		verdict: 'verdict-vesicles',
		materials: [lacto],
		count: 5,
		unread: [],
		notes: []
	},
	{
		// 0 for o, 1 for l, l for i, rn for m: the letters a scanner mixes up, and no others.
		name: 'letters that a scanner misread',
		source: madeUp,
		text: 'WATER, G1YCERIN, BUTYLENE GLYC0L, NIACINARNIDE, LACT0BACILLUS EXTRACELLULAR VESICLES, Rosa Darnascena Callus Extracellular Vesicles, DlSODIUM EDTA, RETINAL, RETINOL',
		verdict: 'verdict-vesicles',
		materials: [lacto, rose],
		count: 9,
		unread: [],
		// Retinol is kept apart from vesicles.
		notes: ['rough-company'],
		reads: {
			G1YCERIN: 'Glycerin',
			NIACINARNIDE: 'Niacinamide',
			'DlSODIUM EDTA': 'Disodium EDTA',
			RETINAL: 'Retinal',
			RETINOL: 'Retinol'
		}
	},
	{
		name: 'the source of a shop page',
		source: madeUp,
		text: '<p><strong>Ingredients:</strong>&nbsp;Water, <b>Gly</b>cerin,<br/>Milk Exosomes (2,000&nbsp;ppm), Caprylyl Glycol &amp; Ethylhexylglycerin, <a href="https://shop.test/niacinamide">Niacinamide</a><!-- end --></p><ul><li>Panthenol</li><li>Allantoin</li></ul>',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes'],
		count: 8,
		unread: [],
		notes: ['ppm-is-no-dose'],
		amounts: { 'Milk Exosomes': '2,000 ppm' }
	},
	{
		// Superscripts are letters to a computer; as part of the name they would hide the vesicles.
		name: 'footnotes in raised numbers, daggers',
		source: madeUp,
		text: 'Aqua, Glycerin†, Rosa Damascena Callus Extracellular Vesicles¹, Niacinamide²',
		verdict: 'verdict-vesicles',
		materials: [rose],
		count: 4,
		unread: [],
		notes: []
	},
	{
		name: 'register numbers and shares in ranges, as on a data sheet',
		source: madeUp,
		text: 'Aqua (7732-18-5) 70-80%, Glycerin (CAS No. 56-81-5) 5 - 10 %, Niacinamide CAS: 98-92-0 2-5%, Milk Exosomes <1%',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes'],
		count: 4,
		unread: [],
		notes: ['ppm-is-no-dose'],
		amounts: { Aqua: '70-80%', Glycerin: '5 - 10 %', Niacinamide: '2-5%', 'Milk Exosomes': '1%' }
	},
	{
		// The sales word stands there; "plant vesicles" is no label name but a sentence.
		name: 'nothing but what the front of a box says',
		source: madeUp,
		text: 'Our revolutionary exosome-like nanovesicles deliver growth factors deep into your skin. Powered by 10 billion plant vesicles. Clinically tested on human skin. Vegan.',
		verdict: 'verdict-too-little',
		materials: [],
		count: 4,
		unread: [
			'Our revolutionary exosome-like nanovesicles deliver growth factors deep into your skin',
			'Powered by 10 billion plant vesicles',
			'Clinically tested on human skin',
			'Vegan'
		],
		notes: ['word-beside']
	},
	{
		// Factory-made bubbles, sugars of microbes, and fats with "sphingo" in the name: none is vesicles from cells.
		name: 'liposomes, exopolysaccharides and sphingolipids',
		source: madeUp,
		text: 'Aqua, Glycerin, Liposome, Vibrio Alginolyticus Exopolysaccharide, Lecithin, Niosomes, Liposomal Vesicles, Glycosphingolipids',
		verdict: 'verdict-none-read',
		materials: [],
		count: 8,
		unread: ['Vibrio Alginolyticus Exopolysaccharide', 'Glycosphingolipids'],
		notes: []
	},
	{
		name: 'Centella extract on a box that says exosome',
		source: madeUp,
		text: 'CICA EXOSOME 10,000 REPAIR SERUM. Ingredients: Centella Asiatica Extract (74.47%), Water, Glycerin, Betaine, 1,2-Hexanediol, Madecassoside',
		verdict: 'verdict-word-only',
		materials: [],
		count: 6,
		unread: [],
		notes: [],
		amounts: { 'Centella Asiatica Extract': '74.47%' }
	},
	{
		// Exosome in brackets beside an extract, or behind a plant, makes no label name of it.
		name: 'the word exosome hung on to plants',
		source: madeUp,
		text: 'Water, Exosome (Centella Asiatica Extract), Rose Stem Cell Exosomes, Plant Exosomes, Glycerin, Panthenol',
		verdict: 'verdict-word-only',
		materials: [],
		count: 6,
		unread: ['Rose Stem Cell Exosomes', 'Plant Exosomes'],
		notes: ['some-unread']
	}
];
