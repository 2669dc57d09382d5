/**
 * Three-valued truth over facts. One false settles an `all`, one true settles an `any`; else an unknown leaves it unknown.
 * Whoever asks decides what unknown means: present for a contraindication, absent for a benefit.
 */
import type { Condition } from '../knowledge/schema';

/**
 * known: answered. unknown: on the path but unanswered, or declined ("not sure", "prefer not to say").
 * not-applicable: the branching skipped the question, so every test of it is false. The three are never merged.
 */
export type Fact =
	| { readonly state: 'known'; readonly options: readonly string[]; readonly number: number | null }
	| { readonly state: 'unknown'; readonly isDeclined: boolean }
	| { readonly state: 'not-applicable' };
export type Facts = ReadonlyMap<string, Fact>;
export type Truth = boolean | undefined;

/** Evaluate a condition. Total: a fact that is not in the map is unknown. */
export function holds(condition: Condition, facts: Facts): Truth {
	if ('all' in condition) return every(condition.all.map((part) => holds(part, facts)));
	if ('any' in condition) return negate(every(condition.any.map((part) => negate(holds(part, facts)))));
	if ('not' in condition) return negate(holds(condition.not, facts));

	const fact = facts.get(condition.fact);
	if (!fact || fact.state === 'unknown') return undefined;
	if (fact.state === 'not-applicable') return false;
	if ('is' in condition) return fact.options.includes(condition.is);
	if ('isAnyOf' in condition) return condition.isAnyOf.some((option) => fact.options.includes(option));
	if ('includes' in condition) return fact.options.includes(condition.includes);
	if (fact.number === null) return undefined;
	return 'atLeast' in condition ? fact.number >= condition.atLeast : fact.number <= condition.atMost;
}

/** Ids of the facts a condition reads, each once, in order of appearance. */
export function readsOf(condition: Condition): readonly string[] {
	if ('all' in condition) return unique(condition.all.flatMap(readsOf));
	if ('any' in condition) return unique(condition.any.flatMap(readsOf));
	if ('not' in condition) return readsOf(condition.not);
	return [condition.fact];
}

/** The facts a condition rests on as it stands: those that make it true or leave it open, not the ones that spoke against it. */
export function supportOf(condition: Condition, facts: Facts): readonly string[] {
	if ('any' in condition) {
		return unique(
			condition.any.filter((part) => holds(part, facts) !== false).flatMap((part) => supportOf(part, facts))
		);
	}
	if ('all' in condition) return unique(condition.all.flatMap((part) => supportOf(part, facts)));
	return readsOf(condition);
}

function every(truths: readonly Truth[]): Truth {
	if (truths.includes(false)) return false;
	return truths.includes(undefined) ? undefined : true;
}

function negate(truth: Truth): Truth {
	return truth === undefined ? undefined : !truth;
}

function unique(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}
