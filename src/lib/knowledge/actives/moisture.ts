/** Companion actives that hold water, complete the outer layer, or make skin feel calmer. None is a step of its own. */
import type { Active } from '../schema';

const gentle = {
	irritancy: 'low',
	isPhotosensitising: false,
	pregnancy: 'ok',
	allergens: [],
	limits: [],
	pairs: [],
	verification: 'unconfirmed'
} as const;

export const moistureActives = [
	{
		...gentle,
		id: 'ceramides',
		name: 'Ceramides',
		inci: ['Ceramide NP', 'Ceramide AP', 'Ceramide EOP'],
		kind: 'barrier',
		does: 'Fats that also sit between the cells of the outer layer; used for dry, rough skin.',
		typicalPercentWW: { min: 0.2, max: 2 },
		claims: [
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'Creams with ceramides may help dry skin keep its water.',
				evidence: ['practice-barrier-lipids'],
				verification: 'unconfirmed'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Creams with ceramides may make dry skin feel softer.',
				evidence: ['practice-barrier-lipids'],
				verification: 'unconfirmed'
			}
		]
	},
	{
		...gentle,
		id: 'glycerin',
		name: 'Glycerin',
		inci: ['Glycerin'],
		also: ['Glycerol'],
		kind: 'humectant',
		does: 'Holds water in the outer layer of the skin. Cheap, and hard to beat.',
		typicalPercentWW: { min: 3, max: 10 },
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dry skin hold water and feel softer.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help the outer layer feel less rough and tight.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			}
		]
	},
	{
		...gentle,
		id: 'hyaluronate',
		name: 'Hyaluronate',
		inci: ['Sodium Hyaluronate'],
		also: ['Hyaluronic acid'],
		kind: 'humectant',
		does: 'Holds water on the surface. Needs a cream over it, above all in dry air.',
		typicalPercentWW: { min: 0.1, max: 2 },
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'May make the surface feel more moist for some hours.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			}
		]
	},
	{
		...gentle,
		id: 'panthenol',
		name: 'Panthenol',
		inci: ['Panthenol'],
		also: ['Provitamin B5'],
		kind: 'soothing',
		does: 'Holds water and makes skin feel calmer.',
		typicalPercentWW: { min: 0.5, max: 5 },
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin hold water and feel softer.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin that stings or feels tight to feel calmer.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help the outer layer feel less rough and tight.',
				evidence: ['practice-humectants'],
				verification: 'unconfirmed'
			}
		]
	},
	{
		...gentle,
		id: 'madecassoside',
		name: 'Madecassoside',
		inci: ['Madecassoside'],
		also: ['Centella', 'Cica'],
		kind: 'soothing',
		does: 'Purified part of the herb Centella, for skin that feels irritated.',
		typicalPercentWW: { min: 0.1, max: 1 },
		allergens: ['apiaceae'],
		claims: [
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help skin look less red and feel calmer.',
				evidence: ['practice-centella'],
				verification: 'unconfirmed'
			}
		]
	},
	{
		...gentle,
		id: 'ectoin',
		name: 'Ectoin',
		inci: ['Ectoin'],
		kind: 'humectant',
		does: 'Holds water; made by microbes that live in salty places.',
		typicalPercentWW: { min: 0.5, max: 2 },
		pregnancy: 'ask',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'May help dry skin hold water.',
				evidence: ['practice-ectoin'],
				verification: 'unconfirmed'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'Used in products for skin that feels irritated; trials in people were not read.',
				evidence: ['practice-ectoin'],
				verification: 'unconfirmed'
			}
		]
	}
] as const satisfies readonly Active[];
