/** People who came for tone or marks. */
import { calm, type Persona } from './persona';

export const tone: readonly Persona[] = [
	{
		name: 'someone with dark patches in India',
		reason:
			'E §3.1 India: plants allowed, animals only if registered. Four recipes with niacinamide tie at 10 × (0.2 + 0.8) + 4; declared order. Niacinamide is inside, so bakuchiol (B) leads. Hydroquinone stays with prescribers.',
		answers: { ...calm, region: 'india', concerns: ['tone'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [
				['rose-even-tone-serum', 14],
				['ginseng-firming-serum', 14],
				['leaf-marks-serum', 14]
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
			gates: [],
			leftOut: { hydroquinone: ['medicine'], 'platelet-serum': ['budget', 'law', 'market', 'no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Switzerland with dry skin, lines and uneven tone who reacts to milk and ginseng',
		reason:
			'Moisture 14 × 0.7 + tone 10 × 0.7 + lines 10 × 0.2 + 4 = 22.8 for RF12. Moisture has no step active; niacinamide (B) leads for tone. Both belong to the morning and two treatments of a slot take turns.',
		answers: {
			...calm,
			region: 'switzerland',
			allergies: ['milk', 'ginseng-ivy'],
			'skin-feel': 'dry',
			concerns: ['dryness', 'tone', 'lines']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'tone', 'lines'],
			ranking: [
				['rose-day-serum', 22.8],
				['rose-eye-gel-cream', 19.8],
				['centella-barrier-serum', 18]
			],
			main: {
				formulation: 'rose-day-serum',
				morning: [
					'niacinamide 4x turns rose-day-serum',
					'rose-day-serum 3x turns niacinamide',
					'moisturiser-rich',
					'sunscreen-tinted'
				],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: { niacinamide: [0, 4, 4, 4, 4, 4, 4, 4], 'rose-day-serum': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-rich', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-rich'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S24a', 'S24f'],
			leftOut: { 'ginseng-firming-serum': ['S24f'], 'milk-moisture-serum': ['S24a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Japan with dry skin and uneven tone who reacts to rose and ginseng',
		reason:
			'E §3.1 Japan: human material on a condition nobody can check here, so not offered. Four recipes tie at 14; declared order. Niacinamide (B) leads for tone.',
		answers: { ...calm, region: 'japan', allergies: ['rose', 'ginseng-ivy'], concerns: ['dryness', 'tone'] },
		expected: {
			kind: 'plan',
			needs: ['hydration', 'tone'],
			ranking: [
				['centella-barrier-serum', 14],
				['milk-moisture-serum', 14],
				['budget-centella-essence', 14]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7, 7, 7], 'centella-barrier-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S24d', 'S24f'],
			leftOut: {
				'platelet-serum': ['budget', 'law', 'market', 'no-need'],
				'adipose-sheet-mask': ['law'],
				'umbilical-recovery-serum': ['budget', 'law', 'market'],
				'rose-even-tone-serum': ['S24d']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the United States with uneven tone who uses an acid',
		reason:
			'F §4.3 K3 by likeness: the strong product in use stays and no retinol comes beside it. Fruit acids (C) lead for tone; E §6.1: acids and vesicles on different evenings, 2 and 5. Only the serum is new.',
		answers: {
			...calm,
			region: 'us',
			age: 'from-22',
			'sun-burn': 'rarely-burns',
			'products-now': ['acid', 'sunscreen'],
			concerns: ['tone']
		},
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [
				['rose-even-tone-serum', 14],
				['ginseng-firming-serum', 14],
				['leaf-marks-serum', 14]
			],
			main: {
				formulation: 'rose-even-tone-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: [
					'gentle-cleanser',
					'alpha-hydroxy-acids 2x turns rose-even-tone-serum',
					'rose-even-tone-serum 5x turns alpha-hydroxy-acids',
					'moisturiser-plain'
				],
				pace: { 'rose-even-tone-serum': [0, 2, 2, 3, 3, 5] },
				now: { sunscreen: 'keep', acid: 'move' }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'alpha-hydroxy-acids 2x', 'moisturiser-plain'],
				pace: {},
				now: { sunscreen: 'keep', acid: 'keep' }
			},
			gates: [],
			leftOut: { retinol: ['in-use'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with uneven tone and puffy eyes in the Philippines who does two steps',
		reason:
			'F §5.2 RF28: tone 10 × (0.2 + 0.8) + firmness 10 × 0.2 + 4 + 2. Nothing else for tone is a moisturiser of this price. Phototype 4: tinted sunscreen. Niacinamide (B) is what two steps leave out.',
		answers: {
			...calm,
			region: 'asean',
			'skin-feel': 'oily',
			climate: 'hot-humid',
			'sun-burn': 'hardly-burns',
			'sun-tan': 'easy-tan',
			'lasting-marks': 'not-sure',
			budget: 'mid',
			steps: 'two',
			concerns: ['tone', 'firmness']
		},
		expected: {
			kind: 'plan',
			needs: ['tone', 'firmness', 'lines', 'shine'],
			ranking: [['rose-eye-gel-cream', 18]],
			main: {
				formulation: 'rose-eye-gel-cream',
				morning: ['moisturiser-light', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'rose-eye-gel-cream'],
				pace: { 'rose-eye-gel-cream': [0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['moisturiser-light', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: {}
			},
			gates: [],
			leftOut: { 'rose-even-tone-serum': ['steps'], niacinamide: ['steps'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in Singapore with marks who wants no scent and nothing that is not halal',
		reason:
			'F §4.2 C2 and C4. Leaf serum: tone 14 × 1 + marks 10 × 0.7 + 4. It holds niacinamide; tone comes first (14), and bakuchiol (B) leads.',
		answers: {
			...calm,
			region: 'singapore',
			'sun-burn': 'rarely-burns',
			'sun-tan': 'dark-tan',
			'lasting-marks': 'yes',
			avoid: ['fragrance', 'not-halal'],
			concerns: ['marks', 'tone']
		},
		expected: {
			kind: 'plan',
			needs: ['tone', 'marks'],
			ranking: [
				['leaf-marks-serum', 25],
				['ginseng-firming-serum', 18],
				['lacto-shine-serum', 7]
			],
			main: {
				formulation: 'leaf-marks-serum',
				morning: ['leaf-marks-serum', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'leaf-marks-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: ['S26c', 'S26d'],
			leftOut: {
				'rose-even-tone-serum': ['S26c'],
				'platelet-serum': ['S26d', 'budget', 'law', 'market', 'no-need'],
				'adipose-sheet-mask': ['S26d', 'law', 'market']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with uneven tone who uses vitamin C and a moisturiser',
		reason:
			'RF28 10 × 1 + 10 × 0.7 + 4 = 21 stands above RF12 (10 × 0.7 + 10 × 0.7 + 4 = 18) and RF03 (10 + 4). It holds niacinamide, so bakuchiol (B) leads, ahead of the vitamin C in use (C).',
		answers: {
			...calm,
			age: 'from-18',
			allergies: ['ginseng-ivy', 'milk', 'celery-family'],
			'products-now': ['vitamin-c', 'moisturiser', 'cleanser'],
			steps: 'four',
			concerns: ['tone', 'dryness']
		},
		expected: {
			kind: 'plan',
			needs: ['hydration', 'tone'],
			ranking: [
				['rose-eye-gel-cream', 21],
				['rose-day-serum', 18],
				['rose-even-tone-serum', 14]
			],
			main: {
				formulation: 'rose-eye-gel-cream',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'rose-eye-gel-cream'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'rose-eye-gel-cream': [0, 0, 0, 2, 2, 4, 4, 7] },
				now: { cleanser: 'keep', moisturiser: 'move', 'vitamin-c': 'keep' }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] },
				now: { cleanser: 'keep', moisturiser: 'keep', 'vitamin-c': 'keep' }
			},
			gates: ['S24a', 'S24e', 'S24f'],
			leftOut: { 'ginseng-firming-serum': ['S24f'], 'milk-moisture-serum': ['S24a'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
