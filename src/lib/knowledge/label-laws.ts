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
		id: 'human-media-elsewhere',
		kinds: soldAsHuman,
		group: 'human',
		regions: ['switzerland', 'brazil', 'taiwan', 'singapore', 'asean', 'india', 'saudi-arabia', 'elsewhere'],
		status: 'blocked',
		says: 'Many countries forbid human material in cosmetics, and we have not checked yours.',
		evidence: ['practice-region-unknown', 'zmuni-human-derived-summary'],
		verification: 'unconfirmed'
	},
	{
		id: 'rh-peptide-europe',
		kinds: ['rh-peptide'],
		regions: ['eu', 'uk'],
		status: 'conditional',
		says: 'The European database ties names with rh to the ban on human material. Whether that holds for a peptide made by microbes is for the maker to settle; ask before you buy.',
		evidence: ['eu-cosing-annexes'],
		verification: 'unconfirmed'
	},
	{
		id: 'other-animal-europe',
		kinds: ['vesicle', 'conditioned-media', 'cell-extract'],
		group: 'animal',
		regions: ['eu', 'uk'],
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
