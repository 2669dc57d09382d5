/** Companion actives for spots, shine and the marks that spots leave. */
import type { Active } from '../schema';
import { stopIf } from './stop-rule';

/** The order breaks ties: azelaic acid is best known at pharmacy strength, salicylic acid at the strength of a cosmetic. */
export const spotActives = [
	{
		id: 'salicylic-acid',
		name: 'Salicylic acid',
		inci: ['Salicylic Acid'],
		also: ['BHA'],
		kind: 'acid',
		does: 'Loosens what clogs pores, for blackheads, whiteheads and shine.',
		typicalPercentWW: { min: 0.5, max: 2 },
		irritancy: 'some',
		isPhotosensitising: true,
		pregnancy: 'ask',
		allergens: ['salicylate'],
		claims: [
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'B',
				says: 'A doctors’ guideline suggests it for spots, with some reserve.',
				evidence: ['reynolds-2024'],
				verification: 'verified'
			},
			{
				need: 'shine',
				route: 'intact-skin',
				grade: 'C',
				says: 'May make skin look less shiny.',
				evidence: ['practice-salicylic'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 2,
				says: 'At most 2 % in products that stay on and 0.5 % in body lotion; not for children under three, and the EU’s advisers say not under ten.',
				evidence: ['eu-salicylic-limit', 'eu-cosing-annexes', 'sccs-salicylic-2025'],
				verification: 'verified'
			},
			{
				regions: ['uk', 'switzerland'],
				maxPercentWW: 2,
				says: 'The EU limit is used here; the rule of the place was not read.',
				evidence: ['eu-salicylic-limit'],
				verification: 'unconfirmed'
			}
		],
		pairs: [
			{
				other: 'retinol',
				place: 'different-days',
				because: 'Together on one evening they may irritate more.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'alpha-hydroxy-acids',
				place: 'different-days',
				because: 'Two peeling acids on one evening may irritate more.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'benzoyl-peroxide',
				place: 'morning-and-evening',
				because: 'Together they may dry the skin out.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'azelaic-acid',
				place: 'one-at-a-time',
				because: 'Both can sting. Start one and wait four weeks before the other.',
				evidence: ['practice-one-new-active'],
				verification: 'unconfirmed'
			},
			{
				other: 'vesicles',
				place: 'different-days',
				because: 'Acid may unsettle vesicles. A precaution; nobody has shown it on a face.',
				evidence: ['practice-vesicles-apart-from-acids', 'vesicle-acid-charge'],
				verification: 'unconfirmed'
			}
		],
		step: {
			name: 'Salicylic acid, up to 2 %',
			slot: 'evening',
			amount: 'A thin layer where you get spots, not on the whole face at first.',
			measure: 'layer',
			how: 'On rinsed or washed, dry skin, before moisturiser.',
			startsAtTimesAWeek: 'acid-start-times-a-week',
			settlesAtTimesAWeek: 'acid-settled-times-a-week',
			stopIf
		},
		verification: 'verified'
	},
	{
		id: 'azelaic-acid',
		name: 'Azelaic acid',
		inci: ['Azelaic Acid'],
		kind: 'tone',
		does: 'For spots, marks they leave, and skin that looks red.',
		typicalPercentWW: { min: 5, max: 10 },
		irritancy: 'some',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'B',
				says: 'Good trials for the look of red, bumpy skin at pharmacy strength; less is known at 10 % or below.',
				evidence: ['azelaic-rosacea-review', 'practice-azelaic'],
				verification: 'second-hand'
			},
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'B',
				says: 'A doctors’ guideline suggests it for spots, with some reserve.',
				evidence: ['reynolds-2024'],
				verification: 'verified'
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dark marks look lighter over months.',
				evidence: ['practice-azelaic'],
				verification: 'unconfirmed'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin tone look more even over months.',
				evidence: ['practice-azelaic'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu', 'uk', 'us'],
				maxPercentWW: 10,
				says: 'As far as we know, stronger products, 15 to 20 %, are medicines.',
				evidence: ['practice-azelaic'],
				verification: 'unconfirmed'
			}
		],
		pairs: [
			{
				other: 'retinol',
				place: 'one-at-a-time',
				because: 'Both can sting. Start one and wait four weeks before the other.',
				evidence: ['practice-one-new-active'],
				verification: 'unconfirmed'
			},
			{
				other: 'alpha-hydroxy-acids',
				place: 'one-at-a-time',
				because: 'Both can sting. Start one and wait four weeks before the other.',
				evidence: ['practice-one-new-active'],
				verification: 'unconfirmed'
			},
			{
				other: 'salicylic-acid',
				place: 'one-at-a-time',
				because: 'Both can sting. Start one and wait four weeks before the other.',
				evidence: ['practice-one-new-active'],
				verification: 'unconfirmed'
			}
		],
		step: {
			name: 'Azelaic acid, up to 10 %',
			slot: 'morning',
			amount: 'As much as a pea for the whole face.',
			measure: 'pea',
			how: 'Thin layer on dry skin, before moisturiser. A light tingle in the first weeks is common.',
			startsAtTimesAWeek: 'azelaic-start-times-a-week',
			settlesAtTimesAWeek: 'azelaic-settled-times-a-week',
			// Sore spots, and skin that keeps dark marks, speak for azelaic acid before the peeling acids (practice-azelaic).
			firstWhen: {
				any: [
					{ fact: 'acne-spots', atLeast: 11 },
					{ fact: 'lasting-marks', is: 'yes' },
					{ fact: 'phototype', atLeast: 4 }
				]
			},
			stopIf
		},
		verification: 'verified'
	},
	{
		id: 'azeloyl-diglycinate',
		name: 'Azeloyl diglycinate',
		inci: ['Potassium Azeloyl Diglycinate'],
		kind: 'tone',
		does: 'Water-soluble relative of azelaic acid, for shine and marks. Not the same as azelaic acid.',
		typicalPercentWW: { min: 1, max: 5 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'A reasonable guess from azelaic acid; trials in people were not read.',
				evidence: ['practice-azeloyl-diglycinate'],
				verification: 'unconfirmed'
			},
			{
				need: 'shine',
				route: 'intact-skin',
				grade: 'D',
				says: 'Used in products for shine; trials in people were not read.',
				evidence: ['practice-azeloyl-diglycinate'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'benzoyl-peroxide',
		name: 'Benzoyl peroxide',
		inci: ['Benzoyl Peroxide'],
		also: ['BPO'],
		kind: 'antimicrobial',
		does: 'For sore, red spots. It bleaches towels, pillows and hair.',
		typicalPercentWW: { min: 2.5, max: 5 },
		irritancy: 'high',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'A',
				says: 'Strongly recommended for spots in a doctors’ guideline.',
				evidence: ['reynolds-2024'],
				verification: 'verified'
			}
		],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 0,
				says: 'The European list has it for artificial nails only, so it is never a step. A pharmacist can sell it as a medicine.',
				evidence: ['eu-cosing-annexes', 'practice-benzoyl-peroxide'],
				verification: 'second-hand'
			},
			{
				regions: ['uk'],
				maxPercentWW: 0,
				says: 'As far as we know it is not a cosmetic here, so it is never a step. A pharmacist can sell it as a medicine.',
				evidence: ['practice-benzoyl-peroxide'],
				verification: 'unconfirmed'
			},
			{
				regions: [
					'switzerland',
					'canada',
					'brazil',
					'korea',
					'japan',
					'china',
					'taiwan',
					'singapore',
					'asean',
					'india',
					'saudi-arabia',
					'australia',
					'elsewhere'
				],
				maxPercentWW: 0,
				says: 'We have not read how the law treats it where you live, so we leave it to a pharmacist or doctor.',
				evidence: ['practice-benzoyl-peroxide'],
				verification: 'unconfirmed'
			},
			{
				regions: ['us'],
				maxPercentWW: 5,
				says: 'Sold as a medicine without a prescription. Ask a pharmacist, and stay at 5 % or below.',
				evidence: ['practice-benzoyl-peroxide'],
				verification: 'unconfirmed'
			}
		],
		pairs: [
			{
				other: 'retinol',
				place: 'morning-and-evening',
				because:
					'Together they may irritate, and one may spoil the other. This in the morning, retinol in the evening.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'salicylic-acid',
				place: 'morning-and-evening',
				because: 'Together they may dry the skin out.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'vesicles',
				place: 'morning-and-evening',
				because: 'It reacts with what it touches. A precaution; nobody has tried the two together.',
				evidence: ['practice-vesicles-apart-from-acids'],
				verification: 'unconfirmed'
			}
		],
		step: {
			name: 'Benzoyl peroxide gel, 2.5 %, from a pharmacy',
			slot: 'morning',
			amount: 'As much as a pea for all the places where you get spots.',
			measure: 'pea',
			how: 'Thin layer on rinsed or washed, dry skin, before moisturiser. Keep it off coloured cloth, hair and eyes.',
			startsAtTimesAWeek: 'benzoyl-start-times-a-week',
			settlesAtTimesAWeek: 'benzoyl-settled-times-a-week',
			stopIf
		},
		verification: 'verified'
	},
	{
		id: 'zinc-pca',
		name: 'Zinc PCA',
		inci: ['Zinc PCA'],
		kind: 'conditioning',
		does: 'Zinc salt used in products for shine.',
		typicalPercentWW: { min: 0.1, max: 1 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'shine',
				route: 'intact-skin',
				grade: 'D',
				says: 'Used in products for shine; trials in people were not read.',
				evidence: ['practice-zinc-pca'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
