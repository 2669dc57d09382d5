/** Vitamin C and the ingredients sold for dark marks. None is a step of its own: each is sharper, or less known, than niacinamide. */
import type { Active } from '../schema';

export const pigmentActives = [
	{
		id: 'ascorbic-acid',
		name: 'Pure vitamin C (L-ascorbic acid)',
		inci: ['Ascorbic Acid'],
		kind: 'antioxidant',
		does: 'For dull or uneven tone. Works only in strong acid, so it stings, and it spoils in air and light.',
		typicalPercentWW: { min: 10, max: 20 },
		irritancy: 'high',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin tone look brighter over months.',
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
			},
			{
				other: 'vesicles',
				place: 'morning-and-evening',
				because:
					'It is strongly acid, and acid may unsettle vesicles. One in the morning and one in the evening, or half an hour apart with moisturiser between. A precaution.',
				evidence: ['practice-vesicles-apart-from-acids', 'vesicle-acid-charge'],
				verification: 'unconfirmed'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'vitamin-c-derivatives',
		name: 'Mild forms of vitamin C',
		inci: ['Sodium Ascorbyl Phosphate', 'Magnesium Ascorbyl Phosphate', 'Tetrahexyldecyl Ascorbate'],
		kind: 'antioxidant',
		does: 'Milder and more stable relatives of vitamin C, for dull or uneven tone.',
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
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'alpha-arbutin',
		name: 'Alpha-arbutin',
		inci: ['Alpha-Arbutin'],
		kind: 'tone',
		does: 'For the look of dark patches. A relative of hydroquinone that may be in cosmetics at small shares.',
		typicalPercentWW: { min: 0.5, max: 2 },
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
				evidence: ['practice-arbutin'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 2,
				says: 'At most 2 % in face creams and 0.5 % in body lotion.',
				evidence: ['eu-2024-996'],
				verification: 'verified'
			},
			{
				regions: ['eu'],
				inci: ['Arbutin'],
				maxPercentWW: 7,
				says: 'Plain arbutin: at most 7 % in face creams.',
				evidence: ['eu-2024-996'],
				verification: 'verified'
			},
			{
				regions: ['uk', 'switzerland'],
				maxPercentWW: 2,
				says: 'The EU limit is used here; the rule of the place was not read.',
				evidence: ['eu-2024-996'],
				verification: 'unconfirmed'
			}
		],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'kojic-acid',
		name: 'Kojic acid',
		inci: ['Kojic Acid'],
		kind: 'tone',
		does: 'For the look of dark patches. Some people become allergic to it.',
		typicalPercentWW: { min: 0.1, max: 1 },
		irritancy: 'some',
		isPhotosensitising: false,
		pregnancy: 'ask',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dark patches look lighter over months.',
				evidence: ['practice-kojic'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 1,
				says: 'At most 1 % on face and hands.',
				evidence: ['eu-2024-996'],
				verification: 'verified'
			},
			{
				regions: ['uk', 'switzerland'],
				maxPercentWW: 1,
				says: 'The EU limit is used here; the rule of the place was not read.',
				evidence: ['eu-2024-996'],
				verification: 'unconfirmed'
			}
		],
		pairs: [],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
