/** What a person uses now beside one version of the routine: what stays, what moves, what waits, what stops, and why. */
import { causeReason } from './cards';
import { readsOf } from './condition';
import type { InUseCard, InUseRow, Reason } from './explanation';
import { productsInUse } from './in-use';
import { verdictsOn, type InUseVerdict, type VerdictCause } from './in-use-verdict';
import type { ExclusionCause, Version } from './outcome';
import type { Screening } from './screen';
import { byId, nameOf, phrase, type Telling } from './sources';
import { stepId } from './step-id';

/** Null for whoever named no product. */
export function inUseCard(telling: Telling, screening: Screening, version: Version): InUseCard | null {
	const verdicts = verdictsOn(telling.knowledge, telling.facts, screening, version);
	if (verdicts.length === 0) return null;
	const steps = [...version.routine.morning, ...version.routine.evening];
	const products = [...new Map(steps.map(({ source }) => [source.id, source])).values()];
	const kept = new Set(
		verdicts
			.filter(({ verdict }) => verdict === 'keep' || verdict === 'move')
			.flatMap(({ takes }) => takes.map(({ source }) => source.id))
	);
	return {
		rows: verdicts.map((verdict) => rowOf(telling, verdict)),
		owned: products.filter(({ id }) => kept.has(id)).length,
		of: products.length,
		toGet: products.filter(({ id }) => !kept.has(id)).map((source) => nameOf(telling, source))
	};
}

function rowOf(telling: Telling, { product, verdict, causes, takes }: InUseVerdict): InUseRow {
	const { options } = byId(telling.knowledge.questions, 'products-now', 'questions');
	const reasons = causes.flatMap((cause) => said(telling, cause));
	const asks = mayBePrescribed(telling, product, verdict, causes) ? [phrase(telling, 'now-prescribed')] : [];
	return {
		product,
		name: byId(options, product, 'options').label,
		verdict,
		reasons: [...new Map([...reasons, ...asks].map((reason) => [reason.text, reason])).values()],
		steps: takes.map(stepId)
	};
}

function said(telling: Telling, cause: VerdictCause): readonly Reason[] {
	const activeNamed = (id: string) => byId(telling.knowledge.actives, id, 'actives').name;
	switch (cause.kind) {
		case 'is-step':
		case 'beside':
		case 'as-told':
			return [phrase(telling, `now-${cause.kind}`)];
		case 'only-if':
			return [phrase(telling, 'now-only-if', activeNamed(cause.active))];
		case 'not-if':
			return [phrase(telling, 'now-not-if', activeNamed(cause.active)), against(telling, cause.cause)];
		case 'one-slot':
			return [phrase(telling, `now-${cause.slot}`)];
		case 'turns':
			return [phrase(telling, 'now-turns', nameOf(telling, cause.with))];
		case 'replaced':
			return [phrase(telling, 'now-replaced', nameOf(telling, cause.by))];
		case 'inside': {
			const { name } = byId(telling.knowledge.formulations, cause.formulation, 'formulations');
			return [phrase(telling, 'now-inside', name)];
		}
		case 'second-strong':
			return [phrase(telling, 'now-second-strong', activeNamed(cause.stays))];
		case 'apart':
			return [phrase(telling, `now-apart-${cause.place}`, nameOf(telling, cause.from))];
		case 'against':
			return [against(telling, cause.cause)];
	}
}

/** A gate about the very products in use says what to do; any other says why, and its advice stands among the notes. */
function against(telling: Telling, cause: ExclusionCause): Reason {
	const reason = causeReason(telling, cause);
	if (!isAboutProducts(telling, cause)) return reason;
	return { ...reason, text: byId(telling.knowledge.gates, cause.rule, 'gates').advice };
}

function isAboutProducts(
	{ knowledge }: Telling,
	cause: ExclusionCause
): cause is ExclusionCause & { kind: 'gate' } {
	return (
		cause.kind === 'gate' && readsOf(byId(knowledge.gates, cause.rule, 'gates').when).includes('products-now')
	);
}

/** A strong one may come from a doctor, who is asked first, unless a gate about it has said what to do. */
function mayBePrescribed(
	telling: Telling,
	product: string,
	verdict: InUseVerdict['verdict'],
	causes: readonly VerdictCause[]
): boolean {
	if (verdict === 'keep' || verdict === 'move') return false;
	const isSettled = causes.some((cause) => cause.kind === 'against' && isAboutProducts(telling, cause.cause));
	const isStrong = productsInUse(telling.knowledge, telling.facts).find(({ id }) => id === product)?.isStrong;
	return isStrong === true && !isSettled;
}
