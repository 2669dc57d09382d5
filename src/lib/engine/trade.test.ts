import { describe, expect, test } from 'vitest';
import { knowledge } from '../knowledge';
import type { Formulation, Knowledge } from '../knowledge/schema';
import type { Candidate } from './outcome';
import { tradeKinds, tradesOf } from './trade';

const serum = knowledge.formulations.find(({ id }) => id === 'centella-barrier-serum') as Formulation;
const needs = [
	{ need: 'comfort', points: 10, rules: [] },
	{ need: 'hydration', points: 6, rules: [] }
];
const candidate = (formulation: string, points: Readonly<Record<string, number>> = {}): Candidate => ({
	formulation,
	score: Object.values(points).reduce((sum, some) => sum + some, 0),
	parts: Object.entries(points).map(([what, some]) => ({ for: what, points: some }))
});
const served = { comfort: 3, hydration: 2 };

/** Kinds of trade against the serum for the same serum with something else about it. */
function traded(
	over: Partial<Formulation>,
	points: Readonly<Record<string, number>> = served,
	from: Partial<Formulation> = {}
) {
	const twins = [
		{ ...serum, id: 'chosen', ...from },
		{ ...serum, id: 'other', ...over }
	];
	const known: Knowledge = { ...knowledge, formulations: twins };
	return tradesOf(known, candidate('chosen', served), candidate('other', points), needs);
}
const kindsOf = (...given: Parameters<typeof traded>) => traded(...given).map(({ kind }) => kind);

test('twins trade nothing', () => {
	expect(kindsOf({})).toEqual([]);
});

describe('each difference is its own trade, and the other way round its opposite', () => {
	const pairs: [more: string, less: string, over: Partial<Formulation>, from: Partial<Formulation>][] = [
		['price-higher', 'price-lower', { priceTier: 'premium' }, { priceTier: 'high' }],
		['irritant', 'no-irritant', { actives: ['retinol'] }, { actives: ['glycerin'] }],
		[
			'gentler',
			'less-gentle',
			{ suits: { ...serum.suits, sensitivityAtMost: 3 } },
			{ suits: { ...serum.suits, sensitivityAtMost: 1 } }
		],
		['fridge', 'no-fridge', { needsCold: true }, { needsCold: false }],
		['scented', 'unscented', { allergens: ['fragrance'] }, { allergens: ['apiaceae'] }],
		['from-animals', 'animal-free', { isAnimalDerived: true }, { isAnimalDerived: false }],
		['serves-also', 'serves-not', { serves: ['comfort', 'hydration'] }, { serves: ['comfort'] }]
	];
	test.each(pairs)('%s and %s', (more, less, over, from) => {
		expect(kindsOf(over, served, from)).toEqual([more]);
		expect(kindsOf(from, served, over)).toEqual([less]);
	});

	test('another origin, another vehicle', () => {
		const vesicles = { ...serum.vesicles!, origin: 'lactobacillus' };
		const kinds = kindsOf({ vesicles, vehicle: 'cream' });
		expect(kinds).toEqual(expect.arrayContaining(['origin', 'vehicle']));
		expect(kinds.filter((kind) => !/^(?:origin|vehicle|tested-.*)$/.test(kind))).toEqual([]);
	});

	test('points of fit and of needs', () => {
		expect(kindsOf({}, { ...served, climate: 2 })).toEqual(['climate-more']);
		expect(kindsOf({}, { ...served, 'skin-feel': 4 })).toEqual(['skin-feel-more']);
		expect(traded({}, { comfort: 1, hydration: 9 })).toEqual([
			{ kind: 'serves-less', balance: 'loss', need: 'comfort' },
			{ kind: 'serves-more', balance: 'gain', need: 'hydration' }
		]);
	});
});

test('evidence counts studies in people only, and the same is not said twice', () => {
	const withGrade = (grade: 'C' | 'D' | null): Knowledge => ({
		...knowledge,
		formulations: [
			{ ...serum, id: 'chosen' },
			{ ...serum, id: 'other', vesicles: { ...serum.vesicles!, origin: 'other' } }
		],
		origins: knowledge.origins.flatMap((origin) => {
			if (origin.id !== serum.vesicles?.origin) return [];
			const [claim] = origin.claims;
			const of = (given: 'C' | 'D' | null) =>
				given && claim ? [{ ...claim, need: 'comfort', route: 'intact-skin' as const, grade: given }] : [];
			return [
				{ ...origin, claims: of('D') },
				{ ...origin, id: 'other', claims: of(grade) }
			];
		})
	});
	const kinds = (grade: 'C' | 'D' | null, comfort: number) =>
		tradesOf(withGrade(grade), candidate('chosen', { comfort: 3 }), candidate('other', { comfort }), [
			needs[0]!
		])
			.map(({ kind }) => kind)
			.filter((kind) => kind !== 'origin');
	expect(kinds('C', 5)).toEqual(['tested-better']);
	expect(kinds('C', 2)).toEqual(['tested-better', 'serves-less']);
	expect(kinds('D', 3)).toEqual([]);
	expect(kinds(null, 3)).toEqual([]);
});

test('at most four, needs first, and both sides while there are two', () => {
	const worse: Partial<Formulation> = {
		serves: ['shine'],
		priceTier: 'premium',
		actives: ['retinol'],
		allergens: ['fragrance'],
		needsCold: true
	};
	expect(kindsOf(worse)).toEqual(['serves-not', 'serves-not', 'price-higher', 'irritant']);
	expect(kindsOf(worse, { 'skin-feel': 4 })).toEqual([
		'serves-not',
		'serves-not',
		'price-higher',
		'skin-feel-more'
	]);
});

test('every kind has its sentence', () => {
	const ids: readonly string[] = knowledge.reasons.map(({ id }) => id);
	const wanted = Object.keys(tradeKinds).flatMap((kind) =>
		kind === 'vehicle' ? ['serum', 'cream', 'mask'].map((vehicle) => `vehicle-${vehicle}`) : [kind]
	);
	expect(wanted.filter((kind) => !ids.includes(`trade-${kind}`))).toEqual([]);
});

test('what is said of serums, creams and masks holds for each of them', () => {
	for (const { id, vehicle, role, usesAWeek } of knowledge.formulations) {
		if (vehicle === 'serum') expect(role, id).toBe('treatment');
		if (vehicle === 'cream') expect(role, id).toBe('moisturiser');
		if (vehicle === 'mask') expect(usesAWeek, id).toBeLessThan(7);
	}
});
