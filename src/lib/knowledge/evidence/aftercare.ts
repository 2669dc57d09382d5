/** What pages say on the days after a procedure in a clinic. */
import type { Evidence } from '../schema';

export const aftercareEvidence = [
	{
		id: 'aftercare-non-ablative',
		kind: 'reference-work',
		citation: 'Book chapter on care after laser and light systems, non-ablative lasers',
		year: 2015,
		url: 'http://uqu-sa.net/cosmetic-applications-of-laser-and-light-based-systems/posttreatment-considerations',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Two to three days of redness and swelling; moisturiser and sunscreen can be used.',
		limits: 'One book chapter. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'aftercare-ablative',
		kind: 'reference-work',
		citation: 'Book chapter on care after laser and light systems, ablative lasers',
		year: 2015,
		url: 'http://uqu-sa.net/cosmetic-applications-of-laser-and-light-based-systems/posttreatment-considerations',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The skin weeps on the first day and may swell for a week; ointment several times a day, no make-up or sunscreen for some days.',
		limits: 'One book chapter. The advice of the clinic comes first. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'aftercare-laser-clinic',
		kind: 'expert-judgement',
		citation: 'Renew Laser, guidelines for laser resurfacing',
		year: 2024,
		url: 'https://www.renewlasermed.com/treatment-guidelines/laser-skin-resurfacing',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Lets people use retinoids again after about a week.',
		limits:
			'A clinic page that is faster than others; we keep to the longer time. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'aftercare-needling',
		kind: 'expert-judgement',
		citation: 'A clinic guide of September 2026 on needling',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Skin is red for two to five days after needling in a clinic.',
		limits: 'Read in a guide that quotes others.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-marks-after-devices',
		kind: 'expert-judgement',
		citation: 'Usual care in clinics with skin that darkens easily',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Skin that tans easily, or has kept dark marks before, can keep dark marks after a laser or a peel; an experienced hand, gentle settings and a test spot lower that.',
		limits:
			'Usual practice from general knowledge; no guideline page was opened. A clinician must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-aftercare-peel',
		kind: 'expert-judgement',
		citation: 'Usual practice after a peel',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A mild peel flakes for three to five days; a stronger one takes one to two weeks and belongs to the clinic.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
