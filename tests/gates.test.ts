/** The safety table as a whole: every number is there, every list is complete, and "not sure" counts as yes (S34). */
import { describe, expect, it } from 'vitest';
import { factsOf } from '$lib/engine/facts';
import { pathOf } from '$lib/engine/path';
import { recommend } from '$lib/engine/recommend';
import { screen } from '$lib/engine/screen';
import { readsOf } from '$lib/engine/condition';
import { knowledge } from '$lib/knowledge';
import type { Active } from '$lib/knowledge/schema';
import { acne, calm, device, redness, type Answers } from './personas/persona';

const screenOf = (answers: Answers) =>
	screen(knowledge, factsOf(knowledge.questions, knowledge.parameters, answers, pathOf(knowledge, answers)));
const codesFor = (answers: Answers) => screenOf(answers).fired.map(({ gate }) => gate.code);
const decide = (answers: Answers) => recommend(knowledge, 'k-test', answers);

describe('the safety table', () => {
	it('holds S01 to S34 without a gap', () => {
		const held = new Set(
			[...knowledge.gates, ...knowledge.principles].map(({ code }) => code.slice(0, 'S00'.length))
		);
		const table = Array.from({ length: 34 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
		expect(table.filter((code) => !held.has(code))).toEqual([]);
	});

	it('stands in its order of priority: emergency, same day, clinician, then what bends the plan', () => {
		const rankOf = (gate: (typeof knowledge.gates)[number]) => {
			const refer = gate.then.flatMap((effect) => ('refer' in effect ? [effect.refer] : []))[0];
			return refer === 'clinician' ? 1 : refer ? 0 : 2;
		};
		const ranks = knowledge.gates.map(rankOf);
		expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	});

	it('asks for everything a gate reads on a question that no plan can do without, but for wishes', () => {
		const derived = new Map(knowledge.derivedFacts.map((fact) => [fact.id, fact.reads]));
		const loose = knowledge.gates
			.filter((gate) => !gate.code.startsWith('S26'))
			.flatMap((gate) => readsOf(gate.when).flatMap((id) => derived.get(id) ?? [id]))
			.filter((id) => !knowledge.questions.find((question) => question.id === id)?.gating);
		expect(loose).toEqual([]);
	});
});

describe('what gates leave out is complete', () => {
	const leftOutBy = (id: string) =>
		new Set(
			knowledge.gates
				.filter((gate) => gate.id === id)
				.flatMap((gate) => gate.then)
				.flatMap((effect) => ('excludeActives' in effect ? effect.excludeActives : []))
		);
	const missing = (gate: string, mustGo: (active: Active) => boolean) => {
		const out = leftOutBy(gate);
		// A medicine is never in a plan, so no gate has to take it out.
		return knowledge.actives
			.filter((active) => !active.isMedicine && mustGo(active) && !out.has(active.id))
			.map(({ id }) => id);
	};
	const isRetinoid = ({ kind }: Active) => kind === 'retinoid';
	const isHarsh = (active: Active) => isRetinoid(active) || active.irritancy === 'high';

	it.each([
		['pregnancy', (active: Active) => isRetinoid(active) || active.pregnancy === 'avoid'],
		['pregnancy', (active: Active) => active.pregnancy === 'ask' && active.step !== undefined],
		['retinoid-in-pregnancy', isRetinoid],
		['gentle-beside-a-diagnosis', isHarsh],
		[
			'sun-sensitising-medicine',
			(active: Active) => active.kind === 'acid' && active.isPhotosensitising && active.irritancy === 'high'
		]
	] as const)('%s names every active it must', (gate, mustGo) => {
		expect(leftOutBy(gate).size).toBeGreaterThan(0);
		expect(missing(gate, mustGo)).toEqual([]);
	});

	it.each(['teenager', 'open-or-infected-skin', 'recent-procedure', 'isotretinoin-bland-care'])(
		'%s leaves nothing but plain care',
		(id) => {
			const gate = knowledge.gates.find((entry) => entry.id === id);
			expect(gate?.then).toEqual(expect.arrayContaining([{ only: 'plain-care' }, { defer: 'vesicles' }]));
		}
	);

	it('every allergen that something carries is removed by a gate that asks for it', () => {
		const carried = new Set([
			...knowledge.formulations.flatMap(({ allergens }) => allergens),
			...knowledge.actives.flatMap(({ allergens }) => allergens),
			...knowledge.origins.flatMap(({ allergens }) => allergens)
		]);
		const removed = new Set(
			knowledge.gates
				.filter(({ when }) => readsOf(when).includes('allergies'))
				.flatMap((gate) => gate.then)
				.flatMap((effect) => ('excludeAllergens' in effect ? effect.excludeAllergens : []))
		);
		expect([...carried].filter((allergen) => !removed.has(allergen))).toEqual([]);
	});
});

describe('S34: not sure or prefer not to say counts as yes', () => {
	const everyone: Answers = {
		...calm,
		...acne,
		...redness,
		...device,
		concerns: ['acne', 'redness'],
		clinic: ['laser']
	};
	const withUnknown = knowledge.questions.filter(
		({ gating, options }) => gating && options.some(({ meaning }) => meaning === 'unknown')
	);
	const unsure = (question: (typeof withUnknown)[number]): Answers => {
		const id = question.options.find(({ meaning }) => meaning === 'unknown')?.id ?? '';
		return {
			...everyone,
			...(question.id === 'mole-signs' ? { 'change-mole': 'yes' } : {}),
			...(question.id === 'change-mole' ? { 'mole-signs': ['none'] } : {}),
			[question.id]: question.kind === 'multiple' ? [id] : id
		};
	};

	it('whoever is not sure about allergies is told that all of the list was left out, and not of one allergy', () => {
		const { explanation } = decide({ ...calm, concerns: ['dryness'], allergies: ['not-sure'] });
		const titles = explanation.kind === 'plan' ? explanation.cautions.map(({ title }) => title) : [];
		expect(titles).toContain('Not sure about allergies');
		expect(titles.join()).not.toContain('Aspirin');
	});

	it('is the rule of the rule book that the engine is built to', () => {
		expect(knowledge.principles.map(({ code, id }) => [code, id])).toEqual([
			['S34', 'unknown-counts-as-yes']
		]);
	});

	it.each(withUnknown.map((question) => [question.id, question] as const))(
		'%s: a gate fires that is silent for everyone else',
		(_, question) => {
			const calmCodes = codesFor(everyone);
			expect(codesFor(unsure(question)).filter((code) => !calmCodes.includes(code))).not.toEqual([]);
		}
	);

	it('every gate fires on the unknown it reads, and says that it does so unsure', () => {
		const questions = new Set(withUnknown.map(({ id }) => id));
		const fired = new Map(
			withUnknown.flatMap((question) =>
				screenOf(unsure(question)).fired.map(({ gate, isUnsure }) => [gate.id, isUnsure] as const)
			)
		);
		// Those that read two answers at once: who they happen to stands in tests/personas.
		const silent = knowledge.gates
			.filter(
				({ when, code }) =>
					readsOf(when).some((id) => questions.has(id)) && !['S06', 'S10a', 'S12a', 'S12b'].includes(code)
			)
			.filter(({ id }) => fired.get(id) !== true)
			.map(({ code }) => code);
		expect(silent).toEqual([]);
	});

	it('an emergency sign is checked the same day, where people are seen without an appointment', () => {
		const { outcome } = decide({ ...calm, concerns: ['lines'], 'sign-allergic': 'not-sure' });
		expect(outcome).toMatchObject({ level: 'same-day', gates: [{ to: 'urgent-care', isUnsure: true }] });
	});
});

describe('the weighted seven points of a mole', () => {
	const mole = (signs: string[], change = 'yes'): Answers => ({
		...calm,
		concerns: ['lines'],
		'change-mole': change,
		'mole-signs': signs
	});
	const gatesOf = (answers: Answers) => {
		const { outcome } = decide(answers);
		return outcome.kind === 'referral' ? outcome.gates.map(({ rule }) => rule) : outcome.kind;
	};

	it.each([
		[['bigger', 'uneven-shape'], 'changing-mole-or-sore'],
		[['bigger', 'wide'], 'changing-mole-or-sore'],
		[['wide', 'sore', 'oozing'], 'changing-mole-or-sore'],
		[['not-sure'], 'changing-mole-or-sore'],
		// Any one of the ABCDE signs is enough (S10), whatever the points say.
		[['bigger'], 'changing-mole-or-sore'],
		[['uneven-shape'], 'changing-mole-or-sore'],
		[['uneven-colour'], 'changing-mole-or-sore'],
		[['wide'], 'changing-mole-or-sore'],
		[['sore', 'oozing', 'feels-different'], 'changing-mole-or-sore'],
		[['sore', 'feels-different'], 'mole-changed-a-little'],
		[['none'], 'mole-changed-a-little']
	])('%j leads to %s, and to nothing beside it', (signs, gate) => {
		expect(gatesOf(mole(signs))).toEqual([gate]);
		expect(gatesOf(mole(signs, 'not-sure'))).toEqual([gate]);
	});

	it('are asked only of someone who may have such a spot, and are waited for', () => {
		const path = (answers: Answers) => pathOf(knowledge, answers).pages.map(({ page }) => page.id);
		expect(path({ ...calm, concerns: ['lines'] })).not.toContain('mole-signs');
		const asked: Answers = { ...calm, concerns: ['lines'], 'change-mole': 'not-sure' };
		expect(path(asked)).toContain('mole-signs');
		expect(decide(asked).outcome).toMatchObject({
			kind: 'incomplete',
			missing: [{ question: 'mole-signs', page: 'mole-signs' }]
		});
	});

	it('are not asked where a sore has settled the matter already', () => {
		const answers: Answers = { ...calm, concerns: ['lines'], 'change-mole': 'yes', 'change-sore': 'yes' };
		expect(gatesOf(answers)).toEqual(['changing-mole-or-sore']);
	});
});
