/** Gates about clinic devices. They never recommend one; they say when to raise something or to hold off. */
import type { CheckedGate } from './checked';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;

export const deviceGates = [
	{
		...unsigned,
		id: 'cold-sores-and-devices',
		code: 'S15',
		title: 'Cold sores before a clinic treatment',
		when: { fact: 'cold-sores', is: 'yes' },
		then: [{ inform: true }],
		because: 'Lasers and needles can wake a cold-sore virus.',
		advice:
			'Tell the clinic about your cold sores before you book. They can talk with you about a medicine to take first.',
		evidence: ['dermsquared-resurfacing'],
		verification: 'verified',
		examples: [
			{ answers: { clinic: ['laser'], 'cold-sores': 'yes' }, fires: true },
			{ answers: { clinic: ['laser'], 'cold-sores': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'keloid-and-devices',
		code: 'S18',
		title: 'Raised scars',
		when: { fact: 'keloid', is: 'yes' },
		then: [{ avoid: 'devices' }],
		because: 'Skin that makes raised scars can make new ones after needles, lasers or peels.',
		advice: 'Hold off, and ask a skin doctor first.',
		evidence: ['clinic-needling-contraindications', 'allure-home-needling'],
		verification: 'second-hand',
		examples: [
			{ answers: { clinic: ['microneedling'], keloid: 'yes' }, fires: true },
			{ answers: { clinic: ['microneedling'], keloid: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'bleeding-and-devices',
		code: 'S20',
		title: 'Blood thinners or a bleeding problem',
		when: { fact: 'blood-thinner', is: 'yes' },
		then: [{ avoid: 'devices' }],
		because: 'Needles and some lasers can bleed or bruise more.',
		advice: 'Do not stop a medicine on your own. Ask the doctor who prescribed it before any treatment.',
		evidence: ['clinic-needling-contraindications', 'medpath-exclusions'],
		verification: 'second-hand',
		examples: [
			{ answers: { clinic: ['laser'], 'blood-thinner': 'yes' }, fires: true },
			{ answers: { clinic: ['laser'], 'blood-thinner': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'diabetes-and-devices',
		code: 'S21',
		title: 'Diabetes that is hard to control',
		when: { fact: 'diabetes-uncontrolled', is: 'yes' },
		then: [{ avoid: 'devices' }],
		because: 'Skin may close more slowly and catch infections more easily.',
		advice: 'Hold off until your diabetes team agrees.',
		evidence: ['clinic-needling-contraindications'],
		verification: 'second-hand',
		examples: [
			{ answers: { clinic: ['peel'], 'diabetes-uncontrolled': 'yes' }, fires: true },
			{ answers: { clinic: ['peel'], 'diabetes-uncontrolled': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'microneedling-age-us',
		code: 'S29',
		title: 'Under 22 in the United States',
		when: {
			all: [
				{ fact: 'region', is: 'us' },
				{ fact: 'age', atMost: 18 },
				{ fact: 'clinic', includes: 'microneedling' }
			]
		},
		then: [{ avoid: 'devices' }],
		because: 'In the United States microneedling devices are allowed for people of 22 and older.',
		advice: 'Wait, and ask a skin doctor what suits you now.',
		evidence: ['fda-microneedling-devices'],
		verification: 'verified',
		examples: [
			{ answers: { region: 'us', age: 'from-18', clinic: ['microneedling'] }, fires: true },
			{ answers: { region: 'us', age: 'from-22', clinic: ['microneedling'] }, fires: false },
			{ answers: { region: 'uk', age: 'from-18', clinic: ['microneedling'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
