/** Every source, by topic. A record names what it shows and, beside it, what it does not show. */
import { activeEvidence } from './actives';
import { furtherActiveEvidence } from './actives-more';
import { aftercareEvidence } from './aftercare';
import { crisisLineEvidence } from './crisis-lines';
import { emergencyNumberEvidence } from './emergency-numbers';
import { formulationEvidence } from './formulation';
import { gateEvidence } from './gates';
import { harmEvidence } from './harms';
import { laboratoryEvidence } from './laboratory';
import { labelEvidence } from './labels';
import { americanLawEvidence } from './law-americas';
import { asiaPacificLawEvidence } from './law-asia-pacific';
import { europeanLawEvidence } from './law-europe';
import { pairingEvidence } from './pairing';
import { practiceEvidence } from './practice';
import { reviewEvidence } from './reviews';
import { safetySignEvidence } from './safety-signs';
import { safetyWaitingEvidence } from './safety-waiting';
import { scaleEvidence } from './scales';
import { deviceStudyEvidence } from './studies-device';
import { outsideStudyEvidence } from './studies-outside';
import { skinStudyEvidence } from './studies-skin';
import { whereItGoesEvidence } from './where-it-goes';
import { whereToGoEvidence } from './where-to-go';
import { whereToGoNewerEvidence } from './where-to-go-newer';

export const evidence = [
	...activeEvidence,
	...furtherActiveEvidence,
	...aftercareEvidence,
	...crisisLineEvidence,
	...emergencyNumberEvidence,
	...formulationEvidence,
	...gateEvidence,
	...harmEvidence,
	...laboratoryEvidence,
	...labelEvidence,
	...americanLawEvidence,
	...asiaPacificLawEvidence,
	...europeanLawEvidence,
	...pairingEvidence,
	...practiceEvidence,
	...reviewEvidence,
	...safetySignEvidence,
	...safetyWaitingEvidence,
	...scaleEvidence,
	...deviceStudyEvidence,
	...outsideStudyEvidence,
	...skinStudyEvidence,
	...whereItGoesEvidence,
	...whereToGoEvidence,
	...whereToGoNewerEvidence
] as const;
