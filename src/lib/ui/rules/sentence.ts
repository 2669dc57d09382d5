/** A condition said in words. Facts and options by their names, never by their ids. */
import type { ResultWords } from '$lib/locales/result';
import type { Condition, GateEffect, Knowledge } from '$lib/knowledge/schema';

type RuleWords = ResultWords['rules'];

export function inWords(condition: Condition, knowledge: Knowledge, words: RuleWords): string {
	if ('all' in condition) return condition.all.map((part) => inWords(part, knowledge, words)).join(words.all);
	if ('any' in condition) return condition.any.map((part) => inWords(part, knowledge, words)).join(words.any);
	if ('not' in condition) return words.not(inWords(condition.not, knowledge, words));
	const question = knowledge.questions.find(({ id }) => id === condition.fact);
	const fact =
		question?.label ??
		knowledge.derivedFacts.find(({ id }) => id === condition.fact)?.title ??
		condition.fact;
	const option = (id: string) => question?.options.find((entry) => entry.id === id)?.label ?? id;
	if ('is' in condition) return words.is(fact, option(condition.is));
	if ('isAnyOf' in condition) return words.is(fact, condition.isAnyOf.map(option).join('”, “'));
	if ('includes' in condition) return words.is(fact, option(condition.includes));
	const amount = (value: number) =>
		question?.options.find((entry) => entry.value === value)?.label ?? String(value);
	return 'atLeast' in condition
		? words.atLeast(fact, amount(condition.atLeast))
		: words.atMost(fact, amount(condition.atMost));
}

export function effectInWords(effect: GateEffect, knowledge: Knowledge, words: RuleWords): string {
	const names = (records: readonly { id: string; name: string }[], ids: readonly string[]) =>
		words.leavesOut(ids.map((id) => records.find((record) => record.id === id)?.name ?? id).join(', '));
	if ('refer' in effect) return words.effects[effect.refer];
	if ('excludeGroups' in effect)
		return words.leavesOut(effect.excludeGroups.map((group) => words.groups[group]).join(', '));
	if ('excludeActives' in effect) return names(knowledge.actives, effect.excludeActives);
	if ('excludeAllergens' in effect) return words.leavesOut(effect.excludeAllergens.join(', '));
	if ('only' in effect) return words.effects.plainCare;
	if ('exclude' in effect) return words.effects.animal;
	if ('keep' in effect) return words.effects.keepNothing;
	if ('goOnWith' in effect) return words.effects.goOn;
	return 'defer' in effect
		? words.effects.defer
		: 'avoid' in effect
			? words.effects.avoid
			: words.effects.inform;
}
