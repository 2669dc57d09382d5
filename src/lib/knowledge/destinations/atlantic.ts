/** Europe, the Americas, and places we know nothing more about. */
import type { Direction } from '../schema';

const general = { evidence: ['practice-where-to-go'], verification: 'unconfirmed' } as const;

export const atlanticDirections = [
	{
		id: 'urgent-care-eu',
		to: 'urgent-care',
		regions: ['eu'],
		called: 'Doctor on call, or a hospital',
		how: 'In Germany call 116 117, free; some other countries use the same number. Elsewhere call your own doctor’s practice, which says who is on call, or go to a hospital.',
		evidence: ['where-eu-on-call', 'practice-where-to-go'],
		verification: 'verified'
	},
	{
		id: 'urgent-care-uk',
		to: 'urgent-care',
		regions: ['uk'],
		called: 'NHS 111',
		how: 'Call 111, free and at any hour. They say where to be seen today, and can book it. In Northern Ireland call your GP’s out-of-hours service.',
		evidence: ['where-uk-111', 'where-uk-nhs24', 'practice-where-to-go'],
		verification: 'verified'
	},
	{
		...general,
		id: 'urgent-care-us',
		to: 'urgent-care',
		regions: ['us'],
		called: 'Urgent care clinic',
		how: 'Walk in, or call ahead and ask how long the wait is. Many health plans print the number of a nurse line on the back of the card.'
	},
	{
		id: 'urgent-care-canada',
		to: 'urgent-care',
		regions: ['canada'],
		called: 'Urgent care or walk-in clinic',
		how: 'In most provinces and territories a nurse answers on 811, day and night, and says where to be seen.',
		evidence: ['where-canada-811'],
		verification: 'second-hand'
	},
	{
		...general,
		id: 'urgent-care-elsewhere',
		to: 'urgent-care',
		regions: ['asean', 'india', 'elsewhere'],
		called: 'Urgent care, or a hospital',
		how: 'Go to the nearest clinic or hospital that sees people without an appointment.'
	},
	{
		...general,
		id: 'doctor-eu',
		to: 'doctor',
		regions: ['eu'],
		called: 'Family doctor',
		how: 'Call the practice for an appointment. In many countries you may also go straight to a skin doctor.'
	},
	{
		...general,
		id: 'doctor-uk',
		to: 'doctor',
		regions: ['uk'],
		called: 'GP (general practitioner)',
		how: 'Call your GP practice or use its website, and say what has changed.'
	},
	{
		...general,
		id: 'doctor-us',
		to: 'doctor',
		regions: ['us'],
		called: 'Primary care doctor',
		how: 'Call the office and say what has changed. If you have no doctor, a walk-in clinic or a community health center can see you.'
	},
	{
		...general,
		id: 'doctor-canada',
		to: 'doctor',
		regions: ['canada'],
		called: 'Family doctor, nurse practitioner or walk-in clinic',
		how: 'Call for an appointment. If you have no family doctor, go to a walk-in clinic.'
	},
	{
		...general,
		id: 'doctor-elsewhere',
		to: 'doctor',
		regions: ['asean', 'elsewhere'],
		called: 'Doctor',
		how: 'Go to the doctor you would see first for any illness: a family doctor, a general practitioner or a clinic.'
	},
	{
		...general,
		id: 'dermatologist-eu',
		to: 'dermatologist',
		regions: ['eu'],
		called: 'Skin doctor (dermatologist)',
		how: 'In some countries you can book a visit yourself; in others your family doctor writes a letter first.'
	},
	{
		...general,
		id: 'dermatologist-uk',
		to: 'dermatologist',
		regions: ['uk'],
		called: 'Skin doctor (dermatologist)',
		how: 'Your GP sends you on. Ask for it when you book.'
	},
	{
		...general,
		id: 'dermatologist-us',
		to: 'dermatologist',
		regions: ['us'],
		called: 'Skin doctor (dermatologist)',
		how: 'Book a visit yourself. Some health plans want a letter from your primary care doctor first.'
	},
	{
		...general,
		id: 'dermatologist-canada',
		to: 'dermatologist',
		regions: ['canada'],
		called: 'Skin doctor (dermatologist)',
		how: 'A family doctor or a walk-in clinic writes the letter you need.'
	},
	{
		...general,
		id: 'dermatologist-elsewhere',
		to: 'dermatologist',
		regions: ['asean', 'elsewhere'],
		called: 'Skin doctor (dermatologist)',
		how: 'Ask at a clinic or hospital whether you can book yourself or need a letter from a doctor.'
	},
	{
		id: 'eye-care-uk',
		to: 'eye-care',
		regions: ['uk'],
		called: 'Optometrist (optician on the high street)',
		how: 'Call an optician and say that your eyes are sore; many see people with eye trouble soon. For strong pain or lost sight go to A&E or a hospital eye clinic today.',
		evidence: ['where-uk-eyes', 'where-uk-nhs24'],
		verification: 'verified'
	},
	{
		...general,
		id: 'eye-care-north-america',
		to: 'eye-care',
		regions: ['us', 'canada'],
		called: 'Eye doctor (optometrist or ophthalmologist)',
		how: 'Call the office and say that your eyes are sore, so that they see you soon. For strong pain or lost sight go to an emergency department today.'
	},
	{
		...general,
		id: 'eye-care-eu-and-elsewhere',
		to: 'eye-care',
		regions: ['eu', 'switzerland', 'brazil', 'taiwan', 'asean', 'india', 'saudi-arabia', 'elsewhere'],
		called: 'Eye doctor (ophthalmologist)',
		how: 'Call the practice and say that your eyes are sore. For strong pain or lost sight go to a hospital eye clinic today.'
	},
	{
		id: 'pharmacist-uk',
		to: 'pharmacist',
		regions: ['uk'],
		called: 'Pharmacist',
		how: 'Go into any pharmacy; you need no appointment, and you can ask to talk in private.',
		evidence: ['where-uk-pharmacist'],
		verification: 'verified'
	},
	{
		...general,
		id: 'pharmacist-atlantic',
		to: 'pharmacist',
		regions: ['eu', 'us', 'canada', 'brazil', 'singapore', 'asean', 'saudi-arabia', 'elsewhere'],
		called: 'Pharmacist',
		how: 'Go into any pharmacy and ask for the pharmacist; you need no appointment.'
	}
] as const satisfies readonly Direction[];
