/** Checks over names: every id and every source that is named exists, is there once, and is used. */
import type { Condition, Knowledge } from '../knowledge/schema';
import type { Check, Finding } from './audit-finding';
import { optionsRead } from './audit-reach';
import { readsOf } from './condition';

/** Every kind of record, each with the name a finding gives it. */
export type Collection = {
	readonly kind: string;
	readonly records: readonly { readonly name: string; readonly record: object }[];
};

export const referenceChecks: readonly Check[] = [
	{
		id: 'id-twice',
		area: 'whole',
		holds: 'Every id is there once',
		fix: 'Ids are permanent: give the newer record another one.',
		find: duplicateIds
	},
	{
		id: 'id-unknown',
		area: 'whole',
		holds: 'Every id, option and fact that is named exists',
		fix: 'Correct the name, or add the record it means.',
		find: danglingIds
	},
	{
		id: 'source-unknown',
		area: 'honesty',
		holds: 'Every source that is named exists',
		fix: 'Add the source to knowledge/evidence, or name the right one.',
		find: danglingEvidence
	},
	{
		id: 'source-unused',
		area: 'whole',
		holds: 'Every source is named by something',
		fix: 'Name it where it speaks, or leave it out.',
		find: unusedEvidence
	}
];

/** Every list of records in the knowledge; ingredients go by their INCI name, all others by id. */
export function collectionsOf(knowledge: Knowledge): readonly Collection[] {
	return Object.entries(knowledge).flatMap(([kind, records]: readonly [string, unknown]) =>
		Array.isArray(records)
			? [{ kind, records: records.map((record: object) => ({ name: nameOf(record), record })) }]
			: []
	);
}

function nameOf(record: object): string {
	return 'id' in record ? String(record.id) : 'inci' in record ? String(record.inci) : 'without a name';
}

function duplicateIds(knowledge: Knowledge): readonly Finding[] {
	return collectionsOf(knowledge).flatMap(({ kind, records }) =>
		records
			.filter(({ name }, index) => records.findIndex((other) => other.name === name) !== index)
			.map(({ name }) => ({
				record: `${kind} ${name}`,
				problem: 'the id is used twice; ids are permanent and unique'
			}))
	);
}

function danglingIds(knowledge: Knowledge): readonly Finding[] {
	const idsOf = new Map(
		collectionsOf(knowledge).map(({ kind, records }) => [kind, new Set(records.map((record) => record.name))])
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
	for (const { id, when, names } of knowledge.stepNotes) {
		condition(`step note ${id}`, when);
		for (const is of names?.options ?? []) condition(`step note ${id}`, { fact: names?.fact ?? '', is });
	}
	for (const formulation of knowledge.formulations) {
		const record = `formulation ${formulation.code} ${formulation.id}`;
		needs(record, 'bases', [formulation.base]);
		needs(record, 'origins', formulation.vesicles ? [formulation.vesicles.origin] : []);
		needs(record, 'actives', formulation.actives);
		needs(record, 'needs', formulation.serves);
		needs(record, 'regions', formulation.onlyIn ?? []);
		for (const place of formulation.suits.places ?? []) condition(record, { fact: 'where', includes: place });
		needs(record, 'formulations', formulation.goesBefore?.formulations ?? []);
	}
	for (const { code, id, place } of knowledge.articleClaims) {
		const record = `article claim ${code} ${id}`;
		needs(record, 'needs', place.needs);
		needs(record, 'treatments', place.treatments);
		needs(record, 'explainer', place.explainer);
	}
	return findings;
}

function danglingEvidence(knowledge: Knowledge): readonly Finding[] {
	const known = new Set(knowledge.evidence.map((record) => record.id));
	return collectionsOf(knowledge).flatMap(({ kind, records }) =>
		records.flatMap(({ name, record }) =>
			evidenceIn(record)
				.filter((id) => !known.has(id))
				.map((id) => ({ record: `${kind} ${name}`, problem: `names evidence "${id}", which does not exist` }))
		)
	);
}

function unusedEvidence(knowledge: Knowledge): readonly Finding[] {
	const cited = new Set(
		collectionsOf(knowledge).flatMap(({ records }) => records.flatMap(({ record }) => evidenceIn(record)))
	);
	return knowledge.evidence
		.filter((record) => !cited.has(record.id))
		.map((record) => ({
			record: `evidence ${record.id}`,
			problem: 'nothing cites it; cite it or leave it out'
		}));
}

/** Evidence ids at any depth, under a key called evidence or ending in Evidence. */
function evidenceIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(evidenceIn);
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) =>
		/evidence$/i.test(key) && Array.isArray(inner) ? inner.map(String) : evidenceIn(inner)
	);
}
