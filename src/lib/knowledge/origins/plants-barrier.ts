/** Vesicles from Centella and broccoli. */
import type { Origin } from '../schema';

export const barrierPlantOrigins = [
	{
		id: 'centella-callus',
		group: 'plant',
		isVesicle: true,
		name: 'Centella plant vesicles, from grown cells',
		explains:
			'Tiny fat bubbles from cells of the herb Centella asiatica, grown in a tank instead of a field.',
		inci: 'Centella Asiatica Callus Extracellular Vesicles',
		inciVerification: 'verified',
		inciEvidence: ['inci-centella-callus'],
		allergens: ['apiaceae'],
		isAnimalDerived: false,
		risks: 'People who react to celery, carrot or parsley may react to this plant too.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals and little land are needed.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Skin held a little more water in a group of 20 people after two weeks. There was no comparison, and the product held other ingredients too.',
				evidence: ['centella-ampoule-2025', 'centella-pilot-2025'],
				verification: 'unconfirmed'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'Shallow lines looked softer in a group of 20 people after two weeks. There was no comparison, and the product held other ingredients too.',
				evidence: ['centella-ampoule-2025'],
				verification: 'unconfirmed'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps red or reactive skin feel calmer. A small study measured redness, but we could not read what it found.',
				evidence: ['search-2026-10', 'centella-pilot-2025'],
				verification: 'verified'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps skin keep its water in. That it acts as a shield is only an idea from the laboratory.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin feels firmer with it. A small study measured this, but not how it compares with a plain cream.',
				evidence: ['search-2026-10', 'centella-pilot-2025'],
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
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if marks look fainter with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'blemishes',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it does anything for blemish-prone skin.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'verified'
	},
	{
		id: 'centella-leaf',
		group: 'plant',
		isVesicle: true,
		name: 'Centella plant vesicles, from leaves',
		explains: 'Tiny fat bubbles pressed out of the leaves of the herb Centella asiatica.',
		inci: 'Centella Asiatica Leaf Vesicles',
		inciVerification: 'verified',
		inciEvidence: ['inci-centella-leaf'],
		allergens: ['apiaceae'],
		isAnimalDerived: false,
		risks: 'People who react to celery, carrot or parsley may react to this plant too.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; leaves are farmed.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Skin held a little more water in a group of 20 people who used Centella vesicles for two weeks. There was no comparison, and we do not know if they came from the leaf.',
				evidence: ['centella-ampoule-2025'],
				verification: 'unconfirmed'
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
				need: 'barrier',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps skin keep its water in.',
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
		id: 'broccoli',
		group: 'plant',
		isVesicle: true,
		name: 'Broccoli plant vesicles',
		explains: 'Tiny fat bubbles from broccoli.',
		inci: 'Brassica Oleracea Italica (Broccoli) Vesicles',
		inciVerification: 'second-hand',
		inciEvidence: ['zmuni-inci-names'],
		allergens: ['brassica'],
		isAnimalDerived: false,
		risks: 'People who react to cabbage, mustard or broccoli may react to it.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'No animals are needed; broccoli is farmed.',
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
				need: 'barrier',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps skin keep its water in.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'comfort',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps red or reactive skin feel calmer. It is here because the recipe around it is short.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Origin[];
