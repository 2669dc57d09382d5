/** People whom someone who knows skin must see first. */
import { acne, calm, redness, type Persona } from './persona';

export const referred: readonly Persona[] = [
	{
		name: 'a young adult with forty sore spots',
		reason: 'E §4 S07 (NG198): 35 inflamed spots or more are moderate to severe, and belong to a doctor.',
		answers: { ...calm, ...acne, age: 'from-18', 'acne-spots': 'many', concerns: ['acne'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S07 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a young adult whose lumps join under the skin',
		reason:
			'E §4 S06: joined lumps go to a dermatologist; they are also three or more nodules (S07). Declared order within one level.',
		answers: { ...calm, ...acne, age: 'from-18', 'acne-nodules': 'joined', concerns: ['acne'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S06 dermatologist', 'S07 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure whether spots leave scars',
		reason: 'E §4 S08 with S34: scarring is a reason for referral, and not sure counts as yes.',
		answers: { ...calm, ...acne, 'acne-scarring': 'not-sure', concerns: ['acne'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S08 doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with a red face and gritty eyes',
		reason:
			'E §4 S22: gritty eyes with a red face go to an optometrist or doctor; no pain, so not the same day.',
		answers: { ...calm, ...redness, 'eye-symptoms': 'yes', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S22 eye-care'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone whose face burns since a steroid cream was stopped',
		reason:
			'E §4 S31: burning after a steroid is seen by a doctor; it ends the quiz before rosacea (S23) is asked.',
		answers: {
			...calm,
			...redness,
			region: 'uk',
			'facial-steroid': 'yes',
			diagnosed: ['rosacea'],
			concerns: ['redness']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S31 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a child of twelve',
		reason:
			'E §4 S27: the quiz ends; gentle wash, moisturiser, sunscreen only; a pharmacist with a parent; nothing is kept, so no letter.',
		answers: { ...calm, age: 'under-13', concerns: ['shine'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S27 pharmacist'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: false
		}
	},
	{
		name: 'someone who asks about injected exosomes',
		reason: 'E §4 S33 and E §3.1: injection is refused in every region, no exceptions.',
		answers: { ...calm, clinic: ['injected'], concerns: ['firmness'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S33 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone of 20 who needles acne marks at home',
		reason: 'E §4 S33 covers home needling (F §4.1 L8, E §2.1 granulomas after a serum was needled in).',
		answers: { ...calm, age: 'from-18', clinic: ['home-needling'], concerns: ['marks'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S33a doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone not sure about a steroid cream from abroad',
		reason: 'E §4 S31 with S34: unlabelled creams may hold a steroid; a doctor looks.',
		answers: { ...calm, ...redness, region: 'asean', 'facial-steroid': 'not-sure', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S31 doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a student who does not dare to count the spots or the lumps',
		reason: 'E §4 S06 and S07 with S34: the count is open, so it counts as too many.',
		answers: {
			...calm,
			...acne,
			age: 'from-18',
			'acne-spots': 'not-sure',
			'acne-nodules': 'not-sure',
			concerns: ['acne']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S06 dermatologist unsure', 'S07 doctor unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'a young adult with three deep lumps and scars',
		reason: 'E §4 S07: three nodules; S08: scars. Both at the doctor.',
		answers: {
			...calm,
			...acne,
			age: 'from-18',
			'acne-nodules': 'three-or-more',
			'acne-scarring': 'yes',
			concerns: ['acne']
		},
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S07 doctor', 'S08 doctor'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	},
	{
		name: 'someone with a red face not sure about gritty eyes',
		reason: 'E §4 S22 with S34: eye care in the next days.',
		answers: { ...calm, ...redness, 'eye-symptoms': 'not-sure', concerns: ['redness'] },
		expected: {
			kind: 'referral',
			level: 'clinician',
			gates: ['S22 eye-care unsure'],
			blandCare: ['gentle-cleanser', 'moisturiser-plain', 'sunscreen-plain'],
			mayBeMailed: true
		}
	}
];
