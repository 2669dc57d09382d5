/** People who came for red, reactive skin. */
import { calm, redness, type Persona } from './persona';

export const redSkin: readonly Persona[] = [
	{
		name: 'someone with very reactive red skin and little money',
		reason:
			'Sensitivity 6 of 6 is level 3: F §4.4 few ingredients, no acids, no retinoid. Redness over much of the face is grade 3 of 4: easy to see adds 6, and a doctor should see it (S22a). Low price and level 3 leave the centella mask: comfort 24 × 0.7 + moisture 4 × 1 + 4. Azelaic acid (B) leads; E §6.2: four weeks between two new products.',
		answers: {
			...calm,
			...redness,
			'redness-look': 'strong',
			'skin-feel': 'dry',
			'react-sting': 'often',
			'react-flush': 'often',
			'react-tight': 'often',
			budget: 'low',
			concerns: ['redness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'barrier', 'hydration'],
			ranking: [['centella-sheet-mask', 24.8]],
			main: {
				formulation: 'centella-sheet-mask',
				morning: ['azelaic-acid', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-sheet-mask 2x', 'moisturiser-rich'],
				pace: {
					'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7, 7, 7],
					'centella-sheet-mask': [0, 0, 0, 0, 0, 2, 2, 2, 2, 2]
				}
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S22a'],
			leftOut: {
				retinol: ['sensitivity'],
				'salicylic-acid': ['sensitivity'],
				'alpha-hydroxy-acids': ['sensitivity'],
				'centella-barrier-serum': ['budget', 'sensitivity'],
				'ten-line-broccoli-serum': ['budget']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Saudi Arabia with red, dry skin, two steps and little money',
		reason:
			'F §5.2 RF19: low price, sensitivity mild. Redness that is easy to see adds 6: comfort 16 × 0.7 + moisture 4 × 0.7 + 4. The shaving gel holds bacterial vesicles, whose law was not read there. Azelaic acid is what two steps leave out.',
		answers: {
			...calm,
			...redness,
			'redness-look': 'plain',
			region: 'saudi-arabia',
			'skin-feel': 'dry',
			'react-flush': 'sometimes',
			budget: 'low',
			steps: 'two',
			concerns: ['redness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'hydration'],
			ranking: [['mugwort-calm-cream', 18]],
			main: {
				formulation: 'mugwort-calm-cream',
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'mugwort-calm-cream'],
				pace: { 'mugwort-calm-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			gates: [],
			leftOut: { 'centella-sheet-mask': ['steps'], 'azelaic-acid': ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'a man in Australia whose face is red from shaving and who reacts to daisies',
		reason:
			'F §5.2 RF29: mugwort is out (S24k), low price and two steps leave the shaving gel, in the morning: 10 × 0.7 + 4. It carries scent, and he neither reacts to it nor refuses it. Redness that comes and goes adds nothing. He shaves the neck too, so care goes down it.',
		answers: {
			...calm,
			...redness,
			'redness-look': 'none',
			region: 'australia',
			allergies: ['daisy-family'],
			where: ['cheeks', 'chin', 'neck'],
			'sun-burn': 'mostly-burns',
			budget: 'low',
			steps: 'two',
			concerns: ['redness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort'],
			ranking: [['scented-after-shave-gel', 11]],
			main: {
				formulation: 'scented-after-shave-gel',
				morning: ['scented-after-shave-gel', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'scented-after-shave-gel': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			gates: ['S24k'],
			notes: {
				'scented-after-shave-gel': ['care-down-the-neck'],
				'sunscreen-plain': ['care-down-the-neck'],
				'moisturiser-plain': ['care-down-the-neck']
			},
			leftOut: { 'mugwort-calm-cream': ['S24k'], 'centella-sheet-mask': ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Japan with red skin who stings, flushes and wants few ingredients',
		reason:
			'F §5.2 RF02 is the first product for very reactive skin. Redness that never fades is grade 4: it adds 6, a doctor should see it (S22a) and nothing that stings is added (S22b); comfort 24 × 0.7, and no skin or climate to fit, as neither is known. The apple mask does not serve redness. Azelaic acid (B) leads, E §6.2: four weeks between two new products.',
		answers: {
			...calm,
			...redness,
			'redness-look': 'very-strong',
			region: 'japan',
			allergies: ['celery-family'],
			'skin-feel': 'not-sure',
			'react-sting': 'often',
			'react-flush': 'often',
			'react-tight': 'often',
			climate: 'not-sure',
			'lasting-marks': 'not-sure',
			concerns: ['redness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'barrier'],
			ranking: [['ten-line-broccoli-serum', 16.8]],
			main: {
				formulation: 'ten-line-broccoli-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'ten-line-broccoli-serum', 'moisturiser-plain'],
				pace: {
					'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7, 7, 7],
					'ten-line-broccoli-serum': [0, 0, 0, 0, 0, 2, 2, 4, 4, 7]
				}
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S22a', 'S22b', 'S24e'],
			leftOut: {
				'centella-barrier-serum': ['S24e', 'sensitivity'],
				'centella-sheet-mask': ['S24e'],
				retinol: ['S22b', 'sensitivity'],
				'salicylic-acid': ['S22b', 'sensitivity']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
