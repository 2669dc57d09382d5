/** Whole situations: every answer a person gives, and everything of what they get. */
import { describe, expect, it } from 'vitest';
import { verdictsOn } from '$lib/engine/in-use-verdict';
import type { ExclusionCause, Outcome, Step, Version } from '$lib/engine/outcome';
import { decide, recommend, type Decision } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { people } from './personas';
import type { Expected, ExpectedVersion } from './personas/persona';

const codeOf = (rule: string) => knowledge.gates.find((gate) => gate.id === rule)?.code ?? rule;
const codesOf = (causes: readonly ExclusionCause[]) =>
	[...new Set(causes.map((cause) => (cause.kind === 'gate' ? codeOf(cause.rule) : cause.kind)))].sort();

function written({ source, timesAWeek, alternatesWith }: Step): string {
	const often = timesAWeek === 7 ? '' : ` ${timesAWeek}x`;
	return `${source.id}${often}${alternatesWith ? ` turns ${alternatesWith.id}` : ''}`;
}

function versionIn(version: Version, { facts, screening }: Decision): ExpectedVersion {
	const { formulation, routine, schedule } = version;
	const now = verdictsOn(knowledge, facts, screening, version);
	const isNew = ({ source, usesByWeek }: Version['schedule'][number]) =>
		source.kind !== 'care' && usesByWeek[0] === 0;
	return {
		formulation,
		morning: routine.morning.map(written),
		evening: routine.evening.map(written),
		pace: Object.fromEntries(schedule.filter(isNew).map(({ source, usesByWeek }) => [source.id, usesByWeek])),
		...(now.length > 0
			? { now: Object.fromEntries(now.map(({ product, verdict }) => [product, verdict])) }
			: {})
	};
}

function notesIn({ routine }: Version) {
	const noted = [...routine.morning, ...routine.evening].filter(({ notes }) => notes.length > 0);
	const written = noted.map(({ source, notes }): [string, readonly string[]] => [
		source.id,
		notes.map(({ note, names }) => (names.length > 0 ? `${note}: ${names.join(' ')}` : note))
	]);
	return written.length > 0 ? { notes: Object.fromEntries(written) } : {};
}

/** The outcome in the words of the personas; of what was left out only what the situation is about. */
function summary(decision: Decision, mayBeMailed: boolean, about: readonly string[]): Expected | Outcome {
	const { outcome } = decision;
	if (outcome.kind === 'incomplete') return outcome;
	if (outcome.kind === 'referral')
		return {
			kind: 'referral',
			level: outcome.level,
			gates: outcome.gates.map(
				({ rule, to, isUnsure }) => `${codeOf(rule)} ${to}${isUnsure ? ' unsure' : ''}`
			),
			...(outcome.beside.length > 0 ? { beside: outcome.beside.map(codeOf) } : {}),
			blandCare: outcome.blandCare,
			mayBeMailed
		};
	const ranked = outcome.formulation ? [outcome.formulation, ...outcome.runnersUp] : outcome.runnersUp;
	const main = versionIn(outcome.main, decision);
	const without = versionIn(outcome.withoutVesicles, decision);
	const causesOf = (id: string) =>
		codesOf(outcome.excluded.filter((entry) => entry.id === id).flatMap(({ causes }) => causes));
	return {
		kind: 'plan',
		needs: outcome.needs.map((need) => need.need),
		ranking: ranked.map(({ formulation, score }) => [formulation, Math.round(score * 100) / 100]),
		...(outcome.formulation ? {} : { because: codesOf(outcome.noVesicles) }),
		main,
		without: JSON.stringify(main) === JSON.stringify(without) ? 'the same' : without,
		gates: outcome.cautions.map(codeOf).sort(),
		...notesIn(outcome.main),
		leftOut: Object.fromEntries(about.map((id) => [id, causesOf(id)])),
		clinic: outcome.clinic,
		reviewWeeks: outcome.reviewWeeks
	};
}

const stepsOf = ({ morning, evening }: ExpectedVersion) => [...morning, ...evening];
const idOf = (step: string) => step.split(' ')[0] ?? step;
const versionsOf = (expected: Expected): readonly ExpectedVersion[] =>
	expected.kind === 'referral'
		? []
		: [expected.main, ...(expected.without === 'the same' ? [] : [expected.without])];
/** Sold nowhere by law, given out by a clinic only, or a medicine. */
const neverGiven = [
	...knowledge.formulations
		.filter(({ vesicles, handedOverBy }) => {
			const origin = knowledge.origins.find(({ id }) => id === vesicles?.origin);
			return handedOverBy !== undefined || origin?.group === 'human';
		})
		.map(({ id }) => id),
	...knowledge.actives.filter(({ isMedicine }) => isMedicine).map(({ id }) => id)
];

describe.each(people.map((person) => ({ ...person })))('$name', ({ answers, expected }) => {
	const { explanation } = recommend(knowledge, 'k-test', answers);

	it('gets what the sources say they should', () => {
		const about = expected.kind === 'plan' ? Object.keys(expected.leftOut) : [];
		const mayBeMailed = explanation.kind === 'referral' && explanation.mayBeMailed;
		expect(summary(decide(knowledge, answers), mayBeMailed, about)).toEqual(expected);
	});

	it('is told the reason for every step and for everything left out', () => {
		if (explanation.kind !== 'plan') {
			expect(explanation.kind).toBe('referral');
			if (explanation.kind === 'referral')
				expect(explanation.notes.every((note) => note.because && note.advice && note.told.length > 0)).toBe(
					true
				);
			return;
		}
		const steps = [explanation.main, explanation.withoutVesicles].flatMap((version) => [
			...version.morning,
			...version.evening
		]);
		expect(steps.filter((step) => step.why.length === 0).map((step) => step.name)).toEqual([]);
		expect(
			explanation.leftOut.filter((entry) => entry.reasons.length === 0).map((entry) => entry.name)
		).toEqual([]);
		expect(explanation.noVesicles.length === 0).toBe(Boolean(explanation.main.formulation?.origin));
	});
});

describe('the expectations themselves', () => {
	it('are written out in full for at least 40 people, each under a name and with its reasons', () => {
		// The type asks for every field; a plan that names nothing left out, or a short reason, would be hollow.
		const isFull = ({ reason, expected }: (typeof people)[number]) =>
			/^.{40,}$/u.test(reason) &&
			/§|S\d\d|NG198|points?|tie|×/u.test(reason) &&
			(expected.kind === 'referral' ||
				(expected.needs.length > 0 &&
					Object.keys(expected.leftOut).length > 0 &&
					expected.main.morning.length >= 2 &&
					expected.main.evening.length >= 2 &&
					expected.ranking.length > 0 === (expected.because === undefined)));
		expect(people.filter((person) => !isFull(person)).map(({ name }) => name)).toEqual([]);
		expect(people.length).toBeGreaterThanOrEqual(40);
		expect(people.filter(({ expected }) => expected.kind === 'plan').length).toBeGreaterThanOrEqual(40);
		expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
		expect(new Set(people.map(({ answers }) => JSON.stringify(answers))).size).toBe(people.length);
	});

	it('never hold human material, what only a clinic gives out, or a medicine', () => {
		const given = people.flatMap(({ expected }) => versionsOf(expected).flatMap(stepsOf).map(idOf));
		expect(neverGiven.length).toBeGreaterThanOrEqual(9);
		expect(neverGiven.filter((id) => given.includes(id))).toEqual([]);
	});

	it('give every formulation that may be given to at least one person', () => {
		const given = new Set(
			people.flatMap(({ expected }) => (expected.kind === 'plan' ? [expected.main.formulation] : []))
		);
		const may = knowledge.formulations.filter(({ id }) => !neverGiven.includes(id));
		expect(may.length).toBeGreaterThanOrEqual(24);
		expect(may.filter(({ id }) => !given.has(id)).map(({ id }) => id)).toEqual([]);
	});
});

describe('the spread of the people', () => {
	it('leaves no gate that happens to nobody', () => {
		const fired = new Set(
			people.flatMap(({ expected }) =>
				expected.kind === 'plan'
					? expected.gates
					: [...expected.gates.map((gate) => idOf(gate)), ...(expected.beside ?? [])]
			)
		);
		expect(knowledge.gates.filter(({ code }) => !fired.has(code)).map(({ code }) => code)).toEqual([]);
	});

	it('takes every option of every question at least once', () => {
		const taken = new Set(
			people.flatMap(({ answers }) =>
				Object.entries(answers).flatMap(([question, given]) =>
					[given].flat().map((option) => `${question}: ${option}`)
				)
			)
		);
		const all = knowledge.questions.flatMap(({ id, options }) =>
			options.map((option) => `${id}: ${option.id}`)
		);
		expect(all.filter((option) => !taken.has(option))).toEqual([]);
	});

	it('knows every phototype, every level of sensitivity and every kind of end', () => {
		const plans = people.filter(({ expected }) => expected.kind === 'plan').map(({ answers }) => answers);
		const sun = (answers: (typeof plans)[number]) =>
			['sun-burn', 'sun-tan'].map(
				(id) =>
					knowledge.questions
						.find((question) => question.id === id)
						?.options.find((option) => option.id === answers[id])?.value ?? null
			);
		const phototypes = plans
			.map(sun)
			.map(([burn, tan]) => (burn && tan ? Math.floor((burn + tan) / 2) : null));
		expect([...new Set(phototypes)].sort()).toEqual([1, 2, 3, 4, 5, 6, null]);
		const levels = people.map(({ expected }) => (expected.kind === 'plan' ? 'plan' : expected.level));
		expect([...new Set(levels)].sort()).toEqual(['clinician', 'emergency', 'plan', 'same-day']);
	});
});
