/** Checks over places: wherever a person may live, the law, the emergency number and every way to help are written down. */
import type { Direction, Knowledge } from '../knowledge/schema';
import type { Check, Finding } from './audit-finding';
import { lawGroupOf } from './formulate';

export const placeChecks: readonly Check[] = [
	{
		id: 'law-missing',
		area: 'law',
		holds: 'Every place that can be chosen has its law on every group of origins',
		fix: 'Write it down in knowledge/regions, with its source.',
		find: lawGaps
	},
	{
		id: 'label-law-missing',
		area: 'law',
		holds: 'Every place has its law on liquid of human cells',
		fix: 'Write it down in knowledge/label-laws.ts, with its source.',
		find: labelLawGaps
	},
	{
		id: 'direction-missing',
		area: 'safety',
		holds: 'Every place has exactly one way to every kind of help',
		fix: 'Add or mend it in knowledge/destinations.',
		find: directionGaps
	},
	{
		id: 'emergency-number-missing',
		area: 'safety',
		holds: 'Every place has an emergency number, or says why there is no one number',
		fix: 'Give the number with its source, or the reason in "noEmergencyNumber".',
		find: emergencyGaps
	}
];

const placesToGo = [
	'urgent-care',
	'doctor',
	'dermatologist',
	'eye-care',
	'pharmacist',
	'prescriber'
] as const satisfies readonly Direction['to'][];

function directionGaps(knowledge: Knowledge): readonly Finding[] {
	return knowledge.regions.flatMap((region) =>
		placesToGo
			.filter(
				(to) =>
					knowledge.directions.filter((way) => way.to === to && way.regions.includes(region.id)).length !== 1
			)
			.map((to) => ({
				record: `region ${region.id}`,
				problem: `needs exactly one way to ${to}; see knowledge/destinations.ts`
			}))
	);
}

function emergencyGaps({ regions }: Knowledge): readonly Finding[] {
	return regions
		.filter(
			({ emergencyNumber, noEmergencyNumber }) => (emergencyNumber === null) !== Boolean(noEmergencyNumber)
		)
		.map(({ id, emergencyNumber }) => ({
			record: `region ${id}`,
			problem:
				emergencyNumber === null
					? 'has no emergency number and does not say why'
					: 'has an emergency number and a reason for having none'
		}));
}

function labelLawGaps({ regions, labelLaws }: Knowledge): readonly Finding[] {
	return regions
		.filter(({ id }) => !labelLaws.some((law) => law.group === 'human' && law.regions.includes(id)))
		.map(({ id }) => ({
			record: `region ${id}`,
			problem: 'says nothing of liquid of human cells on a label'
		}));
}

/** Every place that can be chosen has its law, and every law a place that can be chosen. */
function lawGaps(knowledge: Knowledge): readonly Finding[] {
	const asked = knowledge.questions.find(({ id }) => id === 'region')?.options.map(({ id }) => id) ?? [];
	const known = knowledge.regions.map(({ id }) => id);
	return [
		...asked
			.filter((id) => !known.includes(id))
			.map((id) => ({ record: `region ${id}`, problem: 'can be chosen, and no law is written down for it' })),
		...known
			.filter((id) => !asked.includes(id))
			.map((id) => ({ record: `region ${id}`, problem: 'has its law, and cannot be chosen' })),
		...knowledge.regions.flatMap(({ id, vesicles }) =>
			[...new Set(knowledge.origins.map(({ group }) => lawGroupOf(group)))]
				.filter((group) => !(group in vesicles))
				.map((group) => ({ record: `region ${id}`, problem: `says nothing of ${group} origins` }))
		)
	];
}
