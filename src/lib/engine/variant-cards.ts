/** Cards of other choices: what a runner-up would trade, and which answer is only tried. */
import type { RunnerUp, TriedCard } from './explanation';
import type { Candidate, Plan, Trade } from './outcome';
import { byId, phrase, type Telling } from './sources';
import { tradesOf } from './trade';
import type { Tried } from './tried';

export function runnerUpCard(telling: Telling, plan: Plan, candidate: Candidate): RunnerUp {
	const { knowledge } = telling;
	const { id, name, vehicle, feels } = byId(knowledge.formulations, candidate.formulation, 'formulations');
	const trades = plan.formulation ? tradesOf(knowledge, plan.formulation, candidate, plan.needs) : [];
	return {
		id,
		name,
		vehicle,
		feels,
		trades: trades.map((trade) => ({ ...trade, text: textOf(telling, trade, candidate) }))
	};
}

function textOf(telling: Telling, { kind, need }: Trade, { formulation }: Candidate): string {
	const { needs, formulations, origins } = telling.knowledge;
	const { vehicle, vesicles } = byId(formulations, formulation, 'formulations');
	if (kind === 'vehicle') return phrase(telling, `trade-vehicle-${vehicle}`).text;
	const name = need === null ? '' : byId(needs, need, 'needs').name;
	const source = kind === 'origin' && vesicles ? byId(origins, vesicles.origin, 'origins').name : name;
	return phrase(telling, `trade-${kind}`, source).text;
}

export function triedCard({ knowledge, answers, path }: Telling, { kind, question, as }: Tried): TriedCard {
	const { label, options } = byId(knowledge.questions, question, 'questions');
	const labelOf = (id: unknown) => options.find((option) => option.id === id)?.label ?? null;
	const page = path.pages.find(({ questions }) => questions.some(({ id }) => id === question))?.page.id;
	return {
		kind,
		question,
		page: page ?? question,
		label,
		own: labelOf(answers[question]),
		as: labelOf(as) ?? as
	};
}
