/** Other versions of a result, put to many people: each is what its switch says, and none gets past a gate. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanExplanation } from '$lib/engine/explanation';
import type { Plan } from '$lib/engine/outcome';
import { recommend } from '$lib/engine/recommend';
import { offersFor, recommendTrying, type Trying } from '$lib/engine/variant';
import { knowledge } from '$lib/knowledge';
import { given, idsIn, planned } from './fixtures/random-people';
import type { Answers } from '$lib/engine/answers';

const every: readonly Trying[] = [
	{ price: true, steps: false },
	{ price: false, steps: true },
	{ price: true, steps: true }
];
const tiers = ['low', 'mid', 'high', 'premium'];
const recordOf = (id: string | null) => knowledge.formulations.find((entry) => entry.id === id);
const tierOf = ({ main }: Plan) => tiers.indexOf(recordOf(main.formulation)?.priceTier ?? '');

type Seen = { answers: Answers; own: Plan; tried: Plan; explanation: PlanExplanation; trying: Trying };

/** Put a claim to the variants of many plans, and make sure that there were many. */
function forVariants(check: (seen: Seen) => void): void {
	let seen = 0;
	fc.assert(
		fc.property(planned, fc.constantFrom(...every), (answers, trying) => {
			const own = recommend(knowledge, 'k-test', answers).outcome;
			const { outcome, explanation } = recommendTrying(knowledge, 'k-test', answers, trying);
			expect(outcome.kind).toBe(own.kind);
			if (own.kind !== 'plan' || outcome.kind !== 'plan' || explanation.kind !== 'plan') return;
			if (explanation.tried.length === 0) {
				expect(outcome).toEqual(own);
				return;
			}
			seen += 1;
			check({ answers, own, tried: outcome, explanation, trying });
		}),
		{ numRuns: 1200 }
	);
	expect(seen).toBeGreaterThan(100);
}

describe('another version', { timeout: 120_000 }, () => {
	it('for a lower price never costs as much, and with fewer steps never has as many', () => {
		let [cheaper, shorter] = [0, 0];
		forVariants(({ own, tried, explanation }) => {
			const kinds = explanation.tried.map(({ kind }) => kind);
			if (kinds.includes('price')) {
				cheaper += 1;
				expect(tierOf(tried)).toBeLessThan(tierOf(own));
			}
			const most = (plan: Plan, slot: 'morning' | 'evening') => {
				const steps = plan.main.routine[slot];
				return steps.length - (steps.some((step) => step.alternatesWith) ? 1 : 0);
			};
			if (!kinds.includes('steps')) return;
			shorter += 1;
			const atMost = (plan: Plan) => Math.max(most(plan, 'morning'), most(plan, 'evening'));
			expect(atMost(tried)).toBeLessThan(atMost(own));
		});
		expect(Math.min(cheaper, shorter)).toBeGreaterThan(30);
	});

	it('is put to every gate, law, allergy and wish: what they left out stays out', () => {
		const kept = [
			'gate',
			'law',
			'market',
			'limit',
			'clinic-only',
			'medicine',
			'cold',
			'in-use',
			'sensitivity'
		];
		let barred = 0;
		forVariants(({ own, tried }) => {
			const out = own.excluded.filter(({ causes }) => causes.some(({ kind }) => kept.includes(kind)));
			const { actives, formulations } = idsIn(tried);
			for (const { id } of out) expect([...actives, ...formulations]).not.toContain(id);
			expect(tried.cautions).toEqual(own.cautions);
			expect(tried.clinic).toEqual(own.clinic);
			expect(tried.reviewWeeks).toEqual(own.reviewWeeks);
			barred += out.length;
		});
		expect(barred).toBeGreaterThan(100);
	});

	it('keeps what no variant may lose: sunscreen last, no vesicles where they are put off, nothing named as an allergy', () => {
		const putOff = [
			'cancer-history',
			'weak-immunity',
			'autoimmune',
			'skin-open',
			'recent-procedure',
			'pregnancy'
		];
		forVariants(({ answers, tried }) => {
			for (const version of [tried.main, tried.withoutVesicles])
				expect(version.routine.morning.at(-1)?.source.id).toMatch(/^sunscreen/);
			if (putOff.some((id) => given(answers, id)[0] !== 'no')) expect(tried.formulation).toBeNull();
			const { actives, formulations } = idsIn(tried);
			if (given(answers, 'pregnancy')[0] !== 'no') expect(actives).not.toContain('retinol');
			for (const id of formulations) {
				const { allergens, isAnimalDerived, vesicles } = recordOf(id)!;
				if (given(answers, 'allergies').some((named) => ['milk', 'not-sure'].includes(named)))
					expect(allergens).not.toContain('milk');
				if (given(answers, 'avoid').includes('animal')) expect(isAnimalDerived).toBe(false);
				if (['canada', 'china'].includes(given(answers, 'region')[0] ?? '')) expect(vesicles).toBeNull();
			}
		});
	});

	it('names the own answer beside the one tried, which is lower', () => {
		forVariants(({ answers, explanation, trying }) => {
			for (const { kind, question, own, as } of explanation.tried) {
				const options = knowledge.questions.find(({ id }) => id === question)?.options ?? [];
				const value = (label: string | null) => options.find((option) => option.label === label)?.value ?? 0;
				expect(trying[kind]).toBe(true);
				expect(options.find(({ id }) => id === given(answers, question)[0])?.label).toBe(own);
				expect(value(as)).toBeLessThan(value(own));
			}
		});
	});

	it('is offered only where it changes what is looked at, and then says so truly', () => {
		let offered = 0;
		fc.assert(
			fc.property(planned, fc.boolean(), (answers, without) => {
				const own = recommend(knowledge, 'k-test', answers).outcome;
				for (const offer of offersFor(knowledge, answers, { price: false, steps: false }, without)) {
					offered += 1;
					const trying = { price: false, steps: false, [offer.kind]: true };
					const { outcome } = recommendTrying(knowledge, 'k-test', answers, trying);
					if (own.kind !== 'plan' || outcome.kind !== 'plan') throw new Error('a switch without a plan');
					const view = without ? 'withoutVesicles' : 'main';
					expect(outcome[view].routine).not.toEqual(own[view].routine);
					expect(recordOf(outcome[view].formulation)?.name ?? null).toBe(offer.to);
					expect(offer.tiersLower).toBeGreaterThanOrEqual(offer.kind === 'price' ? 0 : -3);
				}
			}),
			{ numRuns: 300 }
		);
		expect(offered).toBeGreaterThan(60);
	});
});

describe('what a runner-up would trade', () => {
	it('is true of the two formulations, and never more than four things', () => {
		let told = 0;
		const kinds = new Set<string>();
		fc.assert(
			fc.property(planned, (answers) => {
				const { outcome, explanation } = recommend(knowledge, 'k-test', answers);
				if (outcome.kind !== 'plan' || explanation.kind !== 'plan' || !outcome.formulation) return;
				const chosen = recordOf(outcome.formulation.formulation)!;
				for (const { id, trades } of explanation.runnersUp) {
					const other = recordOf(id)!;
					expect(trades.length).toBeGreaterThan(0);
					expect(trades.length).toBeLessThanOrEqual(4);
					const isTrue: Record<string, (need: string) => boolean> = {
						'price-lower': () => tiers.indexOf(other.priceTier) < tiers.indexOf(chosen.priceTier),
						'price-higher': () => tiers.indexOf(other.priceTier) > tiers.indexOf(chosen.priceTier),
						'serves-not': (need) => chosen.serves.includes(need) && !other.serves.includes(need),
						'serves-also': (need) => !chosen.serves.includes(need) && other.serves.includes(need),
						fridge: () => other.needsCold && !chosen.needsCold,
						'no-fridge': () => !other.needsCold && chosen.needsCold,
						'from-animals': () => other.isAnimalDerived && !chosen.isAnimalDerived,
						'animal-free': () => !other.isAnimalDerived && chosen.isAnimalDerived,
						origin: () => other.vesicles?.origin !== chosen.vesicles?.origin,
						vehicle: () => other.vehicle !== chosen.vehicle,
						gentler: () => other.suits.sensitivityAtMost > chosen.suits.sensitivityAtMost,
						'less-gentle': () => other.suits.sensitivityAtMost < chosen.suits.sensitivityAtMost,
						scented: () => other.allergens.includes('fragrance'),
						unscented: () => chosen.allergens.includes('fragrance')
					};
					for (const { kind, need, text } of trades) {
						kinds.add(kind);
						told += 1;
						expect(isTrue[kind]?.(need ?? '') ?? true, `${kind}: ${chosen.id} → ${id}`).toBe(true);
						expect(text).not.toContain('{name}');
						if (need !== null) expect(outcome.needs.map((score) => score.need)).toContain(need);
					}
				}
			}),
			{ numRuns: 900 }
		);
		expect(told).toBeGreaterThan(200);
		expect(kinds.size).toBeGreaterThan(10);
	});
});
