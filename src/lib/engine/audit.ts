/**
 * Checks over the knowledge: findings, never exceptions. Each finding names the record, what is wrong and the fix.
 * Shapes are Zod's business; this looks at how records hang together.
 */
import type { Knowledge } from '../knowledge/schema';
import { ageChecks } from './audit-age';
import { catalogueChecks } from './audit-catalogue';
import { claimChecks } from './audit-claims';
import { run, type Check, type CheckFinding } from './audit-finding';
import { peopleChecks, sampleOf } from './audit-people';
import { placeChecks } from './audit-places';
import { reachChecks } from './audit-reach';
import { referenceChecks } from './audit-references';
import { tieChecks } from './audit-ties';

const restingChecks = [
	...referenceChecks,
	...reachChecks,
	...claimChecks,
	...catalogueChecks,
	...tieChecks,
	...placeChecks
];

/** Every check there is, in the order in which they run. */
export const checks: readonly Pick<Check, 'id' | 'area' | 'holds' | 'fix'>[] = [
	...restingChecks,
	...ageChecks,
	...peopleChecks
];

/** What can be seen in the knowledge alone. */
export function audit(knowledge: Knowledge): readonly CheckFinding[] {
	return run(restingChecks, knowledge);
}

/** What has not been looked at for too long on a day (ISO date). */
export function auditAge(knowledge: Knowledge, today: string): readonly CheckFinding[] {
	return run(ageChecks, { knowledge, today });
}

/** What only shows in people: a seeded sample of this many, and the people of the rules' own examples. */
export function auditPeople(knowledge: Knowledge, people: number): readonly CheckFinding[] {
	return run(peopleChecks, sampleOf(knowledge, people));
}
