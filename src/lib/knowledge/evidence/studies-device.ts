/** Studies of vesicles put on after a needle, laser or radio-frequency device, by professionals. */
import type { Evidence } from '../schema';

export const deviceStudyEvidence = [
	{
		id: 'kwon-2020',
		kind: 'randomised-trial',
		citation: 'Kwon HH and others, Acta Dermato-Venereologica 2020, 100, adv00310',
		year: 2020,
		url: 'https://medicaljournalssweden.se/actadv/article/view/1834',
		doi: '10.2340/00015555-3666',
		design:
			'Double-blind. Human fat-cell vesicle gel on one half of the face, plain gel on the other, after three carbon dioxide laser sessions, 12 weeks.',
		people: 25,
		sponsor: 'unread',
		supports:
			'Scars left by spots scored 32.5 % lower with the vesicle gel and 19.9 % lower with the plain gel.',
		limits:
			'Only after a laser, in a clinic, with human vesicles. It says nothing about whole skin. Links to the maker are likely.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'park-2023',
		kind: 'randomised-trial',
		citation: 'Park and others, Journal of Cosmetic Dermatology 2023',
		year: 2023,
		url: 'https://www.canfieldsci.com/research/stories/efficacy-of-combined-treatment-with-human-adipose-tissue-stem-cell-derived-exosome-containing-solution-and-microneedling-for-facial-skin-aging-a-12-week-prospective-randomized-split-face-study-featured-in-journal-of-cosmetic-dermatology/',
		design:
			'Each face was split: human fat-cell vesicles or salt water after three needling sessions in a clinic, 12 weeks.',
		people: 28,
		sponsor: 'unread',
		supports: 'Wrinkles, spring, moisture and pigment were measured as better on the vesicle side.',
		limits: 'The other side had salt water, not the same liquid without vesicles.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'estupinan-2025',
		kind: 'randomised-trial',
		citation: 'Estupinan B, Ly K, Goldberg DJ, Journal of Cosmetic Dermatology 2025',
		year: 2025,
		doi: '10.1111/jocd.70208',
		design: 'Each face was split, the person scoring did not know the side, three sessions in a clinic.',
		people: null,
		sponsor: 'unread',
		supports:
			'No difference was seen between vesicles and platelet-rich plasma after radio-frequency needling.',
		limits:
			'No side of the face went without, so the device alone may explain the change. The number of people was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'park-2026',
		kind: 'randomised-trial',
		citation: 'Park JY, Park JH, Life 2026',
		year: 2026,
		doi: '10.3390/life16020217',
		design:
			'Three groups with scars after operations on the face: laser alone, with human vesicles, or with plant vesicles; five sessions.',
		people: 75,
		sponsor: 'unread',
		supports:
			'Scar scores were better with a booster after the laser than with the laser alone; human and plant vesicles did about equally.',
		limits: 'Done after a laser in a clinic. Whether people knew what they got was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'yen-2026',
		kind: 'randomised-trial',
		citation: 'Yen 2026, PubMed 42635327',
		year: 2026,
		design: 'Each face was split, not blinded, 12 weeks, in a clinic.',
		people: 60,
		sponsor: 'unread',
		supports:
			'Wrinkle scores were 3.32 points better on the side that had vesicles after radio-frequency needling.',
		limits: 'Everyone knew which side had what. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'wang-2023',
		kind: 'uncontrolled-trial',
		citation: 'Wang 2023, PubMed 36573453',
		year: 2023,
		design: 'Four groups compared, monthly visits in a clinic, four visits.',
		people: 60,
		sponsor: 'unread',
		supports:
			'Dark patches faded more with umbilical-cord vesicles and a device than with the laser and salt water.',
		limits:
			'The groups were not described as drawn by lot. In its animal part vesicles were seen deep in the skin only after needles, a laser or plasma. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'theodorakopoulou-2024',
		kind: 'uncontrolled-trial',
		citation: 'Theodorakopoulou E, Aguilera SB, Duncan DI, Aesthetic Surgery Journal Open Forum 2024',
		year: 2024,
		url: 'https://ouci.dntb.gov.ua/en/works/lRwzkzk9',
		doi: '10.1093/asjof/ojae060',
		design: 'Case series, rose vesicles with needling and a light mask in a clinic, 12 weeks.',
		people: 12,
		sponsor: 'unread',
		supports: 'Surface pigment was measured 13 % lower and wrinkles 6 % lower after 12 weeks.',
		limits: 'Twelve women, no comparison group, and done with needling and light in a clinic.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'proietti-2024',
		kind: 'uncontrolled-trial',
		citation: 'Proietti I and others, preprint 2024',
		year: 2024,
		url: 'https://www.preprints.org/manuscript/202402.1458/v1',
		doi: '10.20944/preprints202402.1458.v1',
		design: 'Series, rose vesicles with needling in a clinic, four or five visits a month apart.',
		people: 20,
		sponsor: 'unread',
		supports: 'Nine in ten people had lower scores for dark patches.',
		limits: 'Not yet checked by other scientists, no comparison group, done with needling in a clinic.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'majewska-2025',
		kind: 'uncontrolled-trial',
		citation: 'Majewska 2025, PMC11736088',
		year: 2025,
		design: 'Case series.',
		people: 8,
		sponsor: 'unread',
		supports: 'A mixed case series with rose vesicles reported good results.',
		limits: 'Eight people with different wishes, no comparison group. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'huang-2026',
		kind: 'uncontrolled-trial',
		citation: 'Huang 2026',
		year: 2026,
		design: 'Each face was split, 3 months, in a clinic.',
		people: 6,
		sponsor: 'unread',
		supports: 'Wrinkles looked shallower on the side that had rose vesicles after radio-frequency needling.',
		limits: 'Six people. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'liang-2022',
		kind: 'randomised-trial',
		citation: 'Liang 2022, Frontiers in Medicine',
		year: 2022,
		doi: '10.3389/fmed.2022.837332',
		design:
			'Each face was split, salt water on the other side, five needling sessions in a clinic; 28 of 30 finished.',
		people: 30,
		sponsor: 'unread',
		supports: 'Skin was rated brighter and smoother than with salt water.',
		limits:
			'The product was liquid in which human cord cells had grown, not vesicles that had been separated out.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'helium-plasma-series',
		kind: 'uncontrolled-trial',
		citation: 'Case series of helium-plasma resurfacing with human cell vesicles',
		year: 2025,
		url: 'https://synapsesocial.com/fr/papers/69b2589696eeacc4fcec86cb',
		design: 'Looked back at the records of a clinic.',
		people: 101,
		sponsor: 'unread',
		supports: 'Skin closed over in about 11 days instead of about 16.',
		limits:
			'Looked back at records, groups not drawn by lot, a deep procedure in a clinic. The year and DOI are not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'johnson-2023',
		kind: 'uncontrolled-trial',
		citation: 'Johnson 2023, PMC10290200',
		year: 2023,
		design: 'Phase 1 test in volunteers.',
		people: null,
		sponsor: 'unread',
		supports: 'In volunteers, small wounds closed no faster with human platelet vesicles.',
		limits: 'A medical question, not a cosmetic one. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'kishta-2025',
		kind: 'randomised-trial',
		citation: 'Kishta 2025, PMC12519741',
		year: 2025,
		people: 110,
		sponsor: 'unread',
		supports: 'A trial in people with diabetic foot ulcers was reported as good for the vesicle group.',
		limits:
			'This is medicine, not skincare, and no reason to put a cosmetic on a wound. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
