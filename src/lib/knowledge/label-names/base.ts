/** What most jars are made of: water and what holds it, fats, thickeners. */
import type { LabelName } from '../schema';
import { seen, usual } from './presets';

const humectant = { ...seen, kind: 'humectant' } as const;
const hyaluronate = { ...humectant, actives: ['hyaluronate'] } as const;
const emollient = { ...seen, kind: 'emollient' } as const;
const fattyAlcohol = {
	...seen,
	kind: 'fatty-alcohol',
	confusedWith: [
		{
			inci: 'Alcohol',
			says: 'A fatty alcohol is a soft wax. It is not the drying kind called alcohol or ethanol.'
		}
	]
} as const;
const thickener = { ...seen, kind: 'thickener' } as const;

const waters = [
	{
		...seen,
		inci: 'Aqua',
		also: [
			'Water',
			'Eau',
			'Acqua',
			'Agua',
			'Wasser',
			'Purified Water',
			'Deionized Water',
			'Nước',
			'정제수',
			'水'
		],
		kind: 'water',
		standsAlone: true
	},
	{ ...seen, inci: 'Camellia Sinensis Leaf Water', kind: 'water' },
	{ ...usual, inci: 'Melaleuca Alternifolia (Tea Tree) Leaf Water', also: ['Tea Tree Water'], kind: 'water' },
	{ ...usual, inci: 'Houttuynia Cordata Water', kind: 'water' },
	{
		...seen,
		inci: 'Rosa Damascena Flower Water',
		also: ['Rose Water', 'Rose Flower Water'],
		kind: 'water',
		allergens: ['rose', 'fragrance']
	}
] as const satisfies readonly LabelName[];

const humectants = [
	{
		...humectant,
		inci: 'Glycerin',
		also: [
			'Glycerine',
			'Glycerol',
			'Glicerina',
			'Vegetable Glycerin',
			'글리세린',
			'Glyzerin',
			'Glycérine végétale',
			'グリセリン',
			'甘油'
		],
		actives: ['glycerin']
	},
	{
		...humectant,
		inci: 'Propanediol',
		also: ['1,3-Propanediol', '프로판다이올'],
		confusedWith: [
			{
				inci: 'Propylene Glycol',
				says: 'Propylene glycol is 1,2-propanediol: a near name and another substance.'
			}
		]
	},
	{
		...humectant,
		inci: 'Propylene Glycol',
		also: ['Propylen Glycol', '1,2-Propanediol'],
		confusedWith: [
			{
				inci: 'Propanediol',
				says: 'Propanediol on a label is the 1,3 kind: a near name and another substance.'
			}
		]
	},
	{ ...humectant, inci: 'Butylene Glycol', also: ['1,3-Butylene Glycol', '부틸렌글라이콜', 'BG'] },
	{ ...humectant, inci: 'Pentylene Glycol', also: ['1,2-Pentanediol', '펜틸렌글라이콜'] },
	{ ...humectant, inci: 'Dipropylene Glycol', also: ['다이프로필렌글라이콜'] },
	{ ...humectant, inci: 'Hexylene Glycol' },
	{ ...humectant, inci: 'Methylpropanediol', also: ['메틸프로판다이올'] },
	{ ...humectant, inci: 'Ethoxydiglycol' },
	{ ...humectant, inci: 'Glycereth-26' },
	{
		...humectant,
		inci: 'Betaine',
		also: ['베타인'],
		confusedWith: [
			{
				inci: 'Betaine Salicylate',
				says: 'With salicylate it is a relative of salicylic acid. Alone it is not.'
			}
		]
	},
	{ ...humectant, inci: 'Trehalose', also: ['트레할로오스'] },
	{ ...humectant, inci: 'Sorbitol' },
	{ ...humectant, inci: 'Mannitol' },
	{ ...humectant, inci: 'Xylitol' },
	{ ...humectant, inci: 'Glucose', also: ['글루코오스'] },
	{ ...humectant, inci: 'Sucrose' },
	{ ...usual, inci: 'Urea', kind: 'humectant', standsAlone: true },
	{
		...humectant,
		inci: 'Sodium Lactate',
		confusedWith: [{ inci: 'Milk Protein', says: 'A salt of lactic acid; it carries no milk.' }],
		verification: 'unconfirmed'
	},
	{ ...humectant, inci: 'Sodium PCA' },
	{
		...humectant,
		inci: 'Glycine',
		standsAlone: true,
		confusedWith: [
			{
				inci: 'Glycine Soja (Soybean) Oil',
				says: 'Glycine alone is an amino acid. Glycine soja is the soy plant.'
			}
		]
	},
	{ ...humectant, inci: 'Serine', standsAlone: true },
	{ ...humectant, inci: 'Proline', standsAlone: true },
	{ ...humectant, inci: 'Methionine', verification: 'unconfirmed' },
	{
		...hyaluronate,
		inci: 'Sodium Hyaluronate',
		also: ['Sodium Hyaluronat', 'Hyaluronic Acid Sodium Salt', '소듐하이알루로네이트']
	},
	{ ...hyaluronate, inci: 'Hyaluronic Acid', also: ['하이알루로닉애씨드'] },
	{ ...hyaluronate, inci: 'Hydrolyzed Hyaluronic Acid' },
	{ ...hyaluronate, inci: 'Hydrolyzed Sodium Hyaluronate' },
	{ ...hyaluronate, inci: 'Sodium Acetylated Hyaluronate' },
	{ ...hyaluronate, inci: 'Sodium Hyaluronate Crosspolymer' },
	{ ...hyaluronate, inci: 'Hydroxypropyltrimonium Hyaluronate' },
	{ ...hyaluronate, inci: 'Potassium Hyaluronate' },
	{ ...hyaluronate, inci: 'Sodium Hyaluronate Dimethylsilanol' },
	{ ...hyaluronate, inci: 'Dimethylsilanol Hyaluronate' }
] as const satisfies readonly LabelName[];

const fats = [
	{
		...emollient,
		inci: 'Squalane',
		also: ['스쿠알란'],
		confusedWith: [{ inci: 'Squalene', says: 'Squalene is the raw oil it is made from, and spoils faster.' }]
	},
	{ ...usual, inci: 'Squalene', kind: 'emollient' },
	{
		...emollient,
		inci: 'Caprylic/Capric Triglyceride',
		also: ['Capric/Caprylic Triglyceride', 'Fractionated Coconut Oil', '카프릴릭/카프릭트라이글리세라이드']
	},
	{ ...emollient, inci: 'Ethylhexyl Palmitate' },
	{ ...emollient, inci: 'Cetyl Ethylhexanoate' },
	{ ...emollient, inci: 'Isononyl Isononanoate' },
	{ ...emollient, inci: 'Hydrogenated Polydecene' },
	{ ...emollient, inci: 'Hydrogenated Polyisobutene' },
	{ ...emollient, inci: 'Hydrogenated Poly(C6-14 Olefin)' },
	{ ...emollient, inci: 'Pentaerythrityl Tetraethylhexanoate' },
	{ ...emollient, inci: 'Dicaprylyl Carbonate' },
	{ ...emollient, inci: 'Isododecane' },
	{ ...emollient, inci: 'Isohexadecane' },
	{ ...emollient, inci: 'Dimethicone', also: ['다이메티콘'] },
	{ ...emollient, inci: 'Cyclopentasiloxane' },
	{ ...emollient, inci: 'Cyclohexasiloxane' },
	{ ...emollient, inci: 'Phenyl Trimethicone' },
	{ ...emollient, inci: 'Dimethiconol' },
	{ ...emollient, inci: 'Stearic Acid' },
	{ ...emollient, inci: 'Palmitic Acid' },
	{ ...emollient, inci: 'Myristic Acid' },
	{ ...usual, inci: 'Petrolatum', kind: 'emollient' },
	{ ...usual, inci: 'Paraffinum Liquidum', also: ['Mineral Oil'], kind: 'emollient' },
	{
		...emollient,
		inci: 'Butyrospermum Parkii (Shea) Butter',
		also: ['Shea Butter', 'Butyrospermum Parkii (Shea Butter)', '시어버터']
	},
	{ ...emollient, inci: 'Helianthus Annuus (Sunflower) Seed Oil', also: ['Sunflower Oil'] },
	{ ...emollient, inci: 'Olea Europaea (Olive) Fruit Oil', also: ['Olive Oil'] },
	{ ...emollient, inci: 'Simmondsia Chinensis (Jojoba) Seed Oil', also: ['Jojoba Oil'] },
	{ ...emollient, inci: 'Macadamia Ternifolia Seed Oil' },
	{ ...usual, inci: 'Cocos Nucifera (Coconut) Oil', also: ['Coconut Oil'], kind: 'emollient' },
	{ ...emollient, inci: 'Phytosterols' },
	{ ...emollient, inci: 'Phytosphingosine', verification: 'unconfirmed' },
	{ ...emollient, inci: 'Cholesterol' },
	{ ...emollient, inci: 'Ceramide NP', also: ['Ceramide 3', '세라마이드엔피'], actives: ['ceramides'] },
	{ ...emollient, inci: 'Ceramide AP', actives: ['ceramides'] },
	{ ...emollient, inci: 'Ceramide EOP', actives: ['ceramides'] },
	{ ...fattyAlcohol, inci: 'Cetyl Alcohol' },
	{ ...fattyAlcohol, inci: 'Cetearyl Alcohol', also: ['Alcool cétéarylique'] },
	{ ...fattyAlcohol, inci: 'Stearyl Alcohol' },
	{ ...fattyAlcohol, inci: 'Behenyl Alcohol' },
	{ ...fattyAlcohol, inci: 'Myristyl Alcohol' },
	{ ...fattyAlcohol, inci: 'Lauryl Alcohol' },
	{ ...fattyAlcohol, inci: 'Arachidyl Alcohol' }
] as const satisfies readonly LabelName[];

const thickeners = [
	{ ...thickener, inci: 'Xanthan Gum', also: ['잔탄검'] },
	{ ...thickener, inci: 'Hydroxyethylcellulose' },
	{ ...thickener, inci: 'Cellulose Gum' },
	{ ...thickener, inci: 'Cellulose', standsAlone: true },
	{ ...thickener, inci: 'Carbomer', also: ['카보머'] },
	{ ...thickener, inci: 'Pullulan' },
	{ ...thickener, inci: 'Biosaccharide Gum-1' },
	{ ...thickener, inci: 'Algin', also: ['Sodium Alginate'] },
	{ ...thickener, inci: 'Acrylates/C10-30 Alkyl Acrylate Crosspolymer' },
	{ ...thickener, inci: 'Glyceryl Acrylate/Acrylic Acid Copolymer' },
	{ ...thickener, inci: 'Sodium Polyacrylate' },
	{ ...thickener, inci: 'Ammonium Polyacryloyldimethyl Taurate' },
	{
		...thickener,
		inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer'
	},
	{ ...usual, inci: 'Chondrus Crispus Powder', also: ['Carrageenan'], kind: 'thickener' },
	{ ...usual, inci: 'Ceratonia Siliqua (Carob) Gum', kind: 'thickener' }
] as const satisfies readonly LabelName[];

export const baseNames = [...waters, ...humectants, ...fats, ...thickeners] as const;
