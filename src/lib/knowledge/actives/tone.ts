/** Companion actives for even tone and smooth texture. Hydroquinone stands with the medicines. */
import type { Active } from '../schema';
import { stopIf } from './stop-rule';

export const toneActives = [
	{
		id: 'niacinamide',
		name: 'Niacinamide',
		inci: ['Niacinamide'],
		also: ['Vitamin B3', 'Nicotinamide'],
		kind: 'tone',
		does: 'Vitamin B3, for uneven tone, shine and skin that looks red. Mixes with nearly everything.',
		typicalPercentWW: { min: 2, max: 5 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'B',
				says: 'Skin tone looked more even in small trials in people, with 2 to 5 %.',
				evidence: ['niacinamide-melasma-trial', 'niacinamide-tone-trials'],
				verification: 'verified'
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dark marks look lighter, judging by what it does for uneven tone.',
				evidence: ['practice-niacinamide'],
				verification: 'unconfirmed'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help the outer layer of the skin keep its water.',
				evidence: ['practice-niacinamide'],
				verification: 'unconfirmed'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin look less red.',
				evidence: ['practice-niacinamide'],
				verification: 'unconfirmed'
			},
			{
				need: 'shine',
				route: 'intact-skin',
				grade: 'C',
				says: 'May make skin look less shiny.',
				evidence: ['practice-niacinamide'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [
			{
				other: 'ascorbyl-glucoside',
				place: 'fine-together',
				because: 'The old warning came from heat and strong acid, not from a face.',
				evidence: ['niacinamide-vitamin-c'],
				verification: 'second-hand'
			},
			{
				other: 'ascorbic-acid',
				place: 'fine-together',
				because: 'The old warning came from heat and strong acid, not from a face.',
				evidence: ['niacinamide-vitamin-c'],
				verification: 'second-hand'
			}
		],
		step: {
			name: 'Niacinamide serum, 2 to 5 %',
			slot: 'morning',
			amount: 'Two or three drops for the whole face.',
			measure: 'drops',
			how: 'On clean skin, before moisturiser. Take 2 % if your skin is easily upset; more than 5 % mostly adds irritation.',
			startsAtTimesAWeek: 'gentle-start-times-a-week',
			settlesAtTimesAWeek: 'gentle-settled-times-a-week',
			stopIf
		},
		verification: 'verified'
	},
	{
		id: 'ascorbyl-glucoside',
		name: 'Ascorbyl glucoside',
		inci: ['Ascorbyl Glucoside'],
		also: ['Vitamin C'],
		kind: 'antioxidant',
		does: 'A mild, stable form of vitamin C, for dull or uneven tone.',
		typicalPercentWW: { min: 1, max: 10 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin tone look a little brighter.',
				evidence: ['practice-vitamin-c'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [
			{
				other: 'niacinamide',
				place: 'fine-together',
				because: 'The old warning came from heat and strong acid, not from a face.',
				evidence: ['niacinamide-vitamin-c'],
				verification: 'second-hand'
			}
		],
		step: {
			name: 'Vitamin C serum with ascorbyl glucoside',
			slot: 'morning',
			amount: 'Two or three drops for the whole face.',
			measure: 'drops',
			how: 'On clean skin, before moisturiser and sunscreen.',
			startsAtTimesAWeek: 'gentle-start-times-a-week',
			settlesAtTimesAWeek: 'gentle-settled-times-a-week',
			stopIf
		},
		verification: 'unconfirmed'
	},
	{
		id: 'tranexamic-acid',
		name: 'Tranexamic acid on the skin',
		inci: ['Tranexamic Acid'],
		kind: 'tone',
		does: 'For the look of dark patches and marks. Not a peeling acid; the tablets are a medicine.',
		typicalPercentWW: { min: 2, max: 5 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dark patches look lighter over months.',
				evidence: ['practice-tranexamic'],
				verification: 'unconfirmed'
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dark marks look lighter over months.',
				evidence: ['practice-tranexamic'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'alpha-hydroxy-acids',
		name: 'Fruit acids (AHA)',
		inci: ['Glycolic Acid', 'Lactic Acid', 'Mandelic Acid'],
		kind: 'acid',
		does: 'Loosens dead cells on the surface, for rough texture and marks. Makes skin burn more easily in the sun.',
		typicalPercentWW: { min: 5, max: 10 },
		irritancy: 'high',
		isPhotosensitising: true,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help marks and rough texture look smoother and lighter.',
				evidence: ['practice-acids'],
				verification: 'unconfirmed'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin tone look more even.',
				evidence: ['practice-acids'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['us'],
				maxPercentWW: 10,
				says: 'Up to 10 % at pH 3.5 or above is advised for use at home, with a sunburn warning on the label.',
				evidence: ['practice-acids', 'fda-aha-sunburn'],
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
				other: 'salicylic-acid',
				place: 'different-days',
				because: 'Two peeling acids on one evening may irritate more.',
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
				other: 'palmitoyl-peptides',
				place: 'different-days',
				because: 'Strong acid may break peptides. A precaution.',
				evidence: ['practice-peptides'],
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
			name: 'Fruit acid lotion, 5 to 10 %',
			slot: 'evening',
			amount: 'A thin layer, about a pea.',
			measure: 'pea',
			how: 'On rinsed or washed, dry skin, before moisturiser. Wear sunscreen every day, and for a week after you stop.',
			startsAtTimesAWeek: 'acid-start-times-a-week',
			settlesAtTimesAWeek: 'acid-settled-times-a-week',
			stopIf
		},
		verification: 'unconfirmed'
	},
	{
		id: 'gluconolactone',
		name: 'Gluconolactone (PHA)',
		inci: ['Gluconolactone'],
		kind: 'acid',
		does: 'The mildest of the smoothing acids, for rough or dull skin.',
		typicalPercentWW: { min: 4, max: 10 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dull, rough skin look smoother and more even.',
				evidence: ['practice-gluconolactone'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [
			{
				other: 'vesicles',
				place: 'different-days',
				because: 'Acid may unsettle vesicles. A precaution; nobody has shown it on a face.',
				evidence: ['practice-vesicles-apart-from-acids', 'vesicle-acid-charge'],
				verification: 'unconfirmed'
			}
		],
		step: {
			name: 'Gluconolactone lotion, 4 to 10 %',
			slot: 'evening',
			amount: 'A thin layer, about a pea.',
			measure: 'pea',
			how: 'On rinsed or washed, dry skin, before moisturiser.',
			startsAtTimesAWeek: 'acid-start-times-a-week',
			settlesAtTimesAWeek: 'acid-settled-times-a-week',
			stopIf
		},
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
