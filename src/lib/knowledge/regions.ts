/** What the law of each region does with each kind of vesicle, in words for the person, and whom to call. */
import type { Region } from './schema';

export const regions = [
	{
		id: 'eu',
		name: 'European Union',
		emergencyNumber: '112',
		emergencyEvidence: ['emergency-numbers-eu'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'In danger call 112. Some countries also answer on 116 123, a free line for people in distress; where yours does not, ask for a local line.',
			evidence: ['emergency-numbers-eu', 'crisis-line-eu'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Cosmetics here may not hold anything of human origin, so human exosomes are never offered.',
				evidence: ['eu-human-origin-ban', 'eu-cosing-annexes'],
				verification: 'second-hand'
			},
			animal: {
				status: 'allowed',
				says: 'Vesicles from milk may be in a cosmetic here, with papers on where the milk comes from. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'eu-animal-by-products', 'eu-claims-655-2013'],
				verification: 'verified'
			},
			plant: {
				status: 'allowed',
				says: 'Plant vesicles may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'eu-claims-655-2013'],
				verification: 'verified'
			},
			bacterial: {
				status: 'allowed',
				says: 'Vesicles from bacteria may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'eu-claims-655-2013'],
				verification: 'verified'
			}
		}
	},
	{
		id: 'uk',
		name: 'United Kingdom',
		emergencyNumber: '999',
		emergencyEvidence: ['emergency-numbers-microsoft'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call Samaritans on 116 123, day or night. It is free.',
			evidence: ['crisis-line-uk'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Cosmetics here may not hold anything of human origin, so human exosomes are never offered, even where a clinic says otherwise.',
				evidence: ['uk-human-exosome-ban', 'uk-clinic-exosome-report', 'uk-no-mhra-licence'],
				verification: 'second-hand'
			},
			animal: {
				status: 'allowed',
				says: 'Vesicles from milk may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'asa-cap-12', 'asa-beauty-claims'],
				verification: 'second-hand'
			},
			plant: {
				status: 'allowed',
				says: 'Plant vesicles may be in a cosmetic here. Ask the seller for a written statement of the source.',
				evidence: ['eu-nonhuman-vesicles', 'asa-cap-12', 'uk-exosome-clinics'],
				verification: 'second-hand'
			},
			bacterial: {
				status: 'allowed',
				says: 'Vesicles from bacteria may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'asa-cap-12', 'asa-beauty-claims'],
				verification: 'second-hand'
			}
		}
	},
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
				says: 'Vesicles from milk may be in a cosmetic here as long as the product speaks of looks only.',
				evidence: ['fda-cosmetic-or-drug', 'mocra-safety'],
				verification: 'second-hand'
			},
			plant: {
				status: 'allowed',
				says: 'Plant vesicles may be in a cosmetic here as long as the product speaks of looks only.',
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
				says: 'Here each product is judged on its own, and one health unit advises against all of them. We explain milk vesicles but do not offer them.',
				evidence: ['hc-notice-2026', 'eohu-exosomes'],
				verification: 'second-hand'
			},
			plant: {
				status: 'information-only',
				says: 'Here each product is judged on its own, and one health unit advises against all of them. We explain plant vesicles but do not offer them.',
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
		id: 'korea',
		name: 'South Korea',
		emergencyNumber: '119',
		emergencyEvidence: ['emergency-numbers-korea'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call 109, the suicide prevention line, day or night.',
			evidence: ['crisis-line-korea'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'conditional',
				says: 'Human material is allowed here only on the skin, and only if the maker can show that it meets the safety standard for human cell culture. Ask the seller for that proof first.',
				evidence: ['mfds-culture-medium', 'mfds-inspection-2023', 'mfds-claims-2019'],
				verification: 'unconfirmed'
			},
			animal: {
				status: 'allowed',
				says: 'As far as we know, vesicles from milk may be in a cosmetic here. We could not confirm it.',
				evidence: ['mfds-exosome-blog'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'As far as we know, plant vesicles may be in a cosmetic here. We could not confirm it.',
				evidence: ['mfds-exosome-blog'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'As far as we know, vesicles from bacteria may be in a cosmetic here. We could not confirm it.',
				evidence: ['mfds-exosome-blog'],
				verification: 'unconfirmed'
			}
		}
	},
	{
		id: 'japan',
		name: 'Japan',
		emergencyNumber: '119',
		emergencyEvidence: ['emergency-numbers-japan'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call the Yorisoi Hotline (よりそいホットライン) on 0120-279-338, day or night. It is free. In Iwate, Miyagi and Fukushima call 0120-279-226.',
			evidence: ['crisis-line-japan'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'conditional',
				says: 'Human material is allowed here only in cosmetics for the skin that cannot pass on infection and that promise nothing beyond looks. Ask the seller for proof of that first.',
				evidence: ['mhlw-cosmetic-standards', 'japan-conditional-access', 'mhlw-caution-2024'],
				verification: 'second-hand'
			},
			animal: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from milk in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['mhlw-cosmetic-standards'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'Nothing we read forbids plant vesicles in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['mhlw-cosmetic-standards'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from bacteria in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['mhlw-cosmetic-standards'],
				verification: 'unconfirmed'
			}
		}
	},
	{
		id: 'china',
		name: 'Mainland China',
		emergencyNumber: '120',
		emergencyEvidence: ['emergency-numbers-china'],
		emergencyVerification: 'verified',
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Exosomes are not a listed cosmetic ingredient here, so none is offered.',
				evidence: ['guangdong-exosome-notice-2022', 'china-stem-cell-claims', 'china-human-material'],
				verification: 'verified'
			},
			animal: {
				status: 'blocked',
				says: 'Milk vesicles sold as exosomes are not a listed cosmetic ingredient here, so none is offered.',
				evidence: ['guangdong-exosome-notice-2022'],
				verification: 'verified'
			},
			plant: {
				status: 'blocked',
				says: 'Plant vesicles would first have to be accepted here as a new ingredient, so none is offered.',
				evidence: ['guangdong-exosome-notice-2022', 'zmuni-inci-names'],
				verification: 'verified'
			},
			bacterial: {
				status: 'blocked',
				says: 'Bacterial vesicles would first have to be accepted here as a new ingredient, so none is offered.',
				evidence: ['guangdong-exosome-notice-2022', 'zmuni-inci-names'],
				verification: 'verified'
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
				says: 'Nothing we read forbids vesicles from milk in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['tga-vesicles-review', 'aicis-introduction'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'Nothing we read forbids plant vesicles in a cosmetic here, as long as it speaks of looks only.',
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
	},
	{
		id: 'elsewhere',
		name: 'Somewhere else',
		emergencyNumber: null,
		emergencyEvidence: ['practice-emergency-elsewhere'],
		emergencyVerification: 'unconfirmed',
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Many countries forbid human material in cosmetics, and we have not checked yours. Human exosomes are not offered.',
				evidence: ['practice-region-unknown', 'zmuni-human-derived-summary', 'saudi-external-use'],
				verification: 'unconfirmed'
			},
			animal: {
				status: 'information-only',
				says: 'We have not checked the law where you are, so we explain milk vesicles but do not offer them.',
				evidence: ['practice-region-unknown'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'We have not checked the law where you are. Plant vesicles are shown as a plain cosmetic; ask a pharmacist if you are unsure.',
				evidence: ['practice-region-unknown'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'information-only',
				says: 'We have not checked the law where you are, so we explain bacterial vesicles but do not offer them.',
				evidence: ['practice-region-unknown'],
				verification: 'unconfirmed'
			}
		}
	}
] as const satisfies readonly Region[];
