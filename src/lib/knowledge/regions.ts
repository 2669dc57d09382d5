/** What the law of each region does with each kind of vesicle, in words for the person, and whom to call. */
import { americanRegions } from './regions/americas';
import { eastAsianRegions } from './regions/east-asia';
import { europeanRegions } from './regions/europe';
import { southAsiaPacificRegions } from './regions/south-asia-pacific';
import type { Region } from './schema';

/** Whoever lives where we have not looked: the most careful reading that still leaves something to offer. */
const elsewhere = [
	{
		id: 'elsewhere',
		name: 'Somewhere else',
		emergencyNumber: null,
		noEmergencyNumber: 'We do not know the country, and numbers differ from one to the next.',
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
				says: 'We have not checked the law where you are, so we explain material from animals but do not offer it.',
				evidence: ['practice-region-unknown'],
				verification: 'unconfirmed'
			},
			plant: {
				status: 'allowed',
				says: 'We have not checked the law where you are. Vesicles from plants and fungi are shown as a plain cosmetic; ask a pharmacist if you are unsure.',
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

export const regions = [
	...europeanRegions,
	...americanRegions,
	...eastAsianRegions,
	...southAsiaPacificRegions,
	...elsewhere
] as const;
