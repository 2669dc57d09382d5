/** Plain care, what people use already, and treatments in a clinic. */
import type { CareStep, ProductInUse, StepNote, Treatment } from '$lib/knowledge/schema';
import { facts, statements, text, type Desk, type Told } from '../desk';
import { examplesOf, inWords } from '../sentence';
import { fill, joined } from '../text';

export function tellCare(step: CareStep, desk: Desk): Told {
	const { words, shared } = desk;
	return {
		body: [
			...statements(words.claims.heading, [
				{
					grade: step.grade,
					says: [step.because],
					mark: step.verification,
					sources: desk.sources(step.evidence)
				}
			]),
			facts(
				[words.routine.role, words.routine.roles[step.role]],
				[words.slot, step.slots.map((slot) => words.slots[slot]).join(words.comma)],
				[words.routine.taken, step.when ? inWords(step.when, desk) : words.routine.otherwise],
				[words.routine.unsure, step.unsureCounts && words.yes],
				[
					words.routine.serves,
					joined(
						step.serves.map((id) => [desk.link('needs', id)]),
						words.comma
					)
				],
				[shared.routine.lookFor, step.lookFor],
				[words.amount, step.amount],
				[words.how, step.how]
			)
		]
	};
}

export function tellStepNote(note: StepNote, desk: Desk): Told {
	const { words, knowledge } = desk;
	const steps = note.on.steps.map((step) => words.routine.steps[step]).join(words.comma);
	const options = knowledge.questions.find(({ id }) => id === note.names?.fact)?.options ?? [];
	const named = options.filter(({ id }) => note.names?.options.includes(id)).map(({ label }) => label);
	return {
		mark: note.verification,
		body: [
			text(note.says),
			facts(
				[words.gates.when, inWords(note.when, desk)],
				[
					words.routine.saidOn,
					note.on.strength ? fill(words.routine.strengths[note.on.strength], { steps }) : steps
				],
				[words.routine.named, named.join(words.comma)]
			),
			examplesOf(note, desk),
			facts([words.since, note.since], [words.sources, desk.sources(note.evidence)])
		]
	};
}

export function tellProduct(product: ProductInUse, desk: Desk): Told {
	const { words } = desk;
	return {
		mark: product.verification,
		body: [
			facts(
				[words.routine.takes, product.roles.map((role) => words.routine.roles[role]).join(words.comma)],
				[words.routine.kinds, product.kinds.map((kind) => words.activeKinds[kind]).join(words.comma)],
				[
					words.routine.maybe,
					joined(
						product.actives.map((id) => [desk.link('actives', id)]),
						words.comma
					)
				],
				[words.routine.strong, product.isStrong ? words.routine.isStrong : words.no],
				[words.routine.asked, [desk.link('questions', 'products-now')]],
				[words.sources, desk.sources(product.evidence)]
			)
		]
	};
}

export function tellTreatment(treatment: Treatment, desk: Desk): Told {
	const { words, shared } = desk;
	return {
		body: [
			...statements(words.claims.heading, [
				{
					grade: treatment.grade,
					says: [treatment.known],
					mark: treatment.verification,
					sources: desk.sources(treatment.evidence)
				}
			]),
			facts(
				[shared.clinic.aftercare, treatment.aftercare],
				[words.routine.asked, [desk.link('questions', 'clinic')]]
			),
			text(shared.clinic.never)
		]
	};
}
