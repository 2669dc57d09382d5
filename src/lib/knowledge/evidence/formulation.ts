/** How formulas are built, kept and named, and what they cost. */
import type { Evidence } from '../schema';

export const formulationEvidence = [
	{
		id: 'preservation-practice',
		kind: 'reference-work',
		citation: 'Textbook chapter on preserving cosmetics, Taylor and Francis 9780203737743, chapter 27',
		year: 2010,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Watery products that are opened many times must be preserved.',
		limits: 'About cosmetics in general. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'challenge-test-exemption',
		kind: 'reference-work',
		citation: 'Microbiology of cosmetics, on low-risk products',
		year: 2015,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'A product needs no germ test only if it is very acid or alkaline, rich in alcohol, or nearly free of water; a vesicle serum is none of these.',
		limits: 'A laboratory presentation. The year is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'ethanol-water-loss',
		kind: 'reference-work',
		citation: 'SkinSort, on alcohol in products that stay on the skin',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Above 12 to 15 % alcohol the skin loses more water.',
		limits: 'A comparison page. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'packaging-airless',
		kind: 'reference-work',
		citation: 'Cosmetics Design Europe, on airless packs',
		year: 2015,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Airless packs help, but they keep the content and the dose safe in different degrees.',
		limits: 'A trade article. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'base-oil-phase-ranges',
		kind: 'reference-work',
		citation: 'passeth/oh-my-cometic on GitHub, notes on bases',
		year: 2025,
		url: 'https://github.com/passeth/oh-my-cometic',
		people: null,
		sponsor: 'not-applicable',
		supports: 'Gives shares of oil by skin type and season, and usual thickness and pH.',
		limits: 'Made in part by machine; used only where it agrees with others. MIT licence.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'base-recipe-sources',
		kind: 'reference-work',
		citation: 'Published guide recipes for a cream, a serum and a gel mask',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Show usual shares of glycerin, oil, thickener and preservative.',
		limits: 'Guides by suppliers and home formulators; the dates are not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'practice-formulation',
		kind: 'expert-judgement',
		citation: 'Usual practice of formulators',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'pH 5.8 to 7 beside vesicles, no alcohol, no strong detergent, vesicles added cool and last, to the watery part.',
		limits:
			'Put together from sources on raw material. That vesicles stay whole in a finished jar has not been shown.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-invented-recipes',
		kind: 'expert-judgement',
		citation: 'Our own reference recipes RF01 to RF30',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The recipes are made up to show what a plausible product holds.',
		limits: 'Not made, not tested, not judged for safety, not for sale.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-ingredient-function',
		kind: 'expert-judgement',
		citation: 'What common base ingredients do',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Explains in plain words what each ingredient is for.',
		limits: 'Usual practice from general knowledge; no source was read for it.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'practice-price-tiers',
		kind: 'expert-judgement',
		citation: 'Our own price bands',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Low is under 25 dollars, mid 25 to 60, high 60 to 150 and premium above, for 30 mL or five masks.',
		limits: 'Prices differ by shop and country, and a higher price is no sign of a better product.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'vesicle-price-guide',
		kind: 'reference-work',
		citation: 'A clinic guide of September 2026 on prices',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Plant-vesicle cosmetics cost about 40 to 150 euros.',
		limits: 'One guide.',
		verification: 'second-hand',
		checked: '2026-11-23'
	},
	{
		id: 'practice-shelf-life',
		kind: 'expert-judgement',
		citation: 'Usual practice on how long products keep',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Serums keep 12 months closed and 3 to 6 months open; dry vials 24 months, and days once mixed.',
		limits: 'Only stability tests of the finished product can say.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'plated-storage',
		kind: 'reference-work',
		citation: 'Plated Skin Science, questions and answers',
		year: 2025,
		url: 'https://platedskinscience.com/pages/faq',
		people: null,
		sponsor: 'maker',
		supports: 'One brand states 12 months at 10 to 35 °C.',
		limits: 'What the maker says of its own product. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-rose',
		kind: 'reference-work',
		citation: 'Rosa Damascena Callus Extracellular Vesicles, in a list citing CosIng 29380',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was seen in a list that cites a register.',
		limits: 'The register itself was not opened.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-centella-callus',
		kind: 'reference-work',
		citation: 'Centella Asiatica Callus Extracellular Vesicles, on the full label of a Korean ampoule',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was seen on a full label.',
		limits: 'The register itself was not opened.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-centella-leaf',
		kind: 'reference-work',
		citation: 'Centella Asiatica Leaf Vesicles, on a toner pad and a mask',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was seen on labels.',
		limits: 'The register itself was not opened.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-lactobacillus',
		kind: 'reference-work',
		citation: 'Lactobacillus Extracellular Vesicles, in a list citing CosIng 98041',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was seen in a list that cites a register, and on three full labels.',
		limits: 'The register itself was not opened.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-milk',
		kind: 'reference-work',
		citation: 'Milk Exosomes, INCI 35079',
		year: 2022,
		url: 'https://qingyanwangluo.wixstudio.com/cldbeauty/milk-exosomes-successfully-included-in-inci-catalog',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was announced in 2022 and seen on a full label.',
		limits: 'The raw material is said to be milk extract and other ingredients.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-human-platelet',
		kind: 'reference-work',
		citation: 'Human Platelet Extract, as named in trials of platelet serums',
		year: 2022,
		url: 'https://mayoclinic.elsevierpure.com/en/publications/efficacy-and-tolerability-of-topical-platelet-exosomes-for-skin-r',
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name is used for the product in trials.',
		limits: 'A product term; a press article warns that it is not the same as exosomes.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-ginseng',
		kind: 'expert-judgement',
		citation: 'Panax Ginseng Callus Extracellular Vesicles, a name formed by the usual pattern',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name follows the pattern of other plant vesicles.',
		limits: 'It was not found in a register or on a label.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'inci-human-umbilical',
		kind: 'expert-judgement',
		citation: 'Human Umbilical Mesenchymal Cell Exosomes, a name formed by the usual pattern',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name follows the pattern of other human vesicles.',
		limits: 'It was not found in a register or on a label.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'inci-by-pattern',
		kind: 'expert-judgement',
		citation: 'Names of vesicles formed by the usual pattern',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name follows the pattern of other material of its kind.',
		limits: 'It was not found in a register or on a label.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'inci-not-found',
		kind: 'search-result',
		citation: 'Our own search for label names of citrus and grape vesicles',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'No label name was found.',
		limits: 'Not finding a name does not prove that there is none.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	},
	{
		id: 'inci-human-bone-marrow',
		kind: 'reference-work',
		citation: 'Label with Human Bone Marrow Stem Cell Conditioned Media, openFDA',
		year: 2024,
		url: 'https://api.fda.gov/drug/label.json',
		people: null,
		sponsor: 'not-applicable',
		supports:
			'Liquid in which bone-marrow cells have grown stands on a label in a register of the United States.',
		limits:
			'No name for vesicles of such cells was found. A listing is no approval. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'inci-sodium-dna',
		kind: 'reference-work',
		citation: 'Sodium DNA, on full labels of Korean products',
		year: 2024,
		people: null,
		sponsor: 'not-applicable',
		supports: 'The name was seen on full labels, beside vesicles.',
		limits: 'The register itself was not opened.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'e50-maker',
		kind: 'reference-work',
		citation: 'E50 Exosomes, on rules in the European Union',
		year: 2025,
		url: 'https://www.e50exosomes.com/e-50-exosomes-eu-regulations/',
		people: null,
		sponsor: 'maker',
		supports:
			'A maker sells vesicles from salmon testis cells and says it has told the authority in the United Kingdom.',
		limits: 'What the maker says of its own product. The date is not confirmed.',
		verification: 'verified',
		checked: '2026-11-23'
	},
	{
		id: 'animal-sourcing-unread',
		kind: 'expert-judgement',
		citation: 'Rules on where animal material comes from, from general knowledge',
		year: 2026,
		people: null,
		sponsor: 'not-applicable',
		supports: 'Makers are thought to need proof that deer and cattle were free of brain illness.',
		limits: 'No rule was opened; this must be confirmed.',
		verification: 'unconfirmed',
		checked: '2026-11-23'
	}
] as const satisfies readonly Evidence[];
