/**
 * Gates about what a doctor has found or prescribed, and about products in use. They keep the care a person has and make
 * the plan gentle beside it. Hit policy: collect all. Unknown counts as yes.
 */
import type { CheckedGate } from './checked';
import { irritants, retinoids, sunAcids } from './left-out';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;

export const conditionGates = [
	{
		...unsigned,
		since: '2026-11-26',
		id: 'pregnancy-when-referred',
		code: 'S12c',
		title: 'Tell them: pregnant, trying or breastfeeding',
		when: { fact: 'pregnancy', isAnyOf: ['pregnant', 'trying', 'breastfeeding'] },
		then: [{ addTo: 'referral' }],
		because:
			'Some acne medicines must not be used in pregnancy or while trying for a baby, and we keep to the same while breastfeeding. Whoever treats you has to know.',
		advice:
			'Say so before you take or are given anything. If you put a retinoid on your skin, such as retinol, retinal, adapalene or tretinoin, stop it today and tell them. Do not stop any other medicine on your own.',
		unsure: {
			because:
				'You were not sure about a pregnancy, or chose not to say. Some acne medicines must not be used in pregnancy or while trying for a baby, and we keep to the same while breastfeeding.',
			advice:
				'If you may be pregnant, are trying for a baby or breastfeeding, say so before you take or are given anything. Then also stop any retinoid you put on your skin, such as retinol, retinal, adapalene or tretinoin, and tell them.'
		},
		evidence: ['ema-retinoids-2018', 'bumps-isotretinoin-gel', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { pregnancy: 'pregnant' }, fires: true },
			{ answers: { pregnancy: 'prefer-not' }, fires: true },
			{ answers: { pregnancy: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'retinoid-in-pregnancy',
		code: 'S12a',
		title: 'A retinoid in use while pregnant, trying or breastfeeding',
		when: {
			all: [
				{ fact: 'pregnancy', isAnyOf: ['pregnant', 'trying', 'breastfeeding'] },
				{ fact: 'products-now', includes: 'retinoid' }
			]
		},
		then: [{ excludeActives: retinoids }],
		because:
			'A retinoid must not be used in pregnancy or while trying for a baby, and we keep to the same while breastfeeding.',
		advice:
			'Stop the retinoid today, and tell your doctor, midwife or pharmacist that you have used one. Do not stop any other medicine on your own.',
		evidence: ['ema-retinoids-2018', 'bumps-isotretinoin-gel', 'practice-unknown-counts-as-yes'],
		verification: 'verified',
		examples: [
			{ answers: { pregnancy: 'trying', 'products-now': ['retinoid'] }, fires: true },
			{ answers: { pregnancy: 'prefer-not', 'products-now': ['retinoid'] }, fires: true },
			{ answers: { pregnancy: 'pregnant', 'products-now': ['cleanser'] }, fires: false },
			{ answers: { pregnancy: 'no', 'products-now': ['retinoid'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'isotretinoin',
		code: 'S16',
		title: 'Isotretinoin capsules now or in the last 6 months',
		when: { fact: 'isotretinoin', is: 'yes' },
		then: [{ avoid: 'devices' }],
		because:
			'The leaflet of isotretinoin says to wait 6 months before some clinic treatments; experts differ on how strict that must be.',
		advice: 'Ask the doctor who prescribed it before any clinic treatment.',
		evidence: ['waldman-2017', 'somalaser-isotretinoin'],
		verification: 'verified',
		examples: [
			{ answers: { isotretinoin: 'yes' }, fires: true },
			{ answers: { isotretinoin: 'not-sure' }, fires: true },
			{ answers: { isotretinoin: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'isotretinoin-bland-care',
		code: 'S17',
		title: 'Bland care beside isotretinoin',
		when: { fact: 'isotretinoin', is: 'yes' },
		then: [{ only: 'plain-care' }, { defer: 'vesicles' }],
		because:
			'Isotretinoin makes skin dry and easy to hurt, also for a while afterwards. Everything beyond plain care adds to that.',
		advice:
			'Keep to bland care and sunscreen. Leave off strong products that you have too, unless the doctor who prescribed it says otherwise.',
		evidence: ['practice-isotretinoin-bland-care'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { isotretinoin: 'yes' }, fires: true },
			{ answers: { isotretinoin: 'not-sure' }, fires: true },
			{ answers: { isotretinoin: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		since: '2026-11-25',
		id: 'strong-redness',
		code: 'S22a',
		title: 'Strong redness over much of the face',
		when: { fact: 'redness-look', atLeast: 3 },
		then: [{ tell: 'a-doctor' }],
		because:
			'Redness this strong can be a skin condition that a doctor can help with. A cosmetic only changes how it looks and feels.',
		advice: 'Show it to a doctor, if none has seen it yet. Go on with what a doctor has given you for it.',
		evidence: ['nhs-rosacea-quoted', 'practice-redness-grades'],
		verification: 'second-hand',
		examples: [
			{ answers: { concerns: ['redness'], 'redness-look': 'strong' }, fires: true },
			{ answers: { concerns: ['redness'], 'redness-look': 'not-sure' }, fires: true },
			{ answers: { concerns: ['redness'], 'redness-look': 'plain' }, fires: false }
		]
	},
	{
		...unsigned,
		since: '2026-11-25',
		id: 'gentle-with-lasting-redness',
		code: 'S22b',
		title: 'Redness that never fades: keep it gentle',
		when: { fact: 'redness-look', atLeast: 4 },
		then: [{ excludeActives: irritants }],
		because:
			'Retinoids, peeling acids, pure vitamin C and benzoyl peroxide can make skin that is red all the time burn and look redder.',
		advice:
			'Keep to few, plain products, and try one at a time. Leave off strong products that no doctor gave you, and whatever burns.',
		unsure: {
			because:
				'You are not sure how strong the redness is, so we leave out what could make very red skin burn: retinoids, peeling acids, pure vitamin C and benzoyl peroxide.',
			advice:
				'Look again in daylight, on a day without make-up. If the redness is faint or comes and goes, change your answer: the plan may then hold more.'
		},
		evidence: ['practice-redness-grades', 'practice-unknown-counts-as-yes'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { concerns: ['redness'], 'redness-look': 'very-strong' }, fires: true },
			{ answers: { concerns: ['redness'], 'redness-look': 'not-sure' }, fires: true },
			{ answers: { concerns: ['redness'], 'redness-look': 'strong' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'prescribed-care',
		code: 'S23',
		title: 'A skin condition that a doctor has found',
		when: {
			any: [
				{ fact: 'diagnosed', includes: 'rosacea' },
				{ fact: 'diagnosed', includes: 'eczema' },
				{ fact: 'diagnosed', includes: 'eczema-flare' },
				{ fact: 'diagnosed', includes: 'psoriasis' },
				{ fact: 'diagnosed', includes: 'melasma' }
			]
		},
		then: [{ goOnWith: 'prescribed-care' }],
		because:
			'A cosmetic is no medicine. What your doctor gave you does more, and stopping it can let the trouble come back.',
		advice:
			'Go on with what your doctor prescribed, just as before. Show this plan to your doctor or pharmacist before you add anything from it.',
		unsure: {
			because:
				'You are not sure whether a doctor has found a skin condition. A cosmetic is no medicine and takes the place of none.',
			advice:
				'If a doctor has prescribed something for your skin, go on with it. Ask them, or a pharmacist, what it is for.'
		},
		evidence: ['asa-cap-12', 'practice-prescribed-care'],
		verification: 'verified',
		examples: [
			{ answers: { diagnosed: ['melasma'] }, fires: true },
			{ answers: { diagnosed: ['psoriasis', 'rosacea'] }, fires: true },
			{ answers: { diagnosed: ['not-sure'] }, fires: true },
			{ answers: { diagnosed: ['none'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'gentle-beside-a-diagnosis',
		code: 'S23a',
		title: 'Rosacea, eczema or psoriasis: keep it gentle',
		when: {
			any: [
				{ fact: 'diagnosed', includes: 'rosacea' },
				{ fact: 'diagnosed', includes: 'eczema' },
				{ fact: 'diagnosed', includes: 'eczema-flare' },
				{ fact: 'diagnosed', includes: 'psoriasis' }
			]
		},
		then: [{ excludeActives: irritants }],
		because: 'Retinoids, peeling acids, pure vitamin C and benzoyl peroxide can set off skin like yours.',
		advice:
			'Keep to few, plain products, and try one at a time. Leave off strong products that no doctor gave you, and whatever burns.',
		evidence: ['practice-diagnosed-gentle'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { diagnosed: ['rosacea'] }, fires: true },
			{ answers: { diagnosed: ['not-sure'] }, fires: true },
			{ answers: { diagnosed: ['melasma'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'eczema-flare',
		code: 'S23b',
		title: 'Eczema that is sore, itchy or weeping now',
		when: { fact: 'diagnosed', includes: 'eczema-flare' },
		then: [
			{ only: 'plain-care' },
			{ defer: 'vesicles' },
			{ avoid: 'devices' },
			{ excludeAllergens: ['milk', 'fish', 'soy'] }
		],
		because:
			'Sore eczema lets in what should stay outside. People have become allergic to milk from creams they put on it, and vesicles have been tried on whole skin only.',
		advice:
			'Keep to a plain wash, moisturiser and sunscreen until the skin is calm. Leave off everything with vesicles, milk, fish or soy, have no clinic treatment before that, and see your doctor if it does not settle.',
		evidence: [
			'milk-skin-sensitisation',
			'medpath-exclusions',
			'bad-eczema-herpeticum',
			'practice-unknown-counts-as-yes'
		],
		verification: 'verified',
		examples: [
			{ answers: { diagnosed: ['eczema-flare'] }, fires: true },
			{ answers: { diagnosed: ['not-sure'] }, fires: true },
			{ answers: { diagnosed: ['eczema'] }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'sun-sensitising-medicine',
		code: 'S32',
		title: 'A medicine that makes skin burn faster in the sun',
		when: {
			any: [
				{ fact: 'sun-medicine', is: 'yes' },
				{ fact: 'isotretinoin', is: 'yes' }
			]
		},
		then: [{ excludeActives: sunAcids }],
		because: 'Your medicine makes skin burn faster in the sun, and fruit acids add to it.',
		advice:
			'Wear sunscreen of SPF 50 every day, a hat and long sleeves, and keep out of the midday sun. Leave off fruit acids that you have. Do not stop the medicine; ask a pharmacist if you are not sure about it.',
		evidence: ['photosensitising-medicines', 'fda-aha-sunburn', 'practice-unknown-counts-as-yes'],
		verification: 'second-hand',
		examples: [
			{ answers: { 'sun-medicine': 'yes', isotretinoin: 'no' }, fires: true },
			{ answers: { 'sun-medicine': 'no', isotretinoin: 'yes' }, fires: true },
			{ answers: { 'sun-medicine': 'not-sure', isotretinoin: 'no' }, fires: true },
			{ answers: { 'sun-medicine': 'no', isotretinoin: 'no' }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
