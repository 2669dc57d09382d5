/** People who came for spots or shine. */
import { acne, calm, type Persona } from './persona';

export const spots: readonly Persona[] = [
	{
		name: 'someone with a few spots and oily skin in Brazil',
		reason:
			'E §3.1 Brazil: on the skin only. Benzoyl peroxide was not read there. Salicylic and azelaic acid tie (AAD: conditional); few sore spots, so the declared order. Acids and vesicles not on the same day: 2 and 5 evenings.',
		answers: { ...calm, ...acne, region: 'brazil', 'skin-feel': 'oily', concerns: ['acne'] },
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'shine'],
			ranking: [['lacto-shine-serum', 8.8]],
			main: {
				formulation: 'lacto-shine-serum',
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'salicylic-acid 2x turns lacto-shine-serum',
					'lacto-shine-serum 5x turns salicylic-acid',
					'moisturiser-light'
				],
				pace: { 'salicylic-acid': [0, 1, 1, 1, 1, 2, 2, 2], 'lacto-shine-serum': [0, 0, 0, 2, 2, 3, 3, 5] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'salicylic-acid 2x', 'moisturiser-light'],
				pace: { 'salicylic-acid': [0, 1, 1, 1, 1, 2] }
			},
			gates: [],
			leftOut: {
				'benzoyl-peroxide': ['limit'],
				'platelet-serum': ['budget', 'law', 'market', 'no-need'],
				adapalene: ['medicine']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the United States with spots who uses a retinoid already',
		reason:
			'F §4.3 K3: the retinoid stays and nothing strong is added, although benzoyl peroxide is graded A. Retinol is in use, so only the serum is new and slow.',
		answers: {
			...calm,
			...acne,
			region: 'us',
			age: 'from-22',
			'skin-feel': 'oily',
			'products-now': ['retinoid', 'sunscreen'],
			'acne-spots': 'some',
			concerns: ['acne']
		},
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'shine'],
			ranking: [['lacto-shine-serum', 10]],
			main: {
				formulation: 'lacto-shine-serum',
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns lacto-shine-serum',
					'lacto-shine-serum 3x turns retinol',
					'moisturiser-light'
				],
				pace: { 'lacto-shine-serum': [0, 2, 2, 2, 2, 3] },
				now: { sunscreen: 'keep', retinoid: 'move' }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-light'],
				pace: {},
				now: { sunscreen: 'keep', retinoid: 'keep' }
			},
			gates: [],
			leftOut: {
				'benzoyl-peroxide': ['in-use'],
				'salicylic-acid': ['in-use'],
				'alpha-hydroxy-acids': ['in-use']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'a vegan with oily skin',
		reason:
			'F §4.2 C1: everything for shine with vesicles comes from lactobacillus, whose medium may be milk. Core serum: 14 × 0.5 + 4; it holds niacinamide, so salicylic acid (C) leads.',
		answers: { ...calm, 'skin-feel': 'oily', avoid: ['animal'], concerns: ['shine'] },
		expected: {
			kind: 'plan',
			needs: ['shine'],
			ranking: [],
			because: ['S26a'],
			main: {
				formulation: 'plain-core-serum',
				morning: ['plain-core-serum', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'salicylic-acid 2x', 'moisturiser-light'],
				pace: { 'salicylic-acid': [0, 1, 1, 1, 1, 2, 2, 2], 'plain-core-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: 'the same',
			gates: ['S26a'],
			leftOut: { 'lacto-shine-serum': ['S26a'], 'lacto-gel-cream': ['S26a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the UK with twenty sore spots',
		reason:
			'E §8: inflamed mild: azelaic acid, as benzoyl peroxide is a pharmacy product there (E §6). Blemishes 16, marks 4. Serum 16 × 0.2 + 4 × 0.7; skin is neither combination nor oily.',
		answers: {
			...calm,
			...acne,
			region: 'uk',
			age: 'from-22',
			'lasting-marks': 'yes',
			'acne-spots': 'some',
			'acne-nodules': 'one-or-two',
			concerns: ['acne']
		},
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'marks'],
			ranking: [['lacto-shine-serum', 6]],
			main: {
				formulation: 'lacto-shine-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'lacto-shine-serum', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7], 'lacto-shine-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: [],
			leftOut: { 'benzoyl-peroxide': ['limit'], adapalene: ['medicine'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone sensitive with shine and spots in France',
		reason:
			'F §4.3 K9 and F §4.4: no acids at level 2, so salicylic acid goes and azelaic acid (B) leads for the first need by points: shine 14, where niacinamide is inside and gluconolactone is not graded; then blemishes.',
		answers: {
			...calm,
			...acne,
			age: 'from-18',
			'skin-feel': 'oily',
			'react-sting': 'often',
			'react-flush': 'sometimes',
			budget: 'mid',
			concerns: ['acne', 'shine']
		},
		expected: {
			kind: 'plan',
			needs: ['shine', 'blemishes', 'barrier', 'comfort'],
			ranking: [
				['lacto-gel-cream', 18],
				['lacto-shine-serum', 15.8]
			],
			main: {
				formulation: 'lacto-gel-cream',
				morning: ['azelaic-acid', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'lacto-gel-cream'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7, 7], 'lacto-gel-cream': [0, 0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: [],
			leftOut: { 'salicylic-acid': ['sensitivity'], retinol: ['sensitivity'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with spots and lines, oily skin and two steps',
		reason:
			'NG198 and F §5.2 RF10: nothing rich for skin with spots, so both rich creams for lines go. Gel-cream: shine 4 only, and that was not asked for; nothing is left.',
		answers: { ...calm, ...acne, 'skin-feel': 'oily', steps: 'two', concerns: ['acne', 'lines'] },
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'lines', 'shine'],
			ranking: [],
			because: ['budget', 'law', 'market', 'rich', 'steps'],
			main: {
				formulation: null,
				morning: ['moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: {}
			},
			without: 'the same',
			gates: [],
			leftOut: { 'ginseng-night-cream': ['rich'], 'milk-barrier-cream': ['rich'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Singapore with shine who does two steps',
		reason:
			'F §4.4: hot and damp: gel-cream. Shine 10 + 4: 14 × 0.7 + 4 + 2. Two steps leave out niacinamide (C).',
		answers: {
			...calm,
			region: 'singapore',
			'skin-feel': 'combination',
			climate: 'hot-humid',
			'products-now': ['benzoyl-peroxide', 'sunscreen'],
			budget: 'mid',
			steps: 'two',
			concerns: ['shine']
		},
		expected: {
			kind: 'plan',
			needs: ['shine'],
			ranking: [['lacto-gel-cream', 15.8]],
			main: {
				formulation: 'lacto-gel-cream',
				morning: ['moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'lacto-gel-cream'],
				pace: { 'lacto-gel-cream': [0, 2, 2, 4, 4, 7] },
				now: { sunscreen: 'keep', 'benzoyl-peroxide': 'keep' }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: {},
				now: { sunscreen: 'keep', 'benzoyl-peroxide': 'keep' }
			},
			gates: [],
			leftOut: { 'lacto-shine-serum': ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
