/** The knowledge as a whole: its shapes, how its records hang together, and every example inside every rule. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { holds } from '$lib/engine/condition';
import { audit } from '$lib/engine/audit';
import { factsOf } from '$lib/engine/facts';
import { pathOf } from '$lib/engine/path';
import { knowledge } from '$lib/knowledge';
import { bases, recipes } from '$lib/knowledge/formulations';
import * as schema from '$lib/knowledge/schema';

const shapes: readonly (readonly [
	string,
	z.ZodType,
	readonly (object & { readonly id?: string; readonly inci?: unknown })[]
])[] = [
	['pages', schema.Page, knowledge.pages],
	['questions', schema.Question, knowledge.questions],
	['derived facts', schema.DerivedFact, knowledge.derivedFacts],
	['gates', schema.GateRule, knowledge.gates],
	['need rules', schema.NeedRule, knowledge.needRules],
	['reasons', schema.ReasonText, knowledge.reasons],
	['needs', schema.Need, knowledge.needs],
	['origins', schema.Origin, knowledge.origins],
	['actives', schema.Active, knowledge.actives],
	['care', schema.CareStep, knowledge.care],
	['treatments', schema.Treatment, knowledge.treatments],
	['recipes', schema.FormulationRecipe, recipes],
	['bases', schema.Base, bases],
	['ingredients', schema.Ingredient, knowledge.ingredients],
	['regions', schema.Region, knowledge.regions],
	['parameters', schema.Parameter, knowledge.parameters],
	['explainer', schema.Explained, knowledge.explainer],
	['evidence', schema.Evidence, knowledge.evidence]
];

describe('knowledge', () => {
	it.each(shapes)('%s have the shape the schema gives them', (_, shape, records) => {
		const problems = records.flatMap((record) => {
			const parsed = shape.safeParse(record);
			return parsed.success ? [] : [`${record.id ?? String(record.inci)}: ${z.prettifyError(parsed.error)}`];
		});
		expect(problems).toEqual([]);
		expect(records.length).toBeGreaterThan(0);
	});

	it('has no audit finding: ids resolve, nothing is unreachable, no claim outruns its sources', () => {
		expect(audit(knowledge).map(({ record, problem }) => `${record}: ${problem}`)).toEqual([]);
	});

	it('explains vesicles in a few short statements', () => {
		expect(knowledge.explainer.length).toBeGreaterThanOrEqual(8);
		expect(knowledge.explainer.length).toBeLessThanOrEqual(12);
		const long = knowledge.explainer.filter(({ says }) => says.split(/\s+/).length > 65);
		expect(long.map(({ id }) => id)).toEqual([]);
	});

	it('dials no number that its source does not give', () => {
		const supportsOf = (ids: readonly string[]) =>
			knowledge.evidence
				.filter((record) => ids.includes(record.id))
				.map((record) => record.supports)
				.join(' ');
		const made = knowledge.regions.flatMap((region) => {
			const line = region.crisisLine;
			const numbers = line?.says.match(/\d[\d -]*\d/g) ?? [];
			return [
				...numbers.filter((number) => !supportsOf(line?.evidence ?? []).includes(number)),
				...(region.emergencyNumber && !supportsOf(region.emergencyEvidence).includes(region.emergencyNumber)
					? [region.emergencyNumber]
					: []),
				...(line && numbers.length === 0 ? [`${region.id} names no number`] : [])
			];
		});
		expect(made).toEqual([]);
		expect(knowledge.regions.filter((region) => region.crisisLine).map((region) => region.id)).toEqual([
			'eu',
			'uk',
			'us',
			'canada',
			'korea',
			'japan',
			'australia'
		]);
	});

	it('is audited by checks that find what is wrong', () => {
		const [base, ...otherBases] = knowledge.bases;
		const [ingredient, ...otherIngredients] = knowledge.ingredients;
		const broken = {
			...knowledge,
			bases: [{ ...base!, evidence: ['made-up-base-source'] }, ...otherBases],
			ingredients: [{ ...ingredient!, evidence: ['made-up-source'] }, ...otherIngredients],
			origins: knowledge.origins.map((origin) => ({ ...origin, risksEvidence: ['made-up-risk'] })),
			needs: [...knowledge.needs, knowledge.needs[0]!],
			evidence: [...knowledge.evidence, { ...knowledge.evidence[0]!, id: 'cited-by-nothing' }]
		};
		const found = audit(broken).map(({ record, problem }) => `${record}: ${problem}`);
		for (const part of [
			`bases ${base!.id}: names evidence "made-up-base-source"`,
			`ingredients ${ingredient!.inci}: names evidence "made-up-source"`,
			`origins ${knowledge.origins[0]!.id}: names evidence "made-up-risk"`,
			`needs ${knowledge.needs[0]!.id}: the id is used twice`,
			'evidence cited-by-nothing: nothing cites it'
		]) {
			expect(found.filter((finding) => finding.startsWith(part))).toHaveLength(1);
		}
	});

	it('survives being written as JSON, so that it can be hashed, compared and shipped', () => {
		expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge);
	});

	it('holds the safety gates this release promises', () => {
		const codes = knowledge.gates.map((gate) => gate.code);
		const promised = [
			'S01',
			'S02',
			'S03',
			'S04',
			'S05',
			'S06',
			'S07',
			'S08',
			'S09',
			'S10',
			'S11',
			'S12',
			'S13',
			'S14',
			'S24a',
			'S27',
			'S28',
			'S33'
		];
		expect(promised.filter((code) => !codes.includes(code))).toEqual([]);
	});
});

const rules = [
	...knowledge.gates.map((rule) => ({ rule, unknownFires: true })),
	...knowledge.needRules.map((rule) => ({ rule, unknownFires: false }))
];

describe.each(
	rules.map(({ rule, unknownFires }) => ({ id: rule.id, title: rule.title, rule, unknownFires }))
)('$id ($title)', ({ rule, unknownFires }) => {
	it.each(rule.examples.map((example) => ({ ...example, said: JSON.stringify(example.answers) })))(
		'$said → $fires',
		({ answers, fires }) => {
			const facts = factsOf(knowledge.questions, knowledge.parameters, answers, pathOf(knowledge, answers));
			expect(holds(rule.when, facts) ?? unknownFires).toBe(fires);
		}
	);
});
