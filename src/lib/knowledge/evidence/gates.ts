/** What stands behind gates on moles, diagnoses, medicines and wishes, and behind the fit to climate and storage. */
import type { Evidence } from '../schema';

const judgement = {
	kind: 'expert-judgement',
	year: 2026,
	people: null,
	sponsor: 'not-applicable',
	verification: 'unconfirmed',
	checked: '2026-11-23'
} as const;

export const gateEvidence = [
	{
		id: 'nice-ng12-weights',
		kind: 'guideline',
		citation: 'NICE guideline NG12, weights of the seven points, as given by Pharmacy Notebook',
		year: 2022,
		url: 'https://pharmacy-notebook.com/en-gb/simplepage.cfm?ID=-221249461&linkID=21707',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Change in size, uneven shape and uneven colour count 2 each; 7 mm or wider, redness, oozing and a changed feeling count 1 each. From 3 points a person is to be seen within 2 weeks.',
		limits:
			'Written for clinicians who look at the spot. Fewer points are no all-clear, and how well people count for themselves has not been shown.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'perioral-steroid-rebound',
		kind: 'reference-work',
		citation: 'Nigel Stollery, perioral dermatitis versus rosacea, GPonline',
		year: 2003,
		url: 'https://www.gponline.com/glance-perioral-dermatitis-versus-rosacea/article/635317',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Small bumps round the mouth are typical after long use of strong steroid creams on the face, and can flare when the cream is stopped.',
		limits: 'A short page for family doctors. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		...judgement,
		id: 'practice-facial-steroid',
		citation: 'General medical teaching on steroid creams on the face',
		supports:
			'Long use on the face, a rash round the mouth or burning after stopping should be looked at by a doctor before anything new goes on.',
		limits: 'No guideline page was opened; a clinician must confirm it. The four weeks are our choice.'
	},
	{
		id: 'photosensitising-medicines',
		kind: 'reference-work',
		citation: 'Family Health News, medicines and the sun',
		year: 2019,
		url: 'https://familywnews.com/health-news/avoid-the-sun-if-you-take-these-drugs',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Doxycycline, isotretinoin, thiazide water tablets and some chemotherapy medicines make skin burn faster in the sun.',
		limits:
			'A page for lay people without its own sources; methotrexate is from general knowledge. The year is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		...judgement,
		id: 'practice-prescribed-care',
		citation: 'Our own rule on prescribed care',
		supports: 'A cosmetic plan never replaces, stops or judges what a doctor has prescribed.',
		limits: 'A rule of conduct, not a finding.'
	},
	{
		...judgement,
		id: 'practice-diagnosed-gentle',
		citation: 'Usual practice for skin with rosacea, eczema or psoriasis',
		supports: 'Retinoids, peeling acids and benzoyl peroxide are left out of a cosmetic plan for such skin.',
		limits:
			'From general knowledge; a clinician may well choose otherwise for one person. No guideline page was opened.'
	},
	{
		id: 'halal-cosmetics-2019',
		kind: 'reference-work',
		citation: 'Paper on the Malaysian halal standard for cosmetics, MS 2634:2019, SCC journal volume 72',
		year: 2021,
		url: 'https://library.scconline.org/v072n02/15-19',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The standard bars anything from the human body or from pigs; other material from animals needs a certificate.',
		limits: 'One country’s standard. The year of the paper is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		...judgement,
		id: 'practice-climate',
		citation: 'Usual practice on climate and the weight of a cream',
		supports: 'Hot, damp air calls for gels and little oil; cold or dry air calls for creams with more.',
		limits: 'From general knowledge. The shares of oil are our reading of a guide, not a finding.'
	},
	{
		...judgement,
		id: 'practice-condition-signs',
		citation: 'Our own reading of a diagnosis as a wish',
		supports:
			'Someone with rosacea, eczema or melasma is likely to care for comfort, the outer layer or an even tone, whatever else they came for.',
		limits: 'No study has set it. It adds a few points and never more than what a person asks for.'
	}
] as const satisfies readonly Evidence[];
