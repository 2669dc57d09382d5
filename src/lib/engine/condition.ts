/**
 * Three-valued truth over facts. One false settles an `all`, one true settles an `any`; else an unknown leaves it unknown.
 * Whoever asks decides what unknown means: present for a contraindication, absent for a benefit.
 */
import type { Condition } from '../knowledge/schema';
import { oncePer } from './once';

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
	if ('all' in condition) return settle(condition.all, false, facts);
	if ('any' in condition) return settle(condition.any, true, facts);
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
export const readsOf: (condition: Condition) => readonly string[] = oncePer((condition: Condition) => {
	if ('all' in condition) return unique(condition.all.flatMap(readsOf));
	if ('any' in condition) return unique(condition.any.flatMap(readsOf));
	if ('not' in condition) return readsOf(condition.not);
	return [condition.fact];
});

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

/** Options of a question that a condition asks for by name; empty where it asks in another way. */
export function optionsNamed(condition: Condition, fact: string): readonly string[] {
	if ('all' in condition) return unique(condition.all.flatMap((part) => optionsNamed(part, fact)));
	if ('any' in condition) return unique(condition.any.flatMap((part) => optionsNamed(part, fact)));
	if ('not' in condition || condition.fact !== fact) return [];
	if ('is' in condition) return [condition.is];
	if ('includes' in condition) return [condition.includes];
	return 'isAnyOf' in condition ? condition.isAnyOf : [];
}

/** One part that is `settling` decides; else an unknown leaves it open; else it is the opposite. */
function settle(parts: readonly Condition[], settling: boolean, facts: Facts): Truth {
	let truth: Truth = !settling;
	for (const part of parts) {
		const one = holds(part, facts);
		if (one === settling) return settling;
		if (one === undefined) truth = undefined;
	}
	return truth;
}

function negate(truth: Truth): Truth {
	return truth === undefined ? undefined : !truth;
}

function unique(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)];
}
