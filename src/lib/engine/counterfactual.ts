/**
 * "Which of your answers would change this": every answer is exchanged for another, one at a time, and decided anew.
 *
 * Hit policy: collect all. First the kinds of change in their declared order, one of each, then the next of each; within
 * a kind the order of the questions. A change that would open what safety or law closes is never told (ADR 011).
 */
import type { Knowledge, Question } from '../knowledge/schema';
import { adviceOf, type Advice, type PlanAdvice } from './advice';
import type { Answers } from './answers';
import type { Plan } from './outcome';
import { decide, type Decision } from './recommend';
import { effectKinds, effectsOf, type Effect } from './what-if';

type Answer = Answers[string];
type As = 'instead' | 'also' | 'without';

export type WhatIf = {
	readonly question: string;
	/** Where to change it. */
	readonly page: string;
	/** Name of the question. */
	readonly label: string;
	/** Labels of what the person said. */
	readonly said: readonly string[];
	/** How the other answers differ: said in place of this one, beside it, or without part of it. */
	readonly as: As;
	/** Other answers, each of which alone would have these effects, and the label of what is chosen, added or taken away. */
	readonly instead: readonly { readonly answer: Answer; readonly label: string }[];
	readonly effects: readonly Effect[];
};
export type WhatIfs = {
	/** The first few are the most different from each other. */
	readonly changes: readonly WhatIf[];
	/** Questions of which no other answer would change the advice. */
	readonly unchanged: readonly { readonly question: string; readonly page: string; readonly label: string }[];
};

/** The nearest single changes to a plan; null for whoever has none, because what a referral rests on is not to be tried out. */
export function whatWouldChange(knowledge: Knowledge, answers: Answers): WhatIfs | null {
	const work = tryChanges(knowledge, answers);
	for (;;) {
		const step = work.next();
		if (step.done) return step.value;
	}
}

/** The same in pieces, one for each question, so that a page can be used meanwhile. */
export function* tryChanges(knowledge: Knowledge, answers: Answers): Generator<undefined, WhatIfs | null> {
	const now = decide(knowledge, answers);
	if (now.outcome.kind !== 'plan') return null;
	const advice = adviceOf(knowledge, now);
	if (advice.kind !== 'plan') return null;
	const changes: WhatIf[] = [];
	const unchanged: WhatIfs['unchanged'][number][] = [];
	for (const { page, questions } of now.path.pages) {
		for (const question of questions) {
			const given = answers[question.id];
			if (given === undefined) continue;
			const place = { question: question.id, page: page.id, label: question.label };
			const tried: Tried[] = [];
			for (const other of others(question, given)) {
				// An illness or an allergy is never wished away, not even one of two that have the same gate.
				if (question.section === 'safety' && question.kind === 'multiple' && other.as === 'without') continue;
				// "Not sure" is no answer to recommend; it only has to be tried before saying that nothing would change.
				if (other.isUnknown && tried.some(({ effects }) => effects.length > 0)) break;
				tried.push(tryOne(knowledge, { ...answers, [question.id]: other.answer }, other, now, advice));
				if (question.kind === 'scale' && tried.at(-1)?.mayBeTold) break;
			}
			if (tried.every(({ effects }) => effects.length === 0)) unchanged.push(place);
			const told = together(tried.filter(({ mayBeTold }) => mayBeTold));
			changes.push(...told.map((some) => ({ ...place, said: saidTo(question, given), ...some })));
			yield;
		}
	}
	return { changes: mostDifferentFirst(changes), unchanged };
}

type Other = {
	readonly answer: Answer;
	readonly as: As;
	readonly label: string;
	readonly isUnknown: boolean;
};
type Tried = Other & { readonly effects: readonly Effect[]; readonly mayBeTold: boolean };

function tryOne(
	knowledge: Knowledge,
	answers: Answers,
	other: Other,
	now: Decision,
	advice: PlanAdvice
): Tried {
	const then = decide(knowledge, answers);
	const effects = effectsOf(knowledge, advice, openedIn(now, then) ?? adviceOf(knowledge, then));
	return { ...other, effects, mayBeTold: effects.length > 0 && !other.isUnknown && mayBeTold(now, then) };
}

/** Questions that the change alone would open. Their answers are not made up: we would ask first. */
function openedIn(now: Decision, then: Decision): Advice | null {
	if (then.outcome.kind === 'referral') return null;
	const before = new Set(now.path.missing.map(({ question }) => question));
	const missing = then.path.missing.map(({ question }) => question).filter((id) => !before.has(id));
	return missing.length > 0 ? { kind: 'incomplete', missing } : null;
}

/**
 * Nobody is to be told what they would get without a pregnancy, an allergy or a law: every gate that has fired still
 * fires, and nothing that a gate, a law or a limit kept out comes in. Nor are emergencies played through, nor injections
 * and home needling, which no answer makes right.
 */
function mayBeTold(now: Decision, then: Decision): boolean {
	if (then.outcome.kind === 'referral')
		return (
			then.outcome.level === 'clinician' &&
			!then.screening.fired.some(({ gate }) => gate.code.startsWith(neverAdvised))
		);
	const still = new Set(then.screening.fired.map(({ gate }) => gate.id));
	if (now.screening.fired.some(({ gate }) => !still.has(gate.id))) return false;
	if (now.outcome.kind !== 'plan' || then.outcome.kind !== 'plan') return true;
	const closed = now.outcome.excluded.filter(({ causes }) =>
		causes.some(({ kind }) => closedBy.some((cause) => cause === kind))
	);
	const offered = offeredIn(then.outcome);
	return closed.every(({ id }) => !offered.has(id));
}
/** Number of the refusals in the safety table. */
const neverAdvised = 'S33';
const closedBy = ['gate', 'law', 'limit', 'market', 'clinic-only', 'medicine'] as const;

function offeredIn(plan: Plan): ReadonlySet<string> {
	const steps = [plan.main, plan.withoutVesicles].flatMap(({ routine }) => [
		...routine.morning,
		...routine.evening
	]);
	return new Set([
		...steps.map(({ source }) => source.id),
		...plan.runnersUp.map(({ formulation }) => formulation)
	]);
}

/** Every other answer: the nearest first on a scale; for several choices, each one added or taken away. Unknown last. */
function others({ kind, options, atMost }: Question, given: Answer): readonly Other[] {
	const isGiven = (id: string) => (typeof given === 'string' ? given === id : given.includes(id));
	const at = options.findIndex(({ id }) => isGiven(id));
	const real = options.filter(({ id, meaning }) => !meaning && isGiven(id)).map(({ id }) => id);
	const found = options.map(({ id, label, meaning }, index) => {
		const other = { label, isUnknown: meaning === 'unknown', away: Math.abs(index - at) };
		if (kind !== 'multiple') return { ...other, answer: id, as: 'instead' as const };
		if (meaning || real.length === 0) return { ...other, answer: [id], as: 'instead' as const };
		return real.includes(id)
			? { ...other, answer: real.filter((one) => one !== id), as: 'without' as const }
			: { ...other, answer: [...real, id], as: 'also' as const };
	});
	const fits = ({ answer, as }: Other) =>
		typeof answer === 'string'
			? answer !== given
			: answer.length > 0 &&
				answer.length <= (atMost ?? answer.length) &&
				(as !== 'instead' || !isGiven(answer[0] ?? ''));
	return found
		.filter(fits)
		.sort((a, b) => Number(a.isUnknown) - Number(b.isUnknown) || (kind === 'scale' ? a.away - b.away : 0));
}

/** Answers with the same effects are told in one. */
function together(tried: readonly Tried[]): readonly Pick<WhatIf, 'as' | 'instead' | 'effects'>[] {
	const groups = new Map<string, Tried[]>();
	for (const one of tried) {
		const key = JSON.stringify([one.as, one.effects.map(({ text }) => text)]);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()].map((group) => ({
		as: group[0]?.as ?? 'instead',
		instead: group.map(({ answer, label }) => ({ answer, label })),
		effects: (group[0]?.effects ?? []).map((effect, index) => ({
			...effect,
			ids: [...new Set(group.flatMap(({ effects }) => effects[index]?.ids ?? []))]
		}))
	}));
}

function mostDifferentFirst(changes: readonly WhatIf[]): readonly WhatIf[] {
	const rank = ({ effects }: WhatIf) => effectKinds.indexOf(effects[0]?.kind ?? 'left-out');
	const seen = new Map<number, number>();
	return changes
		.map((change) => {
			const kind = rank(change);
			const turn = seen.get(kind) ?? 0;
			seen.set(kind, turn + 1);
			// What changes little waits until everything else has been told.
			return { change, kind, turn: kind >= effectKinds.indexOf('note') ? turn + changes.length : turn };
		})
		.sort((a, b) => a.turn - b.turn || a.kind - b.kind)
		.map(({ change }) => change);
}

function saidTo({ options }: Question, answer: Answer): readonly string[] {
	return options
		.filter(({ id }) => (typeof answer === 'string' ? answer === id : answer.includes(id)))
		.map(({ label }) => label);
}
