/** Vesicles from fruit, mugwort and a mushroom. No study on faces was found for any of them. */
import type { Origin } from '../schema';

export const fruitLeafAndFungalOrigins = [
	{
		id: 'apple-callus',
		group: 'plant',
		isVesicle: true,
		name: 'Apple plant vesicles, from grown cells',
		explains: 'Tiny fat bubbles from cells of the apple tree, grown in a tank.',
		inci: 'Malus Domestica Callus Extracellular Vesicles',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-by-pattern'],
		allergens: ['apple-birch'],
		isAnimalDerived: false,
		risks: 'People who react to apples or birch pollen may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals and little land are needed.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it. Glycerin in the same product does that work.',
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
	},
	{
		id: 'mugwort-leaf',
		group: 'plant',
		isVesicle: true,
		name: 'Mugwort plant vesicles, from leaves',
		explains: 'Tiny fat bubbles pressed out of the leaves of mugwort, a herb of the daisy family.',
		inci: 'Artemisia Vulgaris Leaf Vesicles',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-by-pattern'],
		allergens: ['asteraceae'],
		isAnimalDerived: false,
		risks: 'People who react to mugwort, ragweed, daisies or chamomile may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; leaves are farmed or gathered.',
		claims: [
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if red or reactive skin feels calmer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it. The cream around it does that work.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'citrus-fruit',
		group: 'plant',
		isVesicle: true,
		withoutFormulation: 'No study on faces and no label name was found.',
		name: 'Citrus plant vesicles, from fruit',
		explains: 'Tiny fat bubbles from the juice of lemons and other citrus fruit.',
		inci: null,
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-not-found'],
		allergens: ['citrus'],
		isAnimalDerived: false,
		risks: 'People who react to citrus fruit may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; fruit is farmed.',
		claims: [
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
	},
	{
		id: 'grape',
		group: 'plant',
		isVesicle: true,
		withoutFormulation: 'No study on faces and no label name was found.',
		name: 'Grape plant vesicles',
		explains: 'Tiny fat bubbles from grapes.',
		inci: null,
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-not-found'],
		allergens: [],
		isAnimalDerived: false,
		risks: 'No allergy to grapes on skin was looked into, so test a small spot first.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; fruit is farmed.',
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if fine lines look softer with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'sparassis-mushroom',
		group: 'fungal',
		isVesicle: true,
		name: 'Cauliflower-mushroom vesicles',
		explains: 'Tiny fat bubbles from the mushroom Sparassis crispa.',
		inci: 'Sparassis Crispa Extracellular Vesicles',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-by-pattern'],
		allergens: ['mushroom'],
		isAnimalDerived: false,
		risks: 'People who react to mushrooms or moulds may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; mushrooms are grown.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it. The gel-cream around it does that work.',
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
	}
] as const satisfies readonly Origin[];
