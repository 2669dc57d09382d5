/** People whose medicine makes skin burn faster. */
import { calm, type Persona } from './persona';

export const medicines: readonly Persona[] = [
	{
		name: 'a man in the United States on doxycycline with dark marks from spots',
		reason:
			'E §4 S32: fruit acids out, SPF 50. RF03 holds niacinamide, so azelaic acid (C) leads for marks, in the morning; the serum takes the evening.',
		answers: {
			...calm,
			region: 'us',
			age: 'from-22',
			'sun-medicine': 'yes',
			'lasting-marks': 'yes',
			concerns: ['marks']
		},
		expected: {
			kind: 'plan',
			needs: ['marks', 'tone'],
			ranking: [
				['rose-even-tone-serum', 15],
				['leaf-marks-serum', 15],
				['lacto-shine-serum', 7]
			],
			main: {
				formulation: 'rose-even-tone-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'rose-even-tone-serum', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7], 'rose-even-tone-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S32'],
			leftOut: { 'alpha-hydroxy-acids': ['S32'], 'platelet-serum': ['budget', 'law', 'no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone not sure about a medicine and the sun, with marks from old spots',
		reason:
			'E §4 S32 and S34: not sure counts as yes: fruit acids out, and SPF 50 in the routine. Three recipes for marks tie at 10 × 0.7 + 4; declared order. RF03 holds niacinamide, so azelaic acid (C) leads.',
		answers: {
			...calm,
			region: 'uk',
			age: 'from-18',
			'sun-medicine': 'not-sure',
			'skin-feel': 'combination',
			concerns: ['marks']
		},
		expected: {
			kind: 'plan',
			needs: ['marks'],
			ranking: [
				['rose-even-tone-serum', 11],
				['lacto-shine-serum', 11],
				['leaf-marks-serum', 11]
			],
			main: {
				formulation: 'rose-even-tone-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'rose-even-tone-serum', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7], 'rose-even-tone-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-high'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S32'],
			leftOut: { 'alpha-hydroxy-acids': ['S32'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
