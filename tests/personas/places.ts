/** People who want help in one part of the face, and someone who cannot say how red it is. */
import { acne, calm, redness, type Persona } from './persona';

const mid = { ...calm, budget: 'mid' };

export const places: readonly Persona[] = [
	{
		name: 'someone with lines around the eyes and nowhere else',
		reason:
			'Retinol must stay away from there, so it would do nothing: it is left out, and bakuchiol (lines B, gentle) leads instead. At a middle price the milk serum serves lines: 10 × 0.5 + 4. Both are gentle: up to the bone, never on the lid.',
		answers: { ...mid, concerns: ['lines'], where: ['eyes'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [['milk-moisture-serum', 9]],
			main: {
				formulation: 'milk-moisture-serum',
				morning: ['milk-moisture-serum', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'milk-moisture-serum': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'bakuchiol', 'moisturiser-plain'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7] }
			},
			gates: [],
			notes: {
				'milk-moisture-serum': ['treatment-only-where-needed: eyes', 'gentle-up-to-the-bone'],
				bakuchiol: ['treatment-only-where-needed: eyes', 'gentle-up-to-the-bone'],
				'moisturiser-plain': ['gentle-up-to-the-bone']
			},
			leftOut: {
				retinol: ['eye-area'],
				'azelaic-acid': ['eye-area'],
				'salicylic-acid': ['eye-area'],
				'retinol-centella-cream': ['budget', 'clinic-only', 'eye-area']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with dark skin under the eyes',
		reason:
			'F §5.2 RF28 is made for the skin under the eyes: tone 10 × (rose D 0.2 + niacinamide B 0.8) + 4 for the skin + 2 for the place; the even-tone serum has the same without the place, the apple mask 10 × 0.2 + 4. Niacinamide is in the cream, so bakuchiol (tone B) leads beside it.',
		answers: { ...mid, 'skin-feel': 'combination', concerns: ['tone'], where: ['eyes'] },
		expected: {
			kind: 'plan',
			needs: ['tone'],
			ranking: [
				['rose-eye-gel-cream', 16],
				['rose-even-tone-serum', 14],
				['apple-sheet-mask', 6]
			],
			main: {
				formulation: 'rose-eye-gel-cream',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'bakuchiol', 'rose-eye-gel-cream'],
				pace: { bakuchiol: [0, 7, 7, 7, 7, 7, 7, 7], 'rose-eye-gel-cream': [0, 0, 0, 2, 2, 4, 4, 7] }
			},
			without: {
				formulation: null,
				morning: ['niacinamide', 'moisturiser-plain', 'sunscreen-tinted'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { niacinamide: [0, 7, 7, 7, 7, 7] }
			},
			gates: [],
			notes: {
				'moisturiser-plain': ['gentle-up-to-the-bone'],
				bakuchiol: ['treatment-only-where-needed: eyes', 'gentle-up-to-the-bone'],
				'rose-eye-gel-cream': ['gentle-up-to-the-bone']
			},
			leftOut: { 'alpha-hydroxy-acids': ['eye-area'], 'lacto-shine-serum': ['no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone in the United States with spots on nose and chin',
		reason:
			'More than ten spots add 6, oily skin 4 for shine. Benzoyl peroxide (A) leads and goes on all of the area, not on single spots; the shine serum only where help is wanted: blemishes 16 × D 0.2, shine 4 × (D 0.2 + niacinamide C 0.5), and 4 for the skin.',
		answers: {
			...mid,
			...acne,
			region: 'us',
			'skin-feel': 'oily',
			'acne-spots': 'some',
			concerns: ['acne'],
			where: ['nose', 'chin']
		},
		expected: {
			kind: 'plan',
			needs: ['blemishes', 'shine'],
			ranking: [['lacto-shine-serum', 10]],
			main: {
				formulation: 'lacto-shine-serum',
				morning: ['benzoyl-peroxide', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'lacto-shine-serum', 'moisturiser-light'],
				pace: {
					'benzoyl-peroxide': [0, 3, 3, 5, 5, 7, 7, 7],
					'lacto-shine-serum': [0, 0, 0, 2, 2, 4, 4, 7]
				}
			},
			without: {
				formulation: null,
				morning: ['benzoyl-peroxide', 'moisturiser-light', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-light'],
				pace: { 'benzoyl-peroxide': [0, 3, 3, 5, 5, 7] }
			},
			gates: [],
			notes: {
				'benzoyl-peroxide': ['strong-on-the-whole-area: nose chin'],
				'lacto-shine-serum': ['treatment-only-where-needed: nose chin']
			},
			leftOut: { 'rose-eye-gel-cream': ['no-need'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with lines on forehead, neck and around the eyes',
		reason:
			'Retinol (B) leads: on forehead and neck, slower on the neck, and off the eyes. The milk serum is gentle and goes up to the bone: lines 10 × 0.5 + 4. E §6.1: vesicles on other nights.',
		answers: { ...mid, concerns: ['lines'], where: ['forehead', 'eyes', 'neck'] },
		expected: {
			kind: 'plan',
			needs: ['lines'],
			ranking: [['milk-moisture-serum', 9]],
			main: {
				formulation: 'milk-moisture-serum',
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: [
					'gentle-cleanser',
					'retinol 4x turns milk-moisture-serum',
					'milk-moisture-serum 3x turns retinol',
					'moisturiser-plain'
				],
				pace: { retinol: [0, 2, 2, 3, 3, 4, 4, 4], 'milk-moisture-serum': [0, 0, 0, 2, 2, 2, 2, 3] }
			},
			without: {
				formulation: null,
				morning: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'retinol 4x', 'moisturiser-plain'],
				pace: { retinol: [0, 2, 2, 3, 3, 4] }
			},
			gates: [],
			notes: {
				retinol: [
					'strong-on-the-whole-area: forehead neck',
					'strong-off-the-eyes',
					'strong-slower-on-the-neck'
				],
				'milk-moisture-serum': ['treatment-only-where-needed: forehead eyes neck', 'gentle-up-to-the-bone'],
				'moisturiser-plain': ['gentle-up-to-the-bone', 'care-down-the-neck'],
				'sunscreen-plain': ['care-down-the-neck']
			},
			leftOut: { 'ginseng-firming-serum': ['budget'] },
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	},
	{
		name: 'someone with red skin and lines who cannot say how red it is',
		reason:
			'Not sure counts as yes for what must be left out (S34): nothing that stings (S22b), and no word about a doctor (S22a is silent to her, and fires all the same). It adds nothing to the need. Comfort and lines tie at 10; azelaic acid (comfort B) leads. Three serums tie at 10 × 0.7 + 4; declared order.',
		answers: {
			...calm,
			...redness,
			'redness-look': 'not-sure',
			concerns: ['redness', 'lines'],
			where: ['forehead', 'neck']
		},
		expected: {
			kind: 'plan',
			needs: ['comfort', 'lines'],
			ranking: [
				['centella-barrier-serum', 11],
				['ten-line-broccoli-serum', 11],
				['ginseng-firming-serum', 11]
			],
			main: {
				formulation: 'centella-barrier-serum',
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'centella-barrier-serum', 'moisturiser-plain'],
				pace: {
					'azelaic-acid': [0, 3, 3, 5, 5, 7, 7, 7],
					'centella-barrier-serum': [0, 0, 0, 2, 2, 4, 4, 7]
				}
			},
			without: {
				formulation: null,
				morning: ['azelaic-acid', 'moisturiser-plain', 'sunscreen-plain'],
				evening: ['gentle-cleanser', 'moisturiser-plain'],
				pace: { 'azelaic-acid': [0, 3, 3, 5, 5, 7] }
			},
			gates: ['S22a', 'S22b'],
			notes: {
				'azelaic-acid': ['strong-on-the-whole-area: forehead neck', 'strong-slower-on-the-neck'],
				'moisturiser-plain': ['care-down-the-neck'],
				'sunscreen-plain': ['care-down-the-neck'],
				'centella-barrier-serum': ['treatment-only-where-needed: forehead neck']
			},
			leftOut: {
				retinol: ['S22b'],
				'alpha-hydroxy-acids': ['S22b'],
				'retinol-centella-cream': ['S22b', 'clinic-only']
			},
			clinic: null,
			reviewWeeks: [4, 8, 12]
		}
	}
];
