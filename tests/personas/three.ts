/** The three people every way through the product must serve alike: page by page, by letter and over the API. */
import { acne, calm, type Persona } from './persona.ts';

export type JourneyPersona = Persona & {
	readonly expects: 'plan-with-vesicles' | 'plan-without-vesicles' | 'referral';
};

function journey(persona: Persona): JourneyPersona {
	const { expected } = persona;
	if (expected.kind === 'referral') return { ...persona, expects: 'referral' };
	return {
		...persona,
		expects: expected.ranking.length > 0 ? 'plan-with-vesicles' : 'plan-without-vesicles'
	};
}

export const inFrance = journey({
	name: 'a healthy adult in France',
	reason:
		'E §3.1 EU. Budget mid leaves one recipe that serves lines: milk serum, lines C: 10 × 0.5 + 4. Retinol (B) leads on four evenings, vesicles on three.',
	answers: { ...calm, budget: 'mid', concerns: ['lines'] },
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
		leftOut: {
			'ginseng-firming-serum': ['budget'],
			'platelet-serum': ['budget', 'law', 'market'],
			'adipose-sheet-mask': ['law', 'market', 'no-need'],
			'umbilical-recovery-serum': ['budget', 'law', 'market', 'no-need']
		},
		clinic: null,
		reviewWeeks: [4, 8, 12]
	}
});

export const pregnantInTheUs = journey({
	name: 'someone pregnant with mild acne in the US',
	reason:
		'E §4 S12: vesicles wait, retinoids and salicylic acid out. Benzoyl peroxide is A, OTC in the US and fine in pregnancy (E §6). Shine is not asked for by name, but core serum serves it: shine 4 × 0.5 + 4.',
	answers: {
		...calm,
		...acne,
		region: 'us',
		age: 'from-22',
		pregnancy: 'pregnant',
		'skin-feel': 'oily',
		'products-now': ['cleanser', 'moisturiser'],
		budget: 'mid',
		concerns: ['acne']
	},
	expected: {
		kind: 'plan',
		needs: ['blemishes', 'shine'],
		ranking: [],
		because: ['S12'],
		main: {
			formulation: 'plain-core-serum',
			morning: ['benzoyl-peroxide', 'moisturiser-light', 'sunscreen-plain'],
			evening: ['gentle-cleanser', 'plain-core-serum', 'moisturiser-light'],
			pace: { 'benzoyl-peroxide': [0, 3, 3, 5, 5, 7, 7, 7], 'plain-core-serum': [0, 0, 0, 2, 2, 4, 4, 7] },
			now: { cleanser: 'move', moisturiser: 'keep' }
		},
		without: 'the same',
		gates: ['S12'],
		leftOut: { retinol: ['S12'], 'salicylic-acid': ['S12'], 'lacto-shine-serum': ['S12'] },
		clinic: null,
		reviewWeeks: [4, 8, 12]
	}
});

/** Answers stop where the quiz does. */
export const withAChangingMole = journey({
	name: 'someone with a changing mole',
	reason: 'E §4 S10: growth 2 + uneven colour 2. The quiz stops there, and so do the answers.',
	answers: {
		concerns: ['tone'],
		...Object.fromEntries(
			Object.entries(calm).filter(
				([question]) => question.startsWith('sign-') || question.startsWith('change-')
			)
		),
		'change-mole': 'yes',
		'mole-signs': ['bigger', 'uneven-colour']
	},
	expected: {
		kind: 'referral',
		level: 'clinician',
		gates: ['S10 doctor'],
		blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
		mayBeMailed: true
	}
});

export const three: readonly JourneyPersona[] = [inFrance, pregnantInTheUs, withAChangingMole];
