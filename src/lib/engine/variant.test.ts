import { expect, test } from 'vitest';
import { calm } from '../../../tests/personas/persona';
import { knowledge } from '../knowledge';
import type { Explanation, PlanExplanation, Told } from './explanation';
import { factsOf } from './facts';
import { pathOf } from './path';
import { recommend } from './recommend';
import { toldOf } from './sources';
import { offersFor, recommendTrying, type Trying } from './variant';

const none: Trying = { price: false, steps: false };
const both: Trying = { price: true, steps: true };
const cheaper: Trying = { price: true, steps: false };
const shorter: Trying = { price: false, steps: true };
const lines = { ...calm, concerns: ['lines'], budget: 'any', steps: 'three' };
const explained = (answers: typeof lines, trying: Trying) =>
	recommendTrying(knowledge, 'k-test', answers, trying).explanation as PlanExplanation;
const offers = (answers: typeof lines, trying = none, without = false) =>
	offersFor(knowledge, answers, trying, without).map(({ kind, isOn }) => [kind, isOn]);

/** Every answer the explanation says the person gave. */
function toldIn(explanation: Explanation): readonly Told[] {
	const found: Told[] = [];
	JSON.stringify(explanation, (key, value: unknown) => {
		if (key === 'told') found.push(...(value as Told[]));
		return value;
	});
	return found;
}

test('nothing tried is the recommendation itself, byte for byte', () => {
	const own = recommend(knowledge, 'k-test', lines);
	expect(JSON.stringify(recommendTrying(knowledge, 'k-test', lines, none))).toBe(JSON.stringify(own));
	expect((own.explanation as PlanExplanation).tried).toEqual([]);
});

test('a lower price is one tier below what was chosen, not below what was said', () => {
	const own = explained(lines, none);
	const tried = explained(lines, cheaper);
	expect(own.main.formulation?.priceTier).toBe('high');
	expect(tried.tried).toEqual([
		{
			kind: 'price',
			question: 'budget',
			page: 'wishes',
			label: 'Price of one product',
			own: 'The price does not matter',
			as: 'Up to 60'
		}
	]);
	expect(['low', 'mid']).toContain(tried.main.formulation?.priceTier);
});

test('fewer steps is one fewer than the routine has', () => {
	const tried = explained({ ...lines, steps: 'four' }, shorter);
	const own = explained({ ...lines, steps: 'four' }, none);
	const most = ({ main }: PlanExplanation) => Math.max(main.stepsAtOnce.morning, main.stepsAtOnce.evening);
	expect(most(tried)).toBeLessThan(most(own));
	expect(tried.tried.map(({ own: said, as }) => [said, as])).toEqual([
		['Four', most(own) === 4 ? 'Three' : 'Two']
	]);
});

test('what was only tried is never told as said', () => {
	const own = toldIn(explained(lines, none)).map(({ question }) => question);
	const onlyWhenSaid = toldIn(explained({ ...lines, budget: 'mid', steps: 'two' }, none));
	expect(onlyWhenSaid.map(({ question }) => question)).toEqual(expect.arrayContaining(['budget', 'steps']));
	const tried = explained(lines, both);
	const told = toldIn(tried);
	expect(told.filter(({ question }) => ['budget', 'steps'].includes(question))).toEqual([]);
	expect(told.length).toBeGreaterThan(own.length / 2);
	const texts = tried.leftOut.flatMap(({ reasons }) => reasons.map(({ text }) => text));
	expect(texts).toContain('It costs more than the lower price tried here.');
	expect(
		texts.filter((text) => /you (?:said|want)\b.*(?:cost|to do)|than you (?:said|want)/.test(text))
	).toEqual([]);
});

test('no sentence, whatever it rests on, is given a tried answer as said', () => {
	const path = pathOf(knowledge, lines);
	const facts = factsOf(knowledge.questions, knowledge.parameters, lines, path);
	const telling = { knowledge, answers: lines, path, facts };
	const asked = (found: readonly Told[]) => found.map(({ question }) => question);
	expect(asked(toldOf(telling, ['budget', 'steps']))).toEqual(['budget', 'steps']);
	const tried = [{ kind: 'price', question: 'budget', as: 'low' }] as const;
	expect(asked(toldOf({ ...telling, tried }, ['budget', 'steps']))).toEqual(['steps']);
});

test('every reason that reads an answer which can be tried has another sentence for that', () => {
	const ids: readonly string[] = knowledge.reasons.map(({ id }) => id);
	const reading = knowledge.reasons.filter(({ reads }) =>
		(reads as readonly string[]).some((question) => ['budget', 'steps'].includes(question))
	);
	expect(reading.length).toBeGreaterThan(1);
	for (const { id } of reading) expect(ids).toContain(`${id}-tried`);
});

test('no rule or care step reads an answer that can be tried: its own sentence would be untrue', () => {
	const reading = JSON.stringify([knowledge.gates, knowledge.needRules, knowledge.care, knowledge.stops]);
	expect(reading).not.toMatch(/"fact":"(?:budget|steps)"/);
});

test('a switch is offered where it would change something, and can always be turned back', () => {
	expect(offers(lines)).toEqual([
		['price', false],
		['steps', false]
	]);
	expect(offers(lines, both)).toEqual([
		['price', true],
		['steps', true]
	]);
	// Without vesicles there is nothing in this routine whose price could be lower.
	expect(offers(lines, none, true).map(([kind]) => kind)).not.toContain('price');
	expect(offers(lines, cheaper, true)).toContainEqual(['price', true]);
	expect(offers({ ...lines, budget: 'low', steps: 'two' })).toEqual([]);
});

test('a switch says what pressing it gives', () => {
	const offer = offersFor(knowledge, lines, none, false).find(({ kind }) => kind === 'price');
	const [own, tried] = [explained(lines, none), explained(lines, cheaper)].map(
		({ main }) => main.formulation
	);
	expect(offer).toMatchObject({ from: own?.name, to: tried?.name });
	expect(offer?.tiersLower).toBeGreaterThan(0);
});

test('where nothing can be tried, trying it gives the own result', () => {
	const least = { ...lines, budget: 'low', steps: 'two' };
	const own = JSON.stringify(recommend(knowledge, 'k-test', least));
	const cannot = recommendTrying(knowledge, 'k-test', least, both);
	if (cannot.explanation.kind === 'plan' && cannot.explanation.tried.length === 0)
		expect(JSON.stringify(cannot)).toBe(own);
	expect(explained(least, both).tried).toEqual([]);
	const mole = recommendTrying(knowledge, 'k-test', { ...lines, 'change-mole': 'yes' } as typeof lines, both);
	expect(mole.outcome.kind).not.toBe('plan');
});
