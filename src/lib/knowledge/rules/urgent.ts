/**
 * Gates that end the quiz: emergency, same day, see a clinician.
 * Hit policy: collect all; the most urgent decides; nothing outvotes them. Unknown counts as yes.
 */
import type { CheckedGate } from './checked';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;

export const urgentGates = [
	{
		...unsigned,
		id: 'severe-allergy-signs',
		code: 'S01',
		title: 'Signs of a severe allergic reaction',
		when: { fact: 'sign-allergic', is: 'yes' },
		then: [{ refer: 'emergency', to: 'emergency-service' }],
		because:
			'Swelling of the lips, face or tongue, trouble breathing or faintness can be a severe allergic reaction.',
		advice:
			'Call the emergency number now. If a doctor gave you an adrenaline pen, use it. Do not put anything more on your skin.',
		unsure: {
			because:
				'You are not sure about swelling, breathing trouble or faintness. Even one of them can be a sign of a severe allergic reaction.',
			advice:
				'If your lips, face or tongue swell or breathing gets hard, call the emergency number at once. If you only wonder, have it checked by a doctor today.'
		},
		evidence: ['skin-allergy-signs', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { 'sign-allergic': 'yes' }, fires: true },
			{ answers: { 'sign-allergic': 'not-sure' }, fires: true },
			{ answers: { 'sign-allergic': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'rash-with-fever',
		code: 'S02',
		title: 'Rash or swelling with fever, or peeling skin',
		when: { fact: 'sign-fever-rash', is: 'yes' },
		then: [{ refer: 'emergency', to: 'emergency-service' }],
		because:
			'Fever or feeling very ill together with a rash, peeling skin, a hot swelling or purple spots that do not fade can be a serious infection or a reaction to a medicine.',
		advice:
			'Call the emergency number or go to an emergency department now. Take a list of your medicines with you.',
		unsure: {
			because:
				'You are not sure about fever or feeling very ill with a skin problem. Together they can be serious.',
			advice:
				'If you feel very ill, or spots do not fade when you press them, call the emergency number at once. If you only wonder, have it checked by a doctor today.'
		},
		evidence: ['practice-rash-with-fever', 'stow-cellulitis'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { 'sign-fever-rash': 'yes' }, fires: true },
			{ answers: { 'sign-fever-rash': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'spreading-hot-swelling',
		code: 'S03',
		title: 'Hot, sore swelling that spreads',
		when: { fact: 'sign-hot-swelling', is: 'yes' },
		then: [{ refer: 'same-day', to: 'urgent-care' }],
		because:
			'A hot, sore patch that spreads can be an infection under the skin, and on the face or near an eye it must not wait.',
		advice:
			'See a doctor today. If you also get a fever, feel confused or your heart races, call the emergency number.',
		evidence: ['nhs-cellulitis', 'stow-cellulitis'],
		verification: 'verified',
		examples: [
			{ answers: { 'sign-hot-swelling': 'yes' }, fires: true },
			{ answers: { 'sign-hot-swelling': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'sudden-clustered-blisters',
		code: 'S04',
		title: 'Sudden painful blisters close together',
		when: { fact: 'sign-blisters', is: 'yes' },
		then: [{ refer: 'same-day', to: 'urgent-care' }],
		because:
			'Sudden painful blisters or small round sores close together can be a cold-sore virus that spreads, above all on skin with eczema.',
		advice: 'See a doctor today. Do not share towels, and put nothing new on the sore skin.',
		evidence: ['bad-eczema-herpeticum', 'dftb-eczema-herpeticum'],
		verification: 'verified',
		examples: [
			{ answers: { 'sign-blisters': 'yes' }, fires: true },
			{ answers: { 'sign-blisters': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'acne-with-fever',
		code: 'S05',
		title: 'Very sore acne with fever or aching joints',
		when: { fact: 'sign-acne-fever', is: 'yes' },
		then: [{ refer: 'same-day', to: 'urgent-care' }],
		because:
			'Acne that turns open and very sore with fever or aching joints is rare and needs a skin specialist within a day.',
		advice: 'See a doctor today and say that your acne came with fever or joint pain.',
		evidence: ['nice-ng198-acne'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['acne'], 'sign-acne-fever': 'yes' }, fires: true },
			{ answers: { concerns: ['acne'], 'sign-acne-fever': 'no' }, fires: false },
			{ answers: { concerns: ['lines'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'isotretinoin-in-pregnancy',
		code: 'S12b',
		title: 'Isotretinoin capsules and a pregnancy, or trying for one',
		when: {
			all: [
				{ fact: 'pregnancy', isAnyOf: ['pregnant', 'trying', 'breastfeeding'] },
				{ fact: 'isotretinoin', is: 'yes' }
			]
		},
		then: [{ refer: 'same-day', to: 'prescriber' }],
		because:
			'Isotretinoin can badly harm an unborn baby, and it must not be taken in pregnancy, while trying for a baby or while breastfeeding.',
		advice:
			'Call whoever prescribed it, or another doctor, today and before you take the next capsule. Say that you take isotretinoin, or took it lately, and that you are or may become pregnant.',
		unsure: {
			because:
				'You were not sure about a pregnancy or about isotretinoin capsules, or chose not to say. Together they can badly harm an unborn baby.',
			advice:
				'If both are so, call a doctor today and before you take the next capsule. If you do not know what is in your capsules, show the box to a pharmacist today.'
		},
		evidence: ['ema-retinoids-2018', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { pregnancy: 'pregnant', isotretinoin: 'yes' }, fires: true },
			{ answers: { pregnancy: 'trying', isotretinoin: 'not-sure' }, fires: true },
			{ answers: { pregnancy: 'prefer-not', isotretinoin: 'yes' }, fires: true },
			{ answers: { pregnancy: 'no', isotretinoin: 'yes' }, fires: false },
			{ answers: { pregnancy: 'pregnant', isotretinoin: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'eye-pain-with-red-face',
		code: 'S22a',
		title: 'Eye pain or change in sight with a red face',
		when: { fact: 'sign-eye-pain', is: 'yes' },
		then: [{ refer: 'same-day', to: 'eye-care' }],
		because: 'Pain in an eye or a change in your sight must be looked at on the same day.',
		advice: 'Go to an eye clinic or an emergency department today.',
		evidence: ['scot-ocular-rosacea', 'skincancerfoundation-za-eyes'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['redness'], 'sign-eye-pain': 'yes' }, fires: true },
			{ answers: { concerns: ['redness'], 'sign-eye-pain': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'thoughts-of-self-harm',
		code: 'S09',
		title: 'Thoughts of self-harm',
		when: { fact: 'sign-self-harm', is: 'yes' },
		then: [{ refer: 'emergency', to: 'crisis-line' }, { keep: 'nothing' }],
		because:
			'You told us about thoughts of hurting yourself. That matters more than skin, and help is there at any hour.',
		advice:
			'If you might act on it, call the emergency number now. If not, call a crisis line or tell someone you trust today. You do not have to explain it well.',
		unsure: {
			because:
				'You are not sure about thoughts of hurting yourself. Being unsure is reason enough to talk to someone.',
			advice:
				'Talk to a crisis line or someone you trust today. If you might act on such thoughts, call the emergency number at once.'
		},
		evidence: ['nice-ng198-acne', 'practice-emergency-elsewhere'],
		verification: 'verified',
		examples: [
			{ answers: { 'sign-self-harm': 'yes' }, fires: true },
			{ answers: { 'sign-self-harm': 'no' }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
