/** People with something a doctor has found. */
import { calm, redness, type Persona } from './persona';

export const diagnosed: readonly Persona[] = [
	{
		name: 'someone in Australia with melasma whose skin rarely burns',
		reason:
			'E §4 S23: prescribed care stays; melasma alone bars no irritant (F §4.4). Tone 10 + 6; the niacinamide recipes tie at 20. Bakuchiol (B) leads. Tinted sunscreen (E §6.2).',
		answers: {
			...calm,
			region: 'australia',
			diagnosed: ['melasma'],
			'sun-burn': 'hardly-burns',
			'sun-tan': 'dark-tan',
			'lasting-marks': 'yes',
			concerns: ['tone']
		},
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [
				['rose-even-tone-serum', 20],
				['ginseng-firming-serum', 20],
				['leaf-marks-serum', 20]
			],
			main: {
				formulation: 'rose-even-tone-serum',
				morning: ['rose-even-tone-serum', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'rose-even-tone-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S23'],
			leftOut: { 'platelet-serum': ['budget', 'law', 'market', 'no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with rosacea on a prescribed cream, who flushes often',
		reason:
			'E §4 S23, F §4.3 K9: prescribed care stays, nothing that irritates. Azelaic acid (A for rosacea papules, B for the look of redness) leads. Sensitivity 3 of 6 is level 2, so barrier counts 6.',
		answers: {
			...calm,
			...redness,
			diagnosed: ['rosacea'],
			'react-sting': 'sometimes',
			'react-flush': 'often',
			concerns: ['redness']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'barrier'],
			ranking: [
				['centella-barrier-serum', 22.2],
				['ten-line-broccoli-serum', 18],
				['centella-sheet-mask', 18]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-plain'],
				pace: {
					'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7, 7],
					'centella-barrier-serum': [0, 0, 0, 0, 2, 2, 4, 4, 7]
				}
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S23', 'S23a'],
			leftOut: {
				retinol: ['S23a', 'sensitivity'],
				'salicylic-acid': ['S23a', 'sensitivity'],
				'alpha-hydroxy-acids': ['S23a', 'sensitivity'],
				'mugwort-calm-cream': ['sensitivity']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the UK whose eczema is weeping and who does two steps',
		reason:
			'E §4 S14 (skin that is not whole waits) and F §4.2 A2 (food proteins out in a flare): plain care until it is calm.',
		answers: {
			...calm,
			region: 'uk',
			diagnosed: ['eczema-flare'],
			'skin-feel': 'dry',
			'react-tight': 'often',
			steps: 'two',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'barrier'],
			ranking: [],
			because: ['S23b'],
			main: {
				formulation: null,
				morning: ['moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: {}
			},
			without: 'the same',
			gates: ['S23', 'S23a', 'S23b'],
			leftOut: {
				'milk-barrier-cream': ['S23b'],
				'lacto-overnight-mask': ['S23b'],
				'ginseng-night-cream': ['S23b'],
				retinol: ['S23a', 'S23b']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Malaysia with psoriasis who wants only what is halal',
		reason:
			'E §3.1 elsewhere: plants only. F §4.2 C2: human out, animals need a certificate. Centella callus and mushroom tie at 16 × 0.7 + 4 + 2 (hot air, little oil). Niacinamide (C) leads for barrier.',
		answers: {
			...calm,
			region: 'elsewhere',
			diagnosed: ['psoriasis'],
			'skin-feel': 'combination',
			climate: 'hot-humid',
			avoid: ['not-halal'],
			concerns: ['rough-tight']
		},
		expected: {
			kind: 'plan',
			needs: ['barrier', 'shine'],
			ranking: [
				['centella-barrier-serum', 17.2],
				['mushroom-gel-cream', 17.2],
				['ginseng-night-cream', 11.2]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['niacinamide', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-light'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7, 7, 7], 'centella-barrier-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S23', 'S23a', 'S26d'],
			leftOut: {
				'milk-barrier-cream': ['S26d', 'law'],
				'lacto-gel-cream': ['law'],
				'platelet-serum': ['S26d', 'budget', 'law', 'market', 'no-need'],
				retinol: ['S23a']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone not sure whether a doctor has found anything',
		reason:
			'E §4 S34: not sure counts as each of them, so S23, nothing that irritates (S23a), and as in a flare plain care only (S23b, S14).',
		answers: { ...calm, region: 'uk', diagnosed: ['not-sure'], concerns: ['lines'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [],
			because: ['S23b'],
			main: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: {}
			},
			without: 'the same',
			gates: ['S23', 'S23a', 'S23b'],
			leftOut: {
				retinol: ['S23a', 'S23b'],
				'ginseng-firming-serum': ['S23b'],
				'milk-moisture-serum': ['S23b']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with calm eczema in cold, dry Finland',
		reason:
			'E §4 S23: between flares milk is not barred (F §4.2 A2). Moisture 14 and barrier 10 (6 + 4): milk cream 14 × 1 + 10 × 0.7 + 4 + 2 for the cold. Niacinamide (C) leads for barrier; it and the cream do not meet.',
		answers: {
			...calm,
			age: 'from-22',
			diagnosed: ['eczema'],
			'skin-feel': 'dry',
			'react-tight': 'sometimes',
			climate: 'cold-dry',
			'sun-burn': 'always-burns',
			'sun-tan': 'no-tan',
			concerns: ['dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'barrier'],
			ranking: [
				['milk-barrier-cream', 27],
				['centella-barrier-serum', 25],
				['lacto-overnight-mask', 25]
			],
			main: {
				formulation: 'milk-barrier-cream',
				morning: ['niacinamide', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'milk-barrier-cream'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7, 7, 7], 'milk-barrier-cream': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-rich', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S23', 'S23a'],
			leftOut: {
				retinol: ['S23a'],
				'benzoyl-peroxide': ['S23a', 'limit'],
				'platelet-serum': ['budget', 'law', 'market', 'no-need']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with psoriasis and eczema in India who does four steps',
		reason:
			'E §3.1 India: animals only if registered, so milk is out by law. Barrier 10 + 6; combination skin in damp heat adds shine 4. Gel-cream: 16 × 0.7 + 4 × 0.7 + 4 + 2. It holds niacinamide, and nothing else is graded for barrier; for shine salicylic acid is out (S23a).',
		answers: {
			...calm,
			region: 'india',
			diagnosed: ['psoriasis', 'eczema'],
			'skin-feel': 'combination',
			climate: 'hot-humid',
			'sun-burn': 'hardly-burns',
			'sun-tan': 'dark-tan',
			budget: 'mid',
			steps: 'four',
			concerns: ['rough-tight']
		},
		expected: {
			kind: 'plan',
			needs: ['barrier', 'shine'],
			ranking: [
				['lacto-gel-cream', 20],
				['centella-barrier-serum', 17.2],
				['mushroom-gel-cream', 17.2]
			],
			main: {
				formulation: 'lacto-gel-cream',
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'lacto-gel-cream'],
				pace: { 'lacto-gel-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'niacinamide', 'moisturiser-light', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S23', 'S23a'],
			leftOut: { 'milk-barrier-cream': ['budget', 'law'], 'salicylic-acid': ['S23a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
