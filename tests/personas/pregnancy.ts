/** People who are pregnant, trying, breastfeeding, or would rather not say. */
import { acne, calm, type Persona } from './persona';

export const pregnancy: readonly Persona[] = [
	{
		name: 'someone pregnant who takes isotretinoin capsules',
		reason:
			'E §4 S12 and S16: an oral retinoid in pregnancy is the most urgent thing on the page, so a doctor the same day and no routine before.',
		answers: {
			...calm,
			region: 'uk',
			age: 'from-22',
			pregnancy: 'pregnant',
			isotretinoin: 'yes',
			concerns: ['lines']
		},
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S12b prescriber'],
			beside: ['S12c'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone trying for a baby who is not sure what is in the capsules',
		reason: 'E §4 S34: not sure counts as yes, and here yes cannot wait.',
		answers: {
			...calm,
			region: 'eu',
			age: 'from-22',
			pregnancy: 'trying',
			isotretinoin: 'not-sure',
			concerns: ['tone']
		},
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S12b prescriber unsure'],
			beside: ['S12c'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone pregnant with very many spots',
		reason:
			'E §4 S07 refers before the question on products in use, so S12 speaks beside it: whoever treats them has to know, and a retinoid stops.',
		answers: {
			...calm,
			...acne,
			region: 'uk',
			age: 'from-22',
			pregnancy: 'pregnant',
			'acne-spots': 'many',
			concerns: ['acne']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S07 doctor'],
			beside: ['S12c'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone pregnant with mild acne in the United States',
		reason:
			'E §4 S12: no data for vesicles, retinoids out, salicylic acid only with advice, so out. E §6: benzoyl peroxide is grade A, fine in pregnancy, an OTC drug in the US, so it leads. Nothing without vesicles serves blemishes.',
		answers: { ...calm, ...acne, region: 'us', age: 'from-22', pregnancy: 'pregnant', concerns: ['acne'] },
		expected: {
			kind: 'plan',
			needs: ['blemishes'],
			ranking: [],
			because: ['S12'],
			main: {
				formulation: null,
				morning: ['benzoyl-peroxide', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'benzoyl-peroxide': [0, 3, 3, 5, 5, 7] }
			},
			without: 'the same',
			gates: ['S12'],
			leftOut: { retinol: ['S12'], 'salicylic-acid': ['S12'], 'lacto-shine-serum': ['S12'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone who would rather not say whether she is pregnant',
		reason:
			'E §4 S34: prefer not to say counts as yes, so S12. Both graded actives for lines go (retinol: avoid; bakuchiol: no data), and none is left.',
		answers: { ...calm, pregnancy: 'prefer-not', concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [],
			because: ['S12'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S12'],
			leftOut: { retinol: ['S12'], bakuchiol: ['S12'], 'ginseng-firming-serum': ['S12'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone trying for a baby who uses a retinoid',
		reason:
			'E §4 S12 (EMA: not when planning either): the retinoid in use is to be stopped and does not lead. Firmness and lines have no other step.',
		answers: {
			...calm,
			pregnancy: 'trying',
			'products-now': ['cleanser', 'retinoid'],
			concerns: ['firmness']
		},
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			ranking: [],
			because: ['S12'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {},
				now: { cleanser: 'keep', retinoid: 'stop' }
			},
			without: 'the same',
			gates: ['S12', 'S12a'],
			leftOut: { retinol: ['S12', 'S12a'], bakuchiol: ['S12'], 'ginseng-night-cream': ['S12'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'a pregnant woman in Korea with dark patches and lasting marks',
		reason:
			'E §4 S12: vesicles wait; F §5.2 RF03 and RF13: tranexamic acid only after a clinician. Core serum 10 × 0.8 + 4. It holds niacinamide; bakuchiol has no data; of the C actives the vitamin C in use leads.',
		answers: {
			...calm,
			region: 'korea',
			age: 'from-22',
			pregnancy: 'pregnant',
			'sun-burn': 'rarely-burns',
			'sun-tan': 'easy-tan',
			'lasting-marks': 'yes',
			'products-now': ['cleanser', 'moisturiser', 'vitamin-c'],
			concerns: ['tone']
		},
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [],
			because: ['S12'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['ascorbyl-glucoside', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-plain'],
				pace: { 'plain-core-serum': [0, 2, 2, 4, 4, 7] },
				now: { cleanser: 'move', moisturiser: 'keep', 'vitamin-c': 'keep' }
			},
			without: 'the same',
			gates: ['S12'],
			leftOut: { 'rose-even-tone-serum': ['S12'], bakuchiol: ['S12'], retinol: ['S12'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
