/** People whose mole, sore or nail line must be seen. */
import { calm, type Persona } from './persona';

export const moles: readonly Persona[] = [
	{
		name: 'someone with a changing mole who came for dark patches',
		reason:
			'E §4 S10: uneven colour 2 + feels different 1 = 3 points of the weighted list, and colour is an ABCDE sign.',
		answers: {
			...calm,
			'change-mole': 'yes',
			concerns: ['tone'],
			'mole-signs': ['uneven-colour', 'feels-different']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a man of 50 whose mole has a ragged edge and bleeds now and then',
		reason: 'E §4 S10: irregular shape 2 + oozing 1 = 3 points; the edge alone is an ABCDE sign.',
		answers: {
			...calm,
			'change-mole': 'yes',
			age: 'from-50',
			concerns: ['shine'],
			'mole-signs': ['uneven-shape', 'oozing']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure whether a mole has changed, who sees none of the seven signs',
		reason:
			'E §4 S10 and S34: not sure counts as changed; no point and no ABCDE sign is no all-clear, so an ordinary visit.',
		answers: { ...calm, 'change-mole': 'not-sure', concerns: ['lines'], 'mole-signs': ['none'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10a doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone whose skin never burns and who is not sure about a dark line under a nail',
		reason:
			'E §4 S10 asks everybody: E §5.1 never shows phototypes V and VI as without risk. Not sure counts as yes (S34).',
		answers: {
			...calm,
			'change-nail': 'not-sure',
			'sun-burn': 'never-burns',
			'sun-tan': 'always-dark',
			concerns: ['tone']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a woman of 70 whose mole has two colours and nothing else',
		reason: 'E §4 S10: two points only, but colour is an ABCDE sign, and any of these is enough.',
		answers: {
			...calm,
			'change-mole': 'yes',
			age: 'from-50',
			concerns: ['lines'],
			'mole-signs': ['uneven-colour']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone whose mole bleeds and shows nothing else',
		reason:
			'E §4 S10: bleeding is one point of the three that the list of seven asks for. Our own choice: what bleeds is seen within two weeks all the same.',
		answers: {
			...calm,
			'change-mole': 'yes',
			concerns: ['lines'],
			'mole-signs': ['oozing']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone whose mole has become sore and itches',
		reason:
			'E §4 S10: 1 + 1 points and none of ABCDE, so it is not the two-week route; a change is still seen (S10a).',
		answers: {
			...calm,
			'change-mole': 'yes',
			concerns: ['dryness'],
			'mole-signs': ['sore', 'feels-different']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10a doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure what a wide mole looks like, with a sore that does not heal',
		reason:
			'E §4 S10: width, growth, and a sore of four weeks each suffice. One gate, told once; the sore is certain, so it is not marked unsure.',
		answers: {
			...calm,
			'change-mole': 'not-sure',
			'change-sore': 'yes',
			concerns: ['shine'],
			'mole-signs': ['wide', 'bigger', 'oozing']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with a new dark line under a nail',
		reason: 'E §4 S10: a new nail line alone is enough.',
		answers: { ...calm, 'change-nail': 'yes', concerns: ['none'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone who cannot see the mole on the back, nor whether a sore there has healed',
		reason: 'E §4 S10 and S34: every part is open, and open counts as yes; S10a yields to S10.',
		answers: {
			...calm,
			'change-mole': 'not-sure',
			'change-sore': 'not-sure',
			concerns: ['tone'],
			'mole-signs': ['not-sure']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S10 doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	}
];
