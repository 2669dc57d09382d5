/**
 * Gates that bend the plan: no vesicles for now, no device treatment, an active left out.
 * Hit policy: collect all. Unknown counts as yes.
 */
import type { CheckedGate } from './checked';
import { irritants, retinoids } from './left-out';

const unsigned = { since: '2026-11-23', reviewed: 'none' } as const;

export const carefulGates = [
	{
		...unsigned,
		id: 'cancer-history',
		code: 'S11',
		title: 'Cancer now or in the past',
		when: { fact: 'cancer-history', is: 'yes' },
		then: [{ defer: 'vesicles' }, { avoid: 'devices' }, { excludeActives: irritants }],
		because:
			'Vesicles carry signals between cells, and studies left out people who have had cancer. So nobody knows if they are safe for you. Strong ingredients wait too: some make skin burn faster in the sun.',
		advice:
			'Leave exosome products out unless your cancer doctor or skin doctor agrees. Sun protection is the part that matters most.',
		evidence: ['irct-76964-exclusions', 'mahmoud-2025', 'fda-aha-sunburn', 'practice-unknown-counts-as-yes'],
		verification: 'second-hand',
		examples: [
			{ answers: { 'cancer-history': 'yes' }, fires: true },
			{ answers: { 'cancer-history': 'not-sure' }, fires: true },
			{ answers: { 'cancer-history': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'pregnancy',
		code: 'S12',
		title: 'Pregnant, trying or breastfeeding',
		when: { fact: 'pregnancy', isAnyOf: ['pregnant', 'trying', 'breastfeeding'] },
		then: [
			{ defer: 'vesicles' },
			{ excludeActives: [...retinoids, 'salicylic-acid', 'bakuchiol', 'tranexamic-acid'] },
			{ avoid: 'devices' }
		],
		because:
			'In pregnancy and while breastfeeding retinoids must not be used, some other ingredients are better left out, and nobody has tested vesicles.',
		advice:
			'Show the routine below to your midwife, pharmacist or doctor before you start what is new in it, and before you add anything else.',
		evidence: [
			'irct-76964-exclusions',
			'ema-retinoids-2018',
			'bumps-isotretinoin-gel',
			'jabfm-pregnancy-skin',
			'pregnancy-skin-products',
			'mnt-salicylic-pregnancy',
			'practice-bakuchiol-pregnancy',
			'practice-unknown-counts-as-yes'
		],
		verification: 'verified',
		examples: [
			{ answers: { pregnancy: 'pregnant' }, fires: true },
			{ answers: { pregnancy: 'prefer-not' }, fires: true },
			{ answers: { pregnancy: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'weak-immunity',
		code: 'S13',
		title: 'Weak immune system',
		when: { fact: 'weak-immunity', is: 'yes' },
		then: [{ defer: 'vesicles' }, { avoid: 'devices' }],
		because: 'Studies of vesicles left out people whose immune system is weak.',
		advice: 'Leave exosome products and clinic devices out until your doctor agrees.',
		evidence: ['medpath-exclusions'],
		verification: 'verified',
		examples: [
			{ answers: { 'weak-immunity': 'yes' }, fires: true },
			{ answers: { 'weak-immunity': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'open-or-infected-skin',
		code: 'S14',
		title: 'Broken, infected or sunburnt skin',
		when: { fact: 'skin-open', is: 'yes' },
		then: [{ only: 'plain-care' }, { defer: 'vesicles' }, { avoid: 'devices' }],
		because: 'Open, infected or sunburnt skin lets things in that should stay outside, and it stings.',
		advice:
			'Wait until the skin has closed and is calm. Until then wash gently, use a plain moisturiser and leave off strong products that you have. If it spreads, oozes or hurts more, see a doctor.',
		evidence: ['medpath-exclusions', 'bad-eczema-herpeticum'],
		verification: 'verified',
		examples: [
			{ answers: { 'skin-open': 'yes' }, fires: true },
			{ answers: { 'skin-open': 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'autoimmune',
		code: 'S19',
		title: 'Autoimmune illness of the skin or body',
		when: { fact: 'autoimmune', is: 'yes' },
		then: [{ defer: 'vesicles' }, { avoid: 'devices' }],
		because: 'Clinics leave these people out, and there is no study to say that vesicles are safe for them.',
		advice: 'Leave exosome products and clinic devices out until your doctor agrees.',
		evidence: ['clinic-needling-contraindications'],
		verification: 'second-hand',
		examples: [
			{ answers: { autoimmune: 'yes' }, fires: true },
			{ answers: { autoimmune: 'no' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'teenager',
		code: 'S28',
		title: 'Age 13 to 17',
		when: { fact: 'age', is: 'from-13' },
		then: [{ only: 'plain-care' }, { defer: 'vesicles' }, { avoid: 'devices' }],
		because: 'Young skin does not need exosomes, retinol or peeling acids, and they can make it sore.',
		advice:
			'A gentle wash, a plain moisturiser and sunscreen are enough. For spots, ask a pharmacist together with a parent. If a doctor has given you something, go on with it.',
		evidence: ['bad-children-skincare', 'california-minors-bill'],
		verification: 'second-hand',
		examples: [
			{ answers: { age: 'from-13' }, fires: true },
			{ answers: { age: 'from-18' }, fires: false }
		]
	},
	{
		...unsigned,
		id: 'recent-procedure',
		code: 'S30',
		title: 'Laser, peel or needling in the last 7 days',
		when: { fact: 'recent-procedure', is: 'yes' },
		then: [{ only: 'plain-care' }, { defer: 'vesicles' }, { avoid: 'devices' }],
		because:
			'After a clinic treatment the skin is open for days. A product that was not made sterile has no place on it.',
		advice:
			'Use only what your clinic gave you, and leave off strong products that you have. Start this routine when the skin is whole again, after 7 days at the soonest.',
		evidence: ['practice-recent-procedure', 'aftercare-non-ablative', 'aftercare-ablative'],
		verification: 'unconfirmed',
		examples: [
			{ answers: { 'recent-procedure': 'yes' }, fires: true },
			{ answers: { 'recent-procedure': 'no' }, fires: false }
		]
	}
] as const satisfies readonly CheckedGate[];
