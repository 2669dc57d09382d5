import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acne, calm, type Answers } from '../../../tests/personas/persona';
import { planned } from '../../../tests/fixtures/random-people';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../../../tests/personas/three';
import { knowledge } from '../knowledge';
import { recommendTrying } from './variant';
import { whyNot } from './why-not';

const own = { price: false, steps: false, withoutVesicles: false };
const asked = (id: string, answers: Answers = inFrance.answers, looking = own) => {
	const found = whyNot(knowledge, answers, looking).find((entry) => entry.id === id);
	if (!found) throw new Error(`nothing is said of ${id}`);
	return { ...found, text: found.reasons.map(({ text }) => text).join(' ') };
};
const says = (id: string, name = '') =>
	knowledge.reasons.find((reason) => reason.id === id)?.says.replace('{name}', name);

test('everything that could be asked about has exactly one answer, and it says why', () => {
	const all = whyNot(knowledge, inFrance.answers, own);
	const records = [...knowledge.actives, ...knowledge.origins, ...knowledge.formulations];
	for (const { id } of records) expect(all.filter((entry) => entry.id === id).length, id).toBe(1);
	expect(new Set(all.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(all.length);
});

test('what is in the routine is said to be there, and nothing else is', () => {
	fc.assert(
		fc.property(planned, fc.boolean(), (answers, withoutVesicles) => {
			const { explanation } = recommendTrying(knowledge, 'k', answers, own);
			const all = whyNot(knowledge, answers, { ...own, withoutVesicles });
			if (explanation.kind !== 'plan') {
				expect(all).toEqual([]);
				return;
			}
			const version = withoutVesicles ? explanation.withoutVesicles : explanation.main;
			const steps = new Set(
				[...version.morning, ...version.evening].map(({ id }) => id.replace(/^(morning|evening)-/, ''))
			);
			for (const entry of all) {
				expect(entry.reasons.length, entry.id).toBeGreaterThan(0);
				expect(entry.reasons.every(({ text }) => text && !text.includes('{name}'))).toBe(true);
				if (steps.has(entry.id)) expect([entry.id, entry.standing]).toEqual([entry.id, 'used']);
				if (entry.standing === 'used' && entry.kind !== 'active' && entry.kind !== 'origin')
					expect(steps).toContain(entry.id);
			}
			const barred = new Set(all.filter(({ standing }) => standing === 'barred').map(({ id }) => id));
			for (const { id } of explanation.leftOut)
				if (!all.some((entry) => entry.id === id && entry.standing === 'used')) expect(barred).toContain(id);
		}),
		{ numRuns: 60 }
	);
});

test('a step, its companions and its origin are found where they are', () => {
	expect(asked('retinol').text).toBe(says('why-evening'));
	expect(asked('gentle-cleanser').text).toBe(says('why-both'));
	expect(asked('milk-moisture-serum').text).toBe(says('why-evening'));
	expect(asked('bovine-milk').text).toBe(says('why-inside', 'Milk moisture serum'));
	expect(asked('glycerin').text).toBe(says('why-inside', 'Milk moisture serum'));
});

test('each kind of reason has its own words: medicine, law, one treatment, no need, companion, second best', () => {
	expect(asked('tretinoin').text).toBe(says('medicine'));
	expect(asked('human-adipose').text).toBe(
		knowledge.regions.find(({ id }) => id === 'eu')?.vesicles.human.says
	);
	expect(asked('bakuchiol').text).toBe(says('one-treatment', 'Retinol'));
	expect(asked('azelaic-acid').text).toBe(says('no-need-active'));
	expect(asked('tranexamic-acid').text).toBe(says('companion-only'));
	expect(asked('retinol', pregnantInTheUs.answers).text).toContain('retinoids must not be used');
	const inUse = { ...inFrance.answers, 'products-now': ['acid'] };
	expect(asked('retinol', inUse).text).toBe(says('in-use'));
	expect(asked('bakuchiol', inUse).text).toBe(says('one-treatment-kept', 'Fruit acids (AHA)'));
	const two = { ...inFrance.answers, steps: 'two' };
	expect(asked('bakuchiol', two).text).toBe(says('steps'));
});

test('the version looked at is the one that answers', () => {
	const without = { ...own, withoutVesicles: true };
	expect(asked('milk-moisture-serum', inFrance.answers, without).text).toBe(says('not-in-this-version'));
	expect(asked('retinol', inFrance.answers, without).text).toBe(says('why-evening'));
	const spots = { ...calm, ...acne, concerns: ['acne'], region: 'us' };
	const { explanation } = recommendTrying(knowledge, 'k', spots, own);
	const first = explanation.kind === 'plan' ? explanation.runnersUp[0] : undefined;
	if (first && explanation.kind === 'plan')
		expect(asked(first.id, spots).text).toBe(says('one-formulation', explanation.main.formulation?.name));
});

test('nothing is answered where there is no plan', () => {
	expect(whyNot(knowledge, withAChangingMole.answers, own)).toEqual([]);
});

test('names that people type are those of one thing, or of a kind that is told as several', () => {
	const several = ['Vitamin C', 'Retinoid'];
	const all = whyNot(knowledge, inFrance.answers, own).filter(({ kind }) => kind === 'active');
	const named = (name: string) => all.filter(({ also, name: own }) => [own, ...also].includes(name));
	for (const { also } of knowledge.actives)
		for (const name of also ?? []) if (!several.includes(name)) expect(named(name).length, name).toBe(1);
	// A name that the label check knows leads to the same thing there; medicines it judges as medicines.
	const isMedicine = (id: string) => knowledge.actives.some((one) => one.id === id && one.isMedicine);
	for (const { inci, also, actives } of knowledge.labelNames)
		for (const name of [inci, ...also])
			for (const { id } of several.includes(name) ? [] : named(name).filter(({ id }) => !isMedicine(id)))
				expect(actives.length === 0 || actives.includes(id), name).toBe(true);
});
