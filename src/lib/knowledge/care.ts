/**
 * Plain care that stands above any vesicle product: cleanser, moisturiser, sunscreen.
 * The first step of a role whose condition is true is taken; the last of each role has none.
 */
import type { CareStep } from './schema';

const moisturiser = {
	role: 'moisturise',
	slots: ['morning', 'evening'],
	amount: 'As much as a large pea for the face, and again for the neck.',
	measure: 'pea',
	serves: ['hydration', 'barrier'],
	grade: 'C',
	evidence: ['practice-moisturiser', 'moisturiser-by-skin-type'],
	verification: 'unconfirmed'
} as const;

const sunscreen = {
	role: 'protect',
	slots: ['morning'],
	amount: 'Two finger-lengths for face and neck.',
	measure: 'finger-lengths',
	how: 'Last step of the morning. Put it on again every two hours outdoors.',
	serves: ['lines', 'tone'],
	grade: 'A',
	verification: 'second-hand'
} as const;

export const care = [
	{
		id: 'gentle-cleanser',
		role: 'cleanse',
		slots: ['morning', 'evening'],
		name: 'Gentle cleanser',
		lookFor: 'Soap-free and without scent; it should not leave skin tight.',
		amount: 'As much as a hazelnut.',
		measure: 'hazelnut',
		how: 'Spread with wet hands, rinse with lukewarm water, pat dry. If skin is dry, water alone will do in the morning.',
		because:
			'Soap strips the outer layer. A mild, slightly acid cleanser takes off dirt and sunscreen and leaves the rest.',
		serves: [],
		grade: 'C',
		evidence: ['nice-ng198-skin-care', 'practice-routine-order'],
		verification: 'second-hand'
	},
	{
		...moisturiser,
		id: 'moisturiser-light',
		when: {
			any: [
				{ fact: 'skin-feel', is: 'oily' },
				{
					all: [
						{ fact: 'climate', is: 'hot-humid' },
						{ fact: 'skin-feel', isAnyOf: ['normal', 'combination'] }
					]
				}
			]
		},
		name: 'Light gel moisturiser',
		lookFor: 'A gel or fluid with glycerin, without scent and without heavy oils.',
		how: 'Smooth on as soon as the layer below has sunk in.',
		because:
			'Skin that shines, or skin in hot, damp air, needs water too, but little oil. Words about pores on a label are a weak guide.',
		evidence: [
			'practice-moisturiser',
			'moisturiser-by-skin-type',
			'nice-ng198-skin-care',
			'comedogenicity-limits',
			'practice-climate'
		]
	},
	{
		...moisturiser,
		id: 'moisturiser-lotion',
		when: {
			all: [
				{ fact: 'skin-feel', is: 'dry' },
				{ fact: 'climate', is: 'hot-humid' }
			]
		},
		name: 'Moisturising lotion',
		lookFor: 'A lotion with glycerin and ceramides, without scent. It should not feel heavy.',
		how: 'Smooth on while the skin is still a little damp, and again where it feels tight.',
		because: 'Dry skin lacks water and fat, but a heavy cream is hard to bear in hot, damp air.',
		evidence: ['practice-moisturiser', 'moisturiser-by-skin-type', 'practice-climate']
	},
	{
		...moisturiser,
		id: 'moisturiser-rich',
		when: {
			any: [
				{ fact: 'skin-feel', is: 'dry' },
				{
					all: [
						{ fact: 'climate', is: 'cold-dry' },
						{ fact: 'skin-feel', is: 'normal' }
					]
				}
			]
		},
		name: 'Rich moisturiser',
		lookFor: 'A cream with glycerin and ceramides, without scent.',
		how: 'Smooth on while the skin is still a little damp, so that the water stays in.',
		because:
			'Dry skin lacks both water and fat, and cold, dry air takes more. A plain rich cream gives both and has more behind it than vesicles.',
		evidence: ['practice-moisturiser', 'moisturiser-by-skin-type', 'practice-climate']
	},
	{
		...moisturiser,
		id: 'moisturiser-plain',
		name: 'Plain moisturiser',
		lookFor: 'A lotion or light cream with glycerin, without scent.',
		how: 'Smooth on while the skin is still a little damp.',
		because: 'A plain moisturiser does most of what people hope for from a special serum.'
	},
	{
		...sunscreen,
		id: 'sunscreen-high',
		when: {
			any: [
				{ fact: 'sun-medicine', is: 'yes' },
				{ fact: 'isotretinoin', is: 'yes' }
			]
		},
		unsureCounts: true,
		name: 'Sunscreen, SPF 50 or more',
		lookFor:
			'Broad spectrum, without scent, SPF 50 or more; tinted with iron oxides if dark marks trouble you.',
		because:
			'A medicine that makes skin burn faster, or may do so, calls for the strongest everyday sunscreen.',
		evidence: ['photosensitising-medicines', 'practice-sunscreen', 'sunscreen-guide']
	},
	{
		...sunscreen,
		id: 'sunscreen-tinted',
		when: {
			any: [
				{ fact: 'concerns', includes: 'tone' },
				{ fact: 'concerns', includes: 'marks' },
				{ fact: 'lasting-marks', is: 'yes' },
				{ fact: 'diagnosed', includes: 'melasma' },
				{ fact: 'phototype', atLeast: 4 }
			]
		},
		name: 'Tinted mineral sunscreen, SPF 30 or more',
		lookFor:
			'Zinc oxide or titanium dioxide with iron oxides (the tint), broad spectrum, without scent, SPF 50 if you can.',
		serves: ['tone', 'marks', 'lines'],
		because:
			'Daylight itself can darken patches and marks. The iron oxides in the tint block part of it; plain sunscreen does not.',
		evidence: ['practice-iron-oxide-sunscreen', 'practice-sunscreen', 'sunscreen-guide']
	},
	{
		...sunscreen,
		id: 'sunscreen-plain',
		name: 'Sunscreen, SPF 30 or more',
		lookFor: 'Broad spectrum, without scent, a texture you like enough to wear every day.',
		because: 'Nothing else in a routine does as much for the look of skin in later years.',
		evidence: ['practice-sunscreen', 'sunscreen-guide']
	}
] as const satisfies readonly CareStep[];
