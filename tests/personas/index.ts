/** Everybody: whole situations, each with the full outcome that the sources call for. */
import type { Persona } from './persona';
import { allergies } from './allergies';
import { devices } from './devices';
import { diagnosed } from './diagnosed';
import { illness } from './illness';
import { law } from './law';
import { lines } from './lines';
import { medicines } from './medicines';
import { moisture } from './moisture';
import { moles } from './moles';
import { places } from './places';
import { plainCare } from './plain-care';
import { pregnancy } from './pregnancy';
import { redSkin } from './red-skin';
import { referred } from './referred';
import { spots } from './spots';
import { tone } from './tone';
import { urgent } from './urgent';
import { three } from './three';

export const people: readonly Persona[] = [
	...urgent,
	...referred,
	...law,
	...lines,
	...tone,
	...moisture,
	...redSkin,
	...places,
	...spots,
	...allergies,
	...devices,
	...pregnancy,
	...illness,
	...plainCare,
	...diagnosed,
	...medicines,
	...moles,
	...three
];
