/** Medicines that people ask about. They are here so that we can say why they are missing, never to be used in a plan. */
import type { Active } from '../schema';

export const medicineActives = [
	{
		id: 'hydroquinone',
		name: 'Hydroquinone',
		inci: ['Hydroquinone'],
		isMedicine: true,
		kind: 'tone',
		does: 'A medicine for dark patches. Used too long it can do the opposite, so a prescriber keeps watch.',
		typicalPercentWW: { min: 2, max: 4 },
		irritancy: 'high',
		isPhotosensitising: false,
		pregnancy: 'avoid',
		allergens: [],
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'B',
				says: 'In one trial dark patches became lighter with it, and about as light with niacinamide.',
				evidence: ['niacinamide-melasma-trial', 'practice-hydroquinone-out'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu', 'uk', 'switzerland'],
				maxPercentWW: 0,
				says: 'It may not be in a cosmetic here. Only a prescriber decides on it.',
				evidence: ['eu-cosing-annexes', 'practice-hydroquinone-out'],
				verification: 'unconfirmed'
			}
		],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'tretinoin',
		name: 'Tretinoin',
		inci: ['Tretinoin', 'Retinoic Acid'],
		also: ['Vitamin A acid', 'Retinoid'],
		isMedicine: true,
		kind: 'retinoid',
		does: 'A medicine, the strong form of retinol, for spots and for skin aged by the sun.',
		typicalPercentWW: { min: 0.025, max: 0.1 },
		irritancy: 'high',
		isPhotosensitising: true,
		pregnancy: 'avoid',
		allergens: [],
		claims: [
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'A',
				says: 'Retinoids of this kind are strongly recommended for spots in a doctors’ guideline.',
				evidence: ['reynolds-2024'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'Used on prescription for lines; the trials were not read.',
				evidence: ['practice-hydroquinone-out'],
				verification: 'unconfirmed'
			}
		],
		limits: [
			{
				regions: ['eu', 'uk', 'switzerland'],
				maxPercentWW: 0,
				says: 'It may not be in a cosmetic here. Only a prescriber decides on it.',
				evidence: ['eu-cosing-annexes', 'practice-hydroquinone-out'],
				verification: 'unconfirmed'
			}
		],
		pairs: [],
		verification: 'unconfirmed'
	},
	{
		id: 'adapalene',
		name: 'Adapalene',
		inci: ['Adapalene'],
		also: ['Retinoid'],
		isMedicine: true,
		kind: 'retinoid',
		does: 'A medicine for spots. In some countries a pharmacist may sell it.',
		typicalPercentWW: { min: 0.1, max: 0.3 },
		irritancy: 'high',
		isPhotosensitising: true,
		pregnancy: 'avoid',
		allergens: [],
		claims: [
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'A',
				says: 'Retinoids of this kind are strongly recommended for spots in a doctors’ guideline.',
				evidence: ['reynolds-2024'],
				verification: 'verified'
			}
		],
		limits: [],
		pairs: [],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Active[];
