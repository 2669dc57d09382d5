/** Plain care, routine, review times, and the weights we chose ourselves. */
import type { Evidence } from '../schema';

export const practiceEvidence = [
	{
		id: 'sunscreen-guide',
		kind: 'guideline',
		citation: 'American Academy of Dermatology, sunscreen guide, as given by a practice',
		year: 2024,
		url: 'https://welterhp.com/sunscreen-guide-from-the-american-academy-of-dermatology/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Broad-spectrum sunscreen of factor 30 or more, put on again every two hours outdoors.',
		limits: 'Read in a page that gives the guide. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-sunscreen',
		kind: 'expert-judgement',
		citation: 'General knowledge on sunscreen',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Sunscreen shields from sunlight; two finger-lengths cover face and neck, as the last step of the morning.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-iron-oxide-sunscreen',
		kind: 'expert-judgement',
		citation: 'A clinic guide of September 2026 on marks and tinted sunscreen',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Tinted sunscreen with iron oxides also holds back visible light, which matters for lasting marks.',
		limits: 'Read in a guide that quotes others; no guideline was opened.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-moisturiser',
		kind: 'expert-judgement',
		citation: 'General knowledge on moisturisers',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A plain moisturiser and sunscreen are better supported than any vesicle product, and no study compared vesicles with a plain moisturiser.',
		limits: 'A judgement over the whole field; single trials of moisturisers were not read.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-routine-order',
		kind: 'expert-judgement',
		citation: 'Usual order of a routine',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Cleanse, then serum, then moisturiser, then sunscreen in the morning; a pea-sized amount of retinol on dry skin in the evening.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-review-times',
		kind: 'expert-judgement',
		citation: 'Our own times for looking again',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Look at 4, 8 and 12 weeks; if nothing is better at 12 weeks stop paying for the vesicle product.',
		limits: 'Trials ran for 4 to 12 weeks, so later change is not known.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-need-points',
		kind: 'expert-judgement',
		citation: 'Our own weights for the needs',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The points that answers add to a need are our judgement, kept small and the same for everyone.',
		limits: 'No study has set such weights.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-ranking',
		kind: 'expert-judgement',
		citation: 'Our own order of formulations',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Fit, strength of evidence, price and order in the catalogue decide, in that order of declared rules.',
		limits: 'No study has matched a vesicle product to a person.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'moisturiser-by-skin-type',
		kind: 'reference-work',
		citation: 'Dermatrix, how to pick a moisturiser',
		year: 2024,
		url: 'https://dermatrix.life/learn/how-to-pick-a-moisturizer',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Gels suit oily skin, creams suit dry skin and ointments very dry skin.',
		limits: 'A guide for lay people. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'comedogenicity-limits',
		kind: 'reference-work',
		citation: 'Fulton 1989, and a page on what non-comedogenic means',
		year: 1989,
		url: 'https://abcdocz.com/doc/151616',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Lists of pore-blocking oils come from single oils on rabbit ears, so they weigh little.',
		limits: 'They do not say what a finished cream does on a face.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-review-of-knowledge',
		kind: 'expert-judgement',
		citation: 'Our own times for looking at the knowledge again',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Laws, studies and pages change, so every record is looked at again after two years at the latest.',
		limits: 'Our own choice; no source was read for it. A law may change much sooner.',
		verification: 'unconfirmed',
		checked: '2026-11-24'
	}
] as const satisfies readonly Evidence[];
