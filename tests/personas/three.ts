/** The three people every way through the product must serve alike: page by page, by letter and over the API. */
import { acne, calm, type Answers } from './persona.ts';

export type { Answers } from './persona.ts';
export type Persona = {
	readonly name: string;
	readonly answers: Answers;
	readonly expects: 'plan-with-vesicles' | 'plan-without-vesicles' | 'referral';
};

export const inFrance: Persona = {
	name: 'a healthy adult in France',
	expects: 'plan-with-vesicles',
	answers: { ...calm, concerns: ['lines'], budget: 'mid' }
};

export const pregnantInTheUs: Persona = {
	name: 'someone pregnant with mild acne in the US',
	expects: 'plan-without-vesicles',
	answers: {
		...calm,
		...acne,
		concerns: ['acne'],
		region: 'us',
		age: 'from-22',
		pregnancy: 'pregnant',
		'skin-feel': 'oily',
		'products-now': ['cleanser', 'moisturiser'],
		budget: 'mid'
	}
};

/** Answers stop where the quiz does. */
export const withAChangingMole: Persona = {
	name: 'someone with a changing mole',
	expects: 'referral',
	answers: {
		concerns: ['tone'],
		...Object.fromEntries(
			Object.entries(calm).filter(
				([question]) => question.startsWith('sign-') || question.startsWith('change-')
			)
		),
		'change-mole': 'yes',
		'mole-signs': ['bigger', 'uneven-colour']
	}
};

export const three: readonly Persona[] = [inFrance, pregnantInTheUs, withAChangingMole];
