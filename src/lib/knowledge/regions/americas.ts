/** What the law does with each kind of vesicle in the Americas, and whom to call. */
import type { Region } from '../schema';

export const americanRegions = [
	{
		id: 'us',
		name: 'United States',
		emergencyNumber: '911',
		emergencyEvidence: ['emergency-numbers-microsoft'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call or text 988, the Suicide & Crisis Lifeline, day or night.',
			evidence: ['crisis-line-us'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'No exosome product is approved here; being in a list of the agency is no approval, and even a gel with human exosomes has been called an unapproved drug. We never offer one.',
				evidence: [
					'fda-warning-letter-2025',
					'fda-exosome-alert',
					'fda-exosome-notice-2019',
					'fda-ndc-listing'
				],
				verification: 'verified'
			},
			animal: {
				status: 'allowed',
				says: 'Material from animals, such as milk or fish, may be in a cosmetic here as long as the product speaks of looks only.',
				evidence: ['fda-cosmetic-or-drug', 'mocra-safety'],
				verification: 'second-hand'
			},
			plant: {
				status: 'allowed',
				says: 'Vesicles from plants and fungi may be in a cosmetic here as long as the product speaks of looks only.',
				evidence: ['fda-cosmetic-or-drug', 'mocra-safety'],
				verification: 'second-hand'
			},
			bacterial: {
				status: 'allowed',
				says: 'Vesicles from bacteria may be in a cosmetic here as long as the product speaks of looks only.',
				evidence: ['fda-cosmetic-or-drug', 'mocra-safety'],
				verification: 'second-hand'
			}
		}
	},
	{
		id: 'canada',
		name: 'Canada',
		emergencyNumber: '911',
		emergencyEvidence: ['emergency-numbers-microsoft'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call or text 988 (9-8-8), the Suicide Crisis Helpline, day or night.',
			evidence: ['crisis-line-canada'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Human exosomes with a claim on the body count as a drug here and none is approved, so we never offer one.',
				evidence: ['hc-notice-2026', 'hc-consultation-2025', 'eohu-exosomes'],
				verification: 'second-hand'
			},
			animal: {
				status: 'information-only',
				says: 'Here each product is judged on its own, and one health unit advises against all of them. We explain material from animals but do not offer it.',
				evidence: ['hc-notice-2026', 'eohu-exosomes'],
				verification: 'second-hand'
			},
			plant: {
				status: 'information-only',
				says: 'Here each product is judged on its own, and one health unit advises against all of them. We explain vesicles from plants and fungi but do not offer them.',
				evidence: ['hc-notice-2026', 'eohu-exosomes'],
				verification: 'second-hand'
			},
			bacterial: {
				status: 'information-only',
				says: 'Here each product is judged on its own, and one health unit advises against all of them. We explain bacterial vesicles but do not offer them.',
				evidence: ['hc-notice-2026', 'eohu-exosomes'],
				verification: 'second-hand'
			}
		}
	},
	{
		id: 'brazil',
		name: 'Brazil',
		emergencyNumber: '192',
		emergencyEvidence: ['emergency-numbers-brazil'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call CVV (Centro de Valorização da Vida) on 188. It is free.',
			evidence: ['crisis-line-brazil'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'As far as we know, human material is on the list of what cosmetics here may not hold, so human exosomes are never offered.',
				evidence: ['brazil-human-origin-unread', 'anvisa-injection'],
				verification: 'unconfirmed'
			},
			animal: {
				status: 'allowed',
				says: 'Here material from animals is handled as a cosmetic for the outside of the skin only, never to be injected.',
				evidence: ['brazil-topical-only', 'anvisa-injection'],
				verification: 'second-hand'
			},
			plant: {
				status: 'allowed',
				says: 'Here vesicles from plants and fungi are handled as a cosmetic for the outside of the skin only, never to be injected.',
				evidence: ['brazil-topical-only', 'anvisa-injection'],
				verification: 'second-hand'
			},
			bacterial: {
				status: 'allowed',
				says: 'Here vesicles from bacteria are handled as a cosmetic for the outside of the skin only, never to be injected.',
				evidence: ['brazil-topical-only', 'anvisa-injection'],
				verification: 'second-hand'
			}
		}
	}
] as const satisfies readonly Region[];
