/** How slowly to start, and when to look back. */
import type { Parameter } from '../schema';

const since = '2026-11-23';

export const paceParameters = [
	// Starting slowly.
	{
		id: 'sensitivity-mild-from',
		value: 1,
		unit: 'sum of three answers, 0 to 6',
		note: 'Skin counts as mildly sensitive from here.',
		since,
		evidence: ['practice-sensitivity-screen'],
		verification: 'unconfirmed'
	},
	{
		id: 'sensitivity-sensitive-from',
		value: 3,
		unit: 'sum of three answers, 0 to 6',
		note: 'Skin counts as sensitive from here.',
		since,
		evidence: ['practice-sensitivity-screen'],
		verification: 'unconfirmed'
	},
	{
		id: 'sensitivity-very-sensitive-from',
		value: 5,
		unit: 'sum of three answers, 0 to 6',
		note: 'Skin counts as very sensitive from here.',
		since,
		evidence: ['practice-sensitivity-screen'],
		verification: 'unconfirmed'
	},
	{
		id: 'patch-test-hours',
		value: 48,
		unit: 'hours',
		note: 'Shortest wait after a test on a small patch. Habit in the trade is 24 to 48; twice a day for 7 to 10 days is better.',
		since,
		evidence: ['practice-patch-test'],
		verification: 'second-hand'
	},
	{
		id: 'new-product-gap-weeks-0',
		value: 2,
		unit: 'weeks',
		note: 'Between two new products when skin is calm.',
		since,
		evidence: ['practice-active-ramp', 'practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'new-product-gap-weeks-1',
		value: 2,
		unit: 'weeks',
		note: 'Between two new products when skin reacts now and then.',
		since,
		evidence: ['practice-active-ramp', 'practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'new-product-gap-weeks-2',
		value: 3,
		unit: 'weeks',
		note: 'Between two new products when skin is sensitive.',
		since,
		evidence: ['practice-active-ramp', 'practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'new-product-gap-weeks-3',
		value: 4,
		unit: 'weeks',
		note: 'Between two new products when skin is very sensitive.',
		since,
		evidence: ['practice-active-ramp', 'practice-one-new-active'],
		verification: 'unconfirmed'
	},
	{
		id: 'vesicle-start-times-a-week',
		value: 2,
		unit: 'times a week',
		note: 'A vesicle product in its first weeks.',
		since,
		evidence: ['practice-active-ramp', 'practice-retinoid-and-vesicles'],
		verification: 'unconfirmed'
	},
	{
		id: 'retinol-start-times-a-week',
		value: 2,
		unit: 'times a week',
		note: 'Sources say two or three evenings; the lower is taken.',
		since,
		evidence: ['retinoid-start-slow'],
		verification: 'second-hand'
	},
	{
		id: 'retinol-settled-times-a-week',
		value: 4,
		unit: 'times a week',
		note: 'About every other evening.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	{
		id: 'acid-start-times-a-week',
		value: 1,
		unit: 'times a week',
		note: 'Salicylic acid, fruit acids and gluconolactone at the start.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	{
		id: 'acid-settled-times-a-week',
		value: 2,
		unit: 'times a week',
		note: 'Salicylic acid, fruit acids and gluconolactone once settled.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	{
		id: 'azelaic-start-times-a-week',
		value: 3,
		unit: 'times a week',
		note: 'About every other day.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	{
		id: 'azelaic-settled-times-a-week',
		value: 7,
		unit: 'times a week',
		note: 'Daily once it no longer stings.',
		since,
		evidence: ['practice-active-ramp', 'practice-azelaic'],
		verification: 'unconfirmed'
	},
	{
		id: 'benzoyl-start-times-a-week',
		value: 3,
		unit: 'times a week',
		note: 'About every other day.',
		since,
		evidence: ['practice-active-ramp', 'practice-benzoyl-peroxide'],
		verification: 'unconfirmed'
	},
	{
		id: 'benzoyl-settled-times-a-week',
		value: 7,
		unit: 'times a week',
		note: 'Daily once it no longer stings.',
		since,
		evidence: ['practice-active-ramp', 'practice-benzoyl-peroxide'],
		verification: 'unconfirmed'
	},
	{
		id: 'gentle-start-times-a-week',
		value: 7,
		unit: 'times a week',
		note: 'Actives that rarely irritate need no slow start.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	{
		id: 'gentle-settled-times-a-week',
		value: 7,
		unit: 'times a week',
		note: 'Actives that rarely irritate, once settled.',
		since,
		evidence: ['practice-active-ramp'],
		verification: 'unconfirmed'
	},
	// Looking back.
	{
		id: 'review-weeks-first',
		value: 4,
		unit: 'weeks',
		note: 'First look: does the skin put up with it?',
		since,
		evidence: ['practice-review-times'],
		verification: 'unconfirmed'
	},
	{
		id: 'review-weeks-second',
		value: 8,
		unit: 'weeks',
		note: 'Second look: is there any change?',
		since,
		evidence: ['practice-review-times'],
		verification: 'unconfirmed'
	},
	{
		id: 'review-weeks-last',
		value: 12,
		unit: 'weeks',
		note: 'Last look: no change means stop paying for the vesicle product.',
		since,
		evidence: ['practice-review-times'],
		verification: 'unconfirmed'
	},
	{
		id: 'calendar-weeks',
		value: 6,
		unit: 'weeks',
		note: 'How far the calendar reaches at least; it grows when a slow start takes longer to settle.',
		since,
		evidence: ['practice-review-times', 'practice-active-ramp'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Parameter[];
