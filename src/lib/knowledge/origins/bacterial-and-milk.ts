/** Vesicles from bacteria and from milk. */
import type { Origin } from '../schema';

export const bacterialAndMilkOrigins = [
	{
		id: 'lactobacillus',
		group: 'bacterial',
		name: 'Lactobacillus vesicles',
		explains: 'Tiny fat bubbles shed by the bacteria that sour milk and cabbage. They are not alive.',
		inci: 'Lactobacillus Extracellular Vesicles',
		inciVerification: 'verified',
		inciEvidence: ['inci-lactobacillus'],
		allergens: ['milk'],
		isAnimalDerived: false,
		risks:
			'Unless the maker states a milk-free medium, we assume milk, so people with milk allergy should leave it out. With weak immunity nobody knows.',
		risksEvidence: ['practice-allergy-by-origin', 'medpath-exclusions'],
		ethics: 'No animals are needed when the food of the bacteria holds no milk.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'A study by the makers found that skin held more water. How many people took part was not read.',
				evidence: ['jo-2022'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'A study by the makers found that lines looked softer. How many people took part was not read.',
				evidence: ['jo-2022'],
				verification: 'verified'
			},
			{
				need: 'tone',
				route: 'intact-skin',
				grade: 'D',
				says: 'A study by the makers measured pigment, but too little of it was read to count. We do not know yet if tone looks more even.',
				evidence: ['search-2026-10', 'jo-2022'],
				verification: 'verified'
			},
			{
				need: 'firmness',
				route: 'intact-skin',
				grade: 'D',
				says: 'A study by the makers measured how dense skin is, but too little of it was read to count. We do not know yet if skin feels firmer.',
				evidence: ['search-2026-10', 'jo-2022'],
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
				says: 'We do not know yet if it helps red or reactive skin feel calmer.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			},
			{
				need: 'shine',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin shines less with it.',
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
			},
			{
				need: 'marks',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if marks look fainter with it.',
				evidence: ['search-2026-10'],
				verification: 'verified'
			}
		],
		verification: 'verified'
	},
	{
		id: 'bovine-milk',
		group: 'animal',
		name: 'Cow-milk vesicles',
		explains: 'Tiny fat bubbles that are found in the milk of cows.',
		inci: 'Milk Exosomes',
		inciVerification: 'verified',
		inciEvidence: ['inci-milk'],
		allergens: ['milk'],
		isAnimalDerived: true,
		risks: 'Not for people with milk allergy, and not for broken or flaring skin.',
		risksEvidence: ['milk-allergy-cross-reaction', 'milk-skin-sensitisation'],
		stability: {
			says: 'Dried, it kept for two years in a fridge. How long it keeps in a cream has not been shown.',
			evidence: ['milk-vesicle-stability'],
			verification: 'verified'
		},
		ethics: 'It comes from dairy farming, so it is not vegan.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'C',
				says: 'Skin stayed moister in 31 women over four weeks. No fair comparison is known.',
				evidence: ['lu-2024'],
				verification: 'verified'
			},
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'C',
				says: 'Lines looked shallower in 31 women over four weeks. No fair comparison is known.',
				evidence: ['lu-2024'],
				verification: 'verified'
			},
			{
				need: 'barrier',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if it helps skin keep its water in. It has only been looked at in cells.',
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
			}
		],
		verification: 'verified'
	}
] as const satisfies readonly Origin[];
