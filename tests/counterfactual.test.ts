/** "Which of your answers would change this": what is told is true, and nothing is told that would tempt anyone. */
import { describe, expect, it } from 'vitest';
import { sameAdvice } from '$lib/engine/advice';
import type { Answers } from '$lib/engine/answers';
import { tryChanges, whatWouldChange, type WhatIf, type WhatIfs } from '$lib/engine/counterfactual';
import type { Plan } from '$lib/engine/outcome';
import { decide } from '$lib/engine/recommend';
import { effectKinds, type Effect } from '$lib/engine/what-if';
import { knowledge } from '$lib/knowledge';
import { answersTo, crowd } from './fixtures/crowd';
import { idsIn } from './fixtures/random-people';
import { acne, calm } from './personas/persona';
import { inFrance, pregnantInTheUs, withAChangingMole } from './personas/three';

const planOf = (answers: Answers): Plan | null => {
	const { outcome } = decide(knowledge, answers);
	return outcome.kind === 'plan' ? outcome : null;
};
/** Half of them answered only what they were asked, so that another answer may open questions. */
const withPlans = crowd(120)
	.filter((answers) => planOf(answers))
	.slice(0, 24)
	.map((answers, index) => (index % 2 === 0 ? answers : asAsked(answers)));

function asAsked(answers: Answers): Answers {
	const asked = decide(knowledge, answers).path.pages.flatMap(({ questions }) =>
		questions.map(({ id }) => id)
	);
	return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)));
}
const told = (answers: Answers): WhatIfs => whatWouldChange(knowledge, answers) ?? expect.fail('no plan');
const applied = (answers: Answers, { question, instead }: WhatIf) =>
	instead.map(({ answer }) => ({ ...answers, [question]: answer }));
const leadIn = ({ main }: Plan) =>
	[...main.routine.morning, ...main.routine.evening].find(({ source }) => source.kind === 'active')?.source
		.id;
const careIn = ({ main }: Plan) =>
	[...main.routine.morning, ...main.routine.evening].map(({ slot, source }) => `${slot} ${source.id}`);
const nameOf = (id: string | undefined | null) =>
	knowledge.formulations.find((entry) => entry.id === id)?.name ??
	knowledge.actives.find((entry) => entry.id === id)?.step?.name;

/** Written apart from the engine: what must be so when an effect is told. */
function mustHold(effect: Effect, before: Plan, answers: Answers): void {
	const now = decide(knowledge, answers);
	const open = now.path.missing.map(({ question }) => question);
	if (effect.kind === 'refer')
		return expect(now.outcome).toMatchObject({ kind: 'referral', level: 'clinician' });
	if (effect.kind === 'ask') return expect(open).toEqual(expect.arrayContaining([...effect.ids]));
	const after = planOf(answers) ?? expect.fail('no plan');
	if (effect.kind === 'formulation') {
		expect([after.main.formulation, after.formulation]).not.toEqual([
			before.main.formulation,
			before.formulation
		]);
		if (effect.text.startsWith('Your')) expect(effect.text).toContain(nameOf(after.main.formulation));
		else if (effect.text.startsWith('It')) expect(after.formulation).toBeNull();
		else expect(after.main.formulation).toBeNull();
	}
	if (effect.kind === 'lead') {
		expect(leadIn(after)).not.toBe(leadIn(before));
		expect(effect.text).toContain(nameOf(leadIn(after)) ?? 'no treatment step');
	}
	if (effect.kind === 'caution') expect(after.cautions).toEqual(expect.arrayContaining([...effect.ids]));
	if (effect.kind === 'note') for (const id of effect.ids) expect(before.cautions).not.toContain(id);
	if (effect.kind === 'step') expect(careIn(after)).not.toEqual(careIn(before));
	if (effect.kind === 'clinic') expect(after.clinic).not.toEqual(before.clinic);
	if (effect.kind === 'pace') expect(after.main).not.toEqual(before.main);
	if (effect.kind === 'without') expect(after.withoutVesicles).not.toEqual(before.withoutVesicles);
	if (effect.kind === 'close-seconds') expect(after.runnersUp).not.toEqual(before.runnersUp);
	if (effect.kind === 'left-out') expect(after.excluded).not.toEqual(before.excluded);
}

describe('for many people with a plan', { timeout: 180_000 }, () => {
	it('every change that is told comes about when the answer is given', () => {
		const kinds = new Set<string>();
		for (const answers of withPlans) {
			const before = planOf(answers) ?? expect.fail('no plan');
			for (const change of told(answers).changes) {
				expect(change.effects.length).toBeGreaterThan(0);
				for (const other of applied(answers, change)) {
					const isSame = sameAdvice(knowledge, decide(knowledge, answers), decide(knowledge, other));
					expect(isSame && change.effects[0]?.kind !== 'ask').toBe(false);
					for (const effect of change.effects) {
						kinds.add(effect.kind);
						mustHold(effect, before, other);
					}
				}
			}
		}
		// That only the version without vesicles changes is too rare for so few people.
		expect(effectKinds.filter((kind) => !kinds.has(kind) && kind !== 'without')).toEqual([]);
	});

	it('where no other answer is said to change anything, none does', () => {
		let tried = 0;
		for (const answers of withPlans) {
			const before = decide(knowledge, answers);
			for (const { question: id } of told(answers).unchanged) {
				const question = knowledge.questions.find((entry) => entry.id === id) ?? expect.fail(id);
				if (question.kind === 'multiple') continue;
				tried += 1;
				for (const answer of answersTo(question))
					expect(sameAdvice(knowledge, before, decide(knowledge, { ...answers, [id]: answer }))).toBe(true);
			}
		}
		expect(tried).toBeGreaterThan(10);
	});

	it('the same answers give the same list, in one go or in pieces', () => {
		for (const answers of withPlans.slice(0, 6)) {
			const reversed = Object.fromEntries(Object.entries(answers).reverse());
			expect(JSON.stringify(told(reversed))).toBe(JSON.stringify(told(answers)));
			const work = tryChanges(knowledge, answers);
			let step = work.next();
			while (!step.done) step = work.next();
			expect(step.value).toEqual(told(answers));
		}
	});
});

describe('safety is not played with', { timeout: 180_000 }, () => {
	it('no change is told that would lift a gate, open what law or a gate closes, or end in an emergency', () => {
		for (const answers of withPlans) {
			const before = planOf(answers) ?? expect.fail('no plan');
			const closed = before.excluded.filter(({ causes }) =>
				causes.some(({ kind }) =>
					['gate', 'law', 'limit', 'market', 'medicine', 'clinic-only'].includes(kind)
				)
			);
			for (const change of told(answers).changes) {
				for (const other of applied(answers, change)) {
					const { outcome } = decide(knowledge, other);
					if (outcome.kind === 'referral') expect(outcome.level).toBe('clinician');
					if (outcome.kind !== 'plan') continue;
					expect(outcome.cautions).toEqual(expect.arrayContaining([...before.cautions]));
					const { actives, formulations } = idsIn(outcome);
					for (const { id } of closed) expect([...actives, ...formulations]).not.toContain(id);
				}
			}
		}
	});

	const changesOf = (over: Answers, id: string) =>
		told({ ...calm, concerns: ['lines'], ...over }).changes.filter(({ question }) => question === id);

	it('a pregnancy, an allergy, an age or an illness is never wished away', () => {
		expect(changesOf({ pregnancy: 'pregnant' }, 'pregnancy')).toEqual([]);
		expect(changesOf({ 'cancer-history': 'yes' }, 'cancer-history')).toEqual([]);
		expect(changesOf({ 'skin-open': 'not-sure' }, 'skin-open')).toEqual([]);
		expect(changesOf({ age: 'from-13' }, 'age').flatMap(({ instead }) => instead)).toEqual([
			expect.objectContaining({ answer: 'under-13' })
		]);
		const less = changesOf({ allergies: ['milk', 'rose'] }, 'allergies').filter(({ as }) => as !== 'also');
		expect(less).toEqual([]);
		for (const [first, second] of [
			['rosacea', 'melasma'],
			['eczema', 'melasma'],
			['psoriasis', 'rosacea']
		] as const) {
			const both = changesOf({ diagnosed: [first, second] }, 'diagnosed');
			expect(both.filter(({ as }) => as !== 'also')).toEqual([]);
		}
	});

	it('injections and needling at home are never played through (S33)', () => {
		const about = changesOf({}, 'clinic').flatMap(({ instead }) =>
			instead.map(({ answer }) => [answer].flat())
		);
		expect(about.length).toBeGreaterThan(0);
		expect(about.flat()).not.toContain('injected');
		expect(about.flat()).not.toContain('home-needling');
	});

	it('a law is not got round by living elsewhere', () => {
		for (const change of changesOf({ region: 'canada' }, 'region'))
			for (const other of applied({ ...calm, concerns: ['lines'], region: 'canada' }, change))
				expect(planOf(other)?.formulation ?? null).toBeNull();
	});

	it('what would add care is told: a pregnancy takes vesicles and retinol out, and says why', () => {
		const [change] = changesOf({}, 'pregnancy');
		expect(change?.instead.map(({ answer }) => answer)).toEqual(['pregnant', 'trying', 'breastfeeding']);
		expect(change?.effects.map(({ text }) => text).join(' ')).toContain('nobody has tested vesicles');
	});

	it('there is nothing to try for a referral, or before every safety question is answered', () => {
		expect(whatWouldChange(knowledge, withAChangingMole.answers)).toBeNull();
		expect(
			whatWouldChange(knowledge, { ...withAChangingMole.answers, 'change-mole': 'not-sure' })
		).toBeNull();
		const open = Object.entries({ ...calm, concerns: ['lines'] }).filter(([id]) => id !== 'pregnancy');
		expect(whatWouldChange(knowledge, Object.fromEntries(open))).toBeNull();
	});
});

describe('the nearest changes', () => {
	it('stand first in as many kinds as there are', () => {
		const first = told(inFrance.answers).changes.slice(0, 6);
		expect(new Set(first.map(({ effects }) => effects[0]?.kind)).size).toBe(6);
	});

	it('of a scale only the nearest answer that changes something is told', () => {
		for (const { question, instead } of told(pregnantInTheUs.answers).changes) {
			const { kind } = knowledge.questions.find(({ id }) => id === question) ?? expect.fail(question);
			if (kind === 'scale') expect(instead).toHaveLength(1);
		}
		const rich = { ...calm, concerns: ['lines'], budget: 'any' };
		const isSame = (budget: string) =>
			sameAdvice(knowledge, decide(knowledge, rich), decide(knowledge, { ...rich, budget }));
		const nearest = ['high', 'mid', 'low'].find((budget) => !isSame(budget));
		const budget = told(rich).changes.find(({ question }) => question === 'budget');
		expect(budget?.instead).toEqual([expect.objectContaining({ answer: nearest })]);
	});

	it('a wish beyond the most that may be chosen is not tried', () => {
		const full = told({ ...calm, concerns: ['dryness', 'lines', 'tone'] });
		expect(full.changes.some(({ question, as }) => question === 'concerns' && as === 'also')).toBe(false);
		expect(full.changes.some(({ question, as }) => question === 'concerns' && as === 'without')).toBe(true);
	});

	it('a change that opens safety questions says that we would ask first', () => {
		const change = told({ ...calm, concerns: ['lines'] }).changes.find(({ question, instead }) =>
			question === 'concerns' ? instead.some(({ answer }) => answer.includes('acne')) : false
		);
		expect(change?.effects).toEqual([expect.objectContaining({ kind: 'ask', ids: Object.keys(acne) })]);
	});
});
