/** Studies of vesicles on skin that was whole: no needle, no laser. */
import type { Evidence } from '../schema';

export const skinStudyEvidence = [
	{
		id: 'search-2026-10',
		kind: 'search-result',
		citation: 'Our own search of public sources for studies in people, up to 30 October 2026',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'No study in people was found for this source, used in this way, for this need.',
		limits:
			'Not finding a study does not prove that there is none, and it does not show that the product fails.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'cho-2020',
		kind: 'randomised-trial',
		citation: 'Cho BS and others, Cosmetics 2020, 7(4), 90',
		year: 2020,
		url: 'https://www.mdpi.com/2079-9284/7/4/90',
		doi: '10.3390/cosmetics7040090',
		design:
			'Double-blind. Each woman used human fat-cell vesicles on one half of the face and a placebo on the other, twice a day for 8 weeks.',
		people: 21,
		sponsor: 'maker',
		supports: 'Skin under the vesicle product had a little less pigment than skin under the placebo.',
		limits:
			'The change was small and faded with time. The authors worked for the maker, and say that better ways through the skin are needed. The amount of vesicles was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'ye-2022',
		kind: 'uncontrolled-trial',
		citation: 'Ye C and others, Frontiers in Bioengineering and Biotechnology 2022',
		year: 2022,
		url: 'https://frontiersin.org/articles/10.3389/fbioe.2022.1053679/full',
		doi: '10.3389/fbioe.2022.1053679',
		design:
			'One group of women with sensitive skin, human stem-cell vesicles on whole skin, 28 days, no comparison group.',
		people: 22,
		sponsor: 'maker',
		supports:
			'Roughness, scaling, redness and burning were lower after 28 days, and water loss moved towards the usual range.',
		limits:
			'Nobody used a plain cream for comparison, so the vesicles cannot be told apart from the rest of the product. Which tissue the cells came from was not read, and one author worked for a maker.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'proffer-2022',
		kind: 'uncontrolled-trial',
		citation: 'Proffer SL and others, Aesthetic Surgery Journal 2022, 42(10), 1185-1193',
		year: 2022,
		url: 'https://mayoclinic.elsevierpure.com/en/publications/efficacy-and-tolerability-of-topical-platelet-exosomes-for-skin-r',
		doi: '10.1093/asj/sjac149',
		design: 'One group, human platelet serum twice a day with a standard routine, 6 weeks.',
		people: 56,
		sponsor: 'maker',
		supports: 'A score made from face photographs rose over 6 weeks.',
		limits:
			'There was no comparison group, people also used other care, and the maker paid. The number of people comes from a page that quotes the paper.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'wyles-2024',
		kind: 'uncontrolled-trial',
		citation: 'Wyles SP and others, Journal of Drugs in Dermatology 2024, 23(9), 735-740',
		year: 2024,
		url: 'https://jddonline.com/articles/effect-of-topical-human-platelet-extract-hpe-facial-skin-rejuvenation-histological-study-of-collagen-elastin-S1545961624P8162X',
		doi: '10.36849/JDD.8162',
		design:
			'One group, human platelet serum twice a day for 12 weeks; the person scoring did not know the visit.',
		people: 56,
		sponsor: 'unread',
		supports:
			'Most people said their skin looked better after 12 weeks, and small skin samples looked different under the microscope.',
		limits: 'There was no comparison group, so time, care and hope may explain part of it.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'kaufman-janette-2023',
		kind: 'uncontrolled-trial',
		citation:
			'Kaufman-Janette J and others, Journal of Clinical and Aesthetic Dermatology 2023, 16(10), 48-51',
		year: 2023,
		url: 'https://jcadonline.com/topical-platelet-extract-daily-serum/',
		design: 'Open pilot, human platelet serum twice a day, 6 to 9 weeks.',
		people: 6,
		sponsor: 'maker',
		supports: 'Lasting redness of the face was scored lower after 6 weeks.',
		limits: 'Only six people, no comparison group, and paid for in part by the maker.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'centella-ampoule-2025',
		kind: 'uncontrolled-trial',
		citation: 'Study of a Centella vesicle ampoule, Cosmetics 2025, 12(4), 135',
		year: 2025,
		doi: '10.3390/cosmetics12040135',
		design:
			'One group, ampoule with Centella vesicles and other ingredients, about two weeks; 30 more people had a patch test.',
		people: 20,
		sponsor: 'unread',
		supports: 'Skin held more water, and pores and shallow wrinkles looked smaller after 15 days.',
		limits:
			'No comparison group, and the ampoule held other working ingredients too. Which part of the plant was used was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'centella-pilot-2025',
		kind: 'uncontrolled-trial',
		citation: 'Pilot study of Centella vesicles, Cosmetics 2025, 12(5), 186',
		year: 2025,
		url: 'https://www.mdpi.com/2079-9284/12/5/186/html',
		design: '28-day pilot.',
		people: null,
		sponsor: 'unread',
		supports: 'Moisture, spring and smoothness were measured as better after 28 days.',
		limits:
			'How many people took part, what they were compared with, and which part of the plant was used, was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'lu-2024',
		kind: 'uncontrolled-trial',
		citation: 'Lu L and others, Journal of Cosmetic Dermatology 2024, on vesicles from cow milk',
		year: 2024,
		doi: '10.1111/jocd.16112',
		design: 'Women used a product with cow-milk vesicles twice a day for 28 days.',
		people: 31,
		sponsor: 'unread',
		supports:
			'Skin stayed moister and lines looked shallower over 28 days; patch and light tests were passed.',
		limits: 'No comparison group was read, and the authors probably work for the maker.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'jo-2022',
		kind: 'uncontrolled-trial',
		citation: 'Jo and others, Current Issues in Molecular Biology 2022, 44(2)',
		year: 2022,
		doi: '10.3390/cimb44020036',
		design: 'Laboratory work with a part in people, cosmetic on whole skin.',
		people: null,
		sponsor: 'maker',
		supports:
			'Wrinkles, moisture, density and pigment were measured as better with Lactobacillus plantarum vesicles.',
		limits: 'The number of people was not read, and the authors worked for the makers.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'lactobacillus-artificial-2025',
		kind: 'uncontrolled-trial',
		citation:
			'Study of artificial Lactobacillus plantarum vesicles, Biomaterials Science 2025, article d4bm01644k',
		year: 2025,
		design: 'Laboratory work with a part in people.',
		people: null,
		sponsor: 'unread',
		supports: 'Skin was measured as being in better condition.',
		limits: 'These vesicles are made by force, not shed by the bacteria. The number of people was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'alhaddad-2019',
		kind: 'randomised-trial',
		citation: 'Alhaddad 2019, PubMed 31012565',
		year: 2019,
		design: 'Double-blind. Cream on one half of the face, vehicle on the other, 3 months.',
		people: 40,
		sponsor: 'unread',
		supports:
			'Graders who did not know which side was which saw no difference between the cream and the same cream without its key ingredient.',
		limits: 'The cream held liquid in which deer cells had grown, not vesicles that had been separated out.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'park-2021',
		kind: 'case-report',
		citation: 'Park KY, Han HS and others, Journal of Cosmetic Dermatology 2021',
		year: 2021,
		doi: '10.1111/jocd.14153',
		design: 'Two case reports, human fat-cell vesicles with an electric device once a week for 6 weeks.',
		people: 2,
		sponsor: 'unread',
		supports: 'Redness of the face faded in two people who were using dupilumab.',
		limits: 'Two people, six visits with an electric device, no comparison.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nct05523011',
		kind: 'uncontrolled-trial',
		citation: 'Trial NCT05523011, results page',
		year: 2023,
		url: 'https://meddatax.com/clinical-trials/NCT05523011/results',
		design:
			'Phase 1 safety test on healthy skin, three times a day for 20 days. The year of the results is not confirmed.',
		people: 10,
		sponsor: 'unread',
		supports: 'An ointment with human stem-cell vesicles was put up with well by healthy skin for 20 days.',
		limits: 'A safety test in ten people. It does not show that skin looks better.',
		verification: 'verified',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
