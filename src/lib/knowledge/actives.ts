/**
 * Companion actives: the ingredients that usually have more behind them than vesicles have.
 * Hydroquinone, tretinoin and adapalene are medicines; they are absent on purpose.
 */
import { lineActives } from './actives/lines';
import { moistureActives } from './actives/moisture';
import { spotActives } from './actives/spots';
import { toneActives } from './actives/tone';
import type { Active } from './schema';

export const actives = [
	...toneActives,
	...spotActives,
	...lineActives,
	...moistureActives
] as const satisfies readonly Active[];
