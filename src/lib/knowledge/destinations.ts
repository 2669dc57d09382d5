/** Whom a gate sends a person to, by place: what it is called there and how to reach it. */
import { asiaPacificDirections } from './destinations/asia-pacific';
import { atlanticDirections } from './destinations/atlantic';
import { newerPlaces } from './destinations/newer-places';
import type { Direction } from './schema';

export const directions = [
	...atlanticDirections,
	...asiaPacificDirections,
	...newerPlaces,
	{
		id: 'prescriber-everywhere',
		to: 'prescriber',
		regions: [
			'eu',
			'uk',
			'us',
			'canada',
			'korea',
			'japan',
			'china',
			'australia',
			'switzerland',
			'brazil',
			'taiwan',
			'singapore',
			'asean',
			'india',
			'saudi-arabia',
			'elsewhere'
		],
		called: 'Whoever prescribed it',
		how: 'Call the practice or clinic that is named on the prescription or on the box.',
		evidence: ['practice-where-to-go'],
		verification: 'unconfirmed'
	}
] as const satisfies readonly Direction[];
