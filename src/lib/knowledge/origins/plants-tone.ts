/** Vesicles from rose, ginseng and Dendropanax. */
import type { Origin } from '../schema';

export const tonePlantOrigins = [
	{
		id: 'rose-callus',
		group: 'plant',
		isVesicle: true,
		name: 'Rose plant vesicles, from grown cells',
		explains: 'Tiny fat bubbles from cells of the damask rose, grown in a tank.',
		inci: 'Rosa Damascena Callus Extracellular Vesicles',
		inciVerification: 'verified',
		inciEvidence: ['inci-rose'],
		allergens: ['rose', 'fragrance'],
		isAnimalDerived: false,
		risks: 'People who react to roses or scent should leave it out.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals and little land are needed.',
		claims: [
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if tone looks more even with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if marks look fainter with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'On skin that is whole we do not know yet if fine lines look softer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it. Glycerin in the same product does that work.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps red or reactive skin feel calmer.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'after-device',
				grade: 'C',
				says: 'In clinics, two small groups looked more even in tone after a procedure with rose vesicles. Nobody went without, so the procedure may explain it.',
				evidence: ['theodorakopoulou-2024', 'proietti-2024'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'after-device',
				grade: 'C',
				says: 'In clinics, lines looked a little softer in 12 and in 6 people after a procedure with rose vesicles. The procedure may explain most of it.',
				evidence: ['theodorakopoulou-2024', 'huang-2026'],
				verification: 'second-hand'
			}
		],
		verification: 'verified'
	},
	{
		id: 'ginseng-callus',
		group: 'plant',
		isVesicle: true,
		name: 'Ginseng plant vesicles, from grown cells',
		explains: 'Tiny fat bubbles from cells of Korean ginseng, grown in a tank.',
		inci: 'Panax Ginseng Callus Extracellular Vesicles',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-ginseng'],
		allergens: ['araliaceae'],
		isAnimalDerived: false,
		risks: 'People who react to ginseng or ivy may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals and little land are needed.',
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if fine lines look softer with it. It has only been looked at in a laboratory.',
				evidence: ['search-2026-10', 'ginseng-laboratory-2022'],
				verification: 'verified'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin feels firmer with it. It has only been looked at in a laboratory.',
				evidence: ['search-2026-10', 'ginseng-laboratory-2022'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin tone looks more even with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps skin keep its water in.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'dendropanax-leaf',
		group: 'plant',
		isVesicle: true,
		name: 'Dendropanax leaf plant vesicles',
		explains: 'Tiny fat bubbles from the leaves of a Korean tree, Dendropanax morbiferus.',
		inci: 'Dendropanax Morbiferus Leaf Vesicles',
		inciVerification: 'second-hand',
		inciEvidence: ['zmuni-inci-names'],
		allergens: ['araliaceae'],
		isAnimalDerived: false,
		risks: 'People who react to ginseng or ivy may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		stability: {
			says: 'Warmth and some preservatives change how long it keeps.',
			evidence: ['dendropanax-stability'],
			verification: 'second-hand'
		},
		ethics: 'No animals are needed; leaves are farmed.',
		claims: [
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if marks look fainter with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin tone looks more even with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Origin[];
