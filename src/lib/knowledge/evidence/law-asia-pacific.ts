/** Law and notices in Asia, Australia and the Gulf, and the naming of vesicles. */
import type { Evidence } from '../schema';

export const asiaPacificLawEvidence = [
	{
		id: 'mfds-culture-medium',
		kind: 'regulation',
		citation: 'Korean cosmetics safety rule, Annex 3, as reported by CNC News',
		year: 2019,
		url: 'http://www.cncnews.co.kr/news/article.html?no=4975',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Human cells and tissue are barred; liquid in which human cells have grown is allowed only if it meets a safety standard for donors, works and tests.',
		limits: 'Written for that liquid. Using it for separated vesicles is our own reading.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mfds-claims-2019',
		kind: 'regulator-notice',
		citation:
			'Ministry of Food and Drug Safety of Korea, check of web shops in 2019, as reported by CNC News',
		year: 2019,
		url: 'http://www.cncnews.co.kr/news/article.html?no=4975',
		people: null,
		sponsor: 'not-applicable',
		supports: '1,133 of 3,562 shop pages were blocked for claims on wounds, cells, redness or acne.',
		limits: 'A check of adverts, not of products.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mfds-inspection-2023',
		kind: 'regulator-notice',
		citation: 'Inspection of makers in Korea, as reported by Healtip',
		year: 2023,
		url: 'http://www.healtip.co.kr/news/articleView.html?idxno=5822',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Of 36 firms inspected three failed.',
		limits: 'Firms that make cell-culture liquid.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mfds-exosome-blog',
		kind: 'reference-work',
		citation: 'Korean blog on the legal standing of exosomes',
		year: 2024,
		url: 'https://dargo.tistory.com/296',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Exosomes are sold as cosmetics in Korea and their injection in clinics is disputed.',
		limits: 'A blog. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mhlw-cosmetic-standards',
		kind: 'regulation',
		citation: 'Standards for Cosmetics, Japanese Ministry of Health and Welfare Notice 331 of 2000',
		year: 2000,
		url: 'https://docslib.org/doc/9321865/japanese-provisional-translation-standards-for-cosmetics',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Nothing that may pass on infection or harm health may be in a cosmetic.',
		limits: 'Read in a provisional translation.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'japan-conditional-access',
		kind: 'reference-work',
		citation: 'Trade article on human-derived material in cosmetics',
		year: 2024,
		url: 'https://highbelem.sofnongroup.com.tw/en/brand/blog_detail.php?uID=6&Key=178',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Names Japan and Korea as countries where human-derived material is allowed under conditions.',
		limits: 'A trade article. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'mhlw-caution-2024',
		kind: 'regulator-notice',
		citation:
			'Japanese Ministry of Health, Labour and Welfare, caution of July 2024, as reported by a health site',
		year: 2024,
		url: 'https://japanesehealth.org/?p=143584',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Warns about exosome procedures; claims on renewing cells are not allowed for cosmetics.',
		limits: 'Read in a page that reports it.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'guangdong-exosome-notice-2022',
		kind: 'regulator-notice',
		citation: 'Guangdong medical products administration, warning of September 2022',
		year: 2022,
		url: 'http://health.dzwindows.com/health/2022/0909/43303.html',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Calls exosome cosmetics a false idea: no such ingredient is listed or approved in China.',
		limits: 'What has been filed since 2022 must be looked up again.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'china-stem-cell-claims',
		kind: 'regulator-notice',
		citation: 'Cosmetics Design Asia, on a Chinese warning to consumers',
		year: 2021,
		url: 'https://cosmeticsdesign-asia.com/Article/2021/11/03/China-issues-warning-to-consumers-against-stem-cells-acid-peels-eyelash-growth-and-edible-cosmetics',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Claims on stem cells are not allowed for cosmetics in China.',
		limits: 'A trade newspaper reports the warning.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'china-human-material',
		kind: 'regulation',
		citation: 'Safety and Technical Standards for Cosmetics of China, list of forbidden material',
		year: 2015,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Human material is thought to be on the forbidden list.',
		limits: 'The list was not opened; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'zmuni-inci-names',
		kind: 'reference-work',
		citation: 'ZMUni, on naming and rules for plant vesicles',
		year: 2024,
		url: 'https://www.zmuni.com/en/news/navigatingcomplianceforplantderivedvesiclesandexosomelikeing/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'In ingredient lists plant material is named vesicles; the word exosomes is kept for well-described animal or human cell material. China asks for the new-ingredient way.',
		limits: 'A consultancy explains the practice. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'zmuni-human-derived-summary',
		kind: 'reference-work',
		citation: 'ZMUni, summary of rules on human-derived exosomes, March 2024',
		year: 2024,
		url: 'https://www.zmuni.com/en/news/summary-of-global-requirements-for-the-use-of-humanderived/',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Taiwan forbids exosomes of human cells unless one product is approved with full papers; other countries are listed too.',
		limits: 'A consultancy sums up the rules.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'tga-human-cell-advertising',
		kind: 'regulator-notice',
		citation:
			'Therapeutic Goods Administration, on advertising stem cells and other human cell or tissue products',
		year: 2024,
		url: 'https://tga.gov.au/resources/guidance/advertising-stem-cell-and-other-human-cell-or-tissue-hct-products',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Human cell and tissue products may not be advertised to the public in Australia.',
		limits: 'The page has no date we read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'tga-vesicles-review',
		kind: 'review',
		citation:
			'Review of vesicle rules, Extracellular Vesicles and Circulating Nucleic Acids 2025, article 129',
		year: 2025,
		url: 'https://site.oaecdn.com/articles/evcna.2025.129',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Human vesicles fall under the rules for biological medicines in Australia, and none is approved.',
		limits: 'About medicines; plant, milk and bacterial cosmetics are not dealt with.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'aicis-introduction',
		kind: 'regulation',
		citation: 'Australian Industrial Chemicals Introduction Scheme',
		year: 2020,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Cosmetic ingredients brought into Australia must be registered there.',
		limits: 'General knowledge, not read for vesicles.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'cdsco-injection-2026',
		kind: 'regulator-notice',
		citation: 'Central Drugs Standard Control Organisation of India, public notice of May 2026',
		year: 2026,
		url: 'https://www.vibrantudyog.com/cdsco-warns-those-using-cosmetics-as-injections/',
		people: null,
		sponsor: 'not-applicable',
		supports: 'No cosmetic may be injected, and cosmetics may not promise to act on disease.',
		limits: 'Read in news reports.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'saudi-external-use',
		kind: 'regulator-notice',
		citation: 'Saudi Ministry of Health on exosomes, as reported by Jarayid',
		year: 2025,
		url: 'https://jarayid.com/en/saudi-arabia/1058249/health-ministry-exosomes-for-external-use-only',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Exosomes may only be used on the outside of the skin; injecting them is barred.',
		limits: 'Read in a news report. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-region-unknown',
		kind: 'expert-judgement',
		citation: 'Our own rule where the law of a place was not looked into',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Human material is not offered, animal and bacterial vesicles are only explained, and plant vesicles are offered as a plain cosmetic.',
		limits: 'A choice of caution; a local expert must confirm it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'taiwan-nonhuman-unread',
		kind: 'expert-judgement',
		citation: 'Taiwanese rules on vesicles that are not human, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'They are taken to be allowed as long as the product itself may be sold there.',
		limits: 'Only the rule on human cells was read; a local expert must confirm the rest.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'singapore-cosmetic-rules',
		kind: 'regulation',
		citation: 'Health Products (Cosmetic Products) Regulations 2007 of Singapore',
		year: 2007,
		url: 'https://sso.agc.gov.sg/SL/HPA2007-S683-2007?DocDate=20231025&WholeDoc=1',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Singapore applies the ASEAN cosmetic directive with its list of forbidden material; sellers must notify each product.',
		limits: 'What the list says of human material, and what other ASEAN countries do, was not read.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'asean-human-origin-unread',
		kind: 'expert-judgement',
		citation: 'ASEAN list of forbidden material, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'It is thought to bar human material in the words of the European list.',
		limits: 'The list was not opened; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'singapore-deer-medium',
		kind: 'reference-work',
		citation: 'AsiaOne, on a beauty brand that grows deer cells',
		year: 2015,
		people: null,
		sponsor: 'not-applicable',
		supports: 'A brand from Singapore sells creams with liquid in which deer cells have grown.',
		limits: 'A newspaper feature; it is no statement of the law. The year is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'india-raids-2018',
		kind: 'regulator-notice',
		citation: 'Hindustan Times, on cosmetics seized by the Indian drugs control body in eight cities',
		year: 2018,
		url: 'https://www.hindustantimes.com/india-news/drugs-control-body-seizes-illegal-cosmetics-in-8-cities/story-MWyjGaw7zD3nfpXYnHjNQO.html',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Beauty products with human stem cells were among what was called illegal.',
		limits: 'A newspaper report on raids, about cells and not about vesicles.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'india-human-origin-unread',
		kind: 'expert-judgement',
		citation: 'Indian Standard IS 4707 part 2 and product registration, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The standard is thought to bar human material, and imported cosmetics are thought to need registration.',
		limits: 'The standard was not opened; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
