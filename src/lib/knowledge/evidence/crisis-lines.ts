/** Where a person in distress can call or text. China, Saudi Arabia and most ASEAN countries have none here: no page of theirs was read. */
import type { Evidence } from '../schema';

export const crisisLineEvidence = [
	{
		id: 'crisis-line-eu',
		kind: 'reference-work',
		citation: 'MaltaToday, on help lines with one number in the European Union',
		year: 2014,
		url: 'https://maltatoday.com.mt/news/national/37134/labour_mep_insists_eu_needs_simpler_distress_hotline',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The number 116 123 is kept across the European Union for free lines for people in distress.',
		limits: 'A newspaper from 2014. Not every country has such a line.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-uk',
		kind: 'reference-work',
		citation: 'Samaritans, contact page',
		year: 2022,
		url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Calls to Samaritans on 116 123 are free from any phone; they answer day and night.',
		limits: 'For the United Kingdom and Ireland. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-us',
		kind: 'regulator-notice',
		citation: 'State of California, on 24-hour support at 988, July 2022',
		year: 2022,
		url: 'https://www.cdcr.ca.gov/ccjbh/2022/07/19/dial-988-to-access-24-hour-emotional-support-and-resources/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Calling or texting 988 reaches a trained counsellor day and night, anywhere in the United States.',
		limits: 'A page of one state.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-canada',
		kind: 'regulator-notice',
		citation: 'Government of Canada, on the start of the Suicide Crisis Helpline, 30 November 2023',
		year: 2023,
		url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Calling or texting 988, also written 9-8-8, reaches help day and night across Canada in English and French.',
		limits: 'A press release from the first day.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-korea',
		kind: 'regulator-notice',
		citation:
			'Ministry of Health and Welfare of Korea, on the number 109, as reported by Newspim, 2 January 2024',
		year: 2024,
		url: 'https://newspim.com/news/view/20240102000281',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The suicide prevention line 109 can be called day and night by anyone in Korea.',
		limits: 'Read in a news report.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-japan',
		kind: 'reference-work',
		citation: 'Kyodo News glossary at Kotobank, Yorisoi Hotline',
		year: 2023,
		url: 'https://kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The free line 0120-279-338 answers day and night; Iwate, Miyagi and Fukushima have 0120-279-226.',
		limits: 'An entry in a glossary. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-australia',
		kind: 'reference-work',
		citation: 'Suicide Prevention Australia, on Lifeline',
		year: 2022,
		url: 'https://www.suicidepreventionaust.org/october-member-of-the-month-lifeline/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Lifeline answers on 13 11 14 day and night, anywhere in Australia.',
		limits: 'The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-switzerland',
		kind: 'reference-work',
		citation: 'Swiss Federal Railways, on working with the help line 143',
		year: 2014,
		url: 'https://news.sbb.ch/it/media/articolo/117651/collaborazione-con-il-143-telefono-amico-le-ffs-sostengono-il-servizio-di-telefono-amico',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Telephone 143 can be reached from every language region, day and night.',
		limits: 'A report from 2014; a call costs a little, and in the early hours lines can be busy.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-taiwan',
		kind: 'reference-work',
		citation: 'Taipei Times, on where to call with thoughts of suicide',
		year: 2024,
		url: 'https://taipeitimes.com/News/taiwan/archives/2024/08/07/2003821899',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The hotline 1995 is free and open 24 hours; 1925 is run by the health service.',
		limits: 'A newspaper report. Lines can be busy.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-singapore',
		kind: 'reference-work',
		citation: 'CNA, where to seek help',
		year: 2025,
		url: 'https://www.daily8.com/en/hashtag/SamaritansOfSingapore',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Samaritans of Singapore answer on 1767, 24 hours a day, every day.',
		limits: 'Read in a page that repeats the broadcaster.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-india',
		kind: 'reference-work',
		citation: 'The Shillong Times, on the mental health help line Tele MANAS',
		year: 2025,
		url: 'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
		people: null,
		sponsor: 'not-applicable',
		supports: '14416 is free and answered day and night in up to 20 languages.',
		limits: 'A newspaper report on an answer in parliament.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'crisis-line-brazil',
		kind: 'reference-work',
		citation: 'Claudia, on free calls to CVV',
		year: 2018,
		url: 'https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Calls to 188 are free from all of Brazil since July 2018, from mobile telephones too.',
		limits: 'A magazine. Its hours were not read there.',
		verification: 'verified',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
