/** A person as a whole situation, and the full outcome, written from the sources and not from the program. */

/** Question id → option id, or option ids: engine Answers, writable so that a form can be filled from it. */
export type Answers = Record<string, string | string[]>;

/**
 * A way of doing it, in order of use. A step reads "id", "id 3x" when not every day, "id 3x turns other" when it takes
 * turns with another. Pace: uses of whatever is new in each week, from week 1 on.
 */
export type ExpectedVersion = {
	/** The formulation in it, with or without vesicles. */
	readonly formulation: string | null;
	readonly morning: readonly string[];
	readonly evening: readonly string[];
	readonly pace: Readonly<Record<string, readonly number[]>>;
	/** What becomes of each product in use; left out by whoever uses none. */
	readonly now?: Readonly<Record<string, 'keep' | 'move' | 'pause' | 'stop'>>;
};

export type Expected =
	| {
			readonly kind: 'plan';
			/** Needs in order. */
			readonly needs: readonly string[];
			/** The chosen formulation with vesicles and at most two runners-up, with their points; empty when none is left. */
			readonly ranking: readonly (readonly [string, number])[];
			/** Why none is left: codes of gates and kinds of other causes. */
			readonly because?: readonly string[];
			readonly main: ExpectedVersion;
			readonly without: ExpectedVersion | 'the same';
			/** Codes of every gate that bends the plan, allergies and wishes included. */
			readonly gates: readonly string[];
			/** Main version: step id → what is said on it of where it goes, each "note" or "note: options it names". */
			readonly notes?: Readonly<Record<string, readonly string[]>>;
			/** What the situation is about and must not get, with every cause: codes of gates and kinds of other causes. */
			readonly leftOut: Readonly<Record<string, readonly string[]>>;
			readonly clinic: { readonly treatments: readonly string[]; readonly isAdvisedAgainst: boolean } | null;
			readonly reviewWeeks: readonly number[];
	  }
	| {
			readonly kind: 'referral';
			readonly level: 'emergency' | 'same-day' | 'clinician';
			/** Code, where to, and "unsure" where an answer was open; most urgent first. */
			readonly gates: readonly string[];
			/** Codes of what is said beside it. */
			readonly beside?: readonly string[];
			readonly blandCare: readonly string[];
			readonly mayBeMailed: boolean;
	  };

export type Persona = {
	readonly name: string;
	/**
	 * The reasoning, to be checked line by line. E and F are the two research notes the knowledge was written from:
	 * E on evidence, law and safety (S01 to S34 are its section 4), F on formulations (L, A, C and K are its rules, RF01 to
	 * RF30 its recipes). Points are needs × grade (A 1, B 0.8, C 0.5, D 0.2) of the vesicles and of the best companion,
	 * plus 4 for the skin and 2 for the climate it suits; ties go by the declared order. Sensitivity is the sum of three
	 * answers: from 1 level 1, from 3 level 2, from 5 level 3. A product in use is kept where it is a step at its usual times,
	 * moved where the step stands in one half of the day only or takes turns, stopped where a gate speaks against its kind,
	 * paused for plain care only, for sensitive skin, beside another strong one and where there is no room.
	 */
	readonly reason: string;
	readonly answers: Answers;
	readonly expected: Expected;
};

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
	where: ['all-over'],
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
export const redness: Answers = { 'sign-eye-pain': 'no', 'redness-look': 'faint', 'eye-symptoms': 'no' };
export const device: Answers = no('keloid', 'cold-sores', 'blood-thinner', 'diabetes-uncontrolled');
