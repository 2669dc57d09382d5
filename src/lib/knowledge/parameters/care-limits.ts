/** Where self-care ends, and how long to wait after a treatment in a clinic. */
import type { Parameter } from '../schema';

const since = '2026-11-23';

export const careLimitParameters = [
	// Where self-care ends.
	{
		id: 'acne-inflamed-referral-count',
		value: 35,
		unit: 'sore spots',
		note: 'From here a doctor should see it.',
		since,
		evidence: ['nice-ng198-counts'],
		verification: 'verified'
	},
	{
		id: 'acne-nodule-referral-count',
		value: 3,
		unit: 'deep lumps',
		note: 'From here a doctor should see it.',
		since,
		evidence: ['nice-ng198-counts'],
		verification: 'verified'
	},
	{
		id: 'mole-major-sign-points',
		value: 2,
		unit: 'points',
		note: 'For growth, an uneven shape and an uneven colour.',
		since,
		evidence: ['nice-ng12-weights'],
		verification: 'verified'
	},
	{
		id: 'mole-minor-sign-points',
		value: 1,
		unit: 'points',
		note: 'For width, redness, oozing and a changed feeling.',
		since,
		evidence: ['nice-ng12-weights'],
		verification: 'verified'
	},
	{
		id: 'mole-urgent-score',
		value: 3,
		unit: 'points',
		note: 'From here a mole or spot is to be seen within two weeks. Below it every change is still sent to a doctor.',
		since,
		evidence: ['nice-ng12-weights'],
		verification: 'verified'
	},
	{
		id: 'mole-wide-from',
		value: 7,
		unit: 'mm',
		note: 'The width that counts as a sign.',
		since,
		evidence: ['nice-ng12-weights'],
		verification: 'verified'
	},
	{
		id: 'facial-steroid-weeks',
		value: 4,
		unit: 'weeks',
		note: 'A steroid cream on the face counts as long use from here. Our choice; a clinician has yet to confirm it.',
		since,
		evidence: ['practice-facial-steroid'],
		verification: 'unconfirmed'
	},
	{
		id: 'age-device-us',
		value: 22,
		unit: 'years',
		note: 'Microneedling devices are authorised in the US from this age.',
		since,
		evidence: ['fda-microneedling-devices'],
		verification: 'verified'
	},
	{
		id: 'phototype-tint-from',
		value: 4,
		unit: 'phototype, 1 to 6',
		note: 'From here a tinted sunscreen is preferred, as marks tend to stay longer.',
		since,
		evidence: [
			'practice-lasting-marks',
			'practice-iron-oxide-sunscreen',
			'phototype-descriptions',
			'fitzpatrick-original'
		],
		verification: 'unconfirmed'
	},
	// After a treatment in a clinic. A clinician has yet to sign these; the clinic's own plan comes first.
	{
		id: 'device-skin-closed-days',
		value: 7,
		unit: 'days',
		note: 'Before a vesicle product, and then only on closed skin without scabs.',
		since,
		evidence: ['practice-recent-procedure', 'aftercare-laser-clinic'],
		verification: 'unconfirmed'
	},
	{
		id: 'device-actives-weeks',
		value: 4,
		unit: 'weeks',
		note: 'Before acids, retinol or vitamin C. Sources run from one to four weeks; the longest is taken.',
		since,
		evidence: ['practice-recent-procedure', 'dermsquared-resurfacing', 'aftercare-laser-clinic'],
		verification: 'unconfirmed'
	},
	{
		id: 'isotretinoin-device-wait-months',
		value: 6,
		unit: 'months',
		note: 'After isotretinoin, before a device. The label says so; a review found little support for some devices.',
		since,
		evidence: ['somalaser-isotretinoin', 'waldman-2017'],
		verification: 'second-hand'
	},
	// How long what we know is trusted without a second look.
	{
		id: 'review-source-months',
		value: 24,
		unit: 'months',
		note: 'A source that was not compared with this record for longer is a finding of the audit.',
		since: '2026-11-24',
		evidence: ['practice-review-of-knowledge'],
		verification: 'unconfirmed'
	},
	{
		id: 'review-rule-months',
		value: 24,
		unit: 'months',
		note: 'A rule or number that nobody looked at for longer is a finding of the audit.',
		since: '2026-11-24',
		evidence: ['practice-review-of-knowledge'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Parameter[];
