/** Where on the face a product goes, and what strong redness calls for. */
import type { Evidence } from '../schema';

export const whereItGoesEvidence = [
	{
		id: 'leaflet-benzoyl-area',
		kind: 'reference-work',
		citation: '101ehealth, how to use benzoyl peroxide (Acnecide)',
		year: 2024,
		url: 'http://101ehealth.com/drug/acnecide',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Benzoyl peroxide goes on all of the area where spots come and not just on each spot, and stays off the skin around nostrils, eyes and mouth.',
		limits:
			'A leaflet for one medicine; other strong ingredients are taken to be alike. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-25'
	},
	{
		id: 'page-eyelid-retinoid',
		kind: 'reference-work',
		citation: 'Biology Insights, on tretinoin and eyelids',
		year: 2025,
		url: 'https://biologyinsights.com/can-you-put-tretinoin-on-your-eyelids',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The skin of the eyelids is the thinnest there is, and a retinoid there, or creeping there overnight, can make it red, scaly and the eye dry.',
		limits: 'A lay page about a stronger medicine of the same family. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-25'
	},
	{
		id: 'dermatologist-under-eyes',
		kind: 'expert-judgement',
		citation: 'The dermatologist Adam Friedman, quoted by The List on retinol under the eyes',
		year: 2023,
		url: 'https://www.thelist.com/1325141/you-can-use-retinol-skin-under-eyes-theres-a-catch/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Thin skin around the eyes takes more in and is irritated sooner; only a retinol made for that skin belongs there.',
		limits: 'One doctor, quoted by a magazine that quotes another.',
		verification: 'second-hand',
		checked: '2026-11-25'
	},
	{
		id: 'practice-eye-area',
		kind: 'expert-judgement',
		citation: 'Usual care with the skin around the eyes',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The bone around the eye is where a cream stops: what is put on closer creeps into the eye. A plain moisturiser may go up to it.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-25'
	},
	{
		id: 'practice-neck-slower',
		kind: 'expert-judgement',
		citation: 'Usual care with the neck',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The skin of the neck is thinner than that of the cheeks and stings sooner, so strong products start slower there.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-25'
	},
	{
		id: 'practice-only-where-needed',
		kind: 'expert-judgement',
		citation: 'Our own advice to put a treatment only where help is wanted',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A treatment that is put only where help is wanted lasts longer, and the rest of the skin has less to put up with.',
		limits: 'Our own judgement; no source was read for it, and no study has compared the two.',
		verification: 'unconfirmed',
		checked: '2026-11-25'
	},
	{
		id: 'nhs-rosacea-quoted',
		kind: 'guideline',
		citation: 'NHS text on rosacea, as given by a British pharmacy',
		year: 2023,
		url: 'https://drpharmacy.uk/health-detail/?topic=rosacea',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Redness of the face that stays is a reason to see a doctor, who can prescribe for it. It may be harder to see on brown or black skin.',
		limits: 'Read in a page that gives the text, not on the page of the NHS. The year is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-25'
	},
	{
		id: 'practice-redness-grades',
		kind: 'expert-judgement',
		citation: 'Our own five grades of redness',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'From redness that is easy to see it counts for more than other wishes; from redness over much of the face a doctor should see it; redness that never fades wants nothing that stings.',
		limits:
			'Nobody has tested these grades or their drawings against a doctor’s eye. They say how it looks, not what it is.',
		verification: 'unconfirmed',
		checked: '2026-11-25'
	}
] as const satisfies readonly Evidence[];
