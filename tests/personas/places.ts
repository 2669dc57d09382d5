import { acne, calm, redness, type Persona } from './persona';

const human = ['platelet-serum', 'adipose-sheet-mask', 'umbilical-recovery-serum'];
const medicines = ['tretinoin', 'adapalene', 'hydroquinone'];
const clinicOnly = ['rose-vial-course', 'retinol-centella-cream', 'rose-clinic-hydrogel'];

/** Milk, ginseng, celery and rose gone: what is left for lines and moisture is apple, broccoli, mushroom, mugwort, fish. */
const manyAllergies = ['milk', 'ginseng-ivy', 'celery-family', 'rose'];

/** People in places and with allergies that only the later regions, origins and formulations answer. */
export const places: readonly Persona[] = [
	{
		// As far as we know the European rules hold, so the same person gets what they would get in France.
		name: 'a healthy adult in Switzerland with fine lines',
		answers: { ...calm, concerns: ['lines'], region: 'switzerland' },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			formulation: 'ginseng-firming-serum',
			leadActive: 'retinol',
			gates: [],
			never: [...human, ...medicines, ...clinicOnly]
		}
	},
	{
		// Taiwan bars human cells; nothing read forbids plant vesicles. Azelaic acid is best graded for red skin.
		name: 'someone with a red face in Taiwan',
		answers: { ...calm, ...redness, concerns: ['redness'], region: 'taiwan' },
		expected: {
			kind: 'plan',
			needs: ['comfort'],
			formulation: 'centella-barrier-serum',
			leadActive: 'azelaic-acid',
			gates: [],
			never: human
		}
	},
	{
		// Two steps leave room for a cream only; milk, ginseng and mugwort are out. Deer liquid is sold there, at any price.
		name: 'someone in Singapore with dry skin, three allergies and any purse',
		answers: {
			...calm,
			concerns: ['dryness'],
			region: 'singapore',
			'skin-feel': 'dry',
			steps: 'two',
			budget: 'any',
			allergies: ['milk', 'ginseng-ivy', 'daisy-family']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: 'deer-medium-cream',
			leadActive: null,
			gates: [],
			never: [...human, 'milk-barrier-cream', 'ginseng-night-cream', 'mugwort-calm-cream']
		}
	},
	{
		// The deer cream was found on sale in Singapore and the United States only. Fungi go by the law for plants.
		name: 'the same person in Malaysia',
		answers: {
			...calm,
			concerns: ['dryness'],
			region: 'asean',
			'skin-feel': 'dry',
			steps: 'two',
			budget: 'any',
			allergies: ['milk', 'ginseng-ivy', 'daisy-family']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: 'mushroom-gel-cream',
			leadActive: null,
			gates: [],
			never: [...human, 'deer-medium-cream']
		}
	},
	{
		// Niacinamide is in the serum already, so the next with one good trial leads. Hydroquinone stays with prescribers.
		name: 'someone with dark patches in India',
		answers: { ...calm, concerns: ['tone'], region: 'india' },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			formulation: 'rose-even-tone-serum',
			leadActive: 'bakuchiol',
			gates: [],
			never: [...human, ...medicines]
		}
	},
	{
		// The law on benzoyl peroxide was not read there, so it stays with a pharmacist; of the next best, salicylic acid comes first.
		name: 'someone with a few spots and oily skin in Brazil',
		answers: { ...calm, ...acne, concerns: ['acne'], region: 'brazil', 'skin-feel': 'oily' },
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'shine'],
			formulation: 'lacto-shine-serum',
			leadActive: 'salicylic-acid',
			gates: [],
			never: [...human, ...medicines, 'benzoyl-peroxide']
		}
	},
	{
		// Less firm skin is served with lines. On the outside of the skin only; whether that covers human material was not read, so none is offered.
		name: 'someone with less firm skin in Saudi Arabia',
		answers: { ...calm, concerns: ['firmness'], region: 'saudi-arabia', budget: 'any' },
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			formulation: 'ginseng-firming-serum',
			leadActive: 'retinol',
			gates: [],
			never: human
		}
	},
	{
		// Low price leaves centella, mugwort and apple for moisture; the first two carry what this person reacts to.
		name: 'someone in France with little money who reacts to celery and daisies',
		answers: {
			...calm,
			concerns: ['dryness'],
			budget: 'low',
			allergies: ['celery-family', 'daisy-family']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			formulation: 'apple-sheet-mask',
			leadActive: null,
			gates: [],
			never: [
				'centella-sheet-mask',
				'budget-centella-essence',
				'mugwort-calm-cream',
				'scented-after-shave-gel'
			]
		}
	},
	{
		// Everything that serves both needs is out but salmon, which one maker says is notified there.
		name: 'someone in the United Kingdom with lines, dry skin, many allergies and any purse',
		answers: {
			...calm,
			concerns: ['lines', 'dryness'],
			region: 'uk',
			budget: 'any',
			allergies: manyAllergies
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'lines'],
			formulation: 'marine-ampoule',
			leadActive: 'retinol',
			gates: [],
			never: [...human, ...clinicOnly]
		}
	},
	{
		name: 'the same person, who wants nothing from animals',
		answers: {
			...calm,
			concerns: ['lines', 'dryness'],
			region: 'uk',
			budget: 'any',
			allergies: manyAllergies,
			avoid: ['animal']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'lines'],
			formulation: 'ten-line-broccoli-serum',
			leadActive: 'retinol',
			gates: [],
			never: ['marine-ampoule', 'milk-moisture-serum', 'milk-barrier-cream', 'deer-medium-cream']
		}
	},
	{
		// A morning serum serves all three needs; without ginseng and milk nothing else does. Niacinamide leads for tone.
		name: 'someone in Switzerland with dry skin, lines and uneven tone who reacts to milk and ginseng',
		answers: {
			...calm,
			concerns: ['dryness', 'tone', 'lines'],
			region: 'switzerland',
			'skin-feel': 'dry',
			allergies: ['milk', 'ginseng-ivy']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'tone', 'lines'],
			formulation: 'rose-day-serum',
			leadActive: 'niacinamide',
			gates: [],
			never: [...human, 'ginseng-firming-serum', 'milk-moisture-serum']
		}
	},
	{
		// Human material has the one good trial for tone, but is lawful there only on a condition nobody can check here.
		name: 'someone in Japan with dry skin and uneven tone who reacts to rose and ginseng',
		answers: {
			...calm,
			concerns: ['dryness', 'tone'],
			region: 'japan',
			allergies: ['rose', 'ginseng-ivy']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'tone'],
			formulation: 'centella-barrier-serum',
			leadActive: 'niacinamide',
			gates: [],
			never: [...human, 'rose-even-tone-serum']
		}
	}
];
