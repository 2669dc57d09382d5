/** What stands behind a sentence: the answers it rests on, its sources, and how sure it is. */
import type { Claim, Condition, Evidence, Grade, Knowledge, Verification } from '../knowledge/schema';
import type { Answers } from './answers';
import { optionsNamed, supportOf, type Facts } from './condition';
import type { Reason, Source, Sureness, Told } from './explanation';
import { recordsById } from './once';
import type { Step } from './outcome';
import type { Path } from './path';
import type { Tried } from './tried';

/** All a sentence may draw on. */
export type Telling = {
	readonly knowledge: Knowledge;
	readonly answers: Answers;
	readonly path: Path;
	readonly facts: Facts;
	/** Answers that stand in for the person's own: nothing may be told as said by them that rests on one. */
	readonly tried?: readonly Tried[];
};

const dotsOf = { A: 4, B: 3, C: 2, D: 1 } as const satisfies Record<Grade, number>;
const reviewKinds: readonly Evidence['kind'][] = ['review', 'guideline', 'reference-work'];
const humanKinds: readonly Evidence['kind'][] = ['randomised-trial', 'uncontrolled-trial', 'case-report'];

/** Records for evidence ids, in the order given. Throws on a dangling id: broken knowledge. */
export function sourcesOf(knowledge: Knowledge, ids: readonly string[]): readonly Source[] {
	return ids.map((id) => {
		const record = byId(knowledge.evidence, id, 'evidence');
		return {
			id,
			citation: record.citation,
			year: record.year,
			href: record.doi ? `https://doi.org/${record.doi}` : (record.url ?? null),
			kind: record.kind,
			supports: record.supports,
			limits: record.limits,
			people: record.people,
			isMakerFunded: record.sponsor === 'maker',
			verification: record.verification
		};
	});
}

/** Sureness of a graded sentence. Studies and people are counted from its own sources only: grades never transfer. */
export function surenessOf(
	knowledge: Knowledge,
	grade: Grade,
	says: string,
	evidence: readonly string[],
	verification: Verification
): Sureness {
	const sources = sourcesOf(knowledge, evidence);
	const human = sources.filter((source) => humanKinds.some((kind) => kind === source.kind));
	return {
		grade,
		dots: dotsOf[grade],
		says,
		humanStudies: human.length,
		people: human.reduce((sum, source) => sum + (source.people ?? 0), 0),
		basis: basisOf(human.length, sources),
		verification,
		sources
	};
}

function basisOf(humanStudies: number, sources: readonly Source[]): Sureness['basis'] {
	if (humanStudies > 0) return 'studies';
	if (sources.some(({ kind }) => reviewKinds.some((review) => review === kind))) return 'reviews';
	return sources.some(({ kind }) => kind === 'expert-judgement') ? 'practice' : 'nothing';
}

/** Sureness of the best claim for a need on intact skin, or null when there is no claim. */
export function surenessFor(knowledge: Knowledge, claims: readonly Claim[], need: string): Sureness | null {
	const best = claims
		.filter((claim) => claim.need === need && claim.route === 'intact-skin')
		.sort((a, b) => a.grade.localeCompare(b.grade))[0];
	return best ? surenessOf(knowledge, best.grade, best.says, best.evidence, best.verification) : null;
}

/**
 * The answers behind facts, as the person gave them. Derived facts are told by the questions they read. Where some of
 * several chosen options are `named`, only those are told.
 */
export function toldOf(
	{ knowledge, answers, path, tried = [] }: Telling,
	factIds: readonly string[],
	named: (question: string) => readonly string[] = () => []
): readonly Told[] {
	const readBy = (id: string): readonly string[] =>
		knowledge.derivedFacts.find((fact) => fact.id === id)?.reads ?? [id];
	const wanted = new Set(factIds.flatMap(readBy).filter((id) => !isTried(tried, id)));
	return path.pages.flatMap(({ page, questions }) =>
		questions
			.filter((question) => wanted.has(question.id) && Object.hasOwn(answers, question.id))
			.map((question) => {
				const given = answers[question.id] ?? [];
				const all = question.options.filter((option) =>
					typeof given === 'string' ? given === option.id : given.includes(option.id)
				);
				const asked = all.filter(({ id }) => named(question.id).includes(id));
				const chosen = asked.length > 0 ? asked : all;
				return {
					question: question.id,
					page: page.id,
					label: question.label,
					answers: chosen.map((option) => option.label),
					isUnknown: chosen.some((option) => option.meaning === 'unknown')
				};
			})
	);
}

/**
 * The answers that make a condition true or leave it open. Of several things chosen in one question only those it asks
 * for: who wants help with lines and redness is not told that redness speaks for what is there for lines.
 */
export function toldFor(telling: Telling, when: Condition | undefined): readonly Told[] {
	if (!when) return [];
	return toldOf(telling, supportOf(when, telling.facts), (question) => optionsNamed(when, question));
}

/** Answers told for several reasons at once: each question one time, with all that was named of it. */
export function toldTogether(told: readonly Told[]): readonly Told[] {
	const together = new Map<string, Told>();
	for (const one of told) {
		const before = together.get(one.question);
		const answers = before ? [...new Set([...before.answers, ...one.answers])] : one.answers;
		together.set(one.question, { ...one, answers });
	}
	return [...together.values()];
}

/**
 * One of the engine's own sentences, with the answers it rests on. "{name}" in it stands for what is named. A sentence that
 * reads an answer which is only tried has another one for that, with "-tried" at the end of its id.
 */
export function phrase(telling: Telling, id: string, name = ''): Reason {
	const own = byId(telling.knowledge.reasons, id, 'reasons');
	const restsOnTried = own.reads.some((question) => isTried(telling.tried ?? [], question));
	const text = restsOnTried ? byId(telling.knowledge.reasons, `${id}-tried`, 'reasons') : own;
	return {
		text: text.says.replace('{name}', name),
		told: toldOf(telling, text.reads),
		rule: null,
		sources: []
	};
}

const isTried = (tried: readonly Tried[], id: string) => tried.some(({ question }) => question === id);

/** The record with this id. Throws when there is none: broken knowledge, not a person's input. */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: string, kind: string): T {
	const found = recordsById(records).get(id);
	if (!found) throw new Error(`byId: there is no "${id}" in knowledge ${kind}`);
	return found;
}

/** What a step is called where it is spoken of. */
export function nameOf({ knowledge }: Telling, source: Step['source']): string {
	if (source.kind === 'care') return byId(knowledge.care, source.id, 'care').name;
	if (source.kind === 'formulation') return byId(knowledge.formulations, source.id, 'formulations').name;
	const active = byId(knowledge.actives, source.id, 'actives');
	return active.step?.name ?? active.name;
}
