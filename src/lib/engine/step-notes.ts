/** What is said on a step beside what holds for everybody: where it goes, for this person (knowledge/step-notes.ts). */
import type { Formulation, Knowledge, StepNote } from '../knowledge/schema';
import { irritates } from './around-eyes';
import { holds, type Facts } from './condition';
import { activesIn } from './formulate';
import { recordsById } from './once';
import type { Step } from './outcome';

const none: Step['notes'] = [];

/** For each step its notes, in their declared order, with the chosen options that each one names. */
export function notesFor(knowledge: Knowledge, facts: Facts): (source: Step['source']) => Step['notes'] {
	const firing = knowledge.stepNotes.filter(({ when }) => holds(when, facts) === true);
	if (firing.length === 0) return () => none;
	return (source) => {
		const { kind, isStrong } = standingOf(knowledge, source);
		const strength = isStrong ? 'strong' : 'gentle';
		return firing
			.filter(({ on }) => on.steps.includes(kind) && (on.strength ?? strength) === strength)
			.map(({ id, names }) => ({ note: id, names: chosenOf(names, facts) }));
	};
}

type Kind = StepNote['on']['steps'][number];

function standingOf(
	knowledge: Knowledge,
	source: Step['source']
): { readonly kind: Kind; readonly isStrong: boolean } {
	if (source.kind === 'care') return { kind: found(knowledge.care, source.id).role, isStrong: false };
	if (source.kind === 'active')
		return { kind: 'active', isStrong: irritates(found(knowledge.actives, source.id)) };
	const formulation: Formulation = found(knowledge.formulations, source.id);
	return {
		kind: formulation.role === 'moisturiser' ? 'cream' : 'treatment',
		isStrong: activesIn(knowledge, formulation).some(irritates)
	};
}

function chosenOf(names: StepNote['names'], facts: Facts): readonly string[] {
	const fact = names && facts.get(names.fact);
	return fact?.state === 'known' ? fact.options.filter((option) => names?.options.includes(option)) : [];
}

function found<T extends { readonly id: string }>(records: readonly T[], id: string): T {
	const record = recordsById(records).get(id);
	if (!record) throw new Error(`notesFor: there is no "${id}" for a step to be`);
	return record;
}
