/** Reviews and audits of the whole field. */
import type { Evidence } from '../schema';

export const reviewEvidence = [
	{
		id: 'flores-rodriguez-2026',
		kind: 'review',
		citation: 'Flores Rodriguez 2026, Cureus',
		year: 2026,
		doi: '10.7759/cureus.104182',
		people: null,
		sponsor: 'not-applicable',
		supports: 'A systematic review found short-term gains and too few trials drawn by lot.',
		limits: 'It gathers studies of different products and does not speak for any one of them.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-review-2023',
		kind: 'review',
		citation: 'Review of 34 studies up to 2023, PubMed 39624733',
		year: 2024,
		url: 'https://pubmed.ncbi.nlm.nih.gov/39624733',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Evidence in people is sparse, and the chance of passing on infection has hardly been looked at.',
		limits: 'Covers studies up to 2023.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'wang-2026',
		kind: 'review',
		citation: 'Wang 2026, PubMed 41931695',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Of 17 studies in people from 2020 to 2025 three quarters reported good results, most of them without a comparison group.',
		limits: 'Counting good reports is not weighing them. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'rahman-2025',
		kind: 'review',
		citation: 'Rahman 2025, PubMed 40055226',
		year: 2025,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Among 18 makers and 70 products, 18 % of makers were very open about what they sell and 27 % of claims misled.',
		limits: 'Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'misev-guidelines',
		kind: 'guideline',
		citation: 'Guidelines for vesicle research, PMC6322352 and PMC10850029',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'There is no agreed dose of vesicles and no one number that measures their strength.',
		limits: 'Written for research, not for cosmetics. Read in a page that quotes them.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-particle-anchors',
		kind: 'reference-work',
		citation: "Sellers' menus and articles with particle counts",
		year: 2025,
		people: null,
		sponsor: 'maker',
		supports: 'Counts named by sellers differ a thousandfold and there is no accepted standard dose.',
		limits: "These are sellers' own figures; no product is better for a higher count.",
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'goaskincare-preservatives',
		kind: 'reference-work',
		citation: 'Trade article on preservatives and vesicles, goaskincare.com',
		year: 2025,
		people: null,
		sponsor: 'maker',
		supports: 'A seller says common preservatives harm vesicles.',
		limits: 'No data were shown. The page has no date we read.',
		verification: 'verified',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
