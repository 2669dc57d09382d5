/** What the law does with each kind of vesicle from the Gulf to the Pacific, and whom to call. */
import type { Region } from '../schema';

/** The countries of ASEAN share one cosmetic directive; only what Singapore made of it was read. */
const underAseanRules = {
	human: {
		status: 'blocked',
		says: 'Cosmetics here follow the list shared by the ASEAN countries. As far as we know it bars human material, so human exosomes are never offered.',
		evidence: ['singapore-cosmetic-rules', 'asean-human-origin-unread'],
		verification: 'unconfirmed'
	},
	animal: {
		status: 'allowed',
		says: 'Nothing we read forbids material from animals in a cosmetic here, once the seller has told the authority about the product. We could not confirm it.',
		evidence: ['singapore-cosmetic-rules', 'singapore-deer-medium'],
		verification: 'unconfirmed'
	},
	plant: {
		status: 'allowed',
		says: 'Nothing we read forbids vesicles from plants and fungi in a cosmetic here, once the seller has told the authority about the product. We could not confirm it.',
		evidence: ['singapore-cosmetic-rules'],
		verification: 'unconfirmed'
	},
	bacterial: {
		status: 'allowed',
		says: 'Nothing we read forbids vesicles from bacteria in a cosmetic here, once the seller has told the authority about the product. We could not confirm it.',
		evidence: ['singapore-cosmetic-rules'],
		verification: 'unconfirmed'
	}
} as const;

export const southAsiaPacificRegions = [
	{
		id: 'singapore',
		name: 'Singapore',
		emergencyNumber: '995',
		emergencyEvidence: ['emergency-numbers-singapore'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call Samaritans of Singapore on 1767, day or night.',
			evidence: ['crisis-line-singapore'],
			verification: 'verified'
		},
		vesicles: underAseanRules
	},
	{
		id: 'asean',
		name: 'Another ASEAN country',
		emergencyNumber: null,
		noEmergencyNumber: 'Each of these countries has numbers of its own.',
		emergencyEvidence: ['practice-emergency-elsewhere'],
		emergencyVerification: 'unconfirmed',
		vesicles: underAseanRules
	},
	{
		id: 'india',
		name: 'India',
		emergencyNumber: '112',
		emergencyEvidence: ['emergency-numbers-india'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call Tele MANAS on 14416, day or night. It is free.',
			evidence: ['crisis-line-india'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Beauty products with human stem cells were called illegal here, so human exosomes are never offered.',
				evidence: ['india-raids-2018', 'india-human-origin-unread'],
				verification: 'verified'
			},
			animal: {
				status: 'conditional',
				says: 'Material from animals may be in a cosmetic here only if the product is registered. We cannot check that for a recipe on paper, so we explain it and do not offer it.',
				evidence: ['cdsco-injection-2026', 'india-human-origin-unread'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from plants and fungi in a cosmetic here. It may never be injected and may not promise to act on illness.',
				evidence: ['cdsco-injection-2026'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from bacteria in a cosmetic here. It may never be injected and may not promise to act on illness.',
				evidence: ['cdsco-injection-2026'],
				verification: 'unconfirmed'
			}
		}
	},
	{
		id: 'saudi-arabia',
		name: 'Saudi Arabia',
		emergencyNumber: '997',
		emergencyEvidence: ['emergency-numbers-saudi-arabia'],
		emergencyVerification: 'verified',
		vesicles: {
			human: {
				status: 'information-only',
				says: 'The health ministry allows exosomes on the outside of the skin only. If that holds for human ones was not read, so we explain them but do not offer them.',
				evidence: ['saudi-external-use', 'practice-region-unknown'],
				verification: 'unconfirmed'
			},
			animal: {
				status: 'information-only',
				says: 'The health ministry allows exosomes on the outside of the skin only. Whether that holds for material from animals was not read, so we explain it but do not offer it.',
				evidence: ['saudi-external-use', 'practice-region-unknown'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'The health ministry allows exosomes on the outside of the skin only and bars injecting them. What it says of plants and fungi was not read.',
				evidence: ['saudi-external-use'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'information-only',
				says: 'The health ministry allows exosomes on the outside of the skin only. Whether that holds for bacterial vesicles was not read, so we explain them but do not offer them.',
				evidence: ['saudi-external-use', 'practice-region-unknown'],
				verification: 'unconfirmed'
			}
		}
	},
	{
		id: 'australia',
		name: 'Australia',
		emergencyNumber: '000',
		emergencyEvidence: ['emergency-numbers-microsoft'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call Lifeline on 13 11 14, day or night.',
			evidence: ['crisis-line-australia'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Products of human cells may not be advertised to the public here, so human exosomes are never offered.',
				evidence: ['tga-human-cell-advertising', 'tga-vesicles-review'],
				verification: 'verified'
			},
			animal: {
				status: 'allowed',
				says: 'Nothing we read forbids material from animals, such as milk or fish, in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['tga-vesicles-review', 'aicis-introduction'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from plants and fungi in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['tga-vesicles-review', 'aicis-introduction'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from bacteria in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['tga-vesicles-review', 'aicis-introduction'],
				verification: 'unconfirmed'
			}
		}
	}
] as const satisfies readonly Region[];
