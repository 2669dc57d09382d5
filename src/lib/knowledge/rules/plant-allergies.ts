/** Gates for allergies to plants and fungi that newer origins come from. Collect all; "not sure" removes the lot. */
import type { CheckedGate } from './checked';

const plant = {
	since: '2026-11-23',
	reviewed: 'none',
	advice:
		'We left it out of the formulations. Moisturiser, sunscreen and other products can carry it too: read each label, and test a small spot first.',
	evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
	verification: 'unconfirmed'
} as const;

export const plantAllergyGates = [
	{
		...plant,
		id: 'allergy-apple-birch',
		code: 'S24j',
		title: 'Apple or birch pollen allergy',
		when: { fact: 'allergies', includes: 'apple-birch' },
		then: [{ excludeAllergens: ['apple-birch'] }, { inform: true }],
		because:
			'Apple and birch pollen often trouble the same people, and apple vesicles may carry traces of the plant.',
		examples: [
			{ answers: { allergies: ['apple-birch'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...plant,
		id: 'allergy-daisy-family',
		code: 'S24k',
		title: 'Mugwort, ragweed or daisy allergy',
		when: { fact: 'allergies', includes: 'daisy-family' },
		then: [{ excludeAllergens: ['asteraceae'] }, { inform: true }],
		because: 'Mugwort is in the same plant family as ragweed, daisies and chamomile.',
		examples: [
			{ answers: { allergies: ['daisy-family'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...plant,
		id: 'allergy-mushroom',
		code: 'S24l',
		title: 'Mushroom allergy',
		when: { fact: 'allergies', includes: 'mushroom' },
		then: [{ excludeAllergens: ['mushroom'] }, { inform: true }],
		because: 'Mushroom vesicles may carry traces of the mushroom.',
		examples: [
			{ answers: { allergies: ['mushroom'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...plant,
		id: 'allergy-bee',
		code: 'S24n',
		title: 'Allergy to bees or what they make',
		when: { fact: 'allergies', includes: 'bee' },
		then: [{ excludeAllergens: ['bee'] }, { inform: true }],
		because: 'Honey, propolis, royal jelly and bee venom are put beside vesicles in some products.',
		examples: [
			{ answers: { allergies: ['bee'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...plant,
		id: 'allergy-citrus',
		code: 'S24m',
		title: 'Citrus allergy',
		when: { fact: 'allergies', includes: 'citrus' },
		then: [{ excludeAllergens: ['citrus'] }, { inform: true }],
		because: 'Citrus vesicles may carry traces of the fruit.',
		examples: [
			{ answers: { allergies: ['citrus'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
