/** People in places whose law decides. */
import { calm, redness, type Persona } from './persona';

export const law: readonly Persona[] = [
	{
		name: 'someone with dry skin in Canada',
		reason:
			'E §3.1 Canada: the stricter reading, information only. Core serum and minimal lotion tie at 11; the first declared is taken.',
		answers: { ...calm, region: 'canada', 'skin-feel': 'dry', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [],
			because: ['law'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['gentle-cleanser', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-rich'],
				pace: { 'plain-core-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: [],
			leftOut: { 'milk-barrier-cream': ['law'], 'centella-barrier-serum': ['law'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with dark patches in mainland China',
		reason:
			'E §3.1 China: nothing may be sold as exosome. Core serum holds niacinamide, so bakuchiol (B) leads; morning serum, evening active.',
		answers: { ...calm, region: 'china', concerns: ['tone'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [],
			because: ['law'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['plain-core-serum', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'plain-core-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: [],
			leftOut: { 'rose-even-tone-serum': ['law'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'a healthy adult in Switzerland with fine lines',
		reason: 'F §4.1 L1: Swiss law follows the EU as far as known, so the same as in France.',
		answers: { ...calm, region: 'switzerland', concerns: ['lines'] },
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
				tretinoin: ['medicine'],
				'rose-vial-course': ['budget', 'clinic-only']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with a red face in Taiwan',
		reason:
			'E §3.1 Taiwan: plants allowed, human case by case. Four recipes tie at 10 × (D 0.2 + C 0.5) + 4; declared order. Azelaic acid (B) is best graded for redness.',
		answers: { ...calm, ...redness, region: 'taiwan', concerns: ['redness'] },
		expected: {
			kind: 'plan',
			needs: ['comfort'],
			ranking: [
				['centella-barrier-serum', 11],
				['ten-line-broccoli-serum', 11],
				['mugwort-calm-cream', 11]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7], 'centella-barrier-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: [],
			leftOut: {
				'platelet-serum': ['budget', 'law', 'market'],
				'adipose-sheet-mask': ['law', 'market', 'no-need'],
				'umbilical-recovery-serum': ['budget', 'law', 'market']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Singapore with dry skin, three allergies and any purse',
		reason:
			'F §5.2 RF21 is sold in Singapore; milk (S24a), ginseng (S24f) and mugwort (S24k) are out. Deer 14 × 0.7 + 4; the two gel-creams do not suit dry skin.',
		answers: {
			...calm,
			region: 'singapore',
			allergies: ['milk', 'ginseng-ivy', 'daisy-family'],
			'skin-feel': 'dry',
			budget: 'any',
			steps: 'two',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['deer-medium-cream', 13.8],
				['mushroom-gel-cream', 9.8],
				['rose-eye-gel-cream', 9.8]
			],
			main: {
				formulation: 'deer-medium-cream',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'deer-medium-cream'],
				pace: { 'deer-medium-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: ['S24a', 'S24f', 'S24k'],
			leftOut: {
				'milk-barrier-cream': ['S24a'],
				'ginseng-night-cream': ['S24f'],
				'mugwort-calm-cream': ['S24k']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'the same person in Malaysia',
		reason:
			'F §5.2 RF21: elsewhere in ASEAN the deer cream is not on the market. The law for plants is taken for fungi: 14 × 0.7 each for mushroom and rose gel-cream, declared order.',
		answers: {
			...calm,
			region: 'asean',
			allergies: ['milk', 'ginseng-ivy', 'daisy-family'],
			'skin-feel': 'dry',
			budget: 'any',
			steps: 'two',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['mushroom-gel-cream', 9.8],
				['rose-eye-gel-cream', 9.8]
			],
			main: {
				formulation: 'mushroom-gel-cream',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'mushroom-gel-cream'],
				pace: { 'mushroom-gel-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: ['S24a', 'S24f', 'S24k'],
			leftOut: { 'deer-medium-cream': ['market'], 'milk-barrier-cream': ['S24a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with less firm skin in Saudi Arabia',
		reason:
			'E §3.1 Saudi Arabia: on the skin only; human not read, so not offered. Serum: 10 × 0.4 + lines 4 × 0.7 + 4. Lead: retinol, firmness C.',
		answers: { ...calm, region: 'saudi-arabia', budget: 'any', concerns: ['firmness'] },
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			ranking: [
				['ginseng-firming-serum', 10.8],
				['ginseng-night-cream', 8.8],
				['rose-eye-gel-cream', 6]
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
				'platelet-serum': ['law', 'market'],
				'adipose-sheet-mask': ['law', 'market', 'no-need'],
				'umbilical-recovery-serum': ['law', 'market', 'no-need']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'a breastfeeding mother in Canada with rough skin who does two steps',
		reason:
			'E §3.1 Canada: information only; E §4 S12: breastfeeding counts. Two steps leave the ceramide cream without vesicles: barrier 10 × 0.5 + moisture 4 × 0.5 + 4, in both slots, in place of a plain moisturiser.',
		answers: {
			...calm,
			region: 'canada',
			age: 'from-22',
			pregnancy: 'breastfeeding',
			'skin-feel': 'dry',
			'sun-burn': 'mostly-burns',
			'sun-tan': 'light-tan',
			steps: 'two',
			concerns: ['rough-tight']
		},
		expected: {
			kind: 'plan',
			needs: ['barrier', 'hydration'],
			ranking: [],
			because: ['S12', 'law'],
			main: {
				formulation: 'plain-barrier-cream',
				morning: ['plain-barrier-cream', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-barrier-cream'],
				pace: {}
			},
			without: 'the same',
			gates: ['S12'],
			leftOut: { 'lacto-overnight-mask': ['S12', 'law'], retinol: ['S12'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
