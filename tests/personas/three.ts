/** The three people every way through the product must serve alike: page by page, by letter and over the API. */

export type Answers = Record<string, string | string[]>;
export type Persona = {
	readonly name: string;
	readonly answers: Answers;
	readonly expects: 'plan-with-vesicles' | 'plan-without-vesicles' | 'referral';
};

const noSigns: Answers = {
	'sign-allergic': 'no',
	'sign-fever-rash': 'no',
	'sign-hot-swelling': 'no',
	'sign-blisters': 'no',
	'sign-self-harm': 'no'
};
const noChanges: Answers = { 'change-mole': 'no', 'change-sore': 'no', 'change-nail': 'no' };
const goodHealth: Answers = {
	'cancer-history': 'no',
	'weak-immunity': 'no',
	autoimmune: 'no',
	'skin-open': 'no',
	isotretinoin: 'no',
	'recent-procedure': 'no',
	allergies: ['none']
};
const calmSkin: Answers = {
	'skin-feel': 'normal',
	'react-sting': 'never',
	'react-flush': 'never',
	'react-tight': 'never',
	'sun-burn': 'sometimes-burns',
	'sun-tan': 'slow-tan',
	'lasting-marks': 'no'
};
const fewWishes: Answers = { clinic: ['none'], avoid: ['none'], budget: 'mid', steps: 'three' };

export const inFrance: Persona = {
	name: 'a healthy adult in France',
	expects: 'plan-with-vesicles',
	answers: {
		concerns: ['lines'],
		...noSigns,
		...noChanges,
		region: 'eu',
		age: 'from-35',
		pregnancy: 'no',
		...goodHealth,
		...calmSkin,
		...fewWishes
	}
};

export const pregnantInTheUs: Persona = {
	name: 'someone pregnant with mild acne in the US',
	expects: 'plan-without-vesicles',
	answers: {
		concerns: ['acne'],
		...noSigns,
		'sign-acne-fever': 'no',
		...noChanges,
		region: 'us',
		age: 'from-22',
		pregnancy: 'pregnant',
		...goodHealth,
		'acne-spots': 'few',
		'acne-nodules': 'no-lumps',
		'acne-scarring': 'no',
		...calmSkin,
		'skin-feel': 'oily',
		...fewWishes
	}
};

export const withAChangingMole: Persona = {
	name: 'someone with a changing mole',
	expects: 'referral',
	answers: { concerns: ['tone'], ...noSigns, ...noChanges, 'change-mole': 'yes' }
};

export const three: readonly Persona[] = [inFrance, pregnantInTheUs, withAChangingMole];
