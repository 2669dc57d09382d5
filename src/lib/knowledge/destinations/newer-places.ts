/** Switzerland, Brazil, Taiwan, Singapore, India and Saudi Arabia: what a page was read for. The rest goes by "elsewhere". */
import type { Direction } from '../schema';

const switzerland = { regions: ['switzerland'], verification: 'verified' } as const;
const brazil = { regions: ['brazil'], evidence: ['where-brazil-sus'], verification: 'verified' } as const;
const taiwan = { regions: ['taiwan'], evidence: ['where-taiwan-clinics'], verification: 'verified' } as const;
const singapore = { regions: ['singapore'], verification: 'verified' } as const;
const india = { regions: ['india'], verification: 'verified' } as const;
const saudiArabia = { regions: ['saudi-arabia'], verification: 'verified' } as const;

export const newerPlaces = [
	{
		...switzerland,
		id: 'urgent-care-switzerland',
		to: 'urgent-care',
		called: 'Emergency department of a hospital',
		how: 'Larger hospitals have one, open at once and without a letter. If you are not sure, ask your own practice or a pharmacy first.',
		evidence: ['where-switzerland-hospital', 'where-switzerland-pharmacy']
	},
	{
		...switzerland,
		id: 'doctor-switzerland',
		to: 'doctor',
		called: 'Family doctor (GP)',
		how: 'Call the practice. With some kinds of insurance you have to ask this doctor first, or a telephone line.',
		evidence: ['where-switzerland-doctors']
	},
	{
		...switzerland,
		id: 'dermatologist-switzerland',
		to: 'dermatologist',
		called: 'Skin doctor (dermatologist)',
		how: 'You may book a visit yourself, unless your insurance wants your family doctor to send you.',
		evidence: ['where-switzerland-doctors']
	},
	{
		...switzerland,
		id: 'pharmacist-switzerland',
		to: 'pharmacist',
		called: 'Pharmacy (Apotheke, pharmacie, farmacia)',
		how: 'Go in and ask; advice is free. A Drogerie is a shop without a pharmacist.',
		evidence: ['where-switzerland-pharmacy']
	},
	{
		...brazil,
		id: 'urgent-care-brazil',
		to: 'urgent-care',
		called: 'UPA 24h (Unidade de Pronto Atendimento)',
		how: 'Go there; it is open day and night and belongs to the SUS. The most serious cases are seen first.'
	},
	{
		...brazil,
		id: 'doctor-brazil',
		to: 'doctor',
		called: 'UBS (Unidade Básica de Saúde, posto de saúde)',
		how: 'Go to the one near your home: it is the way into the SUS.'
	},
	{
		...brazil,
		id: 'dermatologist-brazil',
		to: 'dermatologist',
		called: 'Skin doctor (dermatologista)',
		how: 'In the SUS the team of your UBS sends you on. Ask there.'
	},
	{
		...taiwan,
		id: 'urgent-care-taiwan',
		to: 'urgent-care',
		called: 'Clinic (診所), or an Urgent Care Center on a holiday',
		how: 'The six largest cities have Urgent Care Centers for Sundays and holidays. At other times go to a clinic, or to the emergency room of a hospital.',
		evidence: ['where-taiwan-urgent']
	},
	{
		...taiwan,
		id: 'doctor-taiwan',
		to: 'doctor',
		called: 'Neighbourhood clinic (診所)',
		how: 'Walk in with your NHI card; you mostly need no appointment.'
	},
	{
		...taiwan,
		id: 'dermatologist-taiwan',
		to: 'dermatologist',
		called: 'Skin clinic (皮膚科診所)',
		how: 'Walk in. A hospital costs more without a letter from a clinic.',
		evidence: ['where-taiwan-clinics', 'practice-where-to-go'],
		verification: 'unconfirmed'
	},
	{
		...taiwan,
		id: 'pharmacist-taiwan',
		to: 'pharmacist',
		called: 'Community pharmacy (藥局)',
		how: 'Go in and ask the pharmacist. Most are open for twelve hours and more.',
		evidence: ['where-taiwan-pharmacy']
	},
	{
		...singapore,
		id: 'urgent-care-singapore',
		to: 'urgent-care',
		called: 'GP clinic or 24-hour clinic',
		how: 'Call ahead or walk in. For something serious go to the emergency department (A&E) of a hospital.',
		evidence: ['where-singapore-clinics']
	},
	{
		...singapore,
		id: 'doctor-singapore',
		to: 'doctor',
		called: 'GP clinic or polyclinic',
		how: 'Walk in to a GP clinic; a polyclinic may want an appointment.',
		evidence: ['where-singapore-clinics']
	},
	{
		...singapore,
		id: 'dermatologist-singapore',
		to: 'dermatologist',
		called: 'Skin doctor, for example at the National Skin Centre',
		how: 'A polyclinic or GP sends you on. Without such a letter you can come too, at the full price.',
		evidence: ['where-singapore-skin']
	},
	{
		...singapore,
		id: 'eye-care-singapore',
		to: 'eye-care',
		called: 'GP or polyclinic, which sends you to an eye centre',
		how: 'Say that your eyes are sore: urgent letters are dealt with within days. For strong pain or lost sight go to a hospital’s A&E today.',
		evidence: ['where-singapore-eyes']
	},
	{
		...india,
		id: 'doctor-india',
		to: 'doctor',
		called: 'Doctor’s clinic, health centre, or eSanjeevani',
		how: 'Go to a clinic near you. The health ministry’s eSanjeevani also lets you talk to a doctor online, mostly free.',
		evidence: ['where-india-online', 'practice-where-to-go']
	},
	{
		...india,
		id: 'dermatologist-india',
		to: 'dermatologist',
		called: 'Skin doctor in a clinic or in the outpatient department (OPD) of a hospital',
		how: 'Register at the desk of the hospital. Some skin doctors also answer online through eSanjeevani.',
		evidence: ['where-india-online', 'practice-where-to-go'],
		verification: 'unconfirmed'
	},
	{
		...india,
		id: 'pharmacist-india',
		to: 'pharmacist',
		called: 'Chemist (medical store)',
		how: 'Go in and ask for the pharmacist.',
		evidence: ['where-india-chemists']
	},
	{
		...saudiArabia,
		id: 'urgent-care-saudi-arabia',
		to: 'urgent-care',
		called: '937, the line of the Ministry of Health',
		how: 'Call 937, free and at any hour: health staff answer and say where to go.',
		evidence: ['where-saudi-937']
	},
	{
		...saudiArabia,
		id: 'doctor-saudi-arabia',
		to: 'doctor',
		called: 'Primary health care centre',
		how: 'Go there first. You can ask for an appointment on 937.',
		evidence: ['where-saudi-937', 'where-saudi-centres']
	},
	{
		...saudiArabia,
		id: 'dermatologist-saudi-arabia',
		to: 'dermatologist',
		called: 'Skin doctor in a hospital',
		how: 'The health care centre sends you on.',
		evidence: ['where-saudi-centres']
	}
] as const satisfies readonly Direction[];
