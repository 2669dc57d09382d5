/** People whose allergies and wishes decide. */
import { calm, type Persona } from './persona';

export const allergies: readonly Persona[] = [
	{
		name: 'someone in the United Kingdom with lines, dry skin, many allergies and any purse',
		reason:
			'F §4.2: milk, ginseng, celery and rose out. F §5.2 RF20: salmon is notified in GB; 10 × 0.7 + 10 × 0.2 + 4 = 13. Retinol on other nights.',
		answers: {
			...calm,
			region: 'uk',
			allergies: ['milk', 'ginseng-ivy', 'celery-family', 'rose'],
			budget: 'any',
			concerns: ['lines', 'dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'lines'],
			ranking: [
				['marine-ampoule', 13],
				['ten-line-broccoli-serum', 11],
				['mushroom-gel-cream', 11]
			],
			main: {
				formulation: 'marine-ampoule',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns marine-ampoule',
					'marine-ampoule 3x turns retinol',
					'moisturiser-plain'
				],
				pace: { retinol: [0, 2, 2, 3, 3, 4, 4, 4], 'marine-ampoule': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			gates: ['S24a', 'S24d', 'S24e', 'S24f'],
			leftOut: {
				'milk-moisture-serum': ['S24a'],
				'ginseng-firming-serum': ['S24f'],
				'rose-day-serum': ['S24d'],
				'centella-barrier-serum': ['S24e']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'the same person, who wants nothing from animals',
		reason: 'F §4.2 C1: salmon goes too. Broccoli, mushroom and mugwort tie at 11; declared order.',
		answers: {
			...calm,
			region: 'uk',
			allergies: ['milk', 'ginseng-ivy', 'celery-family', 'rose'],
			avoid: ['animal'],
			budget: 'any',
			concerns: ['lines', 'dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'lines'],
			ranking: [
				['ten-line-broccoli-serum', 11],
				['mushroom-gel-cream', 11],
				['mugwort-calm-cream', 11]
			],
			main: {
				formulation: 'ten-line-broccoli-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns ten-line-broccoli-serum',
					'ten-line-broccoli-serum 3x turns retinol',
					'moisturiser-plain'
				],
				pace: { retinol: [0, 2, 2, 3, 3, 4, 4, 4], 'ten-line-broccoli-serum': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			gates: ['S24a', 'S24d', 'S24e', 'S24f', 'S26a'],
			leftOut: {
				'marine-ampoule': ['S26a'],
				'milk-moisture-serum': ['S24a', 'S26a'],
				'lacto-overnight-mask': ['S24a', 'S26a']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in France with little money who reacts to celery and daisies',
		reason:
			'F §4.4 budget low: centella (S24e) and mugwort (S24k) are out, the apple mask is left: 10 × 0.7 + 4, twice a week (RF17: 1 to 3).',
		answers: { ...calm, allergies: ['celery-family', 'daisy-family'], budget: 'low', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [['apple-sheet-mask', 11]],
			main: {
				formulation: 'apple-sheet-mask',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'apple-sheet-mask 2x', 'moisturiser-plain'],
				pace: { 'apple-sheet-mask': [0, 2, 2, 2, 2, 2] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			gates: ['S24e', 'S24k'],
			leftOut: {
				'centella-sheet-mask': ['S24e'],
				'budget-centella-essence': ['S24e'],
				'mugwort-calm-cream': ['S24k'],
				'milk-moisture-serum': ['budget']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Japan with oily skin who is not sure about allergies and wants no fragrance and nothing human',
		reason:
			'E §4 S24 and S34: not sure drops the whole list, salicylates too (S25). Lactobacillus may have been grown in milk (A1). Left: core serum; it holds niacinamide, and no other step is graded for shine.',
		answers: {
			...calm,
			region: 'japan',
			allergies: ['not-sure'],
			'skin-feel': 'oily',
			avoid: ['human', 'fragrance'],
			concerns: ['shine']
		},
		expected: {
			kind: 'plan',
			needs: ['shine'],
			ranking: [],
			because: ['S24a'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-light'],
				pace: { 'plain-core-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: [
				'S24a',
				'S24b',
				'S24c',
				'S24d',
				'S24e',
				'S24f',
				'S24g',
				'S24h',
				'S24i',
				'S24j',
				'S24k',
				'S24l',
				'S24m',
				'S24n',
				'S25',
				'S26b',
				'S26c'
			],
			leftOut: {
				'lacto-shine-serum': ['S24a'],
				'salicylic-acid': ['S25'],
				'adipose-sheet-mask': ['S26b', 'law', 'no-need']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Taiwan with dry skin who reacts to cabbage, celery, mushrooms and apples',
		reason:
			'F §4.2 A5: broccoli, centella, mushroom and apple out; citrus, soy and what bees make (E S24) are in no recipe. Milk serum 10 × 1 + 4; the overnight mask ties; lacto gel-cream has no skin fit (10).',
		answers: {
			...calm,
			region: 'taiwan',
			allergies: ['cabbage-family', 'celery-family', 'mushroom', 'bee', 'apple-birch', 'citrus', 'soy'],
			budget: 'mid',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['milk-moisture-serum', 14],
				['lacto-overnight-mask', 14],
				['mugwort-calm-cream', 11]
			],
			main: {
				formulation: 'milk-moisture-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'milk-moisture-serum', 'moisturiser-plain'],
				pace: { 'milk-moisture-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			gates: ['S24e', 'S24g', 'S24h', 'S24j', 'S24l', 'S24m', 'S24n'],
			leftOut: {
				'ten-line-broccoli-serum': ['S24g'],
				'centella-barrier-serum': ['S24e'],
				'mushroom-gel-cream': ['S24l'],
				'apple-sheet-mask': ['S24j']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Korea who reacts to vitamin E, fish and aspirin and came for shine',
		reason:
			'F §4.2 A3 and A6, E §4 S25. Gel-cream: moisture 10 × 1 + shine 10 × 0.7 + 4 = 21. It holds niacinamide; salicylic acid is out, so no step is left.',
		answers: {
			...calm,
			region: 'korea',
			allergies: ['vitamin-e', 'fish', 'aspirin'],
			'skin-feel': 'combination',
			'sun-burn': 'not-sure',
			'sun-tan': 'easy-tan',
			concerns: ['shine', 'dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'shine'],
			ranking: [
				['lacto-gel-cream', 21],
				['centella-barrier-serum', 14],
				['milk-moisture-serum', 14]
			],
			main: {
				formulation: 'lacto-gel-cream',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'lacto-gel-cream'],
				pace: { 'lacto-gel-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S24b', 'S24i', 'S25'],
			leftOut: { 'salicylic-acid': ['S25'], 'milk-barrier-cream': ['S24i'], 'adipose-sheet-mask': ['law'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
