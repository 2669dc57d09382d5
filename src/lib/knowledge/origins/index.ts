/** Where vesicles, and what is sold beside them, come from. A grade belongs to origin, route and need, and never moves to another. */
import { bacterialAndMilkOrigins } from './bacterial-and-milk';
import { fishAndDeerOrigins } from './fish-and-deer';
import { fruitLeafAndFungalOrigins } from './fruits-leaves-fungi';
import { humanOrigins } from './human';
import { barrierPlantOrigins } from './plants-barrier';
import { tonePlantOrigins } from './plants-tone';

export const origins = [
	...barrierPlantOrigins,
	...tonePlantOrigins,
	...fruitLeafAndFungalOrigins,
	...bacterialAndMilkOrigins,
	...fishAndDeerOrigins,
	...humanOrigins
] as const;
