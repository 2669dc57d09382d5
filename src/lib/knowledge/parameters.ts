/** Every number a rule, a ranking or a schedule uses, with its unit, its day and its source. */
import { careLimitParameters } from './parameters/care-limits';
import { paceParameters } from './parameters/pace';
import { rankingParameters } from './parameters/ranking';
import type { Parameter } from './schema';

export const parameters = [
	...rankingParameters,
	...paceParameters,
	...careLimitParameters
] as const satisfies readonly Parameter[];
