/** Where on the face a step goes, for whoever has said where they want help (question "where"). */
import type { CheckedStepNote } from './rules/checked';

const unsigned = { since: '2026-11-25', reviewed: 'none' } as const;

const awayFromTheEyes = ['forehead', 'nose', 'cheeks', 'chin', 'neck'] as const;
const aroundTheEyes = { fact: 'where', includes: 'eyes' } as const;
const onTheNeck = { fact: 'where', includes: 'neck' } as const;

export const stepNotes = [
	{
		...unsigned,
		id: 'strong-on-the-whole-area',
		title: 'A strong product goes on the whole area, away from the eyes',
		when: {
			any: [
				{ fact: 'where', includes: 'forehead' },
				{ fact: 'where', includes: 'nose' },
				{ fact: 'where', includes: 'cheeks' },
				{ fact: 'where', includes: 'chin' },
				onTheNeck
			]
		},
		on: { steps: ['active'], strength: 'strong' },
		says: 'Where it goes: {name}. A thin layer on all of it, not on single spots alone.',
		names: { fact: 'where', options: awayFromTheEyes },
		evidence: ['leaflet-benzoyl-area', 'practice-only-where-needed'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { where: ['cheeks', 'eyes'] }, fires: true },
			{ answers: { where: ['eyes'] }, fires: false },
			{ answers: { where: ['all-over'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'treatment-only-where-needed',
		title: 'A gentle treatment goes only where help is wanted',
		when: {
			any: [
				{ fact: 'where', includes: 'forehead' },
				aroundTheEyes,
				{ fact: 'where', includes: 'nose' },
				{ fact: 'where', includes: 'cheeks' },
				{ fact: 'where', includes: 'chin' },
				onTheNeck
			]
		},
		on: { steps: ['active', 'treatment'], strength: 'gentle' },
		says: 'Put it only where you want help: {name}. It lasts longer that way.',
		names: { fact: 'where', options: ['forehead', 'eyes', 'nose', 'cheeks', 'chin', 'neck'] },
		evidence: ['practice-only-where-needed'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { where: ['forehead'] }, fires: true },
			{ answers: { where: ['all-over'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'strong-off-the-eyes',
		title: 'A strong product stays away from the eyes',
		when: aroundTheEyes,
		on: { steps: ['active', 'treatment', 'cream'], strength: 'strong' },
		says: 'Keep it off the skin around your eyes: stop at the bone you can feel. That skin is thin and burns easily.',
		evidence: [
			'page-eyelid-retinoid',
			'dermatologist-under-eyes',
			'leaflet-benzoyl-area',
			'practice-eye-area'
		],
		verification: 'second-hand',
		examples: [
			{ answers: { where: ['eyes', 'cheeks'] }, fires: true },
			{ answers: { where: ['cheeks'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'gentle-up-to-the-bone',
		title: 'What is gentle may go up to the bone around the eye',
		when: aroundTheEyes,
		on: { steps: ['moisturise', 'active', 'treatment', 'cream'], strength: 'gentle' },
		says: 'Around the eyes pat it on over the bone you can feel, and keep it off the lids.',
		evidence: ['practice-eye-area'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { where: ['eyes'] }, fires: true },
			{ answers: { where: ['neck'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'strong-slower-on-the-neck',
		title: 'A strong product starts slower on the neck',
		when: onTheNeck,
		on: { steps: ['active', 'cream'], strength: 'strong' },
		says: 'Go slower on the neck, where skin is thinner: at first only every other time you use this.',
		evidence: ['practice-neck-slower'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { where: ['neck'] }, fires: true },
			{ answers: { where: ['chin'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'care-down-the-neck',
		title: 'Moisturiser and sunscreen go down the neck',
		when: onTheNeck,
		on: { steps: ['moisturise', 'protect', 'cream'], strength: 'gentle' },
		says: 'Take it all the way down the neck, the sides too.',
		evidence: ['practice-sunscreen', 'practice-neck-slower'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { where: ['neck'] }, fires: true },
			{ answers: { where: ['forehead'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedStepNote[];
