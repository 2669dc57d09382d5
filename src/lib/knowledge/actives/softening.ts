/** What softens, seals and shields. None is a step of its own: the moisturiser and the sunscreen hold it. */
import type { Active } from '../schema';

export const softeningActives = [
	{
		id: 'urea',
		name: 'Urea',
		inci: ['Urea'],
		kind: 'humectant',
		does: 'Holds water and softens rough skin. Stings on broken skin.',
		typicalPercentWW: { min: 2, max: 10 },
		irritancy: 'some',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Creams with urea may help dry, rough skin hold water and feel softer.',
				evidence: ['practice-softening'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'squalane',
		name: 'Squalane',
		inci: ['Squalane'],
		kind: 'conditioning',
		does: 'A light oil that softens and leaves no film.',
		typicalPercentWW: { min: 2, max: 100 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'May make dry skin feel softer.',
				evidence: ['practice-softening'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'petrolatum',
		name: 'Petrolatum',
		inci: ['Petrolatum'],
		also: ['Petroleum jelly'],
		kind: 'barrier',
		does: 'Seals the surface so that water stays in. Also used on skin after a treatment in a clinic.',
		typicalPercentWW: { min: 5, max: 100 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dry skin keep its water.',
				evidence: ['practice-softening'],
				verification: 'unconfirmed'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'zinc-oxide',
		name: 'Zinc oxide',
		inci: ['Zinc Oxide'],
		also: ['Mineral sunscreen'],
		kind: 'sun-filter',
		does: 'A mineral sun filter for sunscreen of SPF 30 or more, the last step of the morning.',
		typicalPercentWW: { min: 5, max: 25 },
		irritancy: 'low',
		isPhotosensitising: false,
		pregnancy: 'ok',
		allergens: [],
		claims: [],
		limits: [
			{
				regions: ['eu'],
				maxPercentWW: 25,
				says: 'At most 25 % as a sun filter.',
				evidence: ['zinc-oxide-limit-unread'],
				verification: 'unconfirmed'
			}
		],
		pairs: [],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
