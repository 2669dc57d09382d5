/** The Outcome in sentences, made once. Page, letter, print and API are renderings of it and cannot disagree. */
import type { Knowledge } from '../knowledge/schema';
import type { Answers } from './answers';
import { causeReason, leftOut, safetyNote } from './cards';
import { regionId } from './formulation-card';
import type { Facts } from './condition';
import type { Explanation, PlanExplanation, Reason, ReferralExplanation, SafetyNote } from './explanation';
import { parameterOf } from './facts';
import type { Outcome, Plan, Referral } from './outcome';
import type { Path } from './path';
import { bendsThePlan, isDeviceNote, strictness, type FiredGate, type Screening } from './screen';
import { byId, sourcesOf, surenessOf, toldFor, type Telling } from './sources';
import { stepCard, versionCard } from './step-cards';
import type { Tried } from './tried';
import { runnerUpCard, triedCard } from './variant-cards';

/** What each stage found, kept so that every sentence can name the answers it rests on. */
export type Trace = {
	/** The person's own. */
	readonly answers: Answers;
	readonly tried: readonly Tried[];
	readonly path: Path;
	readonly facts: Facts;
	readonly screening: Screening;
	readonly outcome: Outcome;
};

export function explain(knowledge: Knowledge, knowledgeVersion: string, trace: Trace): Explanation {
	const { outcome, screening, ...found } = trace;
	const telling: Telling = { knowledge, ...found };
	if (outcome.kind === 'plan') return explainPlan(telling, knowledgeVersion, outcome, screening);
	if (outcome.kind === 'referral') return explainReferral(telling, knowledgeVersion, outcome, screening);
	return {
		kind: 'incomplete',
		knowledgeVersion,
		missing: outcome.missing.map(({ question, page }) => ({
			question,
			page,
			text: byId(knowledge.questions, question, 'questions').text
		}))
	};
}

function explainPlan(
	telling: Telling,
	knowledgeVersion: string,
	plan: Plan,
	screening: Screening
): PlanExplanation {
	const { knowledge } = telling;
	const caution = (fired: FiredGate): SafetyNote => safetyNote(telling, fired, 'caution', null);
	const main = versionCard(telling, screening, plan.main, plan.needs, plan.formulation);
	return {
		kind: 'plan',
		knowledgeVersion,
		tried: (telling.tried ?? []).map((tried) => triedCard(telling, tried)),
		needs: plan.needs.map((score) => {
			const need = byId(knowledge.needs, score.need, 'needs');
			return {
				need: need.id,
				name: need.name,
				promise: need.promise,
				points: score.points,
				layer: need.layer,
				horizonWeeks: need.horizonWeeks,
				reasons: score.rules.map((id) => {
					const rule = byId(knowledge.needRules, id, 'needRules');
					return {
						text: rule.because,
						told: toldFor(telling, rule.when),
						rule: rule.id,
						sources: []
					};
				})
			};
		}),
		cautions: screening.fired
			.filter(bendsThePlan)
			.sort((a, b) => strictness(a) - strictness(b))
			.map(caution),
		main,
		withoutVesicles:
			plan.main === plan.withoutVesicles
				? main
				: versionCard(telling, screening, plan.withoutVesicles, plan.needs, null),
		noVesicles: distinctByText(plan.noVesicles.map((cause) => causeReason(telling, cause))),
		runnersUp: plan.runnersUp.map((candidate) => runnerUpCard(telling, plan, candidate)),
		leftOut: plan.excluded.map((entry) => leftOut(telling, entry)),
		clinic: plan.clinic && {
			isAdvisedAgainst: plan.clinic.isAdvisedAgainst,
			treatments: plan.clinic.treatments.map((id) => {
				const { name, known, aftercare, grade, evidence, verification } = byId(
					knowledge.treatments,
					id,
					'treatments'
				);
				const gradeSays = byId(knowledge.reasons, `grade-${grade.toLowerCase()}`, 'reasons').says;
				return {
					id,
					name,
					known,
					aftercare,
					sureness: surenessOf(knowledge, grade, gradeSays, evidence, verification)
				};
			}),
			notes: screening.fired.filter(isDeviceNote).map(caution)
		},
		reviewWeeks: plan.reviewWeeks,
		isPlainCareOnly: screening.plainCareOnly.length > 0,
		patchTestHours: parameterOf(knowledge.parameters, 'patch-test-hours')
	};
}

/** The law says the same of several origins in some regions; once is enough. */
function distinctByText(reasons: readonly Reason[]): readonly Reason[] {
	return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}

function explainReferral(
	telling: Telling,
	knowledgeVersion: string,
	referral: Referral,
	screening: Screening
): ReferralExplanation {
	const { knowledge } = telling;
	const region = byId(knowledge.regions, regionId(telling), 'regions');
	return {
		kind: 'referral',
		knowledgeVersion,
		level: referral.level,
		notes: [
			...referral.gates.flatMap(({ rule, level, to }) =>
				screening.fired
					.filter(({ gate }) => gate.id === rule)
					.map((fired) => safetyNote(telling, fired, level, to))
			),
			...screening.besideReferral
				.filter(({ gate }) => referral.beside.includes(gate.id))
				.map((fired) => safetyNote(telling, fired, 'caution', null))
		],
		emergencyNumber: region.emergencyNumber,
		emergencyNumbers: knowledge.regions.flatMap(({ name, emergencyNumber }) =>
			emergencyNumber === null ? [] : [{ region: name, number: emergencyNumber }]
		),
		crisisLines: referral.gates.some(({ to }) => to === 'crisis-line')
			? knowledge.regions.flatMap(({ name, crisisLine }) =>
					crisisLine
						? [{ region: name, says: crisisLine.says, sources: sourcesOf(knowledge, crisisLine.evidence) }]
						: []
				)
			: [],
		emergencyAtHand: screening.fired.some(
			({ gate, isUnsure }) =>
				isUnsure &&
				gate.then.some((effect) => 'refer' in effect && effect.refer === 'emergency') &&
				referral.gates.some(({ rule }) => rule === gate.id)
		),
		mayBeMailed:
			referral.level !== 'emergency' &&
			!screening.fired.some(
				({ gate }) =>
					gate.then.some((effect) => 'keep' in effect) && referral.gates.some(({ rule }) => rule === gate.id)
			),
		blandCare: referral.blandCare.map((id, index) => {
			const { slots } = byId(knowledge.care, id, 'care');
			const step = {
				slot: slots[0] ?? 'morning',
				source: { kind: 'care', id },
				timesAWeek: 7 * slots.length,
				alternatesWith: null,
				notes: []
			} as const;
			return stepCard(telling, step, index + 1, [], []);
		})
	};
}
