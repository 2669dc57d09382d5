/** Does it ever go against what a person owns or wants? Random people; the oracle is written apart from the engine. */
import { describe, expect, it } from 'vitest';
import { decide } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import { crowd } from './fixtures/crowd';
import { forPlans, given, idsIn, isUsed, rare } from './fixtures/random-people';

describe('a plan', () => {
	it('never puts a second strong product beside one in use', () => {
		const isStrong = (id: string) =>
			knowledge.actives.some(
				(active) =>
					active.id === id && (active.irritancy === 'high' || ['retinoid', 'acid'].includes(active.kind))
			);
		let kept = 0;
		forPlans((answers, plan) => {
			if (!['retinoid', 'acid', 'benzoyl-peroxide'].some((id) => given(answers, 'products-now').includes(id)))
				return;
			const { actives, formulations } = idsIn(plan);
			const strong = actives.filter(isStrong);
			expect(strong.filter((id) => !isUsed(answers, id))).toEqual([]);
			kept += strong.length;
			for (const id of formulations) {
				const inside = knowledge.formulations.find((entry) => entry.id === id)?.actives ?? [];
				expect(inside.filter(isStrong)).toEqual([]);
			}
		}, rare);
		expect(kept).toBeGreaterThan(20);
	});

	it('holds nothing of human or animal origin for someone who wants only what is halal', () => {
		forPlans((answers, plan) => {
			if (!given(answers, 'avoid').includes('not-halal')) return;
			for (const id of idsIn(plan).formulations) {
				const formulation = knowledge.formulations.find((entry) => entry.id === id);
				const origin = knowledge.origins.find((entry) => entry.id === formulation?.vesicles?.origin);
				expect(['human', 'animal']).not.toContain(origin?.group);
				expect(formulation?.isAnimalDerived).toBe(false);
			}
		});
	});

	it('leaves what must stay cold open only to people who were asked, and have room in a fridge', () => {
		const cold = knowledge.formulations.filter(({ needsCold }) => needsCold).map(({ id }) => id);
		let open = 0;
		for (const answers of crowd(4000)) {
			const { path, outcome } = decide(knowledge, answers);
			if (outcome.kind !== 'plan') continue;
			if (cold.every((id) => outcome.excluded.some((entry) => entry.id === id))) continue;
			open += 1;
			expect(given(answers, 'fridge')).toEqual(['yes']);
			expect(path.pages.flatMap(({ questions }) => questions.map(({ id }) => id))).toContain('fridge');
		}
		expect(open).toBeGreaterThan(5);
	});
});
