/** Checks over use: whatever is asked is read, and whatever is there has something that leads to it. */
import type { Condition, Knowledge } from '../knowledge/schema';
import type { Check, Finding } from './audit-finding';

export const reachChecks: readonly Check[] = [
	{
		id: 'option-unread',
		area: 'reach',
		holds: 'Every option that is asked changes something',
		fix: 'Use it in a rule, or say in "informational" why it is asked.',
		find: unreadOptions
	},
	{
		id: 'need-unserved',
		area: 'reach',
		holds: 'Every need is given points and served',
		fix: 'Add a need rule and a formulation for it.',
		find: unservedNeeds
	},
	{
		id: 'product-meaningless',
		area: 'reach',
		holds: 'Every product in use stands for something',
		fix: 'Add it to knowledge/products.ts.',
		find: meaninglessProducts
	},
	{
		id: 'origin-unused',
		area: 'reach',
		holds: 'Every origin is in a formulation, or says why not',
		fix: 'Use it in a recipe, or say why in "withoutFormulation".',
		find: unusedOrigins
	},
	{
		id: 'care-without-default',
		area: 'safety',
		holds: 'Everybody gets a cleanser, a moisturiser and a sunscreen',
		fix: 'Give the last of the role no condition.',
		find: conditionalDefaults
	}
];

/** Every option must be read by some rule, or say why it is asked although none reads it. */
function unreadOptions(knowledge: Knowledge): readonly Finding[] {
	const conditions = [
		...knowledge.gates.map((gate) => gate.when),
		...knowledge.needRules.map((rule) => rule.when),
		...knowledge.questions.flatMap((question) => question.askWhen ?? []),
		...knowledge.care.flatMap((step) => step.when ?? []),
		...knowledge.stepNotes.map((note) => note.when)
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

function unservedNeeds(knowledge: Knowledge): readonly Finding[] {
	const served = new Set(knowledge.formulations.flatMap((formulation) => formulation.serves));
	const asked = new Set(knowledge.needRules.map((rule) => rule.then.need));
	return [
		...knowledge.needs
			.filter((need) => !asked.has(need.id))
			.map((need) => ({ record: `need ${need.id}`, problem: 'no rule gives it points' })),
		...knowledge.needs
			.filter((need) => !served.has(need.id))
			.map((need) => ({ record: `need ${need.id}`, problem: 'no formulation serves it' }))
	];
}

function meaninglessProducts(knowledge: Knowledge): readonly Finding[] {
	return knowledge.questions
		.filter(({ id }) => id === 'products-now')
		.flatMap(({ options }) => options)
		.filter((option) => !option.meaning && !knowledge.products.some(({ id }) => id === option.id))
		.map((option) => ({
			record: `product ${option.id}`,
			problem: 'stands for nothing; add it to knowledge/products.ts'
		}));
}

function unusedOrigins(knowledge: Knowledge): readonly Finding[] {
	const used = new Set(knowledge.formulations.map((formulation) => formulation.vesicles?.origin));
	return knowledge.origins
		.filter((origin) => !used.has(origin.id) && !origin.withoutFormulation)
		.map((origin) => ({ record: `origin ${origin.id}`, problem: 'no formulation uses it' }));
}

function conditionalDefaults(knowledge: Knowledge): readonly Finding[] {
	const lastOfRole = new Map(knowledge.care.map((step) => [step.role, step.id]));
	return [...lastOfRole.values()]
		.filter((id) => knowledge.care.some((step) => step.id === id && step.when))
		.map((id) => ({
			record: `care ${id}`,
			problem: 'the last of a role must have no condition, or someone gets none'
		}));
}

export function optionsRead(
	condition: Condition
): readonly { readonly fact: string; readonly option: string }[] {
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
