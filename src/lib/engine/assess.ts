/** What the routine should serve, from what the person says. */
import type { Knowledge } from '../knowledge/schema';
import { holds, type Facts } from './condition';
import { parameterOf } from './facts';
import type { NeedScore } from './outcome';

/**
 * Needs with their points (dimensionless), highest first; ties keep the declared order of needs.
 * Unknown facts add nothing. Hit policy: collect and sum. Source of the weights: evidence practice-need-points.
 */
export function assess(knowledge: Knowledge, facts: Facts): readonly NeedScore[] {
	const firing = knowledge.needRules.filter((rule) => holds(rule.when, facts) === true);
	return knowledge.needs
		.map((need) => {
			const rules = firing.filter((rule) => rule.then.need === need.id);
			const points = rules.reduce(
				(sum, rule) => sum + parameterOf(knowledge.parameters, rule.then.points),
				0
			);
			return { need: need.id, points, rules: rules.map((rule) => rule.id) };
		})
		.filter((score) => score.points > 0)
		.sort((a, b) => b.points - a.points);
}
