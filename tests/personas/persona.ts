/** A person as a whole situation, and what must come out, written from the sources and not from the program. */

/** Question id → option id, or option ids: engine Answers, writable so that a form can be filled from it. */
export type Answers = Record<string, string | string[]>;

export type Expected =
	| {
			readonly kind: 'plan';
			/** Needs in order. */
			readonly needs: readonly string[];
			/** Formulation id, or null with the gates (by id) or causes that explain it; left out where the person is not about it. */
			readonly formulation?: string | null;
			readonly because?: readonly string[];
			readonly leadActive: string | null;
			/** Codes of the gates that bend the plan. */
			readonly gates: readonly string[];
			/** Ids that must not be anywhere in either version. */
			readonly never: readonly string[];
	  }
	| {
			readonly kind: 'referral';
			readonly level: 'emergency' | 'same-day' | 'clinician';
			readonly gates: readonly string[];
	  };

export type Persona = { readonly name: string; readonly answers: Answers; readonly expected: Expected };

const no = (...ids: readonly string[]): Answers => Object.fromEntries(ids.map((id) => [id, 'no']));

/** Nothing wrong, nothing asked for: personas change what is theirs. */
export const calm: Answers = {
	...no('sign-allergic', 'sign-fever-rash', 'sign-hot-swelling', 'sign-blisters', 'sign-self-harm'),
	...no('change-mole', 'change-sore', 'change-nail'),
	region: 'eu',
	age: 'from-35',
	pregnancy: 'no',
	...no('cancer-history', 'weak-immunity', 'autoimmune', 'skin-open', 'isotretinoin', 'recent-procedure'),
	...no('facial-steroid', 'sun-medicine'),
	allergies: ['none'],
	diagnosed: ['none'],
	'skin-feel': 'normal',
	'react-sting': 'never',
	'react-flush': 'never',
	'react-tight': 'never',
	climate: 'temperate',
	'sun-burn': 'sometimes-burns',
	'sun-tan': 'slow-tan',
	'lasting-marks': 'no',
	clinic: ['none'],
	'products-now': ['none'],
	avoid: ['none'],
	fridge: 'yes',
	budget: 'high',
	steps: 'three'
};

export const acne: Answers = {
	'sign-acne-fever': 'no',
	'acne-spots': 'few',
	'acne-nodules': 'no-lumps',
	'acne-scarring': 'no'
};
export const redness: Answers = { 'sign-eye-pain': 'no', 'eye-symptoms': 'no' };
export const device: Answers = no('keloid', 'cold-sores', 'blood-thinner', 'diabetes-uncontrolled');
