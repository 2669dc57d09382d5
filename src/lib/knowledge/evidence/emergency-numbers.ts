/** Numbers for an ambulance in the regions added last; the first ones stand with the safety signs. */
import type { Evidence } from '../schema';

export const emergencyNumberEvidence = [
	{
		id: 'emergency-numbers-switzerland',
		kind: 'reference-work',
		citation: 'ch.ch, the portal of the Swiss authorities, what to do in an accident',
		year: 2024,
		url: 'https://ch.ch/en/road-accident-what-should-i-do',
		people: null,
		sponsor: 'not-applicable',
		supports: '144 reaches the ambulance in Switzerland; 112 reaches the police centre.',
		limits: 'A page about road accidents. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-taiwan',
		kind: 'reference-work',
		citation: 'Taipei Times, on prank calls to 119',
		year: 2021,
		url: 'https://www.taipeitimes.com/News/taiwan/archives/2021/04/26/2003756374',
		people: null,
		sponsor: 'not-applicable',
		supports: '119 reaches the ambulance and fire service in Taiwan.',
		limits: 'A newspaper report on misuse of the number.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-singapore',
		kind: 'reference-work',
		citation: 'Singapore Civil Defence Force, emergency medical service',
		year: 2024,
		url: 'https://www.scdf.gov.sg/home/about-us/information/scdf-emergency-medical-service-and-1777',
		people: null,
		sponsor: 'not-applicable',
		supports: '995 reaches the ambulance in Singapore.',
		limits: 'For Singapore only; other ASEAN countries have numbers of their own. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-india',
		kind: 'reference-work',
		citation: 'NDTV, on the emergency number 112',
		year: 2019,
		url: 'https://www.ndtv.com/india-news/dial-112-for-help-in-any-emergency-to-kick-off-in-14-states-union-territories-on-february-19-1993816',
		people: null,
		sponsor: 'not-applicable',
		supports: '112 joins police, fire and health in one number in India.',
		limits: 'States joined one after another; 108 for an ambulance is still named in newer reports.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-brazil',
		kind: 'reference-work',
		citation: 'Ministry of Health of Brazil, SAMU 192',
		year: 2019,
		url: 'http://www.saude.gov.br/saude-de-a-z/servico-de-atendimento-movel-de-urgencia-samu-192',
		people: null,
		sponsor: 'not-applicable',
		supports: '192 reaches the ambulance in Brazil, free and at any hour.',
		limits: 'In 2019 it did not reach every town.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'emergency-numbers-saudi-arabia',
		kind: 'reference-work',
		citation: 'Saudi Gazette in Zawya, on the Saudi Red Crescent',
		year: 2025,
		url: 'https://www.zawya.com/en/life/makkah-red-crescent-heightens-readiness-level-amid-heavy-rain-vym08nl5',
		people: null,
		sponsor: 'not-applicable',
		supports: '997 reaches the ambulance in Saudi Arabia at any hour.',
		limits: 'A newspaper report. In some regions 911 joins all services.',
		verification: 'verified',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
