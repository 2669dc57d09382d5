/** Signs: answers that point to a need without naming it. They add fewer points than a wish (parameters points-*). */
import type { CheckedNeedRule } from './checked';

const unsigned = {
	since: '2026-11-23',
	reviewed: 'none',
	evidence: ['practice-need-points'],
	verification: 'unconfirmed'
} as const;

export const signRules = [
	{
		...unsigned,
		id: 'tight-after-washing',
		title: 'Tight or flaky after washing',
		when: { fact: 'skin-feel', is: 'dry' },
		then: { need: 'hydration', points: 'points-supporting-sign' },
		because: 'Tight or flaky skin after washing needs water and lipids.',
		examples: [
			{ answers: { 'skin-feel': 'dry' }, fires: true },
			{ answers: { 'skin-feel': 'oily' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'reactive-needs-barrier',
		title: 'Reactive skin',
		when: { fact: 'sensitivity', atLeast: 2 },
		then: { need: 'barrier', points: 'points-strong-sign' },
		because: 'Skin that stings, flushes or itches often needs its outer layer looked after first.',
		examples: [
			{
				answers: { 'react-sting': 'often', 'react-flush': 'sometimes', 'react-tight': 'sometimes' },
				fires: true
			},
			{ answers: { 'react-sting': 'never', 'react-flush': 'never', 'react-tight': 'never' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'reactive-needs-comfort',
		title: 'Flushing',
		when: { fact: 'react-flush', is: 'often' },
		then: { need: 'comfort', points: 'points-supporting-sign' },
		because: 'Skin that flushes often likes calm, plain products.',
		examples: [
			{ answers: { 'react-flush': 'often' }, fires: true },
			{ answers: { 'react-flush': 'never' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'marks-stay',
		title: 'Dark marks that stay',
		when: {
			all: [
				{ fact: 'lasting-marks', is: 'yes' },
				{ fact: 'concerns', includes: 'acne' }
			]
		},
		then: { need: 'marks', points: 'points-supporting-sign' },
		because: 'Your spots leave dark marks, so the routine should look after tone too.',
		examples: [
			{ answers: { concerns: ['acne'], 'lasting-marks': 'yes' }, fires: true },
			{ answers: { concerns: ['acne'], 'lasting-marks': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'shiny-all-over',
		title: 'Shiny all over',
		when: { fact: 'skin-feel', is: 'oily' },
		then: { need: 'shine', points: 'points-supporting-sign' },
		because: 'Skin that is shiny all over does better with light products.',
		examples: [
			{ answers: { 'skin-feel': 'oily' }, fires: true },
			{ answers: { 'skin-feel': 'dry' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'tight-during-the-day',
		title: 'Itching or tightness often',
		when: { fact: 'react-tight', is: 'often' },
		then: { need: 'barrier', points: 'points-supporting-sign' },
		because: 'Skin that often itches or feels tight wants its outer layer looked after.',
		examples: [
			{ answers: { 'react-tight': 'often' }, fires: true },
			{ answers: { 'react-tight': 'sometimes' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'cold-dry-air',
		title: 'Dry skin in cold, dry air',
		when: {
			all: [
				{ fact: 'climate', is: 'cold-dry' },
				{ fact: 'skin-feel', isAnyOf: ['dry', 'normal'] }
			]
		},
		then: { need: 'barrier', points: 'points-supporting-sign' },
		because: 'Cold, dry air takes water out of skin that has little oil of its own.',
		evidence: ['practice-need-points', 'practice-climate'],
		examples: [
			{ answers: { climate: 'cold-dry', 'skin-feel': 'normal' }, fires: true },
			{ answers: { climate: 'cold-dry', 'skin-feel': 'oily' }, fires: false }
		]
	},
	{
		...unsigned,
		since: '2026-11-25',
		id: 'redness-shows',
		title: 'Redness that is easy to see',
		when: { fact: 'redness-look', atLeast: 2 },
		then: { need: 'comfort', points: 'points-strong-sign' },
		because: 'The redness is easy to see, so calm, plain products come before other wishes.',
		evidence: ['practice-need-points', 'practice-redness-grades'],
		examples: [
			{ answers: { concerns: ['redness'], 'redness-look': 'plain' }, fires: true },
			{ answers: { concerns: ['redness'], 'redness-look': 'faint' }, fires: false },
			{ answers: { concerns: ['redness'], 'redness-look': 'not-sure' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'stings-with-products',
		title: 'Stinging often',
		when: { fact: 'react-sting', is: 'often' },
		then: { need: 'comfort', points: 'points-supporting-sign' },
		because: 'Skin that often stings when something goes on it wants calm, plain products.',
		examples: [
			{ answers: { 'react-sting': 'often' }, fires: true },
			{ answers: { 'react-sting': 'never' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'rosacea-found',
		title: 'Rosacea found by a doctor',
		when: { fact: 'diagnosed', includes: 'rosacea' },
		then: { need: 'comfort', points: 'points-strong-sign' },
		because:
			'Skin like yours reddens easily, so the routine keeps it comfortable beside what your doctor gave you.',
		evidence: ['practice-need-points', 'practice-condition-signs'],
		examples: [
			{ answers: { diagnosed: ['rosacea'] }, fires: true },
			{ answers: { diagnosed: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'eczema-or-psoriasis-found',
		title: 'Eczema or psoriasis found by a doctor',
		when: {
			any: [
				{ fact: 'diagnosed', includes: 'eczema' },
				{ fact: 'diagnosed', includes: 'eczema-flare' },
				{ fact: 'diagnosed', includes: 'psoriasis' }
			]
		},
		then: { need: 'barrier', points: 'points-strong-sign' },
		because:
			'Skin like yours loses water easily, so plain moisture comes first, beside what your doctor gave you.',
		evidence: ['practice-need-points', 'practice-condition-signs'],
		examples: [
			{ answers: { diagnosed: ['psoriasis'] }, fires: true },
			{ answers: { diagnosed: ['melasma'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'melasma-found',
		title: 'Melasma found by a doctor',
		when: { fact: 'diagnosed', includes: 'melasma' },
		then: { need: 'tone', points: 'points-strong-sign' },
		because:
			'Skin like yours darkens easily in light, so an even look and sunscreen matter, beside what your doctor gave you.',
		evidence: ['practice-need-points', 'practice-condition-signs'],
		examples: [
			{ answers: { diagnosed: ['melasma'] }, fires: true },
			{ answers: { diagnosed: ['rosacea'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'more-than-a-few-spots',
		title: 'More than ten sore spots',
		when: { fact: 'acne-spots', atLeast: 11 },
		then: { need: 'blemishes', points: 'points-strong-sign' },
		because: 'You counted more than ten sore spots, so they come before other wishes.',
		examples: [
			{ answers: { concerns: ['acne'], 'acne-spots': 'some' }, fires: true },
			{ answers: { concerns: ['acne'], 'acne-spots': 'few' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'dark-marks-and-tone',
		title: 'Marks that stay dark',
		when: {
			all: [
				{ fact: 'lasting-marks', is: 'yes' },
				{ fact: 'concerns', includes: 'marks' }
			]
		},
		then: { need: 'tone', points: 'points-supporting-sign' },
		because: 'Your marks stay dark for weeks, so the routine looks after tone too.',
		examples: [
			{ answers: { concerns: ['marks'], 'lasting-marks': 'yes' }, fires: true },
			{ answers: { concerns: ['lines'], 'lasting-marks': 'yes' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'firmness-and-lines',
		title: 'Less firm skin chosen, so lines too',
		when: { fact: 'concerns', includes: 'firmness' },
		then: { need: 'lines', points: 'points-supporting-sign' },
		because: 'Little is known for a firmer feel; what is known for lines is the nearest to it.',
		examples: [
			{ answers: { concerns: ['firmness'] }, fires: true },
			{ answers: { concerns: ['shine'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'shiny-in-the-middle',
		title: 'Shiny forehead and nose in hot, damp air',
		when: {
			all: [
				{ fact: 'skin-feel', is: 'combination' },
				{ fact: 'climate', is: 'hot-humid' }
			]
		},
		then: { need: 'shine', points: 'points-supporting-sign' },
		because: 'Hot, damp air makes a shiny forehead and nose shine more.',
		evidence: ['practice-need-points', 'practice-climate'],
		examples: [
			{ answers: { 'skin-feel': 'combination', climate: 'hot-humid' }, fires: true },
			{ answers: { 'skin-feel': 'combination', climate: 'temperate' }, fires: false }
		]
	}
] as const satisfies readonly CheckedNeedRule[];
