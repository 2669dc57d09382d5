/** People who came for moisture, the barrier or nothing much. */
import { calm, type Persona } from './persona';

export const moisture: readonly Persona[] = [
	{
		name: 'someone with dry skin in France who does two steps',
		reason:
			'Two steps leave room for a moisturiser only. Milk is graded C for moisture on whole skin: 14 × (0.5 + 0.5) + 4 = 18; the lactobacillus mask ties and is declared later.',
		answers: { ...calm, 'skin-feel': 'dry', steps: 'two', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['milk-barrier-cream', 18],
				['lacto-overnight-mask', 18],
				['lacto-gel-cream', 14]
			],
			main: {
				formulation: 'milk-barrier-cream',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'milk-barrier-cream'],
				pace: { 'milk-barrier-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: [],
			leftOut: {
				'platelet-serum': ['budget', 'law', 'market', 'no-need', 'steps'],
				'adipose-sheet-mask': ['law', 'market', 'steps'],
				'umbilical-recovery-serum': ['budget', 'law', 'market', 'steps'],
				'milk-moisture-serum': ['steps']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'the same person with a milk allergy',
		reason:
			'E §4 S24a, F §4.2 A1: milk out, and lactobacillus, whose medium is not declared free of it. Ginseng and mugwort tie at 14 × 0.7 + 4 = 13.8.',
		answers: { ...calm, allergies: ['milk'], 'skin-feel': 'dry', steps: 'two', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['ginseng-night-cream', 13.8],
				['mugwort-calm-cream', 13.8],
				['mushroom-gel-cream', 9.8]
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
			gates: ['S24a'],
			leftOut: { 'milk-barrier-cream': ['S24a'], 'lacto-overnight-mask': ['S24a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Italy with dry skin and little money',
		reason:
			'F §4.4 budget low. Essence and mask tie at 10 × (0.5 + 0.5) + 4; the essence is declared first (RF27), mugwort and apple have 0.7.',
		answers: { ...calm, age: 'from-18', 'sun-burn': 'mostly-burns', budget: 'low', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['budget-centella-essence', 14],
				['centella-sheet-mask', 14],
				['mugwort-calm-cream', 11]
			],
			main: {
				formulation: 'budget-centella-essence',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'budget-centella-essence', 'moisturiser-plain'],
				pace: { 'budget-centella-essence': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			gates: [],
			leftOut: { 'milk-moisture-serum': ['budget'], 'centella-barrier-serum': ['budget'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Poland with tight, flaky skin who does two steps',
		reason:
			'F §5.2 RF16: barrier 10 × 0.7 + moisture 4 × 1 + 4 = 15, three evenings a week; the plain cream has the other four. Mushroom does not suit dry skin (10 × 0.7 + 4 × 0.7). Niacinamide (C) is what two steps leave out.',
		answers: { ...calm, 'skin-feel': 'dry', budget: 'mid', steps: 'two', concerns: ['rough-tight'] },
		expected: {
			kind: 'plan',
			needs: ['barrier', 'hydration'],
			ranking: [
				['lacto-overnight-mask', 15],
				['lacto-gel-cream', 11],
				['mushroom-gel-cream', 9.8]
			],
			main: {
				formulation: 'lacto-overnight-mask',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'lacto-overnight-mask 3x turns moisturiser-rich',
					'moisturiser-rich 4x turns lacto-overnight-mask'
				],
				pace: { 'lacto-overnight-mask': [0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: [],
			leftOut: { 'milk-barrier-cream': ['budget'], niacinamide: ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone who wants nothing but a simple routine',
		reason:
			'E §8: where nothing is asked for, no vesicles. A barrier that keeps water in counts 4: core serum and ceramide cream tie at 4 × 0.5 + 4, declared order. It holds niacinamide, the only step graded for barrier.',
		answers: { ...calm, region: 'uk', age: 'from-22', 'sun-tan': 'not-sure', concerns: ['none'] },
		expected: {
			kind: 'plan',
			needs: ['barrier'],
			ranking: [],
			because: ['no-need'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-plain'],
				pace: { 'plain-core-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: [],
			leftOut: { 'ginseng-firming-serum': ['no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
