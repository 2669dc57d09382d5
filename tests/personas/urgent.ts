/** People with a sign that needs help now or today. */
import { acne, calm, redness, type Persona } from './persona';

export const urgent: readonly Persona[] = [
	{
		name: 'someone with swollen lips who also answers everything else',
		reason:
			'E §4 S01: swelling is an emergency and ends the quiz on its page, so the mole is not reached. No care, no letter: the person is to call now.',
		answers: { ...calm, 'sign-allergic': 'yes', 'change-mole': 'yes', concerns: ['lines'] },
		expected: {
			kind: 'referral',
			level: 'emergency',
			gates: ['S01 emergency-service'],
			blandCare: [],
			mayBeMailed: false
		}
	},
	{
		name: 'someone not sure about a rash with fever',
		reason:
			'E §4 S02 and S34: not sure counts as yes; the design turns an unsure emergency sign into a visit today. A letter may be sent, since the level is no emergency.',
		answers: { ...calm, 'sign-fever-rash': 'not-sure', concerns: ['lines'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S02 urgent-care unsure'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with a spreading hot swelling and thoughts of self-harm',
		reason:
			'E §4 S03 (spreading swelling on the face: today) and S09 (crisis card, no products, nothing kept). The more urgent comes first.',
		answers: { ...calm, 'sign-hot-swelling': 'yes', 'sign-self-harm': 'yes', concerns: ['lines'] },
		expected: {
			kind: 'referral',
			level: 'emergency',
			gates: ['S09 crisis-line', 'S03 urgent-care'],
			blandCare: [],
			mayBeMailed: false
		}
	},
	{
		name: 'someone with eczema and sudden blisters close together',
		reason:
			'E §4 S04: clustered blisters on eczema are seen today. Below the level of a clinic visit no care is listed.',
		answers: { ...calm, 'sign-blisters': 'yes', diagnosed: ['eczema-flare'], concerns: ['dryness'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S04 urgent-care'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'a boy of 16 whose acne came with fever and aching knees',
		reason: 'E §4 S05 (NG198): assessed within 24 hours, which is the same day here.',
		answers: { ...calm, ...acne, age: 'from-13', 'sign-acne-fever': 'yes', concerns: ['acne'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S05 urgent-care'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with a red face whose eye hurts',
		reason: 'E §4 S22: pain in the eye or loss of sight is the same day, at eye care.',
		answers: { ...calm, ...redness, 'sign-eye-pain': 'yes', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S22a eye-care'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure about thoughts of self-harm',
		reason:
			'E §4 S09 and S34: not sure is talked about today with a crisis line; nothing is kept, so no letter.',
		answers: { ...calm, ...acne, 'sign-self-harm': 'not-sure', concerns: ['acne'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S09 crisis-line unsure'],
			blandCare: [],
			mayBeMailed: false
		}
	},
	{
		name: 'someone very ill with purple spots that do not fade',
		reason: 'E §4 S02: a rash with fever, spots that do not fade: emergency.',
		answers: { ...calm, ...redness, 'sign-fever-rash': 'yes', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'emergency',
			gates: ['S02 emergency-service'],
			blandCare: [],
			mayBeMailed: false
		}
	},
	{
		name: 'someone with eczema not sure whether the swelling is hot or the blisters are new',
		reason: 'E §4 S03 and S04 with S34: both are same-day signs already, so not sure changes no level.',
		answers: {
			...calm,
			'sign-hot-swelling': 'not-sure',
			'sign-blisters': 'not-sure',
			concerns: ['rough-tight']
		},
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S03 urgent-care unsure', 'S04 urgent-care unsure'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with acne not sure about swollen lips or aching joints',
		reason: 'E §4 S01 and S05 with S34: the unsure emergency becomes a visit today, beside the one for S05.',
		answers: {
			...calm,
			...acne,
			'sign-allergic': 'not-sure',
			'sign-acne-fever': 'not-sure',
			concerns: ['acne']
		},
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S01 urgent-care unsure', 'S05 urgent-care unsure'],
			blandCare: [],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure whether it is the eye that hurts',
		reason: 'E §4 S22 with S34: eye care the same day.',
		answers: { ...calm, ...redness, 'sign-eye-pain': 'not-sure', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'same-day',
			gates: ['S22a eye-care unsure'],
			blandCare: [],
			mayBeMailed: true
		}
	}
];
