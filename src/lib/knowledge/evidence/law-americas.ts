/** Law and notices in the United States, Canada and elsewhere in the Americas. */
import type { Evidence } from '../schema';

export const americanLawEvidence = [
	{
		id: 'fda-warning-letter-2025',
		kind: 'regulator-notice',
		citation: 'United States Food and Drug Administration, warning letter CBER 25-700749 of 5 May 2025',
		year: 2025,
		url: 'https://breastcancer.einnews.com/pr_news/814411968/supreme-rejuvenation-llc-700749-05-05-2025',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A gel with human exosomes was called an unapproved new drug and an unlicensed biological product.',
		limits: 'One letter to one firm; the claims made for the gel counted too.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-cosmetic-or-drug',
		kind: 'reference-work',
		citation: 'Perkins Coie, on cosmetic, drug or both',
		year: 2024,
		url: 'https://perkinscoie.com/insights/blog/cosmetic-drug-or-both',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'What a product is meant for decides: changing how someone looks makes it a cosmetic, changing how the body works makes it a drug.',
		limits: 'A law firm explains the law.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-redness-claims',
		kind: 'reference-work',
		citation: 'Lexology, on warning letters about cosmetic claims',
		year: 2024,
		url: 'http://www.lexology.com/library/detail.aspx?g=711b0592-b901-483d-9573-86cdc02b5dfc',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'The agency has objected to claims on visible redness beside rosacea and on correcting dark spots.',
		limits: 'A law firm sums up letters. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-aha-sunburn',
		kind: 'guideline',
		citation: 'United States Food and Drug Administration, guidance on labelling alpha hydroxy acids',
		year: 2005,
		url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/guidance-industry-labeling-cosmetics-containing-alpha-hydroxy-acids',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Skin burns more easily while these acids are used and for a week after, so sunscreen is needed.',
		limits: 'About the acids, not about any other ingredient.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-microneedling-devices',
		kind: 'regulator-notice',
		citation: 'United States Food and Drug Administration, page on microneedling devices',
		year: 2024,
		url: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Devices are authorised for people of 22 years and over, for certain scars and wrinkles.',
		limits: 'It does not say what may be put on the skin with them.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-ndc-listing',
		kind: 'regulator-notice',
		citation: 'openFDA, listing 88051-002',
		year: 2025,
		url: 'https://api.fda.gov/drug/ndc.json?search=product_ndc%3A%2288051-002%22',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A product with human exosomes is listed. A listing is not an approval.',
		limits: 'One entry in a list that firms fill in.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'mocra-safety',
		kind: 'regulation',
		citation: 'Modernization of Cosmetics Regulation Act of 2022',
		year: 2022,
		url: 'https://rvtmed.com/where-does-the-fda-stand-on-exosomes-and-why-does-it-matter',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Whoever sells a cosmetic in the United States must be able to show that it is safe.',
		limits: 'Read in a page that explains the act.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'ftc-health-guidance-2022',
		kind: 'guideline',
		citation: 'Federal Trade Commission, guidance on health products, December 2022',
		year: 2022,
		url: 'https://thefdalawblog.com/2023/01/a-holiday-surprise-ftc-published-its-health-products-compliance-guidance',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Health claims generally need trials in people drawn by lot; work in animals or dishes is not enough. Health apps are covered.',
		limits: 'Read in pages of law firms.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'hc-consultation-2025',
		kind: 'regulator-notice',
		citation:
			'Health Canada, consultation on topical products with human-derived exosomes, 14 August to 28 October 2025',
		year: 2025,
		url: 'https://www.canada.ca/en/health-canada/programs/consultation-classification-topical-products-containing-human-derived-exosomes-extracellular-vesicles-cell-conditioned-media/notice.html',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Asked where the line between cosmetic and drug runs for human-derived vesicles.',
		limits: 'A consultation, not a rule.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'hc-notice-2026',
		kind: 'regulator-notice',
		citation: 'Health Canada notice of April 2026 on exosome skincare',
		year: 2026,
		url: 'https://mflrc.com/article/exosome-skincare-cosmetic-or-drug-canada-health-canada-april-2026',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Each product is judged by what it says and does; human material with a claim on the body is a drug, and other vesicles are looked at too.',
		limits: 'Read in a page that sums up the notice.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'eohu-exosomes',
		kind: 'regulator-notice',
		citation: 'Eastern Ontario Health Unit, on exosomes for skin',
		year: 2025,
		url: 'https://www.eohu.ca/en/my-community/exosomes-skin-rejuvenation',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Says that no exosome product, human, animal or plant, is approved in Canada, and advises against buying or using any.',
		limits: 'One local health unit; the federal notice judges case by case.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'hc-retinal-proposal',
		kind: 'regulator-notice',
		citation: 'Proposal of Health Canada on retinal, as reported by GPC Gateway',
		year: 2024,
		url: 'https://gpcgateway.com/common/news/MQ--/Q2FuYWRh/7',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A limit of 0.01 % for retinal in products that stay on the skin was proposed.',
		limits: 'A proposal, read in a news page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'anvisa-injection',
		kind: 'regulator-notice',
		citation: 'Regional Council of Biology, on cosmetics that ANVISA seized',
		year: 2023,
		url: 'https://www.crbio03.gov.br/index.php/institucional/noticias/1848-anvisa-interdita-cosmeticos-usados-irregularmente-como-injetaveis',
		people: null,
		sponsor: 'not-applicable',
		supports: 'No cosmetic may be injected in Brazil.',
		limits: 'About injection only. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'cosmeceutical-no-meaning',
		kind: 'reference-work',
		citation: 'Wholesale Supplies Plus, on product definitions of the United States agency',
		year: 2024,
		url: 'https://www.wholesalesuppliesplus.com/blogs/articles/fda-product-definitions-information',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The word cosmeceutical has no meaning in law in the United States.',
		limits: 'A supplier explains the rules. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'brazil-topical-only',
		kind: 'reference-work',
		citation: 'Clínica Pellier, on exosomes in Brazil',
		year: 2025,
		url: 'https://clinicapellier.com.br/?p=4670',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Exosomes are handled as cosmetics for the outside of the skin only.',
		limits: 'A clinic page. The date is not confirmed.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'brazil-human-origin-unread',
		kind: 'expert-judgement',
		citation: 'Brazilian list of what a cosmetic may not hold, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Human material is thought to be on the list.',
		limits: 'The list was not opened; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
