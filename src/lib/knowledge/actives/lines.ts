/** Companion actives for fine lines and firmness. Tretinoin and adapalene stand with the medicines. */
import type { Active } from '../schema';
import { stopIfPregnantToo } from './stop-rule';

export const lineActives = [
	{
		id: 'retinol',
		name: 'Retinol',
		inci: ['Retinol'],
		also: ['Vitamin A', 'Retinal', 'Retinoid'],
		kind: 'retinoid',
		does: 'A form of vitamin A, for fine lines, uneven tone and rough texture.',
		typicalPercentWW: { min: 0.1, max: 0.3 },
		irritancy: 'high',
		isPhotosensitising: true,
		pregnancy: 'avoid',
		allergens: [],
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'B',
				says: 'Lines looked softer after 12 weeks of 0.5 % in one trial, without a plain cream to compare. At 0.3 % the change may be smaller.',
				evidence: ['dhaliwal-2019', 'practice-retinol'],
				verification: 'second-hand'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin tone look more even over months.',
				evidence: ['dhaliwal-2019', 'practice-retinol'],
				verification: 'second-hand'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin look a little firmer over months.',
				evidence: ['practice-retinol'],
				verification: 'unconfirmed'
			},
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help with clogged pores; the well-tested relatives of retinol for spots are medicines.',
				evidence: ['practice-retinol', 'practice-hydroquinone-out'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 0.3,
				says: 'At most 0.3 % (counted as retinol) on the face and 0.05 % in body lotion, with a note about vitamin A from food. It holds for products new since 1 November 2025, and for all from 1 May 2027.',
				evidence: ['eu-2024-996'],
				verification: 'verified'
			},
			{
				regions: ['eu'],
				inci: ['Retinyl Acetate', 'Retinyl Palmitate'],
				maxPercentWW: 0.3,
				says: 'Counted as retinol: at most 0.3 % on the face and 0.05 % in body lotion, all forms together, with a note about vitamin A from food.',
				evidence: ['eu-2024-996'],
				verification: 'verified'
			},
			{
				regions: ['uk', 'switzerland'],
				inci: ['Retinol', 'Retinyl Acetate', 'Retinyl Palmitate'],
				maxPercentWW: 0.3,
				says: 'The EU limit is used here; the rule of the place was not read.',
				evidence: ['eu-2024-996'],
				verification: 'unconfirmed'
			},
			{
				regions: ['canada'],
				maxPercentWW: 0.3,
				says: 'Our own limit, taken from the EU. For retinal, a relative, Canada proposed 0.01 %; its rule for retinol was not read.',
				evidence: ['hc-retinal-proposal', 'practice-retinol'],
				verification: 'unconfirmed'
			}
		],
		pairs: [
			{
				other: 'alpha-hydroxy-acids',
				place: 'different-days',
				because: 'Together on one evening they may irritate more.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'salicylic-acid',
				place: 'different-days',
				because: 'Together on one evening they may irritate more.',
				evidence: ['practice-pairing-acids-retinoids'],
				verification: 'unconfirmed'
			},
			{
				other: 'benzoyl-peroxide',
				place: 'morning-and-evening',
				because: 'Together they may irritate, and one may spoil the other. Retinol in the evening.',
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
				because: 'While your skin gets used to retinol, other new things wait for the evenings between.',
				evidence: ['practice-retinoid-and-vesicles'],
				verification: 'unconfirmed'
			}
		],
		step: {
			name: 'Retinol cream, 0.1 to 0.3 %',
			slot: 'evening',
			amount: 'As much as a pea for the whole face.',
			measure: 'pea',
			how: 'On clean, fully dry skin, then moisturiser. Keep away from eyes and lips. Sunscreen every morning.',
			startsAtTimesAWeek: 'retinol-start-times-a-week',
			settlesAtTimesAWeek: 'retinol-settled-times-a-week',
			stopIf: stopIfPregnantToo
		},
		verification: 'unconfirmed'
	},
	{
		id: 'bakuchiol',
		name: 'Bakuchiol',
		inci: ['Bakuchiol'],
		kind: 'antioxidant',
		does: 'Plant oil part used for fine lines and tone; stings less than retinol.',
		typicalPercentWW: { min: 0.5, max: 1 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'B',
				says: 'As much change as with retinol, and less stinging, in one 12-week trial in 44 people; no plain cream was compared.',
				evidence: ['dhaliwal-2019'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'B',
				says: 'Dark marks faded as much as with retinol in one 12-week trial in 44 people; no plain cream was compared.',
				evidence: ['dhaliwal-2019'],
				verification: 'verified'
			}
		],
		limits: [],
		pairs: [],
		step: {
			name: 'Bakuchiol serum or cream, 0.5 %',
			slot: 'evening',
			amount: 'As much as a pea for the whole face.',
			measure: 'pea',
			how: 'On clean skin, before moisturiser.',
			startsAtTimesAWeek: 'gentle-start-times-a-week',
			settlesAtTimesAWeek: 'gentle-settled-times-a-week',
			stopIf: stopIfPregnantToo
		},
		verification: 'verified'
	},
	{
		id: 'palmitoyl-peptides',
		name: 'Palmitoyl peptides',
		inci: ['Palmitoyl Tripeptide-1', 'Palmitoyl Tetrapeptide-7'],
		also: ['Peptides'],
		kind: 'peptide',
		does: 'Short protein pieces used in products for fine lines.',
		typicalPercentWW: { min: 0.0002, max: 0.01 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'Mixed early results; may help fine lines look softer.',
				evidence: ['practice-peptides'],
				verification: 'unconfirmed'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'D',
				says: 'Used in products for firmness; not shown well in people.',
				evidence: ['practice-peptides'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [
			{
				other: 'alpha-hydroxy-acids',
				place: 'different-days',
				because: 'Strong acid may break peptides. A precaution.',
				evidence: ['practice-peptides'],
				verification: 'unconfirmed'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'adenosine',
		name: 'Adenosine',
		inci: ['Adenosine'],
		kind: 'conditioning',
		does: 'Small molecule used in products for fine lines.',
		typicalPercentWW: { min: 0.04, max: 0.1 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help fine lines look softer.',
				evidence: ['practice-adenosine'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'caffeine',
		name: 'Caffeine',
		inci: ['Caffeine'],
		kind: 'conditioning',
		does: 'Used under the eyes for a puffy look.',
		typicalPercentWW: { min: 0.5, max: 3 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'D',
				says: 'Used for a puffy look; trials in people were not read.',
				evidence: ['practice-caffeine'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
