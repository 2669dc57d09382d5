/** People who came for fine lines or firmness. */
import { calm, type Persona } from './persona';

export const lines: readonly Persona[] = [
	{
		name: 'a healthy adult in France with fine lines',
		reason:
			'E §3.1 EU: every origin but human. Ginseng serum and cream tie at 10 × (D 0.2 + adenosine C 0.5) + 4; serum first by declared order; milk 10 × 0.5 + 4. Retinol (B) leads; E §6.1: vesicles on other nights, 4 and 3.',
		answers: { ...calm, concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [
				['ginseng-firming-serum', 11],
				['ginseng-night-cream', 11],
				['milk-moisture-serum', 9]
			],
			main: {
				formulation: 'ginseng-firming-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns ginseng-firming-serum',
					'ginseng-firming-serum 3x turns retinol',
					'moisturiser-plain'
				],
				pace: { retinol: [0, 2, 2, 3, 3, 4, 4, 4], 'ginseng-firming-serum': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			gates: [],
			leftOut: {
				'platelet-serum': ['budget', 'law', 'market'],
				'adipose-sheet-mask': ['law', 'market', 'no-need'],
				'umbilical-recovery-serum': ['budget', 'law', 'market', 'no-need'],
				'retinol-centella-cream': ['clinic-only']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the United States with lines and no fridge',
		reason:
			'F §4.4 cold storage: without a fridge the salmon ampoule (T3) is out. Broccoli and three more tie at 10 × 0.7 + 4 (deer too); declared order.',
		answers: {
			...calm,
			region: 'us',
			age: 'from-50',
			allergies: ['milk', 'ginseng-ivy', 'rose', 'celery-family'],
			'sun-burn': 'always-burns',
			'sun-tan': 'light-tan',
			fridge: 'no',
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
			gates: ['S24a', 'S24d', 'S24e', 'S24f'],
			leftOut: {
				'marine-ampoule': ['cold'],
				'umbilical-recovery-serum': ['cold', 'law'],
				'platelet-serum': ['law']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Germany with lines and dry skin and sixty euros',
		reason:
			'F §4.4 budget mid. Milk serum 10 × 1 + 10 × 0.5 + 4 = 19; centella serum and essence 14. Retinol (B) leads, vesicles on other nights.',
		answers: { ...calm, budget: 'mid', concerns: ['lines', 'dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration', 'lines'],
			ranking: [
				['milk-moisture-serum', 19],
				['centella-barrier-serum', 14],
				['budget-centella-essence', 14]
			],
			main: {
				formulation: 'milk-moisture-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns milk-moisture-serum',
					'milk-moisture-serum 3x turns retinol',
					'moisturiser-plain'
				],
				pace: { retinol: [0, 2, 2, 3, 3, 4, 4, 4], 'milk-moisture-serum': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			gates: [],
			leftOut: {
				'ginseng-firming-serum': ['budget'],
				'milk-barrier-cream': ['budget'],
				'marine-ampoule': ['budget', 'market']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone sensitive in Norway with lines and less firm skin who does two steps',
		reason:
			'Two steps leave a moisturiser. Lines 14, firmness 10, barrier 10 (level 2 and the cold): ginseng cream 14 × 0.7 + 10 × 0.2 + 10 × 0.7 + 4 + 2. Retinol is out at level 2, so bakuchiol (B) is what two steps leave out.',
		answers: {
			...calm,
			'react-sting': 'sometimes',
			'react-flush': 'sometimes',
			'react-tight': 'sometimes',
			climate: 'cold-dry',
			steps: 'two',
			concerns: ['lines', 'firmness']
		},
		expected: {
			kind: 'plan',
			needs: ['lines', 'barrier', 'firmness'],
			ranking: [
				['ginseng-night-cream', 24.8],
				['milk-barrier-cream', 20],
				['rose-eye-gel-cream', 6]
			],
			main: {
				formulation: 'ginseng-night-cream',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'ginseng-night-cream'],
				pace: { 'ginseng-night-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: [],
			leftOut: { retinol: ['sensitivity'], bakuchiol: ['steps'], 'ginseng-firming-serum': ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
