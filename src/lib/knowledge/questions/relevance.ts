/**
 * When an answer can still change what a person is told. A question asks nothing where none of its answers could;
 * tests/relevance.test.ts holds both ways: nothing that matters is skipped, nothing that cannot matter is asked.
 */

import { concernQuestions } from './concerns';

/** Signs alone call for no vesicles: a wish does. */
const asksForSomething = {
	any: concernQuestions[0].options
		.filter((option) => !('meaning' in option))
		.map(({ id }) => ({ fact: 'concerns', includes: id }))
};

/** No gate leaves only plain care (S14, S17, S23b, S28, S30). "Not sure" is not a no. */
const noPlainCareOnly = [
	{ fact: 'age', atLeast: 18 },
	{ fact: 'skin-open', is: 'no' },
	{ fact: 'isotretinoin', is: 'no' },
	{ fact: 'recent-procedure', is: 'no' },
	{ not: { fact: 'diagnosed', includes: 'eczema-flare' } }
] as const;
export const mayHaveMoreThanPlainCare = { all: noPlainCareOnly } as const;
/** Where a step goes matters only where there is more than a wash, a moisturiser and sunscreen, and something is wanted. */
export const asksForSomethingMore = { all: [asksForSomething, ...noPlainCareOnly] } as const;

/** Where a vesicle formulation can be offered at all: lawful, put off by no gate, and asked for. */
const vesiclesAreOpen = [
	{ not: { fact: 'region', isAnyOf: ['canada', 'china'] } },
	asksForSomething,
	...noPlainCareOnly,
	{ fact: 'pregnancy', is: 'no' },
	{ fact: 'cancer-history', is: 'no' },
	{ fact: 'weak-immunity', is: 'no' },
	{ fact: 'autoimmune', is: 'no' }
] as const;
export const mayHaveVesicles = { all: vesiclesAreOpen } as const;

/** The one formulation that must stay cold and may be offered, marine-ampoule: from fish, for two needs, sold in two places. */
export const mayHaveSomethingCold = {
	all: [
		...vesiclesAreOpen,
		{ fact: 'region', isAnyOf: ['uk', 'us'] },
		{
			any: [
				{ fact: 'concerns', includes: 'lines' },
				{ fact: 'concerns', includes: 'dryness' }
			]
		},
		{ not: { fact: 'allergies', includes: 'fish' } }
	]
} as const;

/** Whom the sun decides the sunscreen for: a wish for tone or marks, or a medicine that makes skin burn, has decided it. */
const sunscreenIsOpen = {
	not: {
		any: [
			{ fact: 'concerns', includes: 'tone' },
			{ fact: 'concerns', includes: 'marks' },
			{ fact: 'sun-medicine', is: 'yes' },
			{ fact: 'isotretinoin', is: 'yes' }
		]
	}
} as const;
/** Of actives graded alike for these, skin that darkens or keeps marks gets azelaic acid first. */
const leadIsOpen = {
	all: [
		...noPlainCareOnly,
		{
			any: [
				{ fact: 'concerns', includes: 'acne' },
				{ fact: 'concerns', includes: 'marks' },
				{ fact: 'concerns', includes: 'tone' }
			]
		}
	]
} as const;
export const sunMatters = { any: [sunscreenIsOpen, leadIsOpen] } as const;
/** Marks that stay also speak for a need, next to spots or marks. */
export const darkMarksMatter = {
	any: [
		sunscreenIsOpen,
		leadIsOpen,
		{ fact: 'concerns', includes: 'acne' },
		{ fact: 'concerns', includes: 'marks' }
	]
} as const;
