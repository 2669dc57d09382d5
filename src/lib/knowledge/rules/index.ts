/** Gates in their order of priority, then the need rules. */
import { allergyGates } from './exclusions';
import { carefulGates } from './careful';
import { deviceGates } from './devices';
import { referralGates } from './referral';
import { urgentGates } from './urgent';

export const gates = [
	...urgentGates,
	...referralGates,
	...carefulGates,
	...deviceGates,
	...allergyGates
] as const;
export { needRules } from './needs';
