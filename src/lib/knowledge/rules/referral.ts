/** Gates that end the quiz with a visit to a clinician. Collect all; unknown counts as yes. */
import type { CheckedGate } from './checked';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;

/** Answers of the page on skin changes when there are none. */
const calmSkin = { 'change-mole': 'no', 'change-sore': 'no', 'change-nail': 'no' } as const;

export const referralGates = [
	{
		...unsigned,
		id: 'changing-mole-or-sore',
		code: 'S10',
		title: 'A mole, sore or nail line that should be checked',
		when: {
			any: [
				{ fact: 'mole-score', atLeast: 3 },
				{ fact: 'mole-signs', includes: 'bigger' },
				{ fact: 'mole-signs', includes: 'uneven-shape' },
				{ fact: 'mole-signs', includes: 'uneven-colour' },
				{ fact: 'mole-signs', includes: 'wide' },
				// One point of the three that the list asks for, and our own choice (practice-bleeding-mole).
				{ fact: 'mole-signs', includes: 'oozing' },
				{ fact: 'change-sore', is: 'yes' },
				{ fact: 'change-nail', is: 'yes' }
			]
		},
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'A mole that has grown, is uneven or wide, oozes, bleeds or has a crust, or shows several smaller signs of change, a sore that stays open or a new dark line under a nail is mostly harmless, but a doctor must look to be sure.',
		advice:
			'Book a doctor’s appointment now and ask to be seen within two weeks. Say what has changed, and show every spot that worries you. Do not cover it with treatments first.',
		evidence: [
			'nice-ng12-melanoma',
			'nice-ng12-weights',
			'abcde-skin-signs',
			'practice-unhealed-sore-nail',
			'practice-bleeding-mole',
			'practice-unknown-counts-as-yes'
		],
		verification: 'verified',
		examples: [
			{
				answers: {
					...calmSkin,
					'change-mole': 'yes',
					'mole-signs': ['uneven-shape', 'oozing']
				},
				fires: true
			},
			{
				answers: { ...calmSkin, 'change-mole': 'not-sure', 'mole-signs': ['not-sure'] },
				fires: true
			},
			{ answers: { ...calmSkin, 'change-sore': 'yes' }, fires: true },
			{ answers: { ...calmSkin, 'change-nail': 'not-sure' }, fires: true },
			{ answers: { ...calmSkin, 'change-mole': 'yes', 'mole-signs': ['uneven-colour'] }, fires: true },
			{ answers: { ...calmSkin, 'change-mole': 'yes', 'mole-signs': ['oozing'] }, fires: true },
			{
				answers: { ...calmSkin, 'change-mole': 'yes', 'mole-signs': ['sore', 'feels-different'] },
				fires: false
			},
			{ answers: calmSkin, fires: false }
		]
	},
	{
		// Fewer than three points and none of the ABCDE signs is no all-clear, and the design says that nothing is less
		// careful than a yes: so any change is referred, and the signs decide only how soon.
		...unsigned,
		id: 'mole-changed-a-little',
		code: 'S10a',
		title: 'A mole or spot that has changed a little',
		when: {
			all: [
				{ fact: 'change-mole', is: 'yes' },
				{ fact: 'mole-score', atMost: 2 }
			]
		},
		then: [{ refer: 'clinician', to: 'doctor' }],
		yieldsTo: ['changing-mole-or-sore'],
		because:
			'You named none of the signs that doctors look for first, and that is good. Still, a doctor should look at any mole or spot that changes.',
		advice:
			'Book an ordinary doctor’s appointment in the next weeks. Take a photo today with a ruler beside the spot. If it grows, bleeds or takes on another colour, ask to be seen within two weeks.',
		evidence: ['nice-ng12-melanoma', 'nice-ng12-weights', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { ...calmSkin, 'change-mole': 'yes', 'mole-signs': ['none'] }, fires: true },
			{ answers: { ...calmSkin, 'change-mole': 'not-sure', 'mole-signs': ['sore'] }, fires: true },
			{
				answers: { ...calmSkin, 'change-mole': 'yes', 'mole-signs': ['bigger', 'uneven-colour'] },
				fires: false
			},
			{ answers: calmSkin, fires: false }
		]
	},
	{
		...unsigned,
		id: 'joined-acne-nodules',
		code: 'S06',
		title: 'Acne with lumps that join under the skin',
		when: { fact: 'acne-nodules', atLeast: 4 },
		then: [{ refer: 'clinician', to: 'dermatologist' }],
		because: 'Deep lumps that join under the skin scar easily, and skincare cannot reach them.',
		advice: 'Ask your doctor to send you to a skin specialist. Until then wash gently and do not squeeze.',
		evidence: ['nice-ng198-acne'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['acne'], 'acne-nodules': 'joined' }, fires: true },
			{ answers: { concerns: ['acne'], 'acne-nodules': 'three-or-more' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'many-inflamed-spots',
		code: 'S07',
		title: 'Many sore spots or several deep lumps',
		when: {
			any: [
				{ fact: 'acne-spots', atLeast: 35 },
				{ fact: 'acne-nodules', atLeast: 3 }
			]
		},
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'35 or more sore spots, or 3 or more deep lumps, is more than skincare can help with. Medicines work better, and early care means fewer scars.',
		advice: 'See a doctor about your acne. Tell them how many spots you counted.',
		evidence: ['nice-ng198-counts'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['acne'], 'acne-spots': 'many', 'acne-nodules': 'no-lumps' }, fires: true },
			{ answers: { concerns: ['acne'], 'acne-spots': 'some', 'acne-nodules': 'one-or-two' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'acne-scars-or-distress',
		code: 'S08',
		title: 'Acne that scars, resists treatment or weighs on the mind',
		when: { fact: 'acne-scarring', is: 'yes' },
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'Scars, marks that stay, two treatments that failed or low mood are all reasons to get better help than a cosmetic.',
		advice:
			'See a doctor and tell them which of these it is. If it weighs on your mood, say so: that counts as a reason.',
		evidence: ['nice-ng198-acne'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['acne'], 'acne-scarring': 'yes' }, fires: true },
			{ answers: { concerns: ['acne'], 'acne-scarring': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'facial-steroid',
		code: 'S31',
		title: 'A steroid cream on the face, or a rash round the mouth',
		when: { fact: 'facial-steroid', is: 'yes' },
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'Skin that has had a steroid cream for weeks can flare or burn when it stops, and a rash of small bumps round the mouth often goes with it. Every further product can make it worse.',
		advice:
			'See a doctor, and take every cream you have used with you. Do not put anything new on your face, and ask before you stop a cream that a doctor gave you.',
		evidence: ['perioral-steroid-rebound', 'practice-facial-steroid'],
		verification: 'second-hand',
		examples: [
			{ answers: { 'facial-steroid': 'yes' }, fires: true },
			{ answers: { 'facial-steroid': 'not-sure' }, fires: true },
			{ answers: { 'facial-steroid': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'sore-eyes-with-redness',
		code: 'S22',
		title: 'Sore or gritty eyes with facial redness',
		when: { fact: 'eye-symptoms', is: 'yes' },
		then: [{ refer: 'clinician', to: 'eye-care' }],
		because: 'Redness of the face with sore, gritty or light-shy eyes can mean that the eyes need care too.',
		advice:
			'See an optometrist or a doctor about your eyes in the next days. If an eye hurts or your sight changes, go the same day.',
		evidence: ['scot-ocular-rosacea', 'skincancerfoundation-za-eyes'],
		verification: 'verified',
		examples: [
			{ answers: { concerns: ['redness'], 'eye-symptoms': 'yes' }, fires: true },
			{ answers: { concerns: ['redness'], 'eye-symptoms': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'under-13',
		code: 'S27',
		title: 'Under 13',
		when: { fact: 'age', is: 'under-13' },
		then: [{ refer: 'clinician', to: 'pharmacist' }, { keep: 'nothing' }],
		because:
			'Skin under 13 needs only a gentle wash, a plain moisturiser and sunscreen. Strong products can hurt it.',
		advice:
			'Ask a parent or carer. If something on your skin worries you, go to a pharmacist or doctor together.',
		evidence: ['bad-children-skincare', 'practice-under-13'],
		verification: 'second-hand',
		examples: [
			{ answers: { age: 'under-13' }, fires: true },
			{ answers: { age: 'from-13' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'injected-exosomes',
		code: 'S33',
		title: 'Exosomes by injection or drip',
		when: { fact: 'clinic', includes: 'injected' },
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'No regulator we checked has approved exosomes for injection or drips, and people have been badly hurt by them.',
		advice:
			'Please do not have it done. If a place offers it, ask your regulator or a doctor first. If it has been done and your skin hurts, swells or changes colour, see a doctor today.',
		evidence: ['fda-exosome-notice-2019', 'cdsco-injection-2026', 'tawanwongsri-2024', 'nahm-2024'],
		verification: 'verified',
		examples: [
			{ answers: { clinic: ['injected'] }, fires: true },
			{ answers: { clinic: ['injected', 'laser'] }, fires: true },
			{ answers: { clinic: ['laser'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'home-needling',
		code: 'S33a',
		title: 'Needling at home',
		when: { fact: 'clinic', includes: 'home-needling' },
		then: [{ refer: 'clinician', to: 'doctor' }],
		because:
			'Rollers and pens at home push things under the skin that must stay on top. People have got hard, lasting lumps after a serum was needled in.',
		advice:
			'Please do not needle your skin at home. If you have done it and it is hot, lumpy or sore, see a doctor. For marks and lines, ask a skin doctor what is safe.',
		evidence: ['jama-needling-granuloma', 'allure-home-needling'],
		verification: 'second-hand',
		examples: [
			{ answers: { clinic: ['home-needling'] }, fires: true },
			{ answers: { clinic: ['laser'] }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
