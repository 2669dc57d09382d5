/** The law on things that are sold beside vesicles, or as vesicles of a source we have no record of. */
import type { LabelLaw } from './schema';

const soldAsHuman = ['conditioned-media', 'cell-extract'] as const;

export const labelLaws = [
	{
		id: 'human-media-europe',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['eu'],
		status: 'blocked',
		says: 'Cosmetics here may not hold anything of human origin. The European database ties such names to that ban.',
		evidence: ['eu-human-origin-ban', 'eu-cosing-annexes'],
		verification: 'second-hand'
	},
	{
		id: 'human-media-uk',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['uk'],
		status: 'blocked',
		says: 'Cosmetics here may not hold anything of human origin.',
		evidence: ['uk-human-exosome-ban', 'eu-cosing-annexes'],
		verification: 'second-hand'
	},
	{
		id: 'human-media-us',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['us'],
		status: 'information-only',
		says: 'It is on sale here in creams that speak of looks only. No exosome product is approved, and a gel with human exosomes has been called an unapproved drug. We do not offer it.',
		evidence: ['label-openfda-adipose', 'fda-cosmetic-or-drug', 'fda-warning-letter-2025'],
		verification: 'second-hand'
	},
	{
		id: 'human-media-canada',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['canada'],
		status: 'information-only',
		says: 'Here each product with human material is judged on its own, and with a claim on the body it counts as a drug. We do not offer it.',
		evidence: ['hc-notice-2026', 'hc-consultation-2025'],
		verification: 'second-hand'
	},
	{
		id: 'human-media-korea',
		kinds: ['conditioned-media'],
		group: 'human',
		regions: ['korea'],
		status: 'conditional',
		says: 'The liquid that human cells grew in is allowed here only if the maker can show that it meets the safety standard. Ask the seller for that proof first.',
		evidence: ['mfds-culture-medium', 'mfds-inspection-2023'],
		verification: 'verified'
	},
	{
		id: 'human-cells-korea',
		kinds: ['cell-extract'],
		group: 'human',
		regions: ['korea'],
		status: 'blocked',
		says: 'Human cells and tissue are barred from cosmetics here.',
		evidence: ['mfds-culture-medium'],
		verification: 'verified'
	},
	{
		id: 'human-media-japan',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['japan'],
		status: 'conditional',
		says: 'Human material is allowed here only if it cannot pass on infection, and only with words on looks. Ask the seller for proof of that first.',
		evidence: ['mhlw-cosmetic-standards', 'japan-conditional-access'],
		verification: 'second-hand'
	},
	{
		id: 'human-media-china',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['china'],
		status: 'blocked',
		says: 'As far as we know human material is on the forbidden list here. We could not confirm it.',
		evidence: ['china-human-material', 'china-stem-cell-claims'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-australia',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['australia'],
		status: 'blocked',
		says: 'Products of human cells may not be advertised to the public here.',
		evidence: ['tga-human-cell-advertising'],
		verification: 'verified'
	},
	{
		id: 'human-media-taiwan',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['taiwan'],
		status: 'blocked',
		says: 'Human cells, tissue and what is made of them are forbidden here unless one product has been approved with full papers. We know of none.',
		evidence: ['zmuni-human-derived-summary'],
		verification: 'verified'
	},
	{
		id: 'human-media-india',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['india'],
		status: 'blocked',
		says: 'Beauty products with human stem cells were called illegal here. The list of what is forbidden was not read.',
		evidence: ['india-raids-2018', 'india-human-origin-unread'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-switzerland',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['switzerland'],
		status: 'blocked',
		says: 'As far as we know, cosmetics here follow the European list, which bars anything of human origin.',
		evidence: ['swiss-law-unread', 'eu-human-origin-ban'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-brazil',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['brazil'],
		status: 'blocked',
		says: 'As far as we know, human material is on the list of what cosmetics here may not hold.',
		evidence: ['brazil-human-origin-unread'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-asean',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['singapore', 'asean'],
		status: 'blocked',
		says: 'Cosmetics here follow the list shared by the ASEAN countries. As far as we know it bars human material.',
		evidence: ['singapore-cosmetic-rules', 'asean-human-origin-unread'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-saudi-arabia',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['saudi-arabia'],
		status: 'information-only',
		says: 'The health ministry allows exosomes on the outside of the skin only. If that holds for other human material was not read, so we do not offer it.',
		evidence: ['saudi-external-use', 'practice-region-unknown'],
		verification: 'unconfirmed'
	},
	{
		id: 'human-media-elsewhere',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['elsewhere'],
		status: 'blocked',
		says: 'Many countries forbid human material in cosmetics, and we have not checked yours.',
		evidence: ['practice-region-unknown', 'zmuni-human-derived-summary'],
		verification: 'unconfirmed'
	},
	{
		id: 'animal-media-singapore',
		kinds: ['conditioned-media'],
		group: 'animal',
		regions: ['singapore'],
		status: 'allowed',
		says: 'A cream with liquid from animal cells has been on sale here. A product may speak of looks only.',
		evidence: ['singapore-deer-medium'],
		verification: 'unconfirmed'
	},
	{
		id: 'salmon-vesicles-europe',
		kinds: ['vesicle'],
		group: 'animal',
		origins: ['salmon-testis'],
		regions: ['eu', 'switzerland'],
		status: 'conditional',
		says: 'Animal material needs papers on where it comes from. One brand says such vesicles are not allowed at all; we could not settle that. Ask the seller first.',
		evidence: ['eu-animal-by-products', 'e50-maker'],
		verification: 'unconfirmed'
	},
	{
		id: 'salmon-vesicles-unread',
		kinds: ['vesicle'],
		group: 'animal',
		origins: ['salmon-testis'],
		regions: ['korea', 'japan', 'taiwan', 'australia', 'singapore', 'asean', 'brazil'],
		status: 'conditional',
		says: 'Its maker speaks of the United Kingdom only. What the rules here do with cells of fish was not read; ask the seller first.',
		evidence: ['e50-maker', 'practice-region-unknown'],
		verification: 'unconfirmed'
	},
	// DNA from fish is sold beside vesicles, and as them.
	{
		id: 'dna-allowed',
		kinds: ['dna'],
		group: 'animal',
		regions: ['us', 'japan', 'taiwan', 'australia', 'singapore', 'asean', 'india', 'brazil'],
		status: 'allowed',
		says: 'Nothing we read forbids it in a cosmetic here, on the outside of the skin and with words on looks only.',
		evidence: ['pdrn-law-unread'],
		verification: 'unconfirmed'
	},
	{
		id: 'dna-europe-and-korea',
		kinds: ['dna'],
		group: 'animal',
		regions: ['eu', 'uk', 'switzerland', 'korea'],
		status: 'allowed',
		says: 'As far as we know it may be in a cosmetic here; we could not confirm it. In Europe animal material needs papers on where it comes from.',
		evidence: ['pdrn-law-unread', 'eu-animal-by-products'],
		verification: 'unconfirmed'
	},
	{
		id: 'dna-china',
		kinds: ['dna'],
		group: 'animal',
		regions: ['china'],
		status: 'conditional',
		says: 'Only what is on the national list of cosmetic ingredients may be used here. If this is on it was not looked up; ask the seller.',
		evidence: ['pdrn-law-unread'],
		verification: 'unconfirmed'
	},
	{
		id: 'dna-not-checked',
		kinds: ['dna'],
		group: 'animal',
		regions: ['canada', 'saudi-arabia', 'elsewhere'],
		status: 'information-only',
		says: 'How the law treats it here was not read, so we explain it and do not offer it.',
		evidence: ['pdrn-law-unread', 'practice-region-unknown'],
		verification: 'unconfirmed'
	},
	{
		id: 'rh-peptide-europe',
		kinds: ['rh-peptide'],
		regions: ['eu', 'uk', 'switzerland'],
		status: 'conditional',
		says: 'The European database ties names with rh to the ban on human material. Whether that holds for a peptide made by microbes is for the maker to settle; ask before you buy.',
		evidence: ['eu-cosing-annexes'],
		verification: 'unconfirmed'
	},
	{
		id: 'other-animal-europe',
		kinds: ['vesicle', 'conditioned-media', 'cell-extract'],
		group: 'animal',
		regions: ['eu', 'uk', 'switzerland'],
		status: 'conditional',
		says: 'Animal material needs papers on where it comes from. One brand says such vesicles are not allowed at all; we could not settle that.',
		evidence: ['eu-animal-by-products'],
		verification: 'unconfirmed'
	},
	{
		id: 'other-vesicles-china',
		kinds: ['vesicle'],
		regions: ['china'],
		status: 'blocked',
		says: 'Vesicles sold as exosomes are not a listed cosmetic ingredient here.',
		evidence: ['guangdong-exosome-notice-2022'],
		verification: 'verified'
	}
] as const satisfies readonly LabelLaw[];
