/** Korea, Japan, mainland China and Australia. */
import type { Direction } from '../schema';

const general = { evidence: ['practice-where-to-go'], verification: 'unconfirmed' } as const;
const korea = { regions: ['korea'], evidence: ['where-korea'], verification: 'verified' } as const;
const japan = { regions: ['japan'], evidence: ['where-japan-clinics'], verification: 'verified' } as const;
const china = { regions: ['china'], evidence: ['where-china-hospital'], verification: 'verified' } as const;
const australia = {
	regions: ['australia'],
	evidence: ['where-australia-healthdirect'],
	verification: 'verified'
} as const;

export const asiaPacificDirections = [
	{
		...korea,
		id: 'urgent-care-korea',
		to: 'urgent-care',
		called: 'Open clinic, or hospital emergency room (응급실)',
		how: 'Call 119 and ask which clinic is open now, or look in the E-Gen app.'
	},
	{
		...korea,
		id: 'doctor-korea',
		to: 'doctor',
		called: 'Neighbourhood clinic (의원)',
		how: 'Go straight to a clinic; you need no letter. A large hospital wants one from a clinic.'
	},
	{
		...korea,
		id: 'dermatologist-korea',
		to: 'dermatologist',
		called: 'Skin clinic (피부과)',
		how: 'Go straight to a clinic. Ask first whether it sees skin illness, as many do beauty care only.',
		evidence: ['where-korea', 'practice-where-to-go'],
		verification: 'unconfirmed'
	},
	{
		...korea,
		id: 'eye-care-korea',
		to: 'eye-care',
		called: 'Eye clinic (안과)',
		how: 'Go straight to a clinic. For strong pain or lost sight go to a hospital emergency room today.'
	},
	{
		...general,
		id: 'pharmacist-korea',
		to: 'pharmacist',
		regions: ['korea'],
		called: 'Pharmacy (약국)',
		how: 'Go into any pharmacy and ask the pharmacist; you need no appointment.'
	},
	{
		id: 'urgent-care-japan',
		to: 'urgent-care',
		regions: ['japan'],
		called: 'Evening or holiday clinic, or a hospital (夜間・休日診療)',
		how: 'In some areas advice on where to go is given on #7119. Where it does not answer, call a hospital near you.',
		evidence: ['where-japan-7119', 'practice-where-to-go'],
		verification: 'verified'
	},
	{
		...japan,
		id: 'doctor-japan',
		to: 'doctor',
		called: 'Clinic (クリニック)',
		how: 'There are no family doctors as such. For skin go straight to a skin clinic (皮膚科); else to internal medicine (内科).'
	},
	{
		...japan,
		id: 'dermatologist-japan',
		to: 'dermatologist',
		called: 'Skin clinic (皮膚科, hifuka)',
		how: 'Go straight to a clinic; most need no appointment. A large hospital charges more without a letter.'
	},
	{
		...japan,
		id: 'eye-care-japan',
		to: 'eye-care',
		called: 'Eye clinic (眼科, ganka)',
		how: 'Go straight to a clinic. For strong pain or lost sight go to a hospital today.'
	},
	{
		...general,
		id: 'pharmacist-japan',
		to: 'pharmacist',
		regions: ['japan'],
		called: 'Pharmacy or drugstore (薬局)',
		how: 'Ask for the pharmacist (薬剤師); you need no appointment.'
	},
	{
		...china,
		id: 'urgent-care-china',
		to: 'urgent-care',
		called: 'Emergency department of a hospital (急诊)',
		how: 'Go there; it is open day and night.'
	},
	{
		...china,
		id: 'doctor-china',
		to: 'doctor',
		called: 'Outpatient department of a hospital (门诊)',
		how: 'Register (挂号) at the desk or in the hospital’s app, and ask for the skin department (皮肤科).'
	},
	{
		...china,
		id: 'dermatologist-china',
		to: 'dermatologist',
		called: 'Skin department of a hospital (皮肤科)',
		how: 'Register (挂号) for it at the desk or in the hospital’s app.'
	},
	{
		...china,
		id: 'eye-care-china',
		to: 'eye-care',
		called: 'Eye department of a hospital (眼科)',
		how: 'Register (挂号) for it. For strong pain or lost sight go to the emergency department (急诊) today.'
	},
	{
		...general,
		id: 'pharmacist-china',
		to: 'pharmacist',
		regions: ['china'],
		called: 'Pharmacy (药店)',
		how: 'Ask for the licensed pharmacist (执业药师).'
	},
	{
		...australia,
		id: 'urgent-care-australia',
		to: 'urgent-care',
		called: 'healthdirect, or a Medicare Urgent Care Clinic',
		how: 'Call 1800 022 222, free and at any hour: a nurse says where to be seen today.'
	},
	{
		...australia,
		id: 'doctor-australia',
		to: 'doctor',
		called: 'GP (general practitioner)',
		how: 'Book with any GP and say what has changed.'
	},
	{
		...australia,
		id: 'dermatologist-australia',
		to: 'dermatologist',
		called: 'Skin doctor (dermatologist)',
		how: 'A GP sends you on. Ask for it when you book.'
	},
	{
		...general,
		id: 'eye-care-australia',
		to: 'eye-care',
		regions: ['australia'],
		called: 'Optometrist',
		how: 'Book a visit and say that your eyes are sore. For strong pain or lost sight go to a hospital emergency department today.'
	},
	{
		...general,
		id: 'pharmacist-australia',
		to: 'pharmacist',
		regions: ['australia'],
		called: 'Pharmacist',
		how: 'Go into any pharmacy; you need no appointment.'
	}
] as const satisfies readonly Direction[];
