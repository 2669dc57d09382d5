/** Studies this quiz does not use: on hair, and trials on dark patches whose results are not out. */
import type { Evidence } from '../schema';

export const outsideStudyEvidence = [
	{
		id: 'lueangarun-2025',
		kind: 'uncontrolled-trial',
		citation: 'Lueangarun 2025, PMC12593320',
		year: 2025,
		design: 'People were looked at once, after different procedures with rose vesicles in a clinic.',
		origin: ['rose-callus'],
		route: 'mixed',
		weeks: null,
		outcome: 'Hair was darker after 2.4 sessions on average, and still was 4.7 months later.',
		people: 10,
		sponsor: 'unread',
		supports: 'Some grey hair grew dark again in people who had rose vesicles in a clinic.',
		limits:
			'Hair, not skin; ten people, no comparison group, different ways of giving it. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'plant-hair-trial-2025',
		kind: 'randomised-trial',
		citation: 'Pilot trial of a hair product with seaweed and thuja vesicles, Life 2025, 15(3), 500',
		year: 2025,
		doi: '10.3390/life15030500',
		design: 'Pilot trial, men who were losing hair, product on the scalp.',
		origin: { other: 'Vesicles of seaweed (Ecklonia) and thuja' },
		route: 'scalp',
		weeks: null,
		outcome: 'The result was not read.',
		people: 20,
		sponsor: 'unread',
		supports: 'A small trial of a scalp product with plant vesicles was done in 20 men.',
		limits: 'Hair, not skin. What it found was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'hair-injection-series-2024',
		kind: 'uncontrolled-trial',
		citation: 'Series of injections for hair loss, Aesthetic Plastic Surgery 2024',
		year: 2024,
		doi: '10.1007/s00266-024-04332-3',
		design: 'One group of men, injected in a clinic.',
		origin: { other: 'Vesicles of human foreskin cells' },
		route: 'injected',
		weeks: null,
		outcome: 'More hairs for each square centimetre; the figures were not read.',
		people: 30,
		sponsor: 'unread',
		supports: 'Hair was measured as denser in 30 men.',
		limits: 'By injection, which we never advise, and without a comparison group.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nct06221787',
		kind: 'reference-work',
		citation: 'Trial NCT06221787, registry',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'A trial of vesicles on dark patches is registered for 80 people.',
		limits: 'No result is out. The year is not confirmed. Read in a table that lists it.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'nct06677931',
		kind: 'reference-work',
		citation: 'Trial NCT06677931, registry',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'A trial of vesicles on dark patches is registered for 30 people.',
		limits: 'No result is out. The year is not confirmed. Read in a table that lists it.',
		verification: 'second-hand',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
