/**
 * Static checks over the knowledge: findings, never exceptions. Each finding names the record, what is wrong and the fix.
 * Shapes are Zod's business; this looks at how records hang together.
 */
import type { Condition, Direction, Knowledge } from '../knowledge/schema';
import { auditCatalogue } from './audit-catalogue';
import {
	bareStudies,
	borrowedStudies,
	brokenRecipes,
	danglingEvidence,
	overreach,
	unusedEvidence,
	type Collection,
	type Finding
} from './audit-claims';
import { readsOf } from './condition';

export type { Finding } from './audit-claims';

export function audit(knowledge: Knowledge): readonly Finding[] {
	const collections = collectionsOf(knowledge);
	return [
		...duplicateIds(collections),
		...danglingIds(knowledge, collections),
		...danglingEvidence(knowledge, collections),
		...unreadOptions(knowledge),
		...unreachable(knowledge),
		...unusedEvidence(knowledge, collections),
		...overreach(knowledge),
		...bareStudies(knowledge),
		...borrowedStudies(knowledge),
		...brokenRecipes(knowledge),
		...auditCatalogue(knowledge)
	];
}

/** Every list of records in the knowledge; ingredients go by their INCI name, all others by id. */
function collectionsOf(knowledge: Knowledge): readonly Collection[] {
	return Object.entries(knowledge).flatMap(([kind, records]: readonly [string, unknown]) =>
		Array.isArray(records)
			? [{ kind, records: records.map((record: object) => ({ name: nameOf(record), record })) }]
			: []
	);
}

function nameOf(record: object): string {
	return 'id' in record ? String(record.id) : 'inci' in record ? String(record.inci) : 'without a name';
}

function duplicateIds(collections: readonly Collection[]): readonly Finding[] {
	return collections.flatMap(({ kind, records }) =>
		records
			.filter(({ name }, index) => records.findIndex((other) => other.name === name) !== index)
			.map(({ name }) => ({
				record: `${kind} ${name}`,
				problem: 'the id is used twice; ids are permanent and unique'
			}))
	);
}

function danglingIds(knowledge: Knowledge, collections: readonly Collection[]): readonly Finding[] {
	const idsOf = new Map(
		collections.map(({ kind, records }) => [kind, new Set(records.map((record) => record.name))])
	);
	const findings: Finding[] = [];
	const needs = (record: string, kind: string, ids: readonly string[]) => {
		for (const id of ids) {
			if (!idsOf.get(kind)?.has(id))
				findings.push({ record, problem: `names ${kind} "${id}", which does not exist` });
		}
	};
	const facts = new Set([...knowledge.questions, ...knowledge.derivedFacts].map((fact) => fact.id));
	const condition = (record: string, when: Condition | undefined) => {
		for (const id of when ? readsOf(when) : []) {
			if (!facts.has(id))
				findings.push({ record, problem: `reads "${id}", which is no question and no derived fact` });
		}
		for (const { fact, option } of when ? optionsRead(when) : []) {
			const question = knowledge.questions.find((entry) => entry.id === fact);
			if (question && !question.options.some((entry) => entry.id === option)) {
				findings.push({ record, problem: `asks for option "${option}" of ${fact}, which has none` });
			}
		}
	};
	for (const question of knowledge.questions) {
		condition(`question ${question.id}`, question.askWhen);
		needs(`question ${question.id}`, 'pages', question.page ? [question.page] : []);
	}
	for (const gate of knowledge.gates) {
		const record = `gate ${gate.code} ${gate.id}`;
		condition(record, gate.when);
		needs(record, 'gates', gate.yieldsTo ?? []);
		for (const effect of gate.then) {
			if ('excludeActives' in effect) needs(record, 'actives', effect.excludeActives);
		}
	}
	for (const rule of knowledge.needRules) {
		condition(`rule ${rule.id}`, rule.when);
		needs(`rule ${rule.id}`, 'needs', [rule.then.need]);
		needs(`rule ${rule.id}`, 'parameters', [rule.then.points]);
	}
	for (const { id, claims } of [...knowledge.origins, ...knowledge.actives]) {
		needs(
			`claim of ${id}`,
			'needs',
			claims.map((claim) => claim.need)
		);
	}
	for (const active of knowledge.actives) {
		const record = `active ${active.id}`;
		for (const limit of active.limits) needs(record, 'regions', limit.regions);
		condition(record, active.step?.firstWhen);
		if (active.step)
			needs(record, 'parameters', [active.step.startsAtTimesAWeek, active.step.settlesAtTimesAWeek]);
		const kinds = new Set<string>(knowledge.actives.map((entry) => entry.kind));
		needs(
			record,
			'actives',
			active.pairs.map((pair) => pair.other).filter((other) => other !== 'vesicles' && !kinds.has(other))
		);
	}
	for (const { inci, origin, actives } of knowledge.labelNames) {
		needs(`label name ${inci}`, 'origins', origin === undefined ? [] : [origin]);
		needs(`label name ${inci}`, 'actives', actives);
	}
	for (const { id, actives } of knowledge.labelFamilies) needs(`label family ${id}`, 'actives', actives);
	for (const law of knowledge.labelLaws) needs(`label law ${law.id}`, 'regions', law.regions);
	for (const direction of knowledge.directions)
		needs(`direction ${direction.id}`, 'regions', direction.regions);
	for (const product of knowledge.products) needs(`product ${product.id}`, 'actives', product.actives);
	for (const step of knowledge.care) condition(`care ${step.id}`, step.when);
	for (const formulation of knowledge.formulations) {
		const record = `formulation ${formulation.code} ${formulation.id}`;
		needs(record, 'bases', [formulation.base]);
		needs(record, 'origins', formulation.vesicles ? [formulation.vesicles.origin] : []);
		needs(record, 'actives', formulation.actives);
		needs(record, 'needs', formulation.serves);
		needs(record, 'regions', formulation.onlyIn ?? []);
	}
	return findings;
}

/** Every option must be read by some rule, or say why it is asked although none reads it. */
function unreadOptions(knowledge: Knowledge): readonly Finding[] {
	const conditions = [
		...knowledge.gates.map((gate) => gate.when),
		...knowledge.needRules.map((rule) => rule.when),
		...knowledge.questions.flatMap((question) => question.askWhen ?? []),
		...knowledge.care.flatMap((step) => step.when ?? [])
	];
	const read = new Set(
		conditions.flatMap((when) => optionsRead(when).map(({ fact, option }) => `${fact}:${option}`))
	);
	const numeric = new Set([
		...conditions.flatMap(numbersRead),
		...knowledge.derivedFacts.flatMap((fact) => fact.reads),
		...readByEngine.numbers
	]);
	return knowledge.questions.flatMap((question) =>
		question.options
			.filter(
				(option) =>
					!option.meaning &&
					!read.has(`${question.id}:${option.id}`) &&
					!(numeric.has(question.id) && option.value !== undefined) &&
					!readByEngine.options.includes(question.id) &&
					// The plain "no" of a yes / no / not sure question is read by every rule that asks for the "yes".
					!(option.id === 'no' && read.has(`${question.id}:yes`)) &&
					!(question.id === 'pregnancy' && option.id === 'no') &&
					!question.informational?.[option.id]
			)
			.map((option) => ({
				record: `question ${question.id}`,
				problem: `option "${option.id}" changes nothing; use it in a rule or say in "informational" why it is asked`
			}))
	);
}

/** Facts that stages of the engine read themselves, not through a rule. */
const readByEngine = {
	numbers: ['budget', 'steps'],
	options: ['region', 'skin-feel', 'clinic', 'products-now', 'fridge']
};

const placesToGo = [
	'urgent-care',
	'doctor',
	'dermatologist',
	'eye-care',
	'pharmacist',
	'prescriber'
] as const satisfies readonly Direction['to'][];

function unreachable(knowledge: Knowledge): readonly Finding[] {
	const served = new Set(knowledge.formulations.flatMap((formulation) => formulation.serves));
	const asked = new Set(knowledge.needRules.map((rule) => rule.then.need));
	const usedOrigins = new Set(knowledge.formulations.map((formulation) => formulation.vesicles?.origin));
	const lastOfRole = new Map(knowledge.care.map((step) => [step.role, step.id]));
	return [
		...knowledge.needs
			.filter((need) => !asked.has(need.id))
			.map((need) => ({ record: `need ${need.id}`, problem: 'no rule gives it points' })),
		...knowledge.needs
			.filter((need) => !served.has(need.id))
			.map((need) => ({ record: `need ${need.id}`, problem: 'no formulation serves it' })),
		...knowledge.questions
			.filter(({ id }) => id === 'products-now')
			.flatMap(({ options }) => options)
			.filter((option) => !option.meaning && !knowledge.products.some(({ id }) => id === option.id))
			.map((option) => ({
				record: `product ${option.id}`,
				problem: 'stands for nothing; add it to knowledge/products.ts'
			})),
		...knowledge.regions.flatMap((region) =>
			placesToGo
				.filter(
					(to) =>
						knowledge.directions.filter((way) => way.to === to && way.regions.includes(region.id)).length !==
						1
				)
				.map((to) => ({
					record: `region ${region.id}`,
					problem: `needs exactly one way to ${to}; see knowledge/destinations.ts`
				}))
		),
		...knowledge.origins
			.filter((origin) => !usedOrigins.has(origin.id) && !origin.withoutFormulation)
			.map((origin) => ({ record: `origin ${origin.id}`, problem: 'no formulation uses it' })),
		...[...lastOfRole.values()]
			.filter((id) => knowledge.care.some((step) => step.id === id && step.when))
			.map((id) => ({
				record: `care ${id}`,
				problem: 'the last of a role must have no condition, or someone gets none'
			}))
	];
}

function optionsRead(condition: Condition): readonly { readonly fact: string; readonly option: string }[] {
	if ('all' in condition) return condition.all.flatMap(optionsRead);
	if ('any' in condition) return condition.any.flatMap(optionsRead);
	if ('not' in condition) return optionsRead(condition.not);
	if ('is' in condition) return [{ fact: condition.fact, option: condition.is }];
	if ('isAnyOf' in condition) return condition.isAnyOf.map((option) => ({ fact: condition.fact, option }));
	return 'includes' in condition ? [{ fact: condition.fact, option: condition.includes }] : [];
}

function numbersRead(condition: Condition): readonly string[] {
	if ('all' in condition) return condition.all.flatMap(numbersRead);
	if ('any' in condition) return condition.any.flatMap(numbersRead);
	if ('not' in condition) return numbersRead(condition.not);
	return 'atLeast' in condition || 'atMost' in condition ? [condition.fact] : [];
}
