/** Why a medicine someone may have heard of is not in the plan. */
import type { Knowledge } from '../knowledge/schema';
import type { Excluded, NeedScore } from './outcome';

/** Medicines known for something the person needs: named, so that nobody has to wonder, and never used. */
export function medicinesFor(knowledge: Knowledge, needs: readonly NeedScore[]): readonly Excluded[] {
	return knowledge.actives
		.filter((active) => active.isMedicine)
		.filter((active) => active.claims.some((claim) => needs.some(({ need }) => need === claim.need)))
		.map(({ id }) => ({ kind: 'active', id, causes: [{ kind: 'medicine' }] }));
}
