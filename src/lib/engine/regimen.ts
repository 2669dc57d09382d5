/**
 * The plan: plain care first, at most one lead active, the formulation beside it, never more steps than the person wants.
 * Then the pace at which to start, and the same again without vesicles.
 */
import type { Knowledge } from '../knowledge/schema';
import { holds, type Facts } from './condition';
import { parameterOf } from './facts';
import { hasRoomForLead, type Choice } from './formulate';
import { excludedActives, leadFor } from './lead';
import { medicinesFor } from './medicines';
import { recordsById } from './once';
import type { Excluded, NeedScore, Plan, Version } from './outcome';
import { paceOf } from './pace';
import { place } from './place';
import { isSaidBesideReferral, type Screening } from './screen';

/** Make the plan from the choice. Hit policy: declared order of care steps; the first whose condition holds is taken. */
export function regimen(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	choice: Choice
): Plan {
	const main = versionFor(
		knowledge,
		facts,
		screening,
		needs,
		(choice.withVesicles ?? choice.withoutVesicles)?.formulation ?? null
	);
	const treatments = knowledge.treatments.filter(
		(treatment) => holds({ fact: 'clinic', includes: treatment.id }, facts) === true
	);
	return {
		kind: 'plan',
		needs,
		formulation: choice.withVesicles,
		noVesicles: choice.noVesicles,
		runnersUp: choice.runnersUp,
		excluded: [
			...choice.excluded,
			...excludedActives(knowledge, facts, screening),
			...leftForSteps(knowledge, facts, screening, needs),
			...medicinesFor(knowledge, needs)
		],
		cautions: screening.fired.filter(({ gate }) => !isSaidBesideReferral(gate)).map(({ gate }) => gate.id),
		main,
		withoutVesicles: choice.withVesicles ? versionFor(knowledge, facts, screening, needs, null) : main,
		clinic:
			treatments.length > 0
				? {
						treatments: treatments.map((treatment) => treatment.id),
						isAdvisedAgainst: screening.againstDevices.length > 0
					}
				: null,
		reviewWeeks: ['review-weeks-first', 'review-weeks-second', 'review-weeks-last'].map((id) =>
			parameterOf(knowledge.parameters, id)
		)
	};
}

function versionFor(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[],
	formulationId: string | null
): Version {
	const formulation =
		formulationId === null ? null : (recordsById(knowledge.formulations).get(formulationId) ?? null);
	const lead = hasRoomForLead(facts) ? leadFor(knowledge, facts, screening, needs, formulation) : null;
	const routine = place(knowledge, facts, lead, formulation);
	return {
		formulation: formulation?.id ?? null,
		routine,
		schedule: paceOf(knowledge, facts, routine, formulation)
	};
}

/** With two steps there is room for care only; the active that would lead is then named among what was left out. */
function leftForSteps(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	needs: readonly NeedScore[]
): readonly Excluded[] {
	const lead = hasRoomForLead(facts) ? null : leadFor(knowledge, facts, screening, needs, null);
	return lead ? [{ kind: 'active', id: lead.active.id, causes: [{ kind: 'steps' }] }] : [];
}
