import { describe, expect, it } from 'vitest';
import { calm, type Answers } from '../../../tests/personas/persona';
import { knowledge } from '../knowledge';
import type { PlanExplanation } from './explanation';
import { recommend } from './recommend';

const asks = { ...calm, concerns: ['lines'], budget: 'mid' };

function plan(answers: Answers): PlanExplanation {
	const { explanation } = recommend(knowledge, 'k-test', answers);
	if (explanation.kind !== 'plan') throw new Error(`it ended as ${explanation.kind}`);
	return explanation;
}
const rowsOf = (answers: Answers) => plan({ ...asks, ...answers }).main.inUse?.rows ?? [];
const verdicts = (answers: Answers) =>
	Object.fromEntries(rowsOf(answers).map(({ product, verdict }) => [product, verdict]));
const textsOf = (product: string, answers: Answers) =>
	rowsOf(answers)
		.find((row) => row.product === product)
		?.reasons.map(({ text }) => text) ?? [];
const says = (id: string) => knowledge.reasons.find((reason) => reason.id === id)?.says ?? id;
const gate = (code: string) => {
	const found = knowledge.gates.find((one) => one.code === code);
	if (!found) throw new Error(`no gate ${code}`);
	return found;
};

describe('a product in use', () => {
	it('is not compared where nothing is named', () => {
		expect(plan(asks).main.inUse).toBeNull();
	});

	it('that is one of the steps is kept, and counted', () => {
		const { inUse } = plan({ ...asks, 'products-now': ['cleanser', 'moisturiser', 'sunscreen'] }).main;
		expect(inUse?.rows.map(({ verdict }) => verdict)).toEqual(['keep', 'keep', 'keep']);
		expect(inUse?.rows[1]?.steps).toEqual(['morning-moisturiser-plain', 'evening-moisturiser-plain']);
		// Cleanser, moisturiser, sunscreen, retinol and the serum: the same moisturiser twice a day is one product.
		expect([inUse?.owned, inUse?.of]).toEqual([3, 5]);
		expect(inUse?.toGet).toEqual(['Retinol cream, 0.1 to 0.3 %', 'Milk moisture serum']);
	});

	it('that takes turns with the formulation moves to its own days', () => {
		expect(verdicts({ 'products-now': ['retinoid'] })).toEqual({ retinoid: 'move' });
		expect(textsOf('retinoid', { 'products-now': ['retinoid'] })).toContain(
			says('now-turns').replace('{name}', 'Milk moisture serum')
		);
	});

	it('of two strong ones the second waits, and whoever prescribed it is asked', () => {
		const both = { 'products-now': ['retinoid', 'acid'] };
		expect(verdicts(both)).toEqual({ retinoid: 'move', acid: 'pause' });
		expect(textsOf('acid', both)).toEqual([
			says('now-second-strong').replace('{name}', 'Retinol'),
			says('now-prescribed')
		]);
	});

	it('that a gate about it speaks of is stopped in the words of that gate, with no second opinion beside it', () => {
		const pregnant = { pregnancy: 'pregnant', 'products-now': ['retinoid'] };
		expect(verdicts(pregnant)).toEqual({ retinoid: 'stop' });
		expect(textsOf('retinoid', pregnant)).toContain(gate('S12a').advice);
		expect(textsOf('retinoid', pregnant)).not.toContain(says('now-prescribed'));
	});

	it('that is strong waits while only plain care is left, said or not said', () => {
		for (const answer of ['yes', 'not-sure']) {
			const open = { 'skin-open': answer, 'products-now': ['acid', 'moisturiser'] };
			expect(verdicts(open)).toEqual({ moisturiser: 'keep', acid: 'pause' });
			expect(textsOf('acid', open)).toEqual([gate('S14').because, says('now-prescribed')]);
		}
	});

	it('is kept only as the kind that nothing speaks against', () => {
		const acid = { pregnancy: 'pregnant', 'products-now': ['acid'], concerns: ['tone'] };
		expect(verdicts(acid)).toEqual({ acid: 'keep' });
		expect(textsOf('acid', acid)).toEqual([
			says('now-only-if').replace('{name}', 'Fruit acids (AHA)'),
			says('now-not-if').replace('{name}', 'Salicylic acid'),
			gate('S12').because
		]);
	});

	it('that the law leaves to a pharmacist goes on as they said, and is no step', () => {
		const [row] = rowsOf({ 'products-now': ['benzoyl-peroxide'] });
		expect([row?.verdict, row?.steps]).toEqual(['keep', []]);
		expect(row?.reasons.at(-1)?.text).toBe(says('now-as-told'));
	});

	it('has no room in two steps', () => {
		const two = { steps: 'two', 'products-now': ['retinoid'] };
		expect(verdicts(two)).toEqual({ retinoid: 'pause' });
		expect(textsOf('retinoid', two)).toContain(says('steps'));
	});

	it('that is mild and no step may stay beside them', () => {
		expect(verdicts({ 'products-now': ['vitamin-c'] })).toEqual({ 'vitamin-c': 'keep' });
		expect(textsOf('vitamin-c', { 'products-now': ['vitamin-c'] })).toEqual([says('now-beside')]);
	});
});
