/** One gate for each allergy: everything that carries the allergen is removed. Collect all; "not sure" removes the lot. */
import type { CheckedGate } from './checked';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;
const advice =
	'We left it out of the formulations. Moisturiser, sunscreen and other products can carry it too: read each label, and test a small spot first.';

export const allergyGates = [
	{
		...unsigned,
		id: 'allergy-milk',
		code: 'S24a',
		title: 'Milk allergy',
		when: { fact: 'allergies', includes: 'milk' },
		then: [{ excludeAllergens: ['milk'] }, { inform: true }],
		because: 'Milk vesicles may carry milk protein.',
		advice,
		evidence: ['milk-allergy-cross-reaction', 'milk-skin-sensitisation', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { allergies: ['milk'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-fish',
		code: 'S24b',
		title: 'Fish allergy',
		when: { fact: 'allergies', includes: 'fish' },
		then: [{ excludeAllergens: ['fish'] }, { inform: true }],
		because: 'Products from fish may carry fish protein.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['fish'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-fragrance',
		code: 'S24c',
		title: 'Fragrance allergy',
		when: { fact: 'allergies', includes: 'fragrance' },
		then: [{ excludeAllergens: ['fragrance'] }, { inform: true }],
		because: 'Perfume is one of the most common causes of skin allergy.',
		advice,
		evidence: ['moisturiser-allergens-2010', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { allergies: ['fragrance'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-rose',
		code: 'S24d',
		title: 'Rose allergy',
		when: { fact: 'allergies', includes: 'rose' },
		then: [{ excludeAllergens: ['rose'] }, { inform: true }],
		because: 'Rose vesicles may carry traces of the plant.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['rose'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-celery-family',
		code: 'S24e',
		title: 'Celery, carrot or centella allergy',
		when: { fact: 'allergies', includes: 'celery-family' },
		then: [{ excludeAllergens: ['apiaceae'] }, { inform: true }],
		because: 'Centella (cica) is in the same plant family as celery and carrot.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['celery-family'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-ginseng-ivy',
		code: 'S24f',
		title: 'Ginseng or ivy allergy',
		when: { fact: 'allergies', includes: 'ginseng-ivy' },
		then: [{ excludeAllergens: ['araliaceae'] }, { inform: true }],
		because: 'Ginseng, dendropanax and ivy are one plant family.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['ginseng-ivy'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-cabbage-family',
		code: 'S24g',
		title: 'Cabbage family allergy',
		when: { fact: 'allergies', includes: 'cabbage-family' },
		then: [{ excludeAllergens: ['brassica'] }, { inform: true }],
		because: 'Broccoli vesicles may carry traces of the plant.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['cabbage-family'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-soy',
		code: 'S24h',
		title: 'Soy allergy',
		when: { fact: 'allergies', includes: 'soy' },
		then: [{ excludeAllergens: ['soy'] }, { inform: true }],
		because: 'Some creams use soy lecithin.',
		advice,
		evidence: ['practice-allergy-by-origin', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['soy'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-vitamin-e',
		code: 'S24i',
		title: 'Vitamin E allergy',
		when: { fact: 'allergies', includes: 'vitamin-e' },
		then: [{ excludeAllergens: ['tocopherol'] }, { inform: true }],
		because: 'Vitamin E is a known cause of skin allergy to creams.',
		advice,
		evidence: ['moisturiser-allergens-2010', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { allergies: ['vitamin-e'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'allergy-aspirin',
		code: 'S25',
		title: 'Aspirin or salicylate allergy',
		when: { fact: 'allergies', includes: 'aspirin' },
		then: [{ excludeActives: ['salicylic-acid'] }, { excludeAllergens: ['salicylate'] }, { inform: true }],
		because: 'Salicylic acid is close to aspirin.',
		advice,
		unsure: {
			title: 'Not sure about allergies',
			because:
				'You are not sure what you are allergic to. So we left out everything on our list, from milk and fish to plants, vitamin E and perfume, and salicylic acid, which is close to aspirin.',
			advice:
				'Moisturiser, sunscreen and other products can carry these too: read each label, and test a small spot first. A pharmacist or doctor can help you find out.'
		},
		evidence: ['practice-salicylate-allergy', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { allergies: ['aspirin'] }, fires: true },
			{ answers: { allergies: ['not-sure'] }, fires: true },
			{ answers: { allergies: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wish-no-animal',
		code: 'S26a',
		title: 'Nothing from animals',
		when: { fact: 'avoid', includes: 'animal' },
		// Where a maker does not state a milk-free medium, milk is assumed: so the allergens go too.
		then: [{ exclude: 'animal-derived' }, { excludeAllergens: ['milk', 'fish'] }],
		because: 'You asked for nothing from animals.',
		advice: 'Labels change: check for milk or other animal ingredients before you buy.',
		evidence: ['practice-stated-choice'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { avoid: ['animal'] }, fires: true },
			{ answers: { avoid: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wish-no-human',
		code: 'S26b',
		title: 'Nothing from human cells',
		when: { fact: 'avoid', includes: 'human' },
		then: [{ excludeGroups: ['human'] }],
		because: 'You asked for nothing from human cells.',
		advice: 'Ask the maker for a written statement of the source if a label is not clear.',
		evidence: ['practice-stated-choice'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { avoid: ['human'] }, fires: true },
			{ answers: { avoid: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wish-halal',
		code: 'S26d',
		title: 'Nothing that is not halal',
		when: { fact: 'avoid', includes: 'not-halal' },
		then: [{ excludeGroups: ['human'] }, { exclude: 'animal-derived' }],
		because:
			'The halal standard for cosmetics bars anything of human origin, and material from animals needs a certificate that a reference recipe cannot have.',
		advice: 'Look for a halal certificate on what you buy, also for glycerin and fatty alcohols.',
		evidence: ['halal-cosmetics-2019', 'practice-stated-choice'],
		verification: 'second-hand',
		examples: [
			{ answers: { avoid: ['not-halal'] }, fires: true },
			{ answers: { avoid: ['human'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wish-no-fragrance',
		code: 'S26c',
		title: 'No fragrance',
		when: { fact: 'avoid', includes: 'fragrance' },
		then: [{ excludeAllergens: ['fragrance'] }],
		because: 'You asked for no fragrance.',
		advice: 'Look for “parfum” or “fragrance” on the label of what you buy.',
		evidence: ['practice-stated-choice'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { avoid: ['fragrance'] }, fires: true },
			{ answers: { avoid: ['none'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
