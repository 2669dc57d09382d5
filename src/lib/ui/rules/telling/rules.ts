/** Safety gates, the principle behind them, and what adds points to a need. */
import type { GateRule, Need, NeedRule, Parameter, Principle, ReasonText } from '$lib/knowledge/schema';
import { facts, statements, text, type Desk, type Told } from '../desk';
import { effectInWords, examplesOf, inWords } from '../sentence';
import { fill, joined, type Text } from '../text';

export function tellPrinciple(principle: Principle, desk: Desk): Told {
	return {
		mark: principle.verification,
		body: [
			text(principle.says),
			facts([desk.words.since, principle.since], [desk.words.sources, desk.sources(principle.evidence)])
		]
	};
}

export function tellGate(gate: GateRule, desk: Desk): Told {
	const { words } = desk;
	return {
		mark: gate.verification,
		body: [
			facts(
				[words.gates.when, inWords(gate.when, desk)],
				[
					words.gates.then,
					joined(
						gate.then.map((effect) => effectInWords(effect, desk)),
						words.semicolon
					)
				],
				[
					words.gates.yieldsTo,
					joined(
						(gate.yieldsTo ?? []).map((id) => [desk.link('gates', id)]),
						words.comma
					)
				],
				[words.gates.where, placesFor(gate, desk)]
			),
			{ kind: 'text', text: [words.gates.told], as: 'aside' },
			text(gate.because, ' ', gate.advice),
			...(gate.unsure
				? [
						text(
							`${words.gates.unsure} `,
							gate.unsure.title ? `${gate.unsure.title}. ` : '',
							gate.unsure.because,
							' ',
							gate.unsure.advice
						)
					]
				: []),
			examplesOf(gate, desk),
			facts([words.since, gate.since], [words.sources, desk.sources(gate.evidence)])
		]
	};
}

/** The ways to whoever a gate sends a person to, in every place. */
function placesFor(gate: GateRule, desk: Desk): Text {
	const wanted = gate.then.flatMap((effect) => ('refer' in effect ? [effect.to as string] : []));
	return joined(
		desk.knowledge.directions
			.filter(({ to }) => wanted.includes(to))
			.map(({ id }) => [desk.link('directions', id)]),
		desk.words.semicolon
	);
}

export function tellNeed(need: Need, desk: Desk): Told {
	const { words, knowledge } = desk;
	return {
		mark: need.verification,
		body: [
			text(need.promise),
			facts(
				[words.needs.horizon, words.needs.weeks.replace('{count}', desk.number(need.horizonWeeks))],
				[
					words.needs.raisedBy,
					joined(
						knowledge.needRules
							.filter(({ then }) => then.need === need.id)
							.map(({ id }) => [desk.link('needRules', id)]),
						words.comma
					)
				],
				[words.sources, desk.sources(need.evidence)]
			)
		]
	};
}

export function tellNeedRule(rule: NeedRule, desk: Desk): Told {
	const { words } = desk;
	const points = desk.knowledge.parameters.find(({ id }) => id === rule.then.points);
	return {
		mark: rule.verification,
		body: [
			facts(
				[words.gates.when, inWords(rule.when, desk)],
				[
					words.gates.then,
					fill(words.needs.adds, {
						points: [desk.link('parameters', rule.then.points, desk.number(points?.value ?? 0))],
						need: [desk.link('needs', rule.then.need)]
					})
				]
			),
			{ kind: 'text', text: [words.gates.told], as: 'aside' },
			text(rule.because),
			examplesOf(rule, desk),
			facts([words.since, rule.since], [words.sources, desk.sources(rule.evidence)])
		]
	};
}

export function tellParameter(parameter: Parameter, desk: Desk): Told {
	return {
		mark: parameter.verification,
		body: [
			text(parameter.note),
			facts([desk.words.since, parameter.since], [desk.words.sources, desk.sources(parameter.evidence)])
		]
	};
}

export function tellReason(reason: ReasonText, desk: Desk): Told {
	const asked = joined(
		reason.reads.map((id) => [desk.link('questions', id)]),
		desk.words.comma
	);
	return { body: [...statements(desk.words.reads, asked.length > 0 ? [{ says: asked }] : [])] };
}
