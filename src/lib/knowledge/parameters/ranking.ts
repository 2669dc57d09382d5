/** How needs are found and formulations ranked: our judgement, open to change. */
import type { Parameter } from '../schema';

const since = '2026-11-23';

export const rankingParameters = [
	{
		id: 'points-chosen-concern',
		value: 10,
		unit: 'points',
		note: 'For each need the person picked. The order of picking does not matter.',
		since,
		evidence: ['practice-need-points'],
		verification: 'unconfirmed'
	},
	{
		id: 'points-strong-sign',
		value: 6,
		unit: 'points',
		note: 'For an answer that points clearly to a need.',
		since,
		evidence: ['practice-need-points'],
		verification: 'unconfirmed'
	},
	{
		id: 'points-supporting-sign',
		value: 4,
		unit: 'points',
		note: 'For an answer that fits a need without proving it.',
		since,
		evidence: ['practice-need-points'],
		verification: 'unconfirmed'
	},
	{
		id: 'weight-grade-a',
		value: 1,
		unit: 'share of the points',
		note: 'How much a formulation’s vesicle evidence counts at grade A.',
		since,
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'weight-grade-b',
		value: 0.8,
		unit: 'share of the points',
		note: 'How much a formulation’s vesicle evidence counts at grade B.',
		since,
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'weight-grade-c',
		value: 0.5,
		unit: 'share of the points',
		note: 'How much a formulation’s vesicle evidence counts at grade C.',
		since,
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'weight-grade-d',
		value: 0.2,
		unit: 'share of the points',
		note: 'How much a formulation’s vesicle evidence counts at grade D.',
		since,
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'weight-companion',
		value: 1,
		unit: 'share of the points',
		note: 'How much the evidence for companion actives counts beside that for vesicles.',
		since,
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'points-fit-oiliness',
		value: 4,
		unit: 'points',
		note: 'When a formulation suits how dry or oily the skin is.',
		since,
		evidence: ['practice-ranking', 'practice-skin-feel', 'base-oil-phase-ranges'],
		verification: 'unconfirmed'
	},
	{
		id: 'points-fit-climate',
		value: 2,
		unit: 'points',
		note: 'When a formulation holds as much oil as the climate calls for. Less than for the skin itself.',
		since,
		evidence: ['practice-ranking', 'practice-climate', 'base-oil-phase-ranges'],
		verification: 'unconfirmed'
	},
	{
		id: 'points-fit-place',
		value: 2,
		unit: 'points',
		note: 'When a formulation is made for a part of the face where help is wanted. Less than for the skin itself.',
		since: '2026-11-25',
		evidence: ['practice-ranking'],
		verification: 'unconfirmed'
	},
	{
		id: 'rich-oil-from',
		value: 15,
		unit: '% w/w of oil',
		note: 'From here a cream counts as rich and is left out for skin with spots. The advice is the guideline’s; the number is ours.',
		since,
		evidence: ['nice-ng198-skin-care', 'base-oil-phase-ranges'],
		verification: 'unconfirmed'
	},
	{
		id: 'hot-humid-oil-at-most',
		value: 8,
		unit: '% w/w of oil',
		note: 'Most oil that suits hot, damp air.',
		since,
		evidence: ['practice-climate', 'base-oil-phase-ranges'],
		verification: 'unconfirmed'
	},
	{
		id: 'cold-dry-oil-at-least',
		value: 15,
		unit: '% w/w of oil',
		note: 'Least oil that suits cold or dry air.',
		since,
		evidence: ['practice-climate', 'base-oil-phase-ranges'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Parameter[];
