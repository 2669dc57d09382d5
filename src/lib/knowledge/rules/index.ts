/** Gates in their order of priority, then the need rules. */
import { allergyGates } from './exclusions';
import { carefulGates } from './careful';
import { conditionGates } from './conditions';
import { deviceGates } from './devices';
import { plantAllergyGates } from './plant-allergies';
import { referralGates } from './referral';
import { urgentGates } from './urgent';

export const gates = [
	...urgentGates,
	...referralGates,
	...carefulGates,
	...conditionGates,
	...deviceGates,
	...allergyGates,
	...plantAllergyGates
] as const;
export { needRules } from './needs';
export { principles } from './principles';
