/** Usual practice with pigment, softening and sun-filter ingredients. */
import type { Evidence } from '../schema';

export const furtherActiveEvidence = [
	{
		id: 'practice-arbutin',
		kind: 'expert-judgement',
		citation: 'Usual practice with arbutin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Up to 2 % alpha-arbutin is usual on the face, for the look of dark patches.',
		limits: 'Human studies are weak. In pregnancy a clinician should be asked.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-kojic',
		kind: 'expert-judgement',
		citation: 'Usual practice with kojic acid',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Up to 1 % is usual, for the look of dark patches. Some people become allergic to it.',
		limits: 'Human studies are weak. In pregnancy a clinician should be asked.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-softening',
		kind: 'expert-judgement',
		citation: 'Usual practice with urea, squalane and petrolatum',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Urea 2 to 10 % softens dry, rough skin and stings where it is broken; squalane softens; petrolatum seals.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'zinc-oxide-limit-unread',
		kind: 'expert-judgement',
		citation: 'European list of sun filters, zinc oxide, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Zinc oxide is on the list, and 25 % is thought to be the most.',
		limits: 'The list was not opened for it; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
