/** Laboratory and animal work, and what keeps or harms vesicles in a jar. */
import type { Evidence } from '../schema';

export const laboratoryEvidence = [
	{
		id: 'vesicle-basics',
		kind: 'review',
		citation: 'Overview of extracellular vesicles, Biology 2022, 11(6), 804',
		year: 2022,
		url: 'https://www.mdpi.com/2079-7737/11/6/804',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Exosomes are vesicles of 30 to 150 nm that are made inside a cell and then let go.',
		limits: 'Written for medicine. It says nothing about what a cream does.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'skin-size-limit',
		kind: 'reference-work',
		citation: 'Textbook chapter on the outer layer of the skin, Taylor and Francis 9780429146879, chapter 15',
		year: 2010,
		url: 'https://www.taylorfrancis.com/books/9780429146879/chapters/10.3109/9781420079180-15',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Molecules above 500 dalton hardly pass the outer layer of the skin.',
		limits:
			'About molecules; vesicles were not tried. Only the abstract was read. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'shin-2020',
		kind: 'laboratory',
		citation: 'Shin KO and others, Cells 2020, 9(3), 680',
		year: 2020,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7140723',
		doi: '10.3390/cells9030680',
		people: null,
		sponsor: 'unread',
		supports: 'Mice given vesicles under the skin made more ceramides.',
		limits: 'Mice, and by injection. It is no evidence for a cream on people.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'al-masawa-2022',
		kind: 'review',
		citation: 'Al-Masawa 2022, PMC9516230',
		year: 2022,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Sixty-eight animal studies of vesicles and wounds were gathered.',
		limits: 'Animals and wounds, not people and skincare. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'ginseng-laboratory-2022',
		kind: 'laboratory',
		citation: 'Study of ginseng vesicles, Applied Biological Chemistry 2022',
		year: 2022,
		url: 'https://link.springer.com/article/10.1186/s13765-022-00676-z',
		doi: '10.1186/s13765-022-00676-z',
		people: null,
		sponsor: 'unread',
		supports: 'Ginseng vesicles changed skin cells in a dish.',
		limits: 'A dish is not a face; no trial on faces was found.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'dendropanax-stability',
		kind: 'laboratory',
		citation: 'Abstract on the stability of Dendropanax leaf vesicles',
		year: 2022,
		people: null,
		sponsor: 'unread',
		supports: 'The preservative and the temperature change how long these vesicles keep.',
		limits: 'Only an abstract in a data set was seen; its year is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-storage-review',
		kind: 'review',
		citation: 'Review of vesicle storage, PMC9146501',
		year: 2022,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9146501',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Vesicles are usually kept at -80 °C for long and at 4 °C for short times; thawing and refreezing, and acid, harm them.',
		limits: 'About raw material in laboratories, not about a cream in a bathroom.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-storage-2021',
		kind: 'laboratory',
		citation: 'Study of vesicle storage, Drug Delivery 2021',
		year: 2021,
		url: 'https://www.informahealthcare.com/doi/abs/10.1080/10717544.2020.1869866',
		doi: '10.1080/10717544.2020.1869866',
		people: null,
		sponsor: 'unread',
		supports: 'Storage changes the size and number of vesicles and how cells take them up.',
		limits: 'Laboratory storage, not a finished product.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-tube-loss',
		kind: 'laboratory',
		citation: 'Study of vesicle loss in tubes, PMC7769454',
		year: 2020,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7769454',
		people: null,
		sponsor: 'unread',
		supports:
			'In plain salt solution at 4 °C half the particles were gone after 48 hours, mostly stuck to the tube.',
		limits: 'Salt solution in a tube, not a finished product.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-sucrose',
		kind: 'laboratory',
		citation: 'Study of sugar and frozen vesicles, PMC11044822',
		year: 2024,
		url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11044822/',
		people: null,
		sponsor: 'unread',
		supports: 'Sugar protected frozen vesicles better than plain salt solution did.',
		limits: 'Frozen raw material, not a finished product.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-freeze-drying',
		kind: 'laboratory',
		citation: 'Study of freeze-dried vesicles, Scientific Reports 2018',
		year: 2018,
		doi: '10.1038/s41598-018-30786-y',
		people: null,
		sponsor: 'unread',
		supports: 'Vesicles kept well when freeze-dried, and better with protective sugars.',
		limits: 'Dry material in a vial; it says nothing about a watery cream.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-freeze-drying-patent',
		kind: 'reference-work',
		citation: 'Patent US 11,529,306 B2',
		year: 2022,
		people: null,
		sponsor: 'maker',
		supports:
			'A maker patented a dry cake with methionine, mannitol and trehalose, mixed before use with a liquid that holds hyaluronate.',
		limits: 'A patent shows how a thing is made, not that it works.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'milk-vesicle-stability',
		kind: 'laboratory',
		citation: 'Study of freeze-dried milk vesicles, PubMed 39554868',
		year: 2024,
		url: 'https://pubmed.ncbi.nlm.nih.gov/39554868',
		people: null,
		sponsor: 'unread',
		supports: 'Freeze-dried milk vesicles kept for 24 months at 2 to 8 °C.',
		limits: 'Dry material; once in a cream they may keep less well.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-acid-charge',
		kind: 'laboratory',
		citation: 'Study of vesicle charge and acidity, ACS Omega 2020',
		year: 2020,
		doi: '10.1021/acsomega.0c01582',
		people: null,
		sponsor: 'unread',
		supports: 'In acid the vesicles carry less charge, so they may clump more easily.',
		limits:
			'Nobody has shown what an acid product does to vesicles on a face. Keeping them apart is a precaution.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-ph-2019',
		kind: 'laboratory',
		citation: 'Study of vesicles at pH 4, 7 and 10, Protein and Cell 2019',
		year: 2019,
		doi: '10.1007/s13238-018-0529-4',
		people: null,
		sponsor: 'unread',
		supports:
			'Vesicles were compared in acid, neutral and alkaline liquid; neutral is thought to have been kindest.',
		limits: 'The result is from memory and must be read again in the paper.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-surfactant',
		kind: 'laboratory',
		citation: 'Study of detergents and serum vesicles, BMCRM00143',
		year: 2019,
		people: null,
		sponsor: 'unread',
		supports: 'Several detergents dissolved vesicles from blood serum; one of the bile type did so best.',
		limits: 'Pure detergents in a tube, stronger than in a cream. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-triton',
		kind: 'laboratory',
		citation: 'Study of a laboratory detergent and skin-lipid bubbles',
		year: 2000,
		people: null,
		sponsor: 'unread',
		supports: 'The detergent dissolves double fat layers such as those around a vesicle.',
		limits: 'Bubbles made of skin fats, not vesicles. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'pdrn-size',
		kind: 'reference-work',
		citation: 'Review of salmon DNA, 1-s2.0-S2096691122000723',
		year: 2022,
		url: 'https://www.scribd.com/document/730411990/1-s2-0-S2096691122000723-main',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The DNA pieces sold as PDRN are 50 to 1500 kilodalton: a hundred times and more what passes whole skin.',
		limits: 'About the size of the pieces; no cream was tried. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'pdrn-cream-limits',
		kind: 'reference-work',
		citation: 'Skinbutler, on PDRN in skincare',
		year: 2025,
		url: 'https://skinbutler.com/sv/blog/pdrn-i-hudv%C3%A5rd--fungerar-det-verkligen-eller-%C3%A4r-det-mest-marknadsf%C3%B6ring',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The skin keeps most of it out, and what is known comes mostly from injections.',
		limits: 'A shop writes about its trade. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
