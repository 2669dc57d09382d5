/** How ingredients stand beside each other, and how fast to add them. */
import type { Evidence } from '../schema';

export const pairingEvidence = [
	{
		id: 'practice-pairing-acids-retinoids',
		kind: 'expert-judgement',
		citation: 'Usual practice on strong ingredients together',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Retinoids, acids and benzoyl peroxide go on different evenings, or one in the morning and one in the evening.',
		limits:
			'It is about stinging and dryness. Products made with two of them together are a matter for the prescriber.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-vesicles-apart-from-acids',
		kind: 'expert-judgement',
		citation: 'Our own precaution on vesicles and acid products',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Acid products and vesicle serums go at different times of day, or 20 to 30 minutes apart with moisturiser between.',
		limits: 'Acid changes vesicles in a test tube; what happens on a face is not known.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-retinoid-and-vesicles',
		kind: 'expert-judgement',
		citation: 'Our own precaution on retinol and vesicle serums',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'In the first four weeks the vesicle serum goes on evenings without retinol.',
		limits: 'It is to see what the skin puts up with. It is not about chemistry.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-one-new-active',
		kind: 'expert-judgement',
		citation: 'Usual practice on new strong ingredients',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'One new strong ingredient at a time, four weeks before the next, and no more than two in all for sensitive skin.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-active-ramp',
		kind: 'expert-judgement',
		citation: 'Usual practice on pace',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Retinol two evenings a week for two weeks, then three, then every other; acids once or twice a week; azelaic acid every other day; a new product every 2 to 4 weeks.',
		limits:
			'Usual practice; skin that burns for more than ten minutes, swells, blisters or has hives means stop.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
