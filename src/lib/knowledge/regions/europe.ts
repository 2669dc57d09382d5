/** What the law does with each kind of vesicle in Europe, and whom to call. */
import type { Region } from '../schema';

export const europeanRegions = [
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
				says: 'Material from animals, such as milk or fish, may be in a cosmetic here, with papers on where it comes from. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'eu-animal-by-products', 'eu-claims-655-2013'],
				verification: 'verified'
			},
			plant: {
				status: 'allowed',
				says: 'Vesicles from plants and fungi may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
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
				says: 'Material from animals, such as milk or fish, may be in a cosmetic here. A product may speak of how skin looks and feels, not of illness.',
				evidence: ['eu-nonhuman-vesicles', 'asa-cap-12', 'asa-beauty-claims'],
				verification: 'second-hand'
			},
			plant: {
				status: 'allowed',
				says: 'Vesicles from plants and fungi may be in a cosmetic here. Ask the seller for a written statement of the source.',
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
		id: 'switzerland',
		name: 'Switzerland',
		emergencyNumber: '144',
		emergencyEvidence: ['emergency-numbers-switzerland'],
		emergencyVerification: 'verified',
		crisisLine: {
			says: 'Call 143, The Helping Hand (Die Dargebotene Hand, La Main Tendue, Telefono Amico), day or night.',
			evidence: ['crisis-line-switzerland'],
			verification: 'verified'
		},
		vesicles: {
			human: {
				status: 'blocked',
				says: 'As far as we know, cosmetics here follow the European list, which bars anything of human origin. Human exosomes are never offered.',
				evidence: ['swiss-law-unread', 'eu-human-origin-ban'],
				verification: 'unconfirmed'
			},
			animal: {
				status: 'allowed',
				says: 'As far as we know, the European rules are followed here, so material from animals, such as milk or fish, may be in a cosmetic. We could not confirm it.',
				evidence: ['swiss-law-unread', 'eu-nonhuman-vesicles'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'As far as we know, the European rules are followed here, so vesicles from plants and fungi may be in a cosmetic. We could not confirm it.',
				evidence: ['swiss-law-unread', 'eu-nonhuman-vesicles'],
				verification: 'unconfirmed'
			},
			bacterial: {
				status: 'allowed',
				says: 'As far as we know, the European rules are followed here, so vesicles from bacteria may be in a cosmetic. We could not confirm it.',
				evidence: ['swiss-law-unread', 'eu-nonhuman-vesicles'],
				verification: 'unconfirmed'
			}
		}
	}
] as const satisfies readonly Region[];
