/** Checks over what is claimed: that no claim goes beyond what it rests on. */
import type { ArticleClaim, Evidence, Knowledge } from '../knowledge/schema';
import { bestGradeOf } from './article';
import type { Check, Finding } from './audit-finding';

export const claimChecks: readonly Check[] = [
	{
		id: 'claim-above-grade',
		area: 'honesty',
		holds: 'No claim is graded above what its sources carry',
		fix: 'Lower the grade, or name the source that carries it.',
		find: overreach
	},
	{
		id: 'study-bare',
		area: 'honesty',
		holds: 'Every study says how it was done, where, for how long and what came of it',
		fix: 'Fill in design, route, weeks (null when not read), outcome, and origins that exist.',
		find: bareStudies
	},
	{
		id: 'study-borrowed',
		area: 'honesty',
		holds: 'No claim on an origin borrows a study of something else',
		fix: 'Name a study of that origin on that route, or lower the claim to what is left.',
		find: borrowedStudies
	},
	{
		id: 'article-verdict',
		area: 'honesty',
		holds: 'Every verdict on the article fits its grades and its sources',
		fix: 'Change the verdict, or the grades and sources under it.',
		find: loudVerdicts
	}
];

/** A claim may not be graded above what its own sources can carry. */
function overreach(knowledge: Knowledge): readonly Finding[] {
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

const studyKinds: readonly string[] = ['randomised-trial', 'uncontrolled-trial', 'case-report'];

/** A study says how it was done, where it put what, for how long, and what came of it. */
function bareStudies({ evidence, origins }: Knowledge): readonly Finding[] {
	const known = new Set(origins.map(({ id }) => id));
	return evidence.flatMap(({ id, kind, design, route, weeks, outcome, origin = [] }) => {
		const record = `evidence ${id}`;
		const isBare = !design || !route || !outcome || weeks === undefined;
		const unknown = 'other' in origin ? [] : origin.filter((entry) => !known.has(entry));
		return [
			...(studyKinds.includes(kind) && isBare
				? [
						{
							record,
							problem: 'a study needs its design, its route, its weeks (null when not read) and its outcome'
						}
					]
				: []),
			...unknown.map((entry) => ({ record, problem: `names origins "${entry}", which does not exist` }))
		];
	});
}

/** Studies never transfer: those behind a claim on an origin tried that origin, on that route. */
function borrowedStudies({ evidence, origins }: Knowledge): readonly Finding[] {
	return origins.flatMap((record) =>
		record.claims.flatMap((claim) => {
			const studies = evidence.filter(
				({ id, kind }) => claim.evidence.includes(id) && studyKinds.includes(kind)
			);
			return studies
				.filter(({ route, origin = [] }) => {
					const isOfThis = !('other' in origin) && origin.includes(record.id);
					return route !== claim.route || !isOfThis;
				})
				.map(({ id }) => ({
					record: `origins ${record.id}`,
					problem: `its claim on ${claim.need} (${claim.route}) borrows ${id}, a study of something else`
				}));
		})
	);
}

/** What a verdict on the article needs under it. */
function loudVerdicts({ articleClaims, evidence }: Knowledge): readonly Finding[] {
	return articleClaims.flatMap((claim) => {
		const kinds = evidence.filter(({ id }) => claim.evidence.includes(id)).map(({ kind }) => kind);
		const problem = verdictProblem(claim, kinds);
		return problem ? [{ record: `article claim ${claim.code} ${claim.id}`, problem }] : [];
	});
}

function verdictProblem(claim: ArticleClaim, kinds: readonly Evidence['kind'][]): string | null {
	const best = bestGradeOf(claim);
	const hasPeople = kinds.some((kind) => studyKinds.includes(kind));
	switch (claim.verdict) {
		case 'shown':
			if (best !== 'A' && best !== 'B') return `"shown" needs grade A or B, and the better one is ${best}`;
			return kinds.includes('randomised-trial') ? null : '"shown" names no trial drawn by lot';
		case 'weakly-shown':
			if (best !== 'C') return `"weakly-shown" is grade C, and the better one is ${best}`;
			return hasPeople ? null : '"weakly-shown" names no study in people';
		case 'laboratory-only':
			if (best !== 'D') return `"laboratory-only" is grade D, and the better one is ${best}`;
			if (hasPeople) return '"laboratory-only" names a study in people';
			return kinds.includes('laboratory') ? null : '"laboratory-only" names no work in a laboratory';
		case 'not-shown':
			return best === 'D' ? null : `"not-shown" is grade D, and the better one is ${best}`;
		case 'contradicted':
			if (best !== 'D') return `"contradicted" is grade D, and the better one is ${best}`;
			return hasPeople ? null : '"contradicted" names no study in people';
	}
}
