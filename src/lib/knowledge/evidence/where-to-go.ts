/** Where help is found, by place: the lines and habits that a page was read for. */
import type { Evidence } from '../schema';

const page = {
	kind: 'reference-work',
	people: null,
	sponsor: 'not-applicable',
	verification: 'verified',
	checked: '2026-11-23'
} as const;

export const whereToGoEvidence = [
	{
		...page,
		id: 'where-uk-111',
		citation: 'North East Ambulance Service, NHS 111',
		year: 2024,
		url: 'https://neas.nhs.uk/your-service/111',
		supports:
			'111 is free and answers day and night in England when help is needed fast but no life is in danger; it can book a same-day visit.',
		limits: 'A page of one ambulance service in England. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-uk-nhs24',
		citation: 'Duncan and Todd, questions about eyes',
		year: 2020,
		url: 'http://www.rdmnicols.co.uk/ufaqs/i-have-a-sore-eye-my-eyes-have-gone-red-i-cant-see-as-well-as-i-normally-do-should-i-go-to-the-gp-or-the-optician/',
		supports:
			'An optician is the first place for a sore or red eye; in Scotland NHS 24 gives advice on 111 when it is closed.',
		limits: 'A page of one optician. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-uk-eyes',
		citation: 'Cheviot Road Surgery, urgent eye care',
		year: 2023,
		url: 'https://cheviotroadsurgery.nhs.uk/minor-injury--illness',
		supports:
			'Trained optometrists on the high street see red, sore or gritty eyes soon; very strong pain goes straight to a hospital eye clinic.',
		limits: 'For one area of England; the service has other names elsewhere. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-uk-pharmacist',
		citation: 'Somerford Grove Practice, ways to urgent help',
		year: 2023,
		url: 'https://somerfordgrovepractice.co.uk/patient-information',
		supports: 'A pharmacist gives advice without an appointment and can tell who else to see.',
		limits: 'A page of one practice. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-eu-on-call',
		citation: 'Neurologen und Psychiater im Netz, on the number of the doctor on call',
		year: 2012,
		url: 'https://neurologen-und-psychiater-im-netz.org/psychiatrie-psychosomatik-psychotherapie/news-archiv/artikel/aerztlicher-bereitschaftsdienst-ist-bundesweit-unter-der-nummer-116-117-erreichbar',
		supports:
			'In Germany a doctor on call is reached on 116 117, free, when practices are closed; some other countries of Europe use the number too.',
		limits: 'It does not say which other countries. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-canada-811',
		citation: 'Disabled World, Canada’s 811 line; Government of the Northwest Territories, 811',
		year: 2014,
		url: 'https://www.disabled-world.com/news/public-notices/phone-811.php',
		supports: 'On 811 a nurse gives advice day and night and says whether to see a doctor.',
		limits: 'Run by provinces and territories; not every one was checked.'
	},
	{
		...page,
		id: 'where-korea',
		citation: 'Asia Business Daily, on finding open clinics, 17 June 2024; Invest Korea, medical services',
		year: 2024,
		url: 'https://cm.asiae.co.kr/en/article/2024061711123439687',
		supports:
			'Open clinics are told on 119 and 129 and in the E-Gen app. A clinic can be visited without a letter; a large hospital wants one.',
		limits:
			'Written for a day on which doctors were on strike; that the ways hold on other days was not read.'
	},
	{
		...page,
		id: 'where-japan-7119',
		citation: 'Emergency Japan, how to call an ambulance',
		year: 2022,
		url: 'https://emergencyjapan.org/en/3385',
		supports: 'In certain areas #7119 gives advice when a person is not sure whether to call 119.',
		limits: 'It does not list the areas. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-japan-clinics',
		citation: 'Japan Healthcare Info, Japanese healthcare services',
		year: 2023,
		url: 'https://japanhealthinfo.com/japanese-healthcare-services',
		supports:
			'There are no family doctors as such: a person goes straight to a clinic for the part of the body. A large hospital charges more without a letter.',
		limits: 'A page for people from abroad. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-china-hospital',
		citation: 'City News Service Shanghai, how to see a doctor in a Chinese hospital',
		year: 2022,
		url: 'https://www.citynewsservice.cn/service/visitors/org47dk438nzv830',
		supports:
			'A person registers at the hospital for the department they need; the emergency department is open day and night.',
		limits: 'Written in Shanghai for people from abroad. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-australia-healthdirect',
		citation: 'Healthdirect Australia, what care do I need; Murray PHN, healthdirect',
		year: 2025,
		url: 'https://www.healthdirect.gov.au/what-care-do-i-need',
		supports:
			'On 1800 022 222 a nurse says where to be seen, day and night and free. A GP comes first and can send a person on. There are Medicare Urgent Care Clinics.',
		limits: 'The line is to be renamed 1800 Medicare; Victoria and Queensland have had lines of their own.'
	},
	{
		id: 'practice-where-to-go',
		kind: 'expert-judgement',
		citation: 'General knowledge of where people find a doctor',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Who is seen first, and whether a letter is needed, in words that hold for most of a place.',
		limits: 'No page was read for it. Insurance and towns differ.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
