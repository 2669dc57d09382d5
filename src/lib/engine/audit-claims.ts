/** Checks over what is claimed: that every source exists and is used, and that no claim or recipe goes beyond what it rests on. */
import type { Knowledge } from '../knowledge/schema';

export type Finding = { readonly record: string; readonly problem: string };
/** Every kind of record, each with the name a finding gives it. */
export type Collection = {
	readonly kind: string;
	readonly records: readonly { readonly name: string; readonly record: object }[];
};

export function danglingEvidence(
	knowledge: Knowledge,
	collections: readonly Collection[]
): readonly Finding[] {
	const known = new Set(knowledge.evidence.map((record) => record.id));
	return collections.flatMap(({ kind, records }) =>
		records.flatMap(({ name, record }) =>
			evidenceIn(record)
				.filter((id) => !known.has(id))
				.map((id) => ({ record: `${kind} ${name}`, problem: `names evidence "${id}", which does not exist` }))
		)
	);
}

export function unusedEvidence(knowledge: Knowledge, collections: readonly Collection[]): readonly Finding[] {
	const cited = new Set(
		collections.flatMap(({ records }) => records.flatMap(({ record }) => evidenceIn(record)))
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

/** A claim may not be graded above what its own sources can carry. */
export function overreach(knowledge: Knowledge): readonly Finding[] {
	const kindOf = new Map(knowledge.evidence.map((record) => [record.id, record.kind]));
	const carries = {
		A: ['randomised-trial', 'review', 'guideline'],
		B: ['randomised-trial', 'review', 'guideline'],
		C: [],
		D: []
	} as const;
	return [...knowledge.origins, ...knowledge.actives].flatMap((record) =>
		record.claims
			.filter((claim) => {
				const allowed: readonly string[] = carries[claim.grade];
				if (allowed.length === 0) return false;
				const kinds = claim.evidence.map((id) => kindOf.get(id) ?? '');
				const isOwnJudgement =
					kinds.every((kind) => kind === 'expert-judgement') && claim.verification !== 'unconfirmed';
				return isOwnJudgement || !kinds.some((kind) => allowed.includes(kind));
			})
			.map((claim) => ({
				record: record.id,
				problem: `grade ${claim.grade} for ${claim.need} is more than its sources carry`
			}))
	);
}

export function brokenRecipes(knowledge: Knowledge): readonly Finding[] {
	return knowledge.formulations.flatMap((formulation) => {
		const record = `formulation ${formulation.code} ${formulation.id}`;
		const shares = formulation.ingredients.map((entry) => entry.percentWW);
		const sum = shares.reduce((total, share) => total + Math.round(share * 1e6), 0);
		const overLimit = knowledge.actives.flatMap((active) =>
			active.limits.flatMap((limit) =>
				formulation.ingredients
					.filter((entry) => active.inci.includes(entry.inci) && entry.percentWW > limit.maxPercentWW)
					.map((entry) => ({
						record,
						problem: `${entry.inci} at ${entry.percentWW} % is over ${limit.maxPercentWW} % (${limit.regions.join(', ')})`
					}))
			)
		);
		return [
			...(sum === 100e6 ? [] : [{ record, problem: `ingredients sum to ${sum / 1e6} %, not 100 %` }]),
			...(shares.every((share, index) => index === 0 || share <= (shares[index - 1] ?? 0))
				? []
				: [{ record, problem: 'ingredients are not in label order' }]),
			...overLimit
		];
	});
}
