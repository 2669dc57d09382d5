/**
 * From what the person says to what the routine should serve.
 * Hit policy: collect and sum points (parameters); ties break by the declared order of needs. Unknown adds nothing.
 */
import type { CheckedNeedRule } from './checked';
import { signRules } from './need-signs';

const unsigned = {
	since: '2026-11-23',
	reviewed: 'none',
	evidence: ['practice-need-points'],
	verification: 'unconfirmed'
} as const;

export const needRules = [
	{
		...unsigned,
		id: 'wants-hydration',
		title: 'Dry skin chosen',
		when: { fact: 'concerns', includes: 'dryness' },
		then: { need: 'hydration', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['dryness'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-barrier',
		title: 'Rough or tight skin chosen',
		when: { fact: 'concerns', includes: 'rough-tight' },
		then: { need: 'barrier', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['rough-tight'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-comfort',
		title: 'Redness or reactive skin chosen',
		when: { fact: 'concerns', includes: 'redness' },
		then: { need: 'comfort', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['redness'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-blemishes',
		title: 'Spots and blemishes chosen',
		when: { fact: 'concerns', includes: 'acne' },
		then: { need: 'blemishes', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['acne'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-marks',
		title: 'Marks and scars chosen',
		when: { fact: 'concerns', includes: 'marks' },
		then: { need: 'marks', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['marks'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-tone',
		title: 'Dark patches or uneven tone chosen',
		when: { fact: 'concerns', includes: 'tone' },
		then: { need: 'tone', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['tone'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-lines',
		title: 'Fine lines chosen',
		when: { fact: 'concerns', includes: 'lines' },
		then: { need: 'lines', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['lines'] }, fires: true },
			{ answers: { concerns: ['dryness'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-firmness',
		title: 'Less firm skin chosen',
		when: { fact: 'concerns', includes: 'firmness' },
		then: { need: 'firmness', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['firmness'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'wants-shine',
		title: 'Shine and pores chosen',
		when: { fact: 'concerns', includes: 'shine' },
		then: { need: 'shine', points: 'points-chosen-concern' },
		because: 'You asked for help with this.',
		examples: [
			{ answers: { concerns: ['shine'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	...signRules,
	{
		...unsigned,
		id: 'simple-routine',
		title: 'A simple routine',
		when: {
			not: {
				any: [
					{ fact: 'concerns', includes: 'dryness' },
					{ fact: 'concerns', includes: 'rough-tight' },
					{ fact: 'concerns', includes: 'redness' },
					{ fact: 'concerns', includes: 'acne' },
					{ fact: 'concerns', includes: 'marks' },
					{ fact: 'concerns', includes: 'tone' },
					{ fact: 'concerns', includes: 'lines' },
					{ fact: 'concerns', includes: 'firmness' },
					{ fact: 'concerns', includes: 'shine' }
				]
			}
		},
		then: { need: 'barrier', points: 'points-supporting-sign' },
		because: 'You want something simple, so the routine looks after the outer layer of your skin.',
		examples: [
			{ answers: { concerns: ['none'] }, fires: true },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedNeedRule[];
