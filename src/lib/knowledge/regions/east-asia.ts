/** What the law does with each kind of vesicle in East Asia, and whom to call. */
import type { Region } from '../schema';

export const eastAsianRegions = [
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
				says: 'As far as we know, material from animals, such as milk or fish, may be in a cosmetic here. We could not confirm it.',
				evidence: ['mfds-exosome-blog'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'As far as we know, vesicles from plants and fungi may be in a cosmetic here. We could not confirm it.',
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
				says: 'Nothing we read forbids material from animals, such as milk or fish, in a cosmetic here, as long as it speaks of looks only.',
				evidence: ['mhlw-cosmetic-standards'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'Nothing we read forbids vesicles from plants and fungi in a cosmetic here, as long as it speaks of looks only.',
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
				says: 'Animal material sold as exosomes is not a listed cosmetic ingredient here, so none is offered. Salmon DNA was not looked up.',
				evidence: ['guangdong-exosome-notice-2022'],
				verification: 'verified'
			},
			plant: {
				status: 'blocked',
				says: 'Vesicles from plants and fungi would first have to be accepted here as a new ingredient, so none is offered.',
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
		id: 'taiwan',
		name: 'Taiwan',
		emergencyNumber: '119',
		emergencyEvidence: ['emergency-numbers-taiwan'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call 1995, the Hotline for Life, day or night. It is free. The health service answers on 1925.',
			evidence: ['crisis-line-taiwan'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'Exosomes of human cells are forbidden here unless one product has been approved with full papers. We know of none, so none is offered.',
				evidence: ['zmuni-human-derived-summary'],
				verification: 'verified'
			},
			animal: {
				status: 'allowed',
				says: 'The ban here is on human cells. Nothing we read forbids material from animals in a cosmetic, but ask the seller if the product may be sold here.',
				evidence: ['zmuni-human-derived-summary', 'taiwan-nonhuman-unread'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'The ban here is on human cells. Nothing we read forbids vesicles from plants and fungi in a cosmetic, but ask the seller if the product may be sold here.',
				evidence: ['zmuni-human-derived-summary', 'taiwan-nonhuman-unread'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'The ban here is on human cells. Nothing we read forbids vesicles from bacteria in a cosmetic, but ask the seller if the product may be sold here.',
				evidence: ['zmuni-human-derived-summary', 'taiwan-nonhuman-unread'],
				verification: 'unconfirmed'
			}
		}
	}
] as const satisfies readonly Region[];
