/** Scales behind the questions on sun, spots, sensitivity and skin feel. */
import type { Evidence } from '../schema';

export const scaleEvidence = [
	{
		id: 'fitzpatrick-original',
		kind: 'reference-work',
		citation: 'Article on the Fitzpatrick phototype, PubMed 32491558',
		year: 2020,
		url: 'https://pubmed.ncbi.nlm.nih.gov/32491558/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The first version asked two things: how skin burns in the first strong sun, and how it tans a week later.',
		limits: 'It sorts by sun reaction and does not say who is free of risk.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'phototype-descriptions',
		kind: 'reference-work',
		citation: 'Illinois melanoma page on phototypes',
		year: 2024,
		url: 'https://www.ilmelanoma.com/en/melanoma/risk-factors/fitzpatrick-classification-of-skin-phototypes/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Describes six types, from always burns and never tans to never burns.',
		limits:
			'Longer point scales with other cut-offs disagree with each other and are not used. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'he-2014',
		kind: 'review',
		citation: 'He 2014, Journal of the American Academy of Dermatology',
		year: 2014,
		doi: '10.1016/j.jaad.2014.05.023',
		people: 3386,
		sponsor: 'unread',
		supports:
			'What people call their race or colour tells little about how their skin reacts to sun, so we ask about sun.',
		limits: 'One large group in one country.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-lasting-marks',
		kind: 'expert-judgement',
		citation: 'Usual care with marks that last',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Whether spots leave dark marks is asked apart from sun type; skin that marks easily needs more sunscreen and gentler care.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'misery-2014',
		kind: 'review',
		citation: 'Misery 2014, Acta Dermato-Venereologica, a scale for sensitive skin',
		year: 2014,
		url: 'https://www.medicaljournals.se/acta/content/html/10.2340/00015555-1870',
		doi: '10.2340/00015555-1870',
		people: 2966,
		sponsor: 'unread',
		supports: 'Ten feelings scored from 0 to 10 measure how sensitive skin is.',
		limits: 'We do not use its questions; ours are our own and shorter.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'sensitive-scale-cutoff',
		kind: 'review',
		citation: 'Study of cut-offs for the scale for sensitive skin, Acta Dermato-Venereologica',
		year: 2021,
		url: 'https://medicaljournals.se/acta/content/abstract/10.2340/00015555-3741',
		doi: '10.2340/00015555-3741',
		people: 160,
		sponsor: 'unread',
		supports: 'Above 13 of 100 counts as sensitive, above 5 as slightly so.',
		limits:
			'Women of 18 to 65 years. Cut-offs of that scale do not carry over to our own questions. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-sensitivity-screen',
		kind: 'expert-judgement',
		citation: 'Our own three questions on sensitive skin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Stinging with products, flushing and tightness are asked and counted.',
		limits: 'Nobody has tested these three questions against a measured scale.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-skin-feel',
		kind: 'expert-judgement',
		citation: 'Our own question on dry and oily skin',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'How skin feels after washing and how it shines by midday sorts it well enough to choose a texture.',
		limits: 'No free and tested questionnaire was found; it is what people say themselves.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
