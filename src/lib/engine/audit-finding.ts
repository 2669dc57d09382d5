/** What an audit is made of. */
import type { Knowledge } from '../knowledge/schema';

/** The record, what is wrong with it and, where it is not plain, the fix. */
export type Finding = { readonly record: string; readonly problem: string };
/** What is at stake: whether records hang together, can be reached, are safe, lawful, honest and read lately. */
export type Area = 'whole' | 'reach' | 'safety' | 'law' | 'honesty' | 'freshness';
export type Check<Audited = Knowledge> = {
	readonly id: string;
	readonly area: Area;
	/** What holds when nothing is found. */
	readonly holds: string;
	/** What to do about a finding. */
	readonly fix: string;
	readonly find: (audited: Audited) => readonly Finding[];
};
export type CheckFinding = Finding & Pick<Check, 'id' | 'area' | 'fix'>;

/** Every finding of the checks, each with the check that made it. */
export function run<Audited>(checks: readonly Check<Audited>[], audited: Audited): readonly CheckFinding[] {
	return checks.flatMap(({ id, area, fix, find }) =>
		find(audited).map((finding) => ({ id, area, fix, ...finding }))
	);
}
