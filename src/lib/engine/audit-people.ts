/** What only shows in people: a question nobody is asked, a rule that fires never or always, a formulation nobody gets. */
import type { Condition, Formulation, Knowledge } from '../knowledge/schema';
import type { Answers } from './answers';
import { assess } from './assess';
import { placesOf } from './audit-catalogue';
import type { Check, Finding } from './audit-finding';
import { holds, type Facts } from './condition';
import { factsOf } from './facts';
import { formulate, priceOrder } from './formulate';
import { pathOf } from './path';
import { dice, personFrom } from './sample';
import { screen } from './screen';

type Person = {
	readonly answers: Answers;
	/** Ids of the questions on the path. */
	readonly asked: ReadonlySet<string>;
	readonly facts: Facts;
	/** A gate ended the quiz: there is no plan. */
	readonly isStopped: boolean;
};
export type Sample = { readonly knowledge: Knowledge; readonly people: readonly Person[] };

const seed = 20261124;
const perExample = 4;
/** How many people may be tried until one gets a formulation that nobody in the sample got. */
const mostTries = 2500;

export const peopleChecks: readonly Check<Sample>[] = [
	{
		id: 'question-unasked',
		area: 'reach',
		holds: 'Every question is asked of somebody, and one with a condition not of everybody',
		fix: 'Mend its "askWhen", or take it out.',
		find: unaskedQuestions
	},
	{
		id: 'rule-idle',
		area: 'reach',
		holds: 'Every gate, need rule and care step with a condition is true for some people and not for all',
		fix: 'Mend its "when".',
		find: idleRules
	},
	{
		id: 'formulation-unwinnable',
		area: 'reach',
		holds: 'Every formulation is the best for somebody, but for those handed over and those of human origin',
		fix: 'Give it something that others lack, or take it out.',
		find: unwinnable
	}
];

/** Random people of three tempers, and the people of every rule's examples with the rest of their answers made up. */
export function sampleOf(knowledge: Knowledge, people: number): Sample {
	const roll = dice(seed);
	const tempers = [1, 0.97, 0.8];
	const examples = [...knowledge.gates, ...knowledge.needRules, ...knowledge.stepNotes].flatMap(
		(rule) => rule.examples
	);
	return {
		knowledge,
		people: [
			...Array.from({ length: people }, (_, index) =>
				personFrom(knowledge, tempers[index % tempers.length] ?? 1, roll)
			),
			...examples.flatMap(({ answers }) =>
				Array.from({ length: perExample }, () => ({ ...personFrom(knowledge, 1, roll), ...answers }))
			)
		].map((answers) => meet(knowledge, answers))
	};
}

function meet(knowledge: Knowledge, answers: Answers): Person {
	const path = pathOf(knowledge, answers);
	return {
		answers,
		asked: new Set(path.pages.flatMap(({ questions }) => questions.map(({ id }) => id))),
		facts: factsOf(knowledge.questions, knowledge.parameters, answers, path),
		isStopped: path.stoppedBy.length > 0
	};
}

function unaskedQuestions({ knowledge, people }: Sample): readonly Finding[] {
	const reached = people.filter(({ isStopped }) => !isStopped);
	return knowledge.questions.flatMap(({ id, askWhen }) => {
		const isAsked = ({ asked }: Person) => asked.has(id);
		if (!people.some(isAsked))
			return [{ record: `question ${id}`, problem: `is asked of none of ${people.length} people` }];
		return askWhen && reached.every(isAsked)
			? [
					{
						record: `question ${id}`,
						problem: `has a condition, and is asked of all ${reached.length} people`
					}
				]
			: [];
	});
}

function idleRules({ knowledge, people }: Sample): readonly Finding[] {
	const conditions = [
		...knowledge.gates.map(({ code, id, when }) => ({ record: `gate ${code} ${id}`, when, ifUnknown: true })),
		...knowledge.needRules.map(({ id, when }) => ({ record: `rule ${id}`, when, ifUnknown: false })),
		...knowledge.stepNotes.map(({ id, when }) => ({ record: `step note ${id}`, when, ifUnknown: false })),
		...knowledge.care.flatMap(({ id, when }) =>
			when ? [{ record: `care ${id}`, when, ifUnknown: false }] : []
		)
	];
	return conditions.flatMap(({ record, when, ifUnknown }) => {
		const fired = people.filter(({ facts }) => holdsFor(when, facts, ifUnknown)).length;
		if (fired === 0) return [{ record, problem: `is true for none of ${people.length} people` }];
		return fired === people.length ? [{ record, problem: `is true for all ${people.length} people` }] : [];
	});
}

function holdsFor(when: Condition, facts: Facts, ifUnknown: boolean): boolean {
	return holds(when, facts) ?? ifUnknown;
}

function unwinnable({ knowledge, people }: Sample): readonly Finding[] {
	const winners = new Set(people.flatMap((person) => winnersFor(knowledge, person)));
	return knowledge.formulations
		.filter((formulation) => !winners.has(formulation.id) && !isOnlyExplained(knowledge, formulation))
		.filter((formulation) => !canWin(knowledge, formulation))
		.map(({ code, id }) => ({ record: `formulation ${code} ${id}`, problem: 'is the best for nobody' }));
}

/** Declared: what a clinic hands over, and what is there so that the law has human material to remove. */
function isOnlyExplained(knowledge: Knowledge, formulation: Formulation): boolean {
	if (formulation.handedOverBy) return true;
	const origin = knowledge.origins.find(({ id }) => id === formulation.vesicles?.origin);
	return origin?.group === 'human' && placesOf(knowledge, formulation).length === 0;
}

function winnersFor(knowledge: Knowledge, { facts, isStopped }: Person): readonly string[] {
	if (isStopped) return [];
	const choice = formulate(knowledge, facts, screen(knowledge, facts), assess(knowledge, facts));
	return [choice.withVesicles, choice.withoutVesicles].flatMap((best) => (best ? [best.formulation] : []));
}

/** Looks among people whom it suits, who live where it may be offered, can just pay for it, and are allergic to much else. */
function canWin(knowledge: Knowledge, formulation: Formulation): boolean {
	const places = placesOf(knowledge, formulation).map(({ id }) => id);
	const roll = dice(seed);
	const oneOf = (ids: readonly string[]) => ids[Math.floor(roll() * ids.length)] ?? '';
	const optionsOf = (id: string) => knowledge.questions.find((question) => question.id === id)?.options ?? [];
	const tier = priceOrder.indexOf(formulation.priceTier) + 1;
	const allergies = harmlessAllergies(knowledge, formulation);
	const calm = Object.fromEntries(
		(knowledge.derivedFacts.find(({ id }) => id === 'sensitivity')?.reads ?? []).map((id) => [
			id,
			optionsOf(id).find(({ value }) => value === 0)?.id ?? ''
		])
	);
	for (let tries = 0; tries < (places.length > 0 ? mostTries : 0); tries += 1) {
		const allergic = allergies.filter(() => roll() < 0.4);
		const answers = {
			...personFrom(knowledge, 1, roll),
			...(roll() < 0.5 ? calm : {}),
			region: oneOf(places),
			'skin-feel': oneOf(formulation.suits.oiliness),
			allergies: allergic.length > 0 ? allergic : ['none'],
			budget: optionsOf('budget').find(({ value }) => value === tier)?.id ?? '',
			fridge: formulation.needsCold ? 'yes' : 'no',
			avoid: ['none'],
			'products-now': ['none']
		};
		if (winnersFor(knowledge, meet(knowledge, answers)).includes(formulation.id)) return true;
	}
	return false;
}

/** Allergies that leave this formulation where it is. */
function harmlessAllergies(knowledge: Knowledge, formulation: Formulation): readonly string[] {
	const options = knowledge.questions.find(({ id }) => id === 'allergies')?.options ?? [];
	return options
		.filter(({ meaning }) => !meaning)
		.map(({ id }) => id)
		.filter((id) => {
			const facts: Facts = new Map([['allergies', { state: 'known', options: [id], number: null } as const]]);
			return !knowledge.gates.some(
				({ when, then }) =>
					holds(when, facts) === true &&
					then.some(
						(effect) =>
							'excludeAllergens' in effect &&
							effect.excludeAllergens.some((allergen) =>
								formulation.allergens.some((carried) => carried === allergen)
							)
					)
			);
		});
}
