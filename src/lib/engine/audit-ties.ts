/** A tie that every person would have is broken by a declaration, and not by where a recipe happens to stand. */
import type { Formulation, Knowledge } from '../knowledge/schema';
import { placesOf } from './audit-catalogue';
import type { Check, Finding } from './audit-finding';
import type { Fact } from './condition';
import { scoreOf } from './formulate';

export const tieChecks: readonly Check[] = [
	{
		id: 'tie-undeclared',
		area: 'whole',
		holds: 'Formulations that score the same for everybody say which goes first',
		fix: 'Name the other one in "goesBefore" of the one that stands first, with the reason.',
		find: undeclaredTies
	}
];

function undeclaredTies(knowledge: Knowledge): readonly Finding[] {
	const offered = knowledge.formulations
		.filter(({ handedOverBy }) => !handedOverBy)
		.map((formulation) => ({
			formulation,
			places: placesOf(knowledge, formulation).map(({ id }) => id),
			score: scoresOf(knowledge, formulation)
		}));
	return offered.flatMap((first, index) =>
		offered.slice(index + 1).flatMap((second) => {
			const meet = first.places.some((place) => second.places.includes(place));
			const isTied = meet && first.score === second.score;
			const record = `formulation ${first.formulation.code} ${first.formulation.id}`;
			const other = `${second.formulation.code} ${second.formulation.id}`;
			const declares = ({ goesBefore }: Formulation, { id }: Formulation) =>
				goesBefore?.formulations.includes(id) === true;
			if (declares(second.formulation, first.formulation))
				return [{ record, problem: `stands first, and ${other} says that it goes before it` }];
			if (isTied !== declares(first.formulation, second.formulation))
				return [
					{
						record,
						problem: isTied
							? `scores the same as ${other} for everybody and does not say why it goes first`
							: `says that it goes before ${other}, and their scores differ`
					}
				];
			return [];
		})
	);
}

/** Points for any one need and any one kind of skin and air: scores add up from these, so equal here is equal everywhere. */
function scoresOf(knowledge: Knowledge, formulation: Formulation): string {
	const known = (question: string, option: string): readonly [string, Fact] => [
		question,
		{ state: 'known', options: [option], number: null }
	];
	const scoreWith = (facts: readonly (readonly [string, Fact])[], need?: string) =>
		scoreOf(knowledge, formulation, new Map(facts), need ? [{ need, points: 100, rules: [] }] : []).score;
	const fits = knowledge.questions
		.filter(({ id }) => id === 'skin-feel' || id === 'climate' || id === 'where')
		.flatMap(({ id, options }) => options.map((option) => scoreWith([known(id, option.id)])));
	// With vesicles and without never compete.
	return JSON.stringify([
		formulation.vesicles !== null,
		...knowledge.needs.map(({ id }) => scoreWith([], id)),
		...fits
	]);
}
