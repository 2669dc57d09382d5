/** What another answer would change, in sentences: the difference between two pieces of advice. */
import type { Knowledge } from '../knowledge/schema';
import type { Advice, PlanAdvice } from './advice';
import type { Slot, Step } from './outcome';
import { byId } from './sources';

/** In the order in which they are told; a change counts as the kind of its first effect. */
export const effectKinds = [
	'formulation',
	'lead',
	'caution',
	'refer',
	'step',
	'ask',
	'clinic',
	'keep',
	'in-use',
	'pace',
	'place',
	'note',
	'without',
	'close-seconds',
	'left-out'
] as const;
/** `ids` names the records it is about: what would be new, or what would go. */
export type Effect = {
	readonly kind: (typeof effectKinds)[number];
	readonly text: string;
	readonly ids: readonly string[];
};

const slots: readonly Slot[] = ['morning', 'evening'];

/** All that would be different; empty when the advice is the same. Small differences are told only where there is no other. */
export function effectsOf(knowledge: Knowledge, before: PlanAdvice, after: Advice): readonly Effect[] {
	const say = (
		kind: Effect['kind'],
		reason: string,
		ids: readonly string[],
		names: readonly string[]
	): Effect => ({
		kind,
		ids,
		text: byId(knowledge.reasons, reason, 'reasons').says.replace('{name}', names.join(', '))
	});
	if (after.kind === 'referral')
		return [
			say(
				'refer',
				`if-${after.level}`,
				after.gates.map(({ rule }) => rule),
				[]
			)
		];
	if (after.kind === 'incomplete') {
		const labels = after.missing.map((id) => byId(knowledge.questions, id, 'questions').label);
		return [say('ask', 'if-asked', after.missing, labels)];
	}
	if (!differs(before, after)) return [];
	const formulations = () => {
		const [from, to] = [before.main.formulation, after.main.formulation];
		const losesVesicles = before.formulation !== null && after.formulation === null;
		return [
			...(from === to || to === null
				? []
				: [
						say(
							'formulation',
							'if-formulation',
							[to],
							[byId(knowledge.formulations, to, 'formulations').name]
						)
					]),
			...(from !== to && to === null ? [say('formulation', 'if-no-formulation', [from ?? ''], [])] : []),
			...(losesVesicles && to !== null
				? [say('formulation', 'if-no-vesicles', [before.formulation], [])]
				: [])
		];
	};
	const leads = () => {
		const [from, to] = [leadOf(before), leadOf(after)];
		if (from === to) return [];
		if (to === null) return [say('lead', 'if-no-lead', [from ?? ''], [])];
		const { name, step } = byId(knowledge.actives, to, 'actives');
		return [say('lead', 'if-lead', [to], [step?.name ?? name])];
	};
	const cautions = after.cautions
		.filter((id) => !before.cautions.includes(id))
		.map((id): Effect => {
			const gate = byId(knowledge.gates, id, 'gates');
			const isNote = gate.then.every((effect) => 'excludeAllergens' in effect || 'inform' in effect);
			return isNote ? say('note', 'if-note', [id], []) : { kind: 'caution', ids: [id], text: gate.because };
		});
	const nameOfCare = (id: string) => byId(knowledge.care, id, 'care').name;
	const steps = () => {
		const all = [...new Set([...careIn(before), ...careIn(after)].map(({ id }) => id))];
		const at = (advice: PlanAdvice, id: string) => careIn(advice).filter((step) => step.id === id);
		const moved = (id: string, [from, to]: readonly [PlanAdvice, PlanAdvice], reason: string) => {
			const gone = slots.filter(
				(slot) =>
					at(from, id).some((step) => step.slot === slot) && !at(to, id).some((step) => step.slot === slot)
			);
			if (gone.length === 0) return [];
			const where = at(to, id).length === 0 ? 'step' : gone.join('');
			return [say('step', `${reason}-${where}`, [id], [nameOfCare(id)])];
		};
		return [
			...all.flatMap((id) => moved(id, [after, before], 'if')),
			...all.flatMap((id) => moved(id, [before, after], 'if-no'))
		];
	};
	const kept = (from: PlanAdvice, to: PlanAdvice) => to.keeps.filter((id) => !from.keeps.includes(id));
	const names = (ids: readonly string[]) =>
		ids.map(
			(id) =>
				knowledge.care.find((step) => step.id === id)?.name ?? byId(knowledge.actives, id, 'actives').name
		);
	const keeps = [
		...(kept(before, after).length > 0
			? [say('keep', 'if-keep', kept(before, after), names(kept(before, after)))]
			: []),
		...(kept(after, before).length > 0
			? [say('keep', 'if-no-keep', kept(after, before), names(kept(after, before)))]
			: [])
	];
	const verdictIn = ({ inUse }: PlanAdvice, product: string) =>
		inUse.find((entry) => entry.product === product)?.verdict;
	const judged = knowledge.products
		.map(({ id }) => id)
		.filter((id) => verdictIn(before, id) !== verdictIn(after, id));
	const inUse =
		judged.length > 0 ? [say('in-use', 'if-in-use', judged, judged.map(nameOfProduct(knowledge)))] : [];
	const clinic = differs(before.clinic, after.clinic) ? [say('clinic', 'if-clinic', [], [])] : [];
	const large = [...formulations(), ...leads(), ...cautions, ...steps(), ...clinic, ...keeps, ...inUse];
	if (large.length > 0) return large;
	if (differs(withoutNotes(before), withoutNotes(after))) return [say('pace', 'if-pace', [], [])];
	if (differs(before.main, after.main)) return [say('place', 'if-place', notesIn(after), [])];
	if (differs(before.withoutVesicles, after.withoutVesicles)) return [say('without', 'if-without', [], [])];
	if (differs(before.runnersUp, after.runnersUp))
		return [say('close-seconds', 'if-close-seconds', after.runnersUp, [])];
	return [say('left-out', 'if-left-out', [], [])];
}

const nameOfProduct = (knowledge: Knowledge) => {
	const { options } = byId(knowledge.questions, 'products-now', 'questions');
	return (id: string) => byId(options, id, 'options').label;
};

const stepsIn = ({ main }: PlanAdvice): readonly Step[] => [...main.routine.morning, ...main.routine.evening];

/** What is done and when, but for where on the face. */
function withoutNotes(advice: PlanAdvice) {
	return [stepsIn(advice).map(({ notes: _, ...step }) => step), advice.main.schedule];
}

function notesIn(advice: PlanAdvice): readonly string[] {
	return [...new Set(stepsIn(advice).flatMap(({ notes }) => notes.map(({ note }) => note)))];
}

function leadOf(advice: PlanAdvice): string | null {
	return stepsIn(advice).find(({ source }) => source.kind === 'active')?.source.id ?? null;
}

function careIn(advice: PlanAdvice): readonly { readonly id: string; readonly slot: Slot }[] {
	return stepsIn(advice).flatMap(({ source, slot }) =>
		source.kind === 'care' ? [{ id: source.id, slot }] : []
	);
}

function differs(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) !== JSON.stringify(other);
}
