/** Pages that ask several questions together. Every other question is a page of its own. */
import type { Page } from '../schema';

export const pages = [
	{
		id: 'urgent-signs',
		title: 'Right now, do you have any of these?',
		hint: 'Please answer each line',
		why: 'A few signs need medical help before any skincare. We ask so that we never send someone to a serum who needs a doctor.',
		layout: 'rows'
	},
	{
		id: 'skin-changes',
		title: 'Have you noticed any of these on your skin?',
		hint: 'Look anywhere on your body, nails too',
		why: 'Most changes are harmless. Some should be looked at by a doctor soon, and no skincare should hide them.',
		layout: 'rows'
	},
	{
		id: 'about-you',
		title: 'A little about you',
		why: 'The law on what may be in skincare changes from place to place, and some ingredients are not for young skin.',
		layout: 'stack'
	},
	{
		id: 'health',
		title: 'Do any of these apply to you?',
		hint: '“Not sure” is a fine answer: we will take the careful path',
		why: 'Exosome products have not been tested in people with these conditions, and some treatments are not safe with them.',
		layout: 'rows'
	},
	{
		id: 'allergies',
		title: 'Allergies and skin conditions',
		why: 'Some things must be left out for you, and some kinds of skin need a gentler plan.',
		layout: 'stack'
	},
	{
		id: 'acne',
		title: 'Tell us about your spots',
		why: 'How many and how deep they are decides whether skincare is enough or a doctor can do more for you.',
		layout: 'stack'
	},
	{
		id: 'redness',
		title: 'Tell us about the redness',
		why: 'How strong it is, and whether the eyes are sore too, decides whether a doctor should see it and how gentle the routine must be.',
		layout: 'stack'
	},
	{
		id: 'skin',
		title: 'How does your skin behave?',
		why: 'This decides how light or rich a product should be, and how slowly to start.',
		layout: 'stack'
	},
	{
		id: 'sun',
		title: 'Your skin and the sun',
		why: 'How your skin burns and tans guides sun protection and how likely dark marks are. We ask what it does, not what colour it is.',
		layout: 'stack'
	},
	{
		id: 'device-health',
		title: 'Before a clinic treatment: do any of these apply?',
		hint: 'Please answer each line',
		why: 'These are reasons a clinic may say no, or may need to prepare. We can tell you which to bring up.',
		layout: 'rows'
	},
	{
		id: 'wishes',
		title: 'What should your routine be like?',
		why: 'A routine only works if you want to use it and can pay for it.',
		layout: 'stack'
	}
] as const satisfies readonly Page[];
