/** Material from salmon and deer. Only the first is vesicles. */
import type { Origin } from '../schema';

export const fishAndDeerOrigins = [
	{
		id: 'salmon-testis',
		group: 'animal',
		isVesicle: true,
		name: 'Salmon-cell exosomes',
		explains: 'Tiny fat bubbles from cells of the testes of salmon.',
		inci: 'Salmon Testis Cell Exosomes',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-by-pattern', 'e50-maker'],
		allergens: ['fish'],
		isAnimalDerived: true,
		risks: 'Not for people with fish allergy.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'It comes from fish, so it is not vegan.',
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if fine lines look softer with it.',
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
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'deer-cord-lining',
		group: 'animal',
		isVesicle: false,
		name: 'Liquid from deer cells',
		explains:
			'Liquid in which cells from the lining of a red deer’s birth cord have grown. It is not separated vesicles.',
		inci: 'Red Deer Cord Lining Cell Conditioned Media',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-by-pattern'],
		allergens: [],
		isAnimalDerived: true,
		risks:
			'It may carry animal protein, and makers must be able to show that the animals were free of illness.',
		risksEvidence: ['animal-sourcing-unread'],
		ethics: 'It comes from animals; how the cord is obtained depends on the farm.',
		claims: [
			{
				need: 'hydration',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if skin holds more water with it. The fats in the same cream do that work.',
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
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'In a fair test with 40 people a cream with such liquid did no more for lines than the same cream without it.',
				evidence: ['alhaddad-2019'],
				verification: 'second-hand'
			}
		],
		verification: 'unconfirmed'
	},
	{
		id: 'salmon-dna',
		group: 'animal',
		isVesicle: false,
		withoutFormulation: 'It is not vesicles. One recipe holds a little of it beside salmon-cell exosomes.',
		name: 'Salmon DNA (PDRN)',
		explains: 'Short pieces of DNA from salmon, sold as PDRN. They are not vesicles.',
		inci: 'Sodium DNA',
		inciVerification: 'unconfirmed',
		inciEvidence: ['inci-sodium-dna'],
		allergens: ['fish'],
		isAnimalDerived: true,
		risks: 'Not for people with fish allergy.',
		risksEvidence: ['practice-allergy-by-origin'],
		ethics: 'It comes from fish, so it is not vegan.',
		claims: [
			{
				need: 'lines',
				route: 'intact-skin',
				grade: 'D',
				says: 'We do not know yet if a cream with it softens lines. What is known of it comes mostly from injections, which we never advise.',
				evidence: ['search-2026-10', 'pdrn-cream-limits', 'pdrn-size'],
				verification: 'verified'
			}
		],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Origin[];
