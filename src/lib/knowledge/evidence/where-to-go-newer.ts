/** Where help is found in the places added last: the pages that were read, on 24 November 2026. */
import type { Evidence } from '../schema';

const page = {
	kind: 'reference-work',
	people: null,
	sponsor: 'not-applicable',
	verification: 'verified',
	checked: '2026-11-24'
} as const;

export const whereToGoNewerEvidence = [
	{
		...page,
		id: 'where-switzerland-hospital',
		citation: 'Coverio, the health system of Switzerland',
		year: 2024,
		url: 'https://www.coverio.ch/ch/coverio/en/home/good-to-know/good-to-know/health-system-switzerland.html',
		supports: 'Larger and many regional hospitals have an emergency department that sees people at once.',
		limits: 'A page of an insurance broker. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-switzerland-doctors',
		citation: 'IamExpat, general practitioners and doctors in Switzerland',
		year: 2024,
		url: 'https://www.iamexpat.ch/expat-info/swiss-healthcare-system/general-practitioners-gp-doctors-switzerland',
		supports:
			'A family doctor is mostly the first to be seen; with basic insurance a specialist can be visited without a letter, but for models in which the family doctor or a telephone line comes first.',
		limits: 'A page for people from abroad. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-switzerland-pharmacy',
		citation:
			'Health guide to Switzerland, Swiss Red Cross for the Federal Office of Public Health; Basel Life',
		year: 2011,
		url: 'http://www.docstoc.com/docs/96266879/PHARMACIES',
		supports:
			'A pharmacy is a first place to ask: advice is free, and it says when to see a doctor. A Drogerie is no pharmacy.',
		limits: 'A copy of a page of the guide of 2011.'
	},
	{
		...page,
		id: 'where-brazil-sus',
		citation: 'Health ministry of Brazil on UBS and UPA, as printed by Bastidores do Poder, 28 October 2025',
		year: 2025,
		url: 'https://bastidoresdopoder.com.br/ubs-ou-upa-saiba-quando-procurar-a-unidade-mais-proxima-de-voce/',
		supports:
			'A UBS is the way into the public health service and sends people on; a UPA is open 24 hours for what cannot wait.',
		limits: 'About the public service; private doctors are not dealt with.'
	},
	{
		...page,
		id: 'where-taiwan-clinics',
		citation: 'Hummbly, Taiwan healthcare guide; Angloinfo, medical services in Taiwan',
		year: 2025,
		url: 'https://www.hummbly.blog/en/post/taiwan-healthcare-guide-essential-info-for-doctor-and-hospital-visits',
		supports:
			'For skin and other small troubles people walk into a clinic, mostly without an appointment. A hospital costs more without a letter.',
		limits: 'Written for people from abroad. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-taiwan-urgent',
		citation: 'FWNews, what to do if you get sick in Taiwan, 21 November 2025',
		year: 2025,
		url: 'https://fwnews.com.tw/what-to-do-if-you-get-sick-in-taiwan-a-comprehensive-guide-to-medical-care-for-expats',
		supports:
			'Clinics come first; on holidays there are Urgent Care Centers in the six special municipalities.',
		limits: 'The centres were on trial when this was written.'
	},
	{
		...page,
		id: 'where-taiwan-pharmacy',
		citation: 'Ministry of Health and Welfare of Taiwan, community pharmacies, 14 December 2017',
		year: 2017,
		url: 'https://www.mohw.gov.tw/cp-3425-38871-2.html',
		supports:
			'Community pharmacists give advice, and most of their shops are open for more than twelve hours.',
		limits: 'From 2017.'
	},
	{
		...page,
		id: 'where-singapore-clinics',
		citation:
			'The Straits Times, quoting the Ministry of Health, 1 September 2023; Dr Tan and Partners, seeing a doctor',
		year: 2023,
		url: 'https://www.straitstimes.com/singapore/health/more-than-250-clinics-will-remain-open-on-polling-day',
		supports:
			'GP clinics can be walked into; for small troubles people see a GP or a 24-hour clinic, and a hospital’s A&E only for what is serious.',
		limits: 'Written for a public holiday; a polyclinic’s own rules were not read.'
	},
	{
		...page,
		id: 'where-singapore-skin',
		citation: 'National Skin Centre, Singapore, general clinic',
		year: 2020,
		url: 'https://nsc.com.sg/patients-and-visitors/Clinics/Pages/General-Clinic.aspx',
		supports:
			'A letter from a polyclinic or certain clinics brings the lower price; others are seen in the clinics without it.',
		limits: 'The year is not confirmed.'
	},
	{
		...page,
		id: 'where-singapore-eyes',
		citation: 'Singapore National Eye Centre in The Straits Times, 22 April 2024',
		year: 2024,
		url: 'https://www.straitstimes.com/opinion/forum/forum-patients-with-urgent-eye-conditions-fast-tracked-for-earlier-appointments',
		supports:
			'A polyclinic or GP refers; urgent eyes are seen within a few days, and emergencies go to a hospital’s A&E.',
		limits: 'A letter to a newspaper.'
	},
	{
		...page,
		id: 'where-india-online',
		citation: 'Ministry of Health of India on eSanjeevani, as reported by Devdiscourse, 17 March 2021',
		year: 2021,
		url: 'https://www.devdiscourse.com/article/health/1498531-telemedicine-service-esanjeevani-completes-3-million-consultations',
		supports: 'Through eSanjeevaniOPD people talk to doctors online, many of them specialists.',
		limits:
			'From 2021; which specialists answer differs by state. That it is mostly free stands on another page.'
	},
	{
		...page,
		id: 'where-india-chemists',
		citation: 'India Travel Tips, how to find a reliable pharmacy in India',
		year: 2024,
		url: 'https://indiatraveltips.in/health/medicine-on-the-move-how-to-find-a-reliable-pharmacy-in-india',
		supports: 'Pharmacies are called chemists or medical stores and are found everywhere.',
		limits: 'A page for travellers. The year is not confirmed.'
	},
	{
		...page,
		id: 'where-saudi-937',
		citation: 'Saudi Ministry of Health on its 937 call centre, 7 October 2019',
		year: 2019,
		url: 'https://www.devdiscourse.com/article/business/697735-saudi-ministry-of-health-provides-more-accessible-health-services-through-its-937-call-center',
		supports:
			'937 is free and answers day and night: health staff give advice, send people on and take requests for appointments.',
		limits: 'A press release of 2019.'
	},
	{
		...page,
		id: 'where-saudi-centres',
		citation: 'Saudi Gazette, on the way through primary health centres',
		year: 2014,
		url: 'https://sauress.com/en/saudigazette/198690',
		supports: 'A visit begins at a primary health centre, which refers to a general or specialist hospital.',
		limits: 'It tells that many people go to a hospital at once. The year is not confirmed.'
	}
] as const satisfies readonly Evidence[];
