/** Cards of one version of the routine: every step in order of use, and what the version does for the person. */
import type { CareStep } from '../knowledge/schema';
import { holds } from './condition';
import type { CalendarRow, Fit, Reason, StepCard, VersionCard } from './explanation';
import { formulationCard, surenessOfFormulation, whyFormulation, whyNeed } from './formulation-card';
import { inUseOf } from './in-use';
import { inUseCard } from './in-use-card';
import type { Candidate, NeedScore, Step, Version } from './outcome';
import type { Screening } from './screen';
import { stepId } from './step-id';
import { byId, nameOf, phrase, sourcesOf, surenessFor, surenessOf, toldFor, type Telling } from './sources';

export function versionCard(
	telling: Telling,
	screening: Screening,
	version: Version,
	needs: readonly NeedScore[],
	candidate: Candidate | null
): VersionCard {
	const formulation =
		version.formulation === null
			? null
			: byId(telling.knowledge.formulations, version.formulation, 'formulations');
	const why = formulation ? whyFormulation(telling, formulation, needs, candidate) : [];
	const cards = (steps: readonly Step[]) => {
		const places = placesOf(steps);
		return steps.map((step, index) => stepCard(telling, step, places[index] ?? 1, needs, why));
	};
	const card = formulation && formulationCard(telling, formulation, needs, why);
	const [morning, evening] = [cards(version.routine.morning), cards(version.routine.evening)];
	return {
		stepsAtOnce: {
			morning: stepsAtOnce(version.routine.morning),
			evening: stepsAtOnce(version.routine.evening)
		},
		paidFor: card?.origin ? (card.origin.isVesicle ? 'vesicles' : 'other') : 'plain',
		formulation: card,
		morning,
		evening,
		calendar: version.schedule.map(({ source, usesByWeek }): CalendarRow => ({
			name: nameOf(telling, source),
			kind: source.kind,
			usesByWeek
		})),
		serves: needs
			.map(({ need }) => need)
			.filter((need) => [...morning, ...evening].some(({ serves }) => serves.includes(need))),
		inUse: inUseCard(telling, screening, version)
	};
}

/** Most steps on any one day: of two that take turns only one is done. */
export function stepsAtOnce(steps: readonly Step[]): number {
	return placesOf(steps).at(-1) ?? 0;
}

/** 1-based places in order of use; two neighbours that take turns stand in one place. */
function placesOf(steps: readonly Step[]): readonly number[] {
	const places: number[] = [];
	let isShared = false;
	for (const [index, step] of steps.entries()) {
		const before = steps[index - 1];
		isShared = before !== undefined && !isShared && takesTurnsWith(before, step);
		places.push((places.at(-1) ?? 0) + (isShared ? 0 : 1));
	}
	return places;
}

const takesTurnsWith = (one: Step, other: Step) =>
	one.alternatesWith?.id === other.source.id || other.alternatesWith?.id === one.source.id;

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
	const common = {
		id: stepId(step),
		slot,
		position,
		kind: source.kind,
		timesAWeek,
		alternatesWith: step.alternatesWith && nameOf(telling, step.alternatesWith),
		notes: step.notes.map((note) => noteReason(telling, note))
	};
	const made = (why: readonly Reason[], served: readonly string[]) => {
		const serves = needs.map(({ need }) => need).filter((need) => served.includes(need));
		return { why, serves, fit: fitOf(telling, why, serves) };
	};
	if (source.kind === 'care') {
		const care = byId(knowledge.care, source.id, 'care');
		const why = [{ text: care.because, told: toldFor(telling, care.when), rule: null, sources: [] }];
		return {
			...common,
			...careCard(telling, care),
			...made(why, care.serves),
			youHaveOne: inUse.roles.has(care.role)
		};
	}
	if (source.kind === 'active') {
		const active = byId(knowledge.actives, source.id, 'actives');
		const youHaveOne = inUse.actives.has(active.id);
		const shown = active.claims.filter(({ route, grade }) => route === 'intact-skin' && grade !== 'D');
		// A strong product that is kept may lead with nothing shown for any wish: then it serves none.
		const isForNeed = shown.some(({ need }) => need === source.need);
		const why = [
			isForNeed
				? whyNeed(telling, source.need, needs, active.does)
				: { text: active.does, told: [], rule: null, sources: [] },
			...(youHaveOne ? [phrase(telling, 'kept')] : [])
		];
		return {
			...common,
			...made(
				why,
				shown.map(({ need }) => need)
			),
			name: active.step?.name ?? active.name,
			lookFor: active.inci.join(', '),
			amount: active.step?.amount ?? '',
			measure: active.step?.measure ?? 'layer',
			how: active.step?.how ?? '',
			sureness: surenessFor(knowledge, active.claims, source.need),
			stopIf: active.step?.stopIf ?? null,
			youHaveOne
		};
	}
	const formulation = byId(knowledge.formulations, source.id, 'formulations');
	const served = needs.find((score) => formulation.serves.includes(score.need))?.need;
	return {
		...common,
		...made(whyFormulation, formulation.serves),
		name: formulation.name,
		lookFor: formulation.feels,
		amount: formulation.amount,
		measure: formulation.measure,
		how: formulation.how,
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

function careCard({ knowledge }: Telling, care: CareStep) {
	const gradeSays = byId(knowledge.reasons, `grade-${care.grade.toLowerCase()}`, 'reasons').says;
	return {
		name: care.name,
		lookFor: care.lookFor,
		amount: care.amount,
		measure: care.measure,
		how: care.how,
		sureness: surenessOf(knowledge, care.grade, gradeSays, care.evidence, care.verification),
		stopIf: null
	};
}

/** Answers that speak for a step, and those that might have, had the person been sure. */
function fitOf(telling: Telling, why: readonly Reason[], serves: readonly string[]): Fit {
	const told = why.flatMap((reason) => reason.told);
	const open = telling.knowledge.needRules
		.filter(({ then, when }) => serves.includes(then.need) && holds(when, telling.facts) === undefined)
		.flatMap(({ when }) => toldFor(telling, when));
	return {
		answers: new Set(told.filter(({ isUnknown }) => !isUnknown).map(({ question }) => question)).size,
		unsure: [...new Set([...told, ...open].filter(({ isUnknown }) => isUnknown).map(({ label }) => label))]
	};
}
