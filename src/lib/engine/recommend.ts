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
import type { Facts } from './condition';
import { factsOf } from './facts';
import { oncePer } from './once';
import { formulate } from './formulate';
import type { Outcome } from './outcome';
import { pathOf, type Path } from './path';
import { regimen } from './regimen';
import { referralOf, screen, type Screening } from './screen';
import { withTried, type Tried } from './tried';

export type Recommendation = {
	readonly knowledgeVersion: string;
	readonly outcome: Outcome;
	readonly explanation: Explanation;
};

/** What was decided, and what each stage found on the way. */
export type Decision = {
	readonly path: Path;
	readonly facts: Facts;
	readonly screening: Screening;
	readonly outcome: Outcome;
};

/**
 * From answers to a recommendation. `knowledge` may be in any language: only its sentences differ. `tried` answers stand in
 * for the person's own ones (engine/variant.ts).
 */
export function recommend(
	knowledge: Knowledge,
	knowledgeVersion: string,
	answers: Answers,
	tried: readonly Tried[] = []
): Recommendation {
	const decision = decide(knowledge, withTried(answers, tried));
	return {
		knowledgeVersion,
		outcome: decision.outcome,
		explanation: explain(knowledge, knowledgeVersion, { answers, tried, ...decision })
	};
}

/** The same without the sentences: fast enough to be asked again for every answer someone could have given. */
export function decide(knowledge: Knowledge, answers: Answers): Decision {
	const path = pathOf(knowledge, answers);
	const facts = factsOf(knowledge.questions, knowledge.parameters, answers, path);

	// Safety first, and nothing after it can outvote it.
	const screening = screen(knowledge, facts);
	const found = { path, facts, screening };
	const referral = referralOf(knowledge, screening, path);
	if (referral) return { ...found, outcome: referral };

	// No plan while a safety question on the path is open.
	const missing = path.missing.filter(({ question }) => gatingIn(knowledge).has(question));
	if (missing.length > 0) return { ...found, outcome: { kind: 'incomplete', missing } };

	// What the person needs, what may serve it here, and how to use it.
	const needs = assess(knowledge, facts);
	const choice = formulate(knowledge, facts, screening, needs);
	return { ...found, outcome: regimen(knowledge, facts, screening, needs, choice) };
}

const gatingIn = oncePer(
	({ questions }: Knowledge): ReadonlySet<string> =>
		new Set(questions.filter(({ gating }) => gating).map(({ id }) => id))
);
