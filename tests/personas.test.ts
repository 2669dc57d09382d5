/** Whole situations: every answer a person gives, and everything that matters of what they get. */
import { describe, expect, it } from 'vitest';
import type { Outcome, Version } from '$lib/engine/outcome';
import { recommend } from '$lib/engine/recommend';
import { knowledge } from '$lib/knowledge';
import type { Expected } from './personas/persona';
import { places } from './personas/places';
import { gatePersonas } from './personas/gates';
import { situations } from './personas/situations';

const codeOf = (rule: string) => knowledge.gates.find((gate) => gate.id === rule)?.code ?? rule;
const sourcesIn = (version: Version) =>
	[...version.routine.morning, ...version.routine.evening].map((step) => step.source);

function summary(outcome: Outcome, expected: Expected): unknown {
	if (outcome.kind === 'referral')
		return { kind: 'referral', level: outcome.level, gates: outcome.gates.map((gate) => codeOf(gate.rule)) };
	if (outcome.kind === 'incomplete') return outcome;
	const isAboutFormulation = expected.kind !== 'plan' || expected.formulation !== undefined;
	const never = expected.kind === 'plan' ? expected.never : [];
	const everywhere = [...sourcesIn(outcome.main), ...sourcesIn(outcome.withoutVesicles)].map(
		(source) => source.id
	);
	const why = [
		...new Set(outcome.noVesicles.map((cause) => (cause.kind === 'gate' ? cause.rule : cause.kind)))
	];
	return {
		kind: 'plan',
		needs: outcome.needs.map((need) => need.need),
		...(isAboutFormulation ? { formulation: outcome.formulation?.formulation ?? null } : {}),
		...(isAboutFormulation && !outcome.formulation ? { because: why } : {}),
		leadActive: sourcesIn(outcome.main).find((source) => source.kind === 'active')?.id ?? null,
		gates: outcome.cautions.map(codeOf).filter((code) => !code.startsWith('S24') && !code.startsWith('S26')),
		never: never.filter((id) => !everywhere.includes(id))
	};
}

const everybody = [...situations, ...places, ...gatePersonas];

it('every gate is the reason for something that happens to somebody here', () => {
	const fired = new Set(
		everybody.flatMap(({ answers }) => {
			const { outcome } = recommend(knowledge, 'k-test', answers);
			if (outcome.kind === 'incomplete') return [];
			return outcome.kind === 'referral' ? outcome.gates.map(({ rule }) => rule) : outcome.cautions;
		})
	);
	expect(knowledge.gates.filter(({ id }) => !fired.has(id)).map(({ code }) => code)).toEqual([]);
});

describe.each(everybody.map((persona) => ({ ...persona })))('$name', ({ answers, expected }) => {
	const { outcome, explanation } = recommend(knowledge, 'k-test', answers);

	it('gets what the sources say they should', () => {
		expect(summary(outcome, expected)).toEqual(expected);
	});

	it('is told the reason for every step and for everything left out', () => {
		if (explanation.kind !== 'plan') {
			expect(explanation.kind).toBe('referral');
			if (explanation.kind === 'referral')
				expect(explanation.notes.every((note) => note.because && note.advice && note.told.length > 0)).toBe(
					true
				);
			return;
		}
		const steps = [explanation.main, explanation.withoutVesicles].flatMap((version) => [
			...version.morning,
			...version.evening
		]);
		expect(steps.filter((step) => step.why.length === 0).map((step) => step.name)).toEqual([]);
		expect(
			explanation.leftOut.filter((entry) => entry.reasons.length === 0).map((entry) => entry.name)
		).toEqual([]);
		expect(explanation.noVesicles.length === 0).toBe(Boolean(explanation.main.formulation?.origin));
	});
});
