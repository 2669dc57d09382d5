/** People who think about a treatment in a clinic. */
import { calm, device, type Persona } from './persona';

export const devices: readonly Persona[] = [
	{
		name: 'someone of 20 in the United States with cold sores who thinks about microneedling',
		reason:
			'E §4 S29: authorised from 22 in the US. S15 is for the clinic to hear. Neither touches the routine.',
		answers: {
			...calm,
			...device,
			region: 'us',
			age: 'from-18',
			clinic: ['microneedling'],
			'cold-sores': 'yes',
			concerns: ['lines']
		},
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
			gates: ['S15', 'S29'],
			leftOut: { 'platelet-serum': ['budget', 'law'] },
			clinic: { treatments: ['microneedling'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone of 60 with raised scars, blood thinners and unsettled diabetes who thinks about a peel',
		reason:
			'E §4 S18, S20 and S21 (not sure counts as yes): no device without a clinician. Four recipes tie at 10 × 1 + 4; declared order. No step is graded for moisture.',
		answers: {
			...calm,
			...device,
			region: 'korea',
			age: 'from-50',
			clinic: ['peel'],
			keloid: 'yes',
			'blood-thinner': 'yes',
			'diabetes-uncontrolled': 'not-sure',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['centella-barrier-serum', 14],
				['milk-moisture-serum', 14],
				['budget-centella-essence', 14]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-plain'],
				pace: { 'centella-barrier-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			gates: ['S18', 'S20', 'S21'],
			leftOut: { 'adipose-sheet-mask': ['law'] },
			clinic: { treatments: ['peel'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone of 45 who thinks about laser and a peel, whose skin never burns',
		reason:
			'E §7: what is known beside each, nothing bars it, and skin like this is told about a test spot on the card. Rose is out twice (S24c, S24d): leaf serum 10 × 0.7 + 4 × 1 + 4, lactobacillus 10 × 0.7. Fruit acids and azelaic acid are both C for marks; F §4.4 and K5: on skin that keeps dark marks azelaic acid, not a peeling acid.',
		answers: {
			...calm,
			...device,
			region: 'brazil',
			allergies: ['rose', 'fragrance'],
			'sun-burn': 'never-burns',
			'sun-tan': 'always-dark',
			'lasting-marks': 'yes',
			clinic: ['laser', 'peel'],
			avoid: ['human'],
			concerns: ['marks']
		},
		expected: {
			kind: 'plan',
			needs: ['marks', 'tone'],
			ranking: [
				['leaf-marks-serum', 15],
				['lacto-shine-serum', 7]
			],
			main: {
				formulation: 'leaf-marks-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'leaf-marks-serum', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7], 'leaf-marks-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S24c', 'S24d', 'S26b'],
			leftOut: {
				'rose-even-tone-serum': ['S24c', 'S24d'],
				'platelet-serum': ['S26b', 'budget', 'law', 'market', 'no-need']
			},
			clinic: { treatments: ['laser', 'peel'], isAdvisedAgainst: false },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone after cancer, not sure about clotting, who thinks about needling in a clinic',
		reason:
			'E §4 S11 and S20 with S34: no device. Vesicles wait. S11 asks for sun protection only, so what irritates or burns waits too; bakuchiol is left for lines, nothing graded for firmness.',
		answers: {
			...calm,
			...device,
			region: 'australia',
			age: 'from-50',
			'cancer-history': 'not-sure',
			clinic: ['microneedling'],
			'blood-thinner': 'not-sure',
			concerns: ['firmness']
		},
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			ranking: [],
			because: ['S11'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7] }
			},
			without: 'the same',
			gates: ['S11', 'S20'],
			leftOut: { 'ginseng-firming-serum': ['S11'], retinol: ['S11'] },
			clinic: { treatments: ['microneedling'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Brazil with unsettled diabetes, not sure about scars and cold sores, who thinks about needling',
		reason:
			'E §4 S15, S18 and S21 with S34: no device. Centella is out (S24e): milk serum 10 × 1 + 4, the overnight mask ties, declared order.',
		answers: {
			...calm,
			...device,
			region: 'brazil',
			allergies: ['celery-family'],
			clinic: ['microneedling'],
			budget: 'mid',
			keloid: 'not-sure',
			'cold-sores': 'not-sure',
			'diabetes-uncontrolled': 'yes',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [
				['milk-moisture-serum', 14],
				['lacto-overnight-mask', 14],
				['ten-line-broccoli-serum', 11]
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
			gates: ['S15', 'S18', 'S21', 'S24e'],
			leftOut: { 'centella-barrier-serum': ['S24e'] },
			clinic: { treatments: ['microneedling'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	}
];
