/**
 * The whole pipeline in one page. Read this first.
 *
 *   answers → path → facts → screen → assess → formulate → regimen → Outcome → Explanation
 *
 * Pure and total: any answers, complete or not, give exactly one Outcome, the same one every time.
 */
import type { Knowledge } from '../knowledge/schema';
import type { Answers } from './answers';
import { assess } from './assess';
import { explain } from './explain';
import type { Explanation } from './explanation';
import { factsOf } from './facts';
import { formulate } from './formulate';
import type { Outcome } from './outcome';
import { pathOf } from './path';
import { regimen } from './regimen';
import { referralOf, screen } from './screen';
import { withTried, type Tried } from './tried';

export type Recommendation = {
	readonly knowledgeVersion: string;
	readonly outcome: Outcome;
	readonly explanation: Explanation;
};

/**
 * From answers to a recommendation. `knowledge` may be in any language: only its sentences differ. `tried` answers stand in
 * for the person's own ones (engine/variant.ts).
 */
export function recommend(
	knowledge: Knowledge,
	knowledgeVersion: string,
	ownAnswers: Answers,
	tried: readonly Tried[] = []
): Recommendation {
	const answers = withTried(ownAnswers, tried);
	const path = pathOf(knowledge, answers);
	const facts = factsOf(knowledge.questions, knowledge.parameters, answers, path);

	// Safety first, and nothing after it can outvote it.
	const screening = screen(knowledge, facts);
	const outcome = decide();
	return {
		knowledgeVersion,
		outcome,
		explanation: explain(knowledge, knowledgeVersion, {
			answers: ownAnswers,
			tried,
			path,
			facts,
			screening,
			outcome
		})
	};

	function decide(): Outcome {
		const referral = referralOf(knowledge, screening, path);
		if (referral) return referral;

		// No plan while a safety question on the path is open.
		const gating = new Set(
			knowledge.questions.filter((question) => question.gating).map((question) => question.id)
		);
		const missing = path.missing.filter((entry) => gating.has(entry.question));
		if (missing.length > 0) return { kind: 'incomplete', missing };

		// What the person needs, what may serve it here, and how to use it.
		const needs = assess(knowledge, facts);
		const choice = formulate(knowledge, facts, screening, needs);
		return regimen(knowledge, facts, screening, needs, choice);
	}
}
