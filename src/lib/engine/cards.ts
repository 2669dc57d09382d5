/** Cards of the Explanation: a step, a formulation, a safety note, the reasons against something. */
import type { Destination } from '../knowledge/schema';
import { optionOf } from './facts';
import type { CalendarRow, LeftOut, Reason, SafetyNote, StepCard, VersionCard } from './explanation';
import { formulationCard, surenessOfFormulation, whyFormulation, whyNeed } from './formulation-card';
import { inUseOf } from './in-use';
import type { Candidate, Excluded, ExclusionCause, NeedScore, ReferralLevel, Step, Version } from './outcome';
import type { FiredGate } from './screen';
import { byId, phrase, sourcesOf, surenessFor, surenessOf, toldFor, toldOf, type Telling } from './sources';

export function safetyNote(
	telling: Telling,
	{ gate, isUnsure }: FiredGate,
	level: ReferralLevel | 'caution',
	to: Destination | null
): SafetyNote {
	return {
		rule: gate.id,
		code: gate.code,
		title: gate.title,
		level,
		isUnsure,
		to,
		where: to && whereTo(telling, to),
		because: (isUnsure && gate.unsure?.because) || gate.because,
		advice: (isUnsure && gate.unsure?.advice) || gate.advice,
		told: toldFor(telling, gate.when),
		sources: sourcesOf(telling.knowledge, gate.evidence),
		verification: gate.verification
	};
}

/** Ways to a destination where the person lives; in every region while theirs is not known. */
function whereTo({ knowledge, facts }: Telling, to: Destination): readonly string[] | null {
	const region = optionOf(facts, 'region');
	const ways = knowledge.directions.filter((direction) => direction.to === to);
	const inRegion = (id: string) =>
		ways.filter(({ regions }) => regions.includes(id)).map(({ called, how }) => `${called}. ${how}`);
	if (ways.length === 0) return null;
	if (region !== null) return inRegion(region);
	const isSameEverywhere = ways.length === 1;
	return isSameEverywhere
		? inRegion('elsewhere')
		: knowledge.regions.flatMap(({ id, name }) => inRegion(id).map((way) => `${name}: ${way}`));
}

export function versionCard(
	telling: Telling,
	version: Version,
	needs: readonly NeedScore[],
	candidate: Candidate | null
): VersionCard {
	const formulation =
		version.formulation === null
			? null
			: byId(telling.knowledge.formulations, version.formulation, 'formulations');
	const why = formulation ? whyFormulation(telling, formulation, needs, candidate) : [];
	const cards = (steps: readonly Step[]) =>
		steps.map((step, index) => stepCard(telling, step, index + 1, needs, why));
	const card = formulation && formulationCard(telling, formulation, needs, why);
	return {
		stepsAtOnce: {
			morning: stepsAtOnce(version.routine.morning),
			evening: stepsAtOnce(version.routine.evening)
		},
		paidFor: card?.origin ? (card.origin.isVesicle ? 'vesicles' : 'other') : 'plain',
		formulation: card,
		morning: cards(version.routine.morning),
		evening: cards(version.routine.evening),
		calendar: version.schedule.map(({ source, usesByWeek }): CalendarRow => ({
			name: nameOf(telling, source),
			kind: source.kind,
			usesByWeek
		}))
	};
}

/** Most steps on any one day: of two that take turns only one is done. */
export function stepsAtOnce(steps: readonly Step[]): number {
	return steps.length - (steps.some((step) => step.alternatesWith !== null) ? 1 : 0);
}

export function stepCard(
	telling: Telling,
	step: Step,
	position: number,
	needs: readonly NeedScore[],
	whyFormulation: readonly Reason[]
): StepCard {
	const { knowledge } = telling;
	const { source, slot, timesAWeek } = step;
	const inUse = inUseOf(knowledge, telling.facts);
	const alternatesWith = step.alternatesWith && nameOf(telling, step.alternatesWith);
	const common = {
		id: `${slot}-${source.id}`,
		slot,
		position,
		kind: source.kind,
		timesAWeek,
		alternatesWith,
		notes: step.notes.map((note) => noteReason(telling, note))
	};
	if (source.kind === 'care') {
		const care = byId(knowledge.care, source.id, 'care');
		const told = toldFor(telling, care.when);
		const gradeSays = byId(knowledge.reasons, `grade-${care.grade.toLowerCase()}`, 'reasons').says;
		return {
			...common,
			name: care.name,
			lookFor: care.lookFor,
			amount: care.amount,
			how: care.how,
			why: [{ text: care.because, told, rule: null, sources: [] }],
			sureness: surenessOf(knowledge, care.grade, gradeSays, care.evidence, care.verification),
			stopIf: null,
			youHaveOne: inUse.roles.has(care.role)
		};
	}
	if (source.kind === 'active') {
		const active = byId(knowledge.actives, source.id, 'actives');
		const youHaveOne = inUse.actives.has(active.id);
		return {
			...common,
			name: active.step?.name ?? active.name,
			lookFor: active.inci.join(', '),
			amount: active.step?.amount ?? '',
			how: active.step?.how ?? '',
			why: [
				whyNeed(telling, source.need, needs, active.does),
				...(youHaveOne ? [phrase(telling, 'kept')] : [])
			],
			sureness: surenessFor(knowledge, active.claims, source.need),
			stopIf: active.step?.stopIf ?? null,
			youHaveOne
		};
	}
	const formulation = byId(knowledge.formulations, source.id, 'formulations');
	const served = needs.find((score) => formulation.serves.includes(score.need))?.need;
	return {
		...common,
		name: formulation.name,
		lookFor: formulation.feels,
		amount: formulation.amount,
		how: formulation.how,
		why: whyFormulation,
		sureness: served === undefined ? null : surenessOfFormulation(telling, formulation, served),
		stopIf: phrase(telling, 'stop-if').text,
		youHaveOne: false
	};
}

function noteReason(telling: Telling, { note, names }: Step['notes'][number]): Reason {
	const { knowledge } = telling;
	const record = byId(knowledge.stepNotes, note, 'stepNotes');
	const options = record.names ? byId(knowledge.questions, record.names.fact, 'questions').options : [];
	const labels = options.filter(({ id }) => names.includes(id)).map(({ label }) => label);
	return {
		text: record.says.replace('{name}', labels.join(', ')),
		told: toldFor(telling, record.when),
		rule: record.id,
		sources: sourcesOf(knowledge, record.evidence)
	};
}

export function leftOut(telling: Telling, excluded: Excluded): LeftOut {
	const { knowledge } = telling;
	const record =
		excluded.kind === 'active'
			? byId(knowledge.actives, excluded.id, 'actives')
			: byId(knowledge.formulations, excluded.id, 'formulations');
	return {
		kind: excluded.kind,
		id: excluded.id,
		name: record.name,
		reasons: excluded.causes.map((cause) => causeReason(telling, cause))
	};
}

export function causeReason(telling: Telling, cause: ExclusionCause): Reason {
	const { knowledge } = telling;
	if (cause.kind === 'gate') {
		const gate = byId(knowledge.gates, cause.rule, 'gates');
		return {
			text: gate.because,
			told: toldFor(telling, gate.when),
			rule: gate.id,
			sources: sourcesOf(knowledge, gate.evidence)
		};
	}
	if (cause.kind === 'law') {
		const law = byId(knowledge.regions, cause.region, 'regions').vesicles[
			cause.group as keyof (typeof knowledge.regions)[number]['vesicles']
		];
		return {
			text: law.says,
			told: toldOf(telling, ['region']),
			rule: null,
			sources: sourcesOf(knowledge, law.evidence)
		};
	}
	if (cause.kind === 'limit') {
		const active = byId(knowledge.actives, cause.active, 'actives');
		const limit = active.limits.find(
			({ regions, maxPercentWW }) => maxPercentWW === 0 && regions.includes(cause.region)
		);
		if (!limit) throw new Error(`causeReason: ${active.id} has no limit of 0 in ${cause.region}`);
		return {
			text: limit.says,
			told: toldOf(telling, ['region']),
			rule: null,
			sources: sourcesOf(knowledge, limit.evidence)
		};
	}
	return phrase(telling, cause.kind);
}

function nameOf({ knowledge }: Telling, source: Step['source']): string {
	if (source.kind === 'care') return byId(knowledge.care, source.id, 'care').name;
	if (source.kind === 'formulation') return byId(knowledge.formulations, source.id, 'formulations').name;
	const active = byId(knowledge.actives, source.id, 'actives');
	return active.step?.name ?? active.name;
}
