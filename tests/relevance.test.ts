/** What is asked can matter, and what is not asked cannot: the skipped questions of random people, answered after all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAdvice } from '$lib/engine/advice';
import type { Answers } from '$lib/engine/answers';
import { readsOf } from '$lib/engine/condition';
import { decide, type Decision } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import type { Knowledge, Question } from '$lib/knowledge/schema';
import { answersTo, calmAnswer, crowd } from './fixtures/crowd';
import { complete, given, planned } from './fixtures/random-people';

/**
 * Questions about something the person has said they do not have: how many spots, when they came for none. The only
 * answer that fits them is the calm one, so only that is tried.
 */
const presupposing = [
	'sign-acne-fever',
	'sign-eye-pain',
	'mole-signs',
	'acne-spots',
	'acne-nodules',
	'acne-scarring',
	'redness-look',
	'eye-symptoms',
	'where'
];

/** The same knowledge, in which one question is always asked. */
const asking = new Map(
	knowledge.questions.map((question): [string, Knowledge] => {
		const { askWhen, ...always } = question;
		const questions = knowledge.questions.map((entry) => (entry === question && askWhen ? always : entry));
		return [question.id, { ...knowledge, questions }];
	})
);
const askedIn = ({ path }: Decision) =>
	new Set(path.pages.flatMap(({ questions }) => questions.map(({ id }) => id)));

describe('a question that is skipped', () => {
	it('could not have changed what the person is told, whatever the answer', { timeout: 180_000 }, () => {
		const tried = new Set<string>();
		const check = (answers: Answers) => {
			const decision = decide(knowledge, answers);
			const asked = askedIn(decision);
			for (const question of knowledge.questions.filter(({ id, askWhen }) => askWhen && !asked.has(id))) {
				const all = answersTo(question);
				for (const answer of presupposing.includes(question.id) ? [calmAnswer(question) ?? ''] : all) {
					const forced = decide(asking.get(question.id) ?? knowledge, { ...answers, [question.id]: answer });
					if (askedIn(forced).has(question.id)) tried.add(question.id);
					if (!sameAdvice(knowledge, decision, forced))
						expect.fail(`"${question.id}" was skipped, but ${JSON.stringify(answer)} changes the advice`);
				}
			}
		};
		crowd(1000).forEach(check);
		fc.assert(fc.property(fc.oneof(planned, complete), check), { numRuns: 100 });
		const skippable = knowledge.questions.filter(({ askWhen }) => askWhen).map(({ id }) => id);
		expect([...tried].sort()).toEqual([...skippable].sort());
	});
});

/** What is settled before a page is shown: the law of the place, the age, pregnancy, what was asked for, gates that fired. */
function situationsBefore(answers: Answers, decision: Decision, page: number): readonly string[] {
	const known = new Set(
		decision.path.pages.slice(0, page).flatMap(({ questions }) => questions.map(({ id }) => id))
	);
	const region = knowledge.regions.find(({ id }) => id === answers['region']);
	const isLawful = region && Object.values(region.vesicles).some(({ status }) => status === 'allowed');
	const fired = decision.screening.fired.filter(({ gate }) =>
		readsOf(gate.when).every((id) => known.has(id))
	);
	const has = (effect: string) => fired.some(({ gate }) => gate.then.some((entry) => effect in entry));
	const rest = has('only') ? 'plain care only' : has('defer') ? 'vesicles put off' : 'open';
	return [
		...['region', 'age', 'pregnancy']
			.filter((id) => known.has(id))
			.map((id) => `${id} ${String(answers[id])}`),
		...given(answers, 'concerns')
			.filter(() => known.has('concerns'))
			.map((concern) => `help with ${concern}`),
		...(known.has('region') ? [`${isLawful ? 'lawful' : 'not lawful'}, ${rest}`] : []),
		...fired.map(({ gate }) => `gate ${gate.code}`)
	];
}

/** Too few people in a situation say nothing about it. */
const ENOUGH = 40;

describe('a question that is asked', () => {
	const table = new Map<string, { asked: number; mattered: number }>();
	const cell = (situation: string, question: string) => {
		const key = `${question}: never matters with ${situation}`;
		const entry = table.get(key) ?? { asked: 0, mattered: 0 };
		table.set(key, entry);
		return entry;
	};
	const matters = (answers: Answers, decision: Decision, question: Question) =>
		answersTo(question).some(
			(answer) => !sameAdvice(knowledge, decision, decide(knowledge, { ...answers, [question.id]: answer }))
		);

	it('can change what somebody in that situation is told', { timeout: 180_000 }, () => {
		for (const answers of crowd(3000)) {
			const decision = decide(knowledge, answers);
			for (const [index, { questions }] of decision.path.pages.entries()) {
				const situations = situationsBefore(answers, decision, index);
				for (const question of questions) {
					const cells = situations.map((situation) => cell(situation, question.id));
					for (const entry of cells) entry.asked += 1;
					if (cells.some(({ mattered }) => mattered === 0) && matters(answers, decision, question))
						for (const entry of cells) entry.mattered += 1;
				}
			}
		}
		const judged = [...table].filter(([, { asked }]) => asked >= ENOUGH);
		expect(judged.length).toBeGreaterThan(800);
		expect(judged.filter(([, { mattered }]) => mattered === 0).map(([told]) => told)).toEqual([]);
	});
});
