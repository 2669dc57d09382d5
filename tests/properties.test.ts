/** Can it ever hurt? Random people, complete or not, honest or hostile. The oracle here is written apart from the engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '$lib/engine/outcome';
import { pathOf } from '$lib/engine/path';
import { knowledge } from '$lib/knowledge';
import {
	complete,
	decide,
	forPlans,
	given,
	idsIn,
	isUsed,
	partial,
	planned,
	rare,
	runs
} from './fixtures/random-people';
import { people } from './personas';

describe('whatever a person answers', () => {
	it('there is always exactly one valid outcome, complete or not', () => {
		fc.assert(
			fc.property(fc.oneof(complete, partial), (answers) => {
				const { outcome, explanation } = decide(answers);
				expect(['plan', 'referral', 'incomplete']).toContain(outcome.kind);
				expect(explanation.kind).toBe(outcome.kind);
				if (outcome.kind === 'plan')
					expect(outcome.main.routine.morning.length * outcome.main.routine.evening.length).toBeGreaterThan(
						0
					);
			}),
			runs
		);
	});

	it('there is never a plan while a gating question on the path is unanswered', () => {
		fc.assert(
			fc.property(partial, (answers) => {
				const open = pathOf(knowledge, answers).missing.filter(({ question }) =>
					knowledge.questions.some((entry) => entry.id === question && entry.gating)
				);
				if (open.length > 0) expect(decide(answers).outcome.kind).not.toBe('plan');
			}),
			runs
		);
	});

	it('the same answers in another order give the same result, byte for byte', () => {
		fc.assert(
			fc.property(planned, (answers) => {
				const reversed = Object.fromEntries(
					Object.entries(answers)
						.reverse()
						.map(([id, value]) => [id, typeof value === 'string' ? value : [...value].reverse()])
				);
				expect(JSON.stringify(decide(reversed))).toBe(JSON.stringify(decide(answers)));
			}),
			{ numRuns: 400 }
		);
	});

	it('the engine asks no clock and no chance, for a plan or a referral', () => {
		const clock = Date.now;
		const chance = Math.random;
		Date.now = () => {
			throw new Error('the engine asked the clock');
		};
		Math.random = () => {
			throw new Error('the engine threw dice');
		};
		const kinds: string[] = [];
		try {
			for (const { answers } of people) kinds.push(decide(answers).outcome.kind);
		} finally {
			Date.now = clock;
			Math.random = chance;
		}
		expect(new Set(kinds)).toEqual(new Set(['plan', 'referral']));
	});
});

describe('a plan', { timeout: 120_000 }, () => {
	it('never holds an allergen the person named, and nothing from the list when they are not sure', () => {
		const carries: Record<string, string> = {
			milk: 'milk',
			fish: 'fish',
			fragrance: 'fragrance',
			rose: 'rose',
			'celery-family': 'apiaceae',
			'ginseng-ivy': 'araliaceae',
			'cabbage-family': 'brassica',
			'apple-birch': 'apple-birch',
			'daisy-family': 'asteraceae',
			mushroom: 'mushroom',
			soy: 'soy',
			'vitamin-e': 'tocopherol'
		};
		forPlans((answers, plan) => {
			const named = given(answers, 'allergies');
			const barred = named.includes('not-sure')
				? Object.values(carries)
				: named.flatMap((id) => carries[id] ?? []);
			for (const id of idsIn(plan).formulations) {
				const formulation = knowledge.formulations.find((entry) => entry.id === id);
				expect(formulation?.allergens.filter((allergen) => barred.includes(allergen))).toEqual([]);
			}
		});
	});

	it('never holds a retinoid in pregnancy, under 18, on isotretinoin or on open skin, said or not said', () => {
		forPlans((answers, plan) => {
			const isBarred =
				given(answers, 'pregnancy')[0] !== 'no' ||
				given(answers, 'age')[0] === 'from-13' ||
				given(answers, 'isotretinoin')[0] !== 'no' ||
				given(answers, 'skin-open')[0] !== 'no' ||
				given(answers, 'recent-procedure')[0] !== 'no';
			if (isBarred) expect(idsIn(plan).actives).not.toContain('retinol');
		});
	});

	it('never holds vesicles for someone they are put off for, said or not said', () => {
		const questions = [
			'cancer-history',
			'weak-immunity',
			'autoimmune',
			'skin-open',
			'recent-procedure',
			'pregnancy'
		];
		forPlans((answers, plan) => {
			if (questions.some((id) => given(answers, id)[0] !== 'no') || given(answers, 'age')[0] === 'from-13')
				expect(plan.formulation).toBeNull();
		});
	});

	it('never offers an origin the law of the place bars, and nothing of human origin outside Japan and Korea', () => {
		forPlans((answers, plan) => {
			for (const id of idsIn(plan).formulations) {
				const vesicles = knowledge.formulations.find((entry) => entry.id === id)?.vesicles;
				const origin = knowledge.origins.find((entry) => entry.id === vesicles?.origin);
				const region = given(answers, 'region')[0] ?? '';
				if (['canada', 'china'].includes(region)) expect(vesicles).toBeNull();
				if (origin?.group === 'human') expect(['japan', 'korea']).toContain(region);
				if (origin && region === 'elsewhere') expect(['plant', 'fungal']).toContain(origin.group);
			}
		});
	});

	it('keeps to the steps and the price the person named', () => {
		const most: Record<string, number> = { two: 2, three: 3, four: 4 };
		const tiers = ['low', 'mid', 'high', 'premium'];
		forPlans((answers, plan) => {
			for (const version of [plan.main, plan.withoutVesicles]) {
				for (const steps of [version.routine.morning, version.routine.evening]) {
					const atOnce = steps.length - (steps.some((step) => step.alternatesWith) ? 1 : 0);
					expect(atOnce).toBeLessThanOrEqual(most[given(answers, 'steps')[0] ?? ''] ?? 3);
				}
			}
			const tier = knowledge.formulations.find(
				(entry) => entry.id === plan.formulation?.formulation
			)?.priceTier;
			const budget = given(answers, 'budget')[0];
			if (tier && budget !== 'any')
				expect(tiers.indexOf(tier)).toBeLessThanOrEqual(tiers.indexOf(budget ?? ''));
		});
	});

	it('always ends the morning with sunscreen', () => {
		forPlans((_, plan) => {
			for (const version of [plan.main, plan.withoutVesicles]) {
				expect(version.routine.morning.at(-1)?.source.id).toMatch(/^sunscreen/);
			}
		});
	});

	it('holds nothing but plain care on open or healing skin, on isotretinoin and under 18, said or not said', () => {
		const questions = ['skin-open', 'recent-procedure', 'isotretinoin'];
		forPlans((answers, plan) => {
			const isPlain =
				questions.some((id) => given(answers, id)[0] !== 'no') || given(answers, 'age')[0] === 'from-13';
			if (isPlain) expect([idsIn(plan).actives, idsIn(plan).formulations]).toEqual([[], []]);
		});
	});

	it('holds nothing from animals, and nothing that may carry milk, for someone who wants neither', () => {
		forPlans((answers, plan) => {
			if (!given(answers, 'avoid').includes('animal')) return;
			for (const id of idsIn(plan).formulations) {
				const formulation = knowledge.formulations.find((entry) => entry.id === id);
				expect(formulation?.isAnimalDerived || formulation?.allergens.includes('milk')).toBe(false);
			}
		});
	});

	it('never puts on one day what a pair rule keeps on different days, nor in one slot what it keeps apart', () => {
		let kept = 0;
		forPlans((_, plan) => {
			for (const { routine } of [plan.main, plan.withoutVesicles]) {
				const steps = [...routine.morning, ...routine.evening];
				const lead = steps.find((step) => step.source.kind === 'active');
				const own = steps.find((step) => step.source.kind === 'formulation');
				if (!lead || !own) continue;
				const hasVesicles = knowledge.formulations.find(({ id }) => id === own.source.id)?.vesicles;
				const rules = knowledge.actives.find(({ id }) => id === lead.source.id)?.pairs ?? [];
				const places = rules
					.filter(({ other }) => other === 'vesicles' && hasVesicles)
					.map(({ place }) => place);
				const turns = own.alternatesWith?.id === lead.source.id && lead.timesAWeek + own.timesAWeek <= 7;
				if (places.includes('different-days')) expect(turns).toBe(true);
				if (places.includes('morning-and-evening')) expect(turns || lead.slot !== own.slot).toBe(true);
				kept += places.length;
			}
		}, rare);
		expect(kept).toBeGreaterThan(20);
	});

	it('moisturises every morning and every evening of every week, also while a cream is still rare', () => {
		forPlans((_, plan) => {
			for (const { schedule } of [plan.main, plan.withoutVesicles]) {
				const lastLayers = schedule.filter(({ source }) => {
					const formulation = knowledge.formulations.find(({ id }) => id === source.id);
					const care = knowledge.care.find(({ id }) => id === source.id);
					return care?.role === 'moisturise' || formulation?.role === 'moisturiser';
				});
				const weeks = schedule[0]?.usesByWeek.map((_, week) =>
					lastLayers.reduce((sum, row) => sum + (row.usesByWeek[week] ?? 0), 0)
				);
				expect(new Set(weeks)).toEqual(new Set([14]));
			}
		});
	});

	it('settles every product within the calendar', () => {
		forPlans((_, plan) => {
			const steps = [...plan.main.routine.morning, ...plan.main.routine.evening];
			for (const { source, usesByWeek } of plan.main.schedule.filter((row) => row.source.kind === 'active')) {
				const settled = steps
					.filter((step) => step.source.id === source.id)
					.reduce((sum, step) => sum + step.timesAWeek, 0);
				expect(usesByWeek.at(-1)).toBe(settled);
			}
		});
	});

	it('starts at most one new product in any week', () => {
		forPlans((answers, plan) => {
			const starts = plan.main.schedule
				.filter(({ source }) => source.kind !== 'care' && !isUsed(answers, source.id))
				.map((row) => row.usesByWeek.findIndex((uses) => uses > 0));
			expect(new Set(starts).size).toBe(starts.length);
		});
	});
});

describe('not sure or prefer not to say', () => {
	const severity = (outcome: Outcome) =>
		outcome.kind === 'referral' ? 3 : outcome.kind === 'plan' && outcome.formulation === null ? 2 : 1;
	const gatingWithUnknown = knowledge.questions.filter(
		(question) =>
			question.gating &&
			question.kind !== 'multiple' &&
			question.options.some((option) => option.meaning === 'unknown')
	);

	it('is never less careful than yes on a gating question', () => {
		fc.assert(
			fc.property(planned, fc.constantFrom(...gatingWithUnknown), (answers, question) => {
				const unknown = question.options.find((option) => option.meaning === 'unknown')?.id ?? '';
				const unsure = decide({ ...answers, [question.id]: unknown }).outcome;
				for (const option of question.options.filter((entry) => !entry.meaning)) {
					const said = decide({ ...answers, [question.id]: option.id }).outcome;
					expect(severity(unsure)).toBeGreaterThanOrEqual(severity(said));
					if (unsure.kind === 'plan' && said.kind === 'plan') {
						const added = idsIn(unsure).actives.filter((id) =>
							said.excluded.some(
								(entry) => entry.id === id && entry.causes.some((cause) => cause.kind === 'gate')
							)
						);
						expect(added).toEqual([]);
					}
				}
			}),
			{ numRuns: 600 }
		);
	});
});
