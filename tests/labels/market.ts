/** Lists of products on sale, as they were copied by others. */
import type { LabelFixture } from './label';
import { allergicTo, inTheEu, livingIn, sensitive, withAnswers } from './readers';

const lacto = 'LACTOBACILLUS EXTRACELLULAR VESICLES';

export const marketLabels: readonly LabelFixture[] = [
	{
		name: 'a spicule serum with Lactobacillus vesicles',
		source: 'Medicube One Day Exosome Shot 2000, copied by SkinSAFE',
		text: 'WATER, GLYCERIN, BUTYLENE GLYCOL, DIPROPYLENE GLYCOL, HYDROGENATED POLYDECENE, ETHYL HEXYL PALMITATE, NIACINAMIDE, PANTHENOL, GLUCONOLACTONE, LACTOBACILLUS EXTRACELLULAR VESICLES, HYDROLYZED SPONGE, BETAINE SALICYLATE, ADENOSINE, OENOTHERA BIENNIS (EVENING PRIMROSE) FLOWER EXTRACT, PINUS PALUSTRIS LEAF EXTRACT, PUERARIA LOBATA ROOT EXTRACT, ULMUS DAVIDIANA ROOT EXTRACT, CAMPSIS GRANDIFLORA FLOWER EXTRACT, C12-14 ALKETH-12, CAPRYLYL/CAPRYL GLUCOSIDE, SODIUM POLYACRYLATE, SODIUM SILICATE, CALCIUM SILICATE, CITRIC ACID, ETHYLHEXYLGLYCERIN, 1,2-HEXANEDIOL, DISODIUM EDTA',
		verdict: 'verdict-vesicles',
		materials: ['Lactobacillus Extracellular Vesicles'],
		count: 27,
		unread: [],
		notes: ['rough-company'],
		reads: { 'ETHYL HEXYL PALMITATE': 'Ethylhexyl Palmitate', '1,2-HEXANEDIOL': '1,2-Hexanediol' },
		readers: [
			// Retinol leads; vesicles and peeling things keep off its evenings. The spicules and the salicylate make it an
			// evening product.
			inTheEu({
				laws: { [lacto]: 'allowed' },
				slots: ['evening'],
				alternatesWith: 'Retinol cream, 0.1 to 0.3 %'
			}),
			livingIn('china', { laws: { [lacto]: 'blocked' }, notPlaced: 'law' }),
			livingIn('canada', { laws: { [lacto]: 'information-only' }, notPlaced: 'law' }),
			// The list is sold for damaged skin; by its spicules it is not.
			withAnswers('someone with very sensitive skin', sensitive, {
				laws: { [lacto]: 'allowed' },
				clashes: { sensitivity: ['HYDROLYZED SPONGE'] },
				notPlaced: 'clash'
			}),
			allergicTo('milk', { laws: { [lacto]: 'allowed' }, clashes: { 'allergy-milk': [lacto] } }),
			allergicTo('aspirin', {
				laws: { [lacto]: 'allowed' },
				clashes: { 'allergy-aspirin': ['BETAINE SALICYLATE'] }
			}),
			withAnswers(
				'someone pregnant',
				{ pregnancy: 'pregnant' },
				{
					laws: { [lacto]: 'allowed' },
					clashes: { pregnancy: [lacto, 'BETAINE SALICYLATE'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'a pink serum with milk and Lactobacillus vesicles, retinol and alcohol',
		source: 'Medicube PDRN Pink Collagen Exosome Shot, copied by SkinSAFE',
		text: 'WATER, GLYCERIN, BUTYLENE GLYCOL, DIPROPYLENE GLYCOL, CAPRYLIC/CAPRIC TRIGLYCERIDE, MACADAMIA TERNIFOLIA SEED OIL, COLLAGEN EXTRACT, HYALURONIC ACID, SODIUM HYALURONATE, HYDROLYZED HYALURONIC ACID, HYDROLYZED SODIUM HYALURONATE, SODIUM ACETYLATED HYALURONATE, SODIUM HYALURONATE CROSSPOLYMER, HYDROXYPROPYLTRIMONIUM HYALURONATE, SODIUM DNA, MILK EXOSOMES, LACTOBACILLUS EXTRACELLULAR VESICLES, HYDROLYZED SPONGE, NIACINAMIDE, PANTHENOL, RETINOL, PALMITOYL PENTAPEPTIDE-4, PALMITOYL TRIPEPTIDE-5, ACETYL TETRAPEPTIDE-5, CYANOCOBALAMIN, BRASSICA CAMPESTRIS (RAPESEED) STEROLS, CHOLESTEROL, HYDROGENATED LECITHIN, HYDROLYZED ELASTIN, CHONDRUS CRISPUS EXTRACT, GLYCERYL ACRYLATE/ACRYLIC ACID COPOLYMER, PVM/MA COPOLYMER, PHENYL TRIMETHICONE, POLYGLYCERYL-10 LAURATE, POLYSORBATE 20, POTASSIUM CETYL PHOSPHATE, POTASSIUM HYALURONATE, CETETH-3, CETETH-5, SORBITAN OLIVATE, CETEARYL OLIVATE, SODIUM POLYACRYLATE, CAPRYLYL GLYCOL, TOCOPHERYL ACETATE, ETHYLHEXYLGLYCERIN, 1,2-HEXANEDIOL, DISODIUM EDTA, ALCOHOL',
		verdict: 'verdict-vesicles',
		materials: ['Milk Exosomes', 'Lactobacillus Extracellular Vesicles', 'Sodium DNA'],
		count: 48,
		unread: ['CYANOCOBALAMIN'],
		notes: ['some-unread', 'rough-company'],
		readers: [
			allergicTo('milk', {
				laws: { 'SODIUM DNA': 'allowed', 'MILK EXOSOMES': 'allowed', [lacto]: 'allowed' },
				clashes: { 'allergy-milk': ['MILK EXOSOMES', lacto] }
			}),
			allergicTo('fish', {
				laws: { 'SODIUM DNA': 'allowed', 'MILK EXOSOMES': 'allowed', [lacto]: 'allowed' },
				clashes: { 'allergy-fish': ['COLLAGEN EXTRACT', 'SODIUM DNA', 'HYDROLYZED ELASTIN'] }
			}),
			allergicTo('vitamin-e', {
				laws: { 'SODIUM DNA': 'allowed', 'MILK EXOSOMES': 'allowed', [lacto]: 'allowed' },
				clashes: { 'allergy-vitamin-e': ['TOCOPHERYL ACETATE'] }
			}),
			withAnswers(
				'someone who wants nothing from animals',
				{ avoid: ['animal'] },
				{
					laws: { 'SODIUM DNA': 'allowed', 'MILK EXOSOMES': 'allowed', [lacto]: 'allowed' },
					clashes: {
						'wish-no-animal': [
							'COLLAGEN EXTRACT',
							'SODIUM DNA',
							'MILK EXOSOMES',
							'LACTOBACILLUS EXTRACELLULAR VESICLES',
							'HYDROLYZED SPONGE',
							'HYDROLYZED ELASTIN'
						]
					},
					notPlaced: 'clash'
				}
			),
			withAnswers(
				'someone trying for a baby',
				{ pregnancy: 'trying' },
				{
					laws: { 'SODIUM DNA': 'allowed', 'MILK EXOSOMES': 'allowed', [lacto]: 'allowed' },
					clashes: { pregnancy: ['MILK EXOSOMES', lacto, 'RETINOL'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'an ampoule with Centella vesicles behind a Vietnamese name',
		source: 'VAVAW CelluRevive ampoule, the seller’s page',
		text: 'Nước Collagen (830,000 ppm), Methylpropanediol, Glycerin, Glyceryl Acrylate/Acrylic Acid Copolymer, Sodium Hyaluronate, 1,2-Hexanediol, Túi ngoại bào từ tế bào mô sẹo Rau Má (Centella Asiatica Callus Extracellular Vesicles) (10,000 ppm), SH-Oligopeptide-2, Carbomer, Arginine, Polyglyceryl-10 Laurate, Ethylhexylglycerin, Adenosine, Trisodium EDTA, SH-Polypeptide-1, RH-Oligopeptide-1, Hydrolyzed Hyaluronic Acid, Hyaluronic Acid, Hydroxypropyltrimonium Hyaluronate, Sodium Acetylated Hyaluronate, Sodium Hyaluronate Crosspolymer, Hydrolyzed Sodium Hyaluronate, Potassium Hyaluronate, Sodium Hyaluronate Dimethylsilanol, Dimethylsilanol Hyaluronate, Butylene Glycol.',
		verdict: 'verdict-vesicles',
		materials: ['Centella Asiatica Callus Extracellular Vesicles'],
		count: 26,
		unread: [],
		notes: ['ppm-is-no-dose'],
		reads: { 'Nước Collagen': 'Collagen Water', 'SH-Oligopeptide-2': 'sh-Oligopeptide-2' },
		amounts: {
			'Collagen Water': '830,000 ppm',
			'Centella Asiatica Callus Extracellular Vesicles': '10,000 ppm'
		},
		readers: [
			// rh- is tied to the European ban, sh- is not: one letter decides.
			inTheEu({
				laws: {
					'Centella Asiatica Callus Extracellular Vesicles': 'allowed',
					'RH-Oligopeptide-1': 'conditional'
				},
				slots: ['evening'],
				alternatesWith: 'Retinol cream, 0.1 to 0.3 %'
			}),
			livingIn('korea', {
				laws: { 'Centella Asiatica Callus Extracellular Vesicles': 'allowed' },
				slots: ['evening']
			}),
			allergicTo('celery-family', {
				laws: {
					'Centella Asiatica Callus Extracellular Vesicles': 'allowed',
					'RH-Oligopeptide-1': 'conditional'
				},
				clashes: { 'allergy-celery-family': ['Centella Asiatica Callus Extracellular Vesicles'] }
			})
		]
	},
	{
		name: 'a serum with the liquid of human fat cells',
		source: 'openFDA, set id c42703d6-b234-d6c9-e053-2a95a90a1084, as far as it was read',
		text: 'Human Adipose Stromal Cell Conditioned Media, Water, 1,2-Hexanediol, Xanthan Gum, Cellulose, Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer, Polyglyceryl-10 Laurate, Polyglyceryl-10 Myristate, Lactobacillus Ferment, Butylene Glycol, Ethylhexylglycerin, Allantoin, Algin, Tromethamine, Hydrogenated Lecithin, Sodium Acetate, Citric Acid, Menthol, Disodium EDTA, Polysorbate 60, Sorbitan Isostearate, Lactic Acid, Lavandula Angustifolia (Lavender) Oil, 3-O-Ethyl Ascorbic Acid, Hydroxyethylcellulose, Artemisia Capillaris Leaf Extract, Simmondsia Chinensis (Jojoba) Seed Oil, Squalane, Sophora Angustifolia Root Extract, Collagen Extract, Copper Tripeptide-1, Acetyl Hexapeptide-8, rh-Polypeptide-1, rh-Oligopeptide-2',
		verdict: 'verdict-look-alikes',
		materials: ['Human Adipose Stromal Cell Conditioned Media', 'Lactobacillus Ferment'],
		count: 34,
		unread: [],
		notes: [],
		readers: [
			inTheEu({
				laws: {
					'Human Adipose Stromal Cell Conditioned Media': 'blocked',
					'rh-Polypeptide-1': 'conditional',
					'rh-Oligopeptide-2': 'conditional'
				},
				notPlaced: 'law'
			}),
			livingIn('us', {
				laws: { 'Human Adipose Stromal Cell Conditioned Media': 'information-only' },
				notPlaced: 'law'
			}),
			livingIn('korea', {
				laws: { 'Human Adipose Stromal Cell Conditioned Media': 'conditional' },
				slots: ['evening']
			}),
			allergicTo('fragrance', {
				answers: { ...inTheEu().answers, region: 'japan', allergies: ['fragrance'] },
				laws: { 'Human Adipose Stromal Cell Conditioned Media': 'conditional' },
				clashes: { 'allergy-fragrance': ['Menthol', 'Lavandula Angustifolia (Lavender) Oil'] }
			}),
			withAnswers(
				'someone in Korea who has had cancer',
				{ region: 'korea', 'cancer-history': 'yes' },
				{
					laws: { 'Human Adipose Stromal Cell Conditioned Media': 'conditional' },
					clashes: { 'cancer-history': ['Human Adipose Stromal Cell Conditioned Media', 'Lactic Acid'] },
					notPlaced: 'clash'
				}
			)
		]
	},
	{
		name: 'a cream with the liquid of human bone marrow cells',
		source: 'openFDA, set id 163049fd-b6ff-4507-858b-90e881b85dbd, as far as it was read',
		text: 'INACTIVE INGREDIENT Inactive ingredient : WATER, HUMAN BONE MARROW STEM CELL CONDITIONED MEDIA, DIPROPYLENE GLYCOL, BUTYLENE GLYCOL, GLYCERIN, CYCLOPENTASILOXANE, CYCLOHEXASILOXANE, CETEARYL ALCOHOL, NEOPENTYL GLYCOL DICAPRATE, CAPRYLIC/CAPRIC TRIGLYCERIDE, CETYL ETHYLHEXANOATE, BETAINE, BUTYROSPERMUM PARKII(SHEA BUTTER), STEARIC ACID, GLYCERYL STEARATE SE, PEG-40 STEARATE, CITRUS PARADISI (GRAPEFRUIT) FRUIT EXTRACT, BEESWAX, POLYGONUM MULTIFLORUM ROOT EXTRACT, ACANTHOPANAX SENTICOSUS (ELEUTHERO) ROOT EXTRACT, PORTULACA OLERACEA EXTRACT, PANAX GINSENG ROOT EXTRACT, ASPARAGUS COCHINCHINENSIS ROOT EXTRACT, 1,2-HEXANEDIOL, CARBOMER, PHENOXYETHANOL, CETEARETH-20, HYDROGENATED LECITHIN, GLYCERYL STEARATE, SORBITAN STEARATE, XANTHAN GUM, POTASSIUM HYDROXIDE, DIPOTASSIUM GLYCYRRHIZATE, GANODERMA LUCIDUM (MUSHROOM) EXTRACT, GRIFOLA FRONDOSA EXTRACT, INONOTUS OBLIQUUS (MUSHROOM) EXTRACT',
		verdict: 'verdict-look-alikes',
		materials: ['Human Bone Marrow Stem Cell Conditioned Media'],
		// 36 names; glyceryl stearate stands under two of them.
		count: 36,
		unread: ['NEOPENTYL GLYCOL DICAPRATE'],
		notes: ['some-unread'],
		reads: { 'BUTYROSPERMUM PARKII(SHEA BUTTER)': 'Butyrospermum Parkii (Shea) Butter' },
		readers: [
			inTheEu({ laws: { 'HUMAN BONE MARROW STEM CELL CONDITIONED MEDIA': 'blocked' }, notPlaced: 'law' }),
			livingIn('japan', {
				laws: { 'HUMAN BONE MARROW STEM CELL CONDITIONED MEDIA': 'conditional' },
				slots: ['evening']
			}),
			allergicTo('ginseng-ivy', {
				laws: { 'HUMAN BONE MARROW STEM CELL CONDITIONED MEDIA': 'blocked' },
				clashes: {
					'allergy-ginseng-ivy': [
						'ACANTHOPANAX SENTICOSUS (ELEUTHERO) ROOT EXTRACT',
						'PANAX GINSENG ROOT EXTRACT'
					]
				},
				notPlaced: 'law'
			})
		]
	}
];
