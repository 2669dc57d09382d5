/** Where vesicles come from. A grade belongs to origin, route and need, and never moves to another. */
import { bacterialAndMilkOrigins } from './bacterial-and-milk';
import { humanOrigins } from './human';
import { barrierPlantOrigins } from './plants-barrier';
import { tonePlantOrigins } from './plants-tone';

export const origins = [
	...barrierPlantOrigins,
	...tonePlantOrigins,
	...bacterialAndMilkOrigins,
	...humanOrigins
] as const;
