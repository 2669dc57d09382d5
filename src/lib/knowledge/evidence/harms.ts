/** Harm that has been reported, and why injection and home needling are never described. */
import type { Evidence } from '../schema';

export const harmEvidence = [
	{
		id: 'fda-exosome-notice-2019',
		kind: 'regulator-notice',
		citation:
			'United States Food and Drug Administration, public safety notification on exosome products, 6 December 2019',
		year: 2019,
		url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Patients in Nebraska were badly harmed by unapproved products. No exosome product is approved.',
		limits: 'About unapproved products given as medicine, not about a cosmetic on whole skin.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'fda-exosome-alert',
		kind: 'regulator-notice',
		citation:
			'United States Food and Drug Administration, safety alert on unapproved stem cell and exosome products',
		year: 2019,
		url: 'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Exosome products meant for illness are medicines there, and none is approved.',
		limits: 'It does not list cosmetics.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'tawanwongsri-2024',
		kind: 'case-report',
		citation: 'Tawanwongsri and Vachiramon, Journal of Cosmetic Dermatology 2024',
		year: 2024,
		doi: '10.1111/jocd.16206',
		design: 'Report of one person after injection into the skin.',
		origin: { other: 'Freeze-dried exosomes of a source that was not read' },
		route: 'injected',
		weeks: null,
		outcome: 'Dead skin and damaged small blood vessels.',
		people: 1,
		sponsor: 'independent',
		supports: 'Skin died after a freeze-dried exosome product was injected.',
		limits: 'One report, by injection. It does not show what happens on whole skin.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'nahm-2024',
		kind: 'case-report',
		citation: 'Nahm 2024, Dermatological Reviews',
		year: 2024,
		url: 'https://ouci.dntb.gov.ua/works/7npNRkLl',
		doi: '10.1002/der2.242',
		design: 'Report of eight women after exosome procedures, where it had been injected.',
		origin: { other: 'Exosomes of a source that was not read' },
		route: 'injected',
		weeks: null,
		outcome: 'Lumps with dead tissue, two weeks to three months later.',
		people: 8,
		sponsor: 'independent',
		supports:
			'Eight women had lumps with dead tissue two weeks to three months after exosome treatment, where it had been injected; steroids helped only in part.',
		limits: 'By injection. How often it happens is not known.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'jama-needling-granuloma',
		kind: 'case-report',
		citation: 'Case series of lumps after needling with a serum, JAMA Dermatology, as quoted at tighti.best',
		year: 2014,
		design: 'Report of three women who had a serum needled into the face.',
		origin: { other: 'A cosmetic serum made for whole skin' },
		route: 'after-device',
		weeks: null,
		outcome: 'Lumps in the face; patch tests showed an allergy to the serum.',
		people: 3,
		sponsor: 'independent',
		supports: 'Three women had lumps in the face after a serum made for whole skin was needled in.',
		limits: 'Read in a page that quotes the paper. The serum held no vesicles that we know of.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'mahmoud-2025',
		kind: 'review',
		citation: 'Mahmoud 2025, PMC12007658',
		year: 2025,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Infection, swelling and growth signals to tumours are named as possible risks of vesicles.',
		limits: 'Possible, not shown with a cosmetic on whole skin. Read in a page that quotes the paper.',
		verification: 'second-hand',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
