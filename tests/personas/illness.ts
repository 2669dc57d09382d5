/** People for whom vesicles must wait because of an illness. */
import { calm, device, redness, type Persona } from './persona';

export const illness: readonly Persona[] = [
	{
		name: 'someone who had cancer and thinks about laser',
		reason:
			'E §4 S11: vesicles and devices wait for the oncologist. F §4.3 K4: products without vesicles stay. Tone: core serum holds niacinamide (B), so bakuchiol (B) leads; morning serum, evening active.',
		answers: { ...calm, ...device, 'cancer-history': 'yes', clinic: ['laser'], concerns: ['tone'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [],
			because: ['S11'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['plain-core-serum', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'plain-core-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: ['S11'],
			leftOut: { 'rose-even-tone-serum': ['S11'] },
			clinic: { treatments: ['laser'], isAdvisedAgainst: true },
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with a weak immune system and dry skin',
		reason:
			'E §4 S13, F §4.3 K4: T0 only. Core serum and minimal lotion tie at 14 × 0.5 + 4; the first declared is taken. Nothing else with a claim for moisture is a step.',
		answers: { ...calm, 'weak-immunity': 'yes', 'skin-feel': 'dry', concerns: ['dryness'] },
		expected: {
			kind: 'plan',
			needs: ['hydration'],
			ranking: [],
			because: ['S13'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['gentle-cleanser', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-rich'],
				pace: { 'plain-core-serum': [0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: ['S13'],
			leftOut: { 'milk-moisture-serum': ['S13'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with lupus who is not sure about it',
		reason:
			'E §4 S19 with S34: vesicles and devices wait; S19 names no active, so retinol (B) leads for lines.',
		answers: { ...calm, autoimmune: 'not-sure', concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [],
			because: ['S19'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			without: 'the same',
			gates: ['S19'],
			leftOut: { 'ginseng-firming-serum': ['S19'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone on chemotherapy whose very reactive skin stings',
		reason:
			'E §4 S11 and S13. F §5.2 RF30 is the floor when RF25 is too much: level 3 leaves only the minimal lotion. Comfort 18: azelaic acid (B) leads; F §4.4 keeps it, as an azelate.',
		answers: {
			...calm,
			...redness,
			region: 'uk',
			age: 'from-50',
			'cancer-history': 'yes',
			'weak-immunity': 'yes',
			'skin-feel': 'dry',
			'react-sting': 'often',
			'react-flush': 'often',
			'react-tight': 'sometimes',
			concerns: ['redness', 'dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'hydration', 'barrier'],
			ranking: [],
			because: ['S11', 'S13'],
			main: {
				formulation: 'plain-minimal-lotion',
				morning: ['azelaic-acid', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'plain-minimal-lotion', 'moisturiser-rich'],
				pace: {
					'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7, 7, 7],
					'plain-minimal-lotion': [0, 0, 0, 0, 0, 2, 2, 4, 4, 7]
				}
			},
			without: 'the same',
			gates: ['S11', 'S13'],
			leftOut: {
				'plain-core-serum': ['sensitivity'],
				'plain-barrier-cream': ['sensitivity'],
				'centella-sheet-mask': ['S11', 'S13'],
				retinol: ['S11', 'sensitivity']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with scleroderma not sure about a weak immune system',
		reason:
			'E §4 S13 and S19: vesicles and devices wait. Neither bars an active; retinol (C) leads for firmness.',
		answers: {
			...calm,
			region: 'uk',
			age: 'from-50',
			'weak-immunity': 'not-sure',
			autoimmune: 'yes',
			concerns: ['firmness']
		},
		expected: {
			kind: 'plan',
			needs: ['firmness', 'lines'],
			ranking: [],
			because: ['S13', 'S19'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			without: 'the same',
			gates: ['S13', 'S19'],
			leftOut: { 'ginseng-firming-serum': ['S13', 'S19'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
