/** Law and advertising codes in the European Union and the United Kingdom. */
import type { Evidence } from '../schema';

export const europeanLawEvidence = [
	{
		id: 'eu-human-origin-ban',
		kind: 'regulation',
		citation: 'Regulation (EC) No 1223/2009, Annex II',
		year: 2009,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Cells, tissues and products of human origin may not be in a cosmetic.',
		limits:
			'The annex itself was not opened; the wording comes from pages that quote it, and the entry number is read only in a database.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'eu-cosing-annexes',
		kind: 'reference-work',
		citation: 'Tables of Annexes II to VI from the European CosIng database, as stored on 13 May 2024',
		year: 2024,
		url: 'https://github.com/inhouse-work/cosing',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Gives the limits of preservatives, salicylic acid and scent allergens, and ties human cell liquids to entry 416 of the forbidden list. Annex II, rows 221 and 300, bars mercury with its compounds and glucocorticoids.',
		limits:
			'A stored copy of a database, not the law; the tie to entry 416 is a note of the database. Changes of 2024 are not in it.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'eu-claims-655-2013',
		kind: 'regulation',
		citation: 'Regulation (EU) No 655/2013, common criteria for claims',
		year: 2013,
		url: 'http://premiumbeautynews.com/en/common-criteria-for-cosmetic,5676',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Claims on cosmetics must be legal, true, supported, honest, fair, and let people choose knowing the facts.',
		limits: 'Read in pages that explain the regulation.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'eu-2024-996',
		kind: 'regulation',
		citation: 'Regulation (EU) 2024/996',
		year: 2024,
		url: 'https://coslaw.eu/watchout/vitamin-a/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'At most 0.3 % retinol in face products and 0.05 % in body lotion, with a note on vitamin A; 2 % alpha-arbutin in face creams and 0.5 % in body lotion; 7 % arbutin in face creams; 1 % kojic acid on face and hands.',
		limits: 'Read in pages that explain the regulation. Older stock may be sold until 1 May 2027.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'eu-salicylic-limit',
		kind: 'regulation',
		citation: 'Regulation (EC) No 1223/2009, Annex III, entry 98, salicylic acid',
		year: 2024,
		url: 'https://ec.europa.eu/growth/tools-databases/cosing/index.cfm?fuseaction=search.details_v2&id=29470&back=1',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Salicylic acid may be at most 2 % in products that stay on the skin, and is not for children under 3.',
		limits: 'Body lotion has a lower limit of its own.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'sccs-salicylic-2025',
		kind: 'guideline',
		citation: 'Scientific Committee on Consumer Safety, opinion SCCS/1675/25',
		year: 2025,
		url: 'https://criticalcatalyst.com/sccs-publishes-scientific-opinion-on-childrens-exposure-to-salicylic-acid-sccs-1675-25',
		people: null,
		sponsor: 'not-applicable',
		supports: 'At 2 % salicylic acid was judged not safe for children of 3 to 10 years.',
		limits: 'Read in a page that sums up the opinion.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'eu-nonhuman-vesicles',
		kind: 'reference-work',
		citation: 'Bloom Regulatory, on exosomes in cosmetics',
		year: 2025,
		url: 'https://www.bloomregulatory.com/articles/exosomes-in-cosmetics',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Vesicles that are not of human origin can be in a cosmetic when the amount does not act like a medicine and the product is presented as a cosmetic.',
		limits: 'A consultancy explains the law; no court has said so. The page has no date we read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'eu-animal-by-products',
		kind: 'reference-work',
		citation: 'Annex II, entry 419, in the CosIng table, beside a brand article on exosome serums',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Milk and other animal material needs papers on where it comes from; some slaughter material is forbidden.',
		limits:
			'One brand says animal exosomes are not allowed at all. The text we found does not say that, and the question is open.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'limongi-2026',
		kind: 'review',
		citation: 'Limongi 2026, PMC13314385',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Vesicles given as a medicine fall under medicines law in the European Union, and none is authorised.',
		limits: 'Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'uk-human-exosome-ban',
		kind: 'regulation',
		citation: 'Department for Business and Trade, quoted by The Irish Sun, 3 November 2025',
		year: 2025,
		url: 'https://www.thesun.ie/health/16052159/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Human-derived exosomes are not allowed in cosmetics in the United Kingdom.',
		limits: 'The answer of the department was read in a newspaper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'uk-clinic-exosome-report',
		kind: 'reference-work',
		citation: 'Reprint of a Guardian report on clinics that offer human exosomes',
		year: 2025,
		url: 'https://ujala.site/beauty-clinics-in-uk-offering-banned-treatments-derived-from-human-cells-health',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Clinics in the United Kingdom were found to offer banned human material, and a cell biologist warned of passing on disease.',
		limits: 'A newspaper report in a reprint.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'uk-no-mhra-licence',
		kind: 'reference-work',
		citation: 'Aesthetic Medicine magazine on exosomes',
		year: 2025,
		url: 'https://mag.aestheticmed.co.uk/articles/287640',
		people: null,
		sponsor: 'not-applicable',
		supports: 'No human exosome product is licensed as a medicine in the United Kingdom.',
		limits: 'A trade magazine.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'uk-exosome-clinics',
		kind: 'reference-work',
		citation: 'Consulting Room, on whether clinics use illegal human exosomes',
		year: 2025,
		url: 'https://consultingroom.com/blog/are-uk-clinics-using-illegal-humanderived-exosomes',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Reports that one product sold as made from plants held human material.',
		limits:
			'Quotes a test we have not seen. Some clinics there say that human products are legal; the department says they are not.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'asa-cap-12',
		kind: 'regulation',
		citation: 'CAP Code, section 12, medicines and health products',
		year: 2024,
		url: 'https://asa.org.uk/type/capcode/code_rule/12.11.html',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Claims must have proof, cosmetics may not claim to act on disease, and nobody may be put off care they need.',
		limits: 'The rule for adverts in the United Kingdom.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'asa-beauty-claims',
		kind: 'guideline',
		citation: 'Advertising Standards Authority, advice on beauty and cosmetics',
		year: 2024,
		url: 'https://asa.org.uk/advice-online/beauty-and-cosmetics-general.html',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Speaking of how wrinkles look is tolerated; saying the body itself is changed is not.',
		limits: 'Advice for adverts in the United Kingdom.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'asa-feelunique',
		kind: 'regulator-notice',
		citation: 'Advertising Standards Authority, ruling A17-406035 on Feelunique',
		year: 2017,
		url: 'https://www.asa.org.uk/rulings/feelunique-international-ltd-a17-406035.html',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A shop heading that named acne as the thing its products act on was judged a claim for a medicine.',
		limits: 'One ruling about one shop.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'swiss-law-unread',
		kind: 'expert-judgement',
		citation: 'Swiss law on cosmetics, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Switzerland is taken to follow the European list of what a cosmetic may not hold.',
		limits: 'No Swiss text was opened; a local expert must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
