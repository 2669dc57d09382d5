/** What the second printed page says: each step and each source once, however often the screen repeats them. */
import type { PlanExplanation, Source, StepCard, VersionCard } from '$lib/engine/explanation';

export type StepReason = { readonly step: StepCard; readonly because: readonly string[] };

/** Steps in order of use; one that comes back in the evening is told once. */
export function stepReasons({ morning, evening }: VersionCard): readonly StepReason[] {
	const byName = new Map([...evening, ...morning].map((step) => [step.name, step]));
	const names = [...new Set([...morning, ...evening].map(({ name }) => name))];
	return names.flatMap((name) => {
		const step = byName.get(name);
		return step ? [{ step, because: [...new Set(step.why.map(({ text }) => text))] }] : [];
	});
}

/** Sources of what stands on the paper, in the order in which they are first needed. */
export function sourcesOnPaper(plan: PlanExplanation, version: VersionCard): readonly Source[] {
	const { formulation, morning, evening } = version;
	const all = [
		...[...morning, ...evening].flatMap(({ notes, why, sureness }) => [
			...notes.flatMap(({ sources }) => sources),
			...why.flatMap(({ sources }) => sources),
			...(sureness?.sources ?? [])
		]),
		...plan.cautions.flatMap(({ sources }) => sources),
		...plan.noVesicles.flatMap(({ sources }) => sources),
		...(formulation?.law?.sources ?? [])
	];
	// Several findings may rest on one paper, which stands there once.
	return [...new Map(all.map((source) => [`${source.citation} ${source.href}`, source])).values()];
}
