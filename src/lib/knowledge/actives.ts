/**
 * Companion actives: the ingredients that usually have more behind them than vesicles have.
 * Hydroquinone, tretinoin and adapalene are medicines: explained, and never in a plan.
 */
import { lineActives } from './actives/lines';
import { medicineActives } from './actives/medicines';
import { moistureActives } from './actives/moisture';
import { pigmentActives } from './actives/pigment';
import { softeningActives } from './actives/softening';
import { spotActives } from './actives/spots';
import { toneActives } from './actives/tone';
import type { Active } from './schema';

export const actives = [
	...toneActives,
	...spotActives,
	...lineActives,
	...moistureActives,
	...pigmentActives,
	...softeningActives,
	...medicineActives
] as const satisfies readonly Active[];
