/**
 * What becomes of each product a person uses already, in one version of the routine: kept as it is, used at other times,
 * left off for now, or stopped. Ids only; engine/in-use-card.ts says it.
 */
import type { Active, CareStep, Formulation, Knowledge, ProductInUse } from '../knowledge/schema';
import type { Facts } from './condition';
import { activesIn, hasRoomForLead } from './formulate';
import { isStrong, productsInUse } from './in-use';
import { activeJudge, strictestPairing, type Pairing } from './lead';
import { recordsById } from './once';
import type { ExclusionCause, Slot, Step, Version } from './outcome';
import type { Screening } from './screen';
import { byId } from './sources';

export type Verdict = 'keep' | 'move' | 'pause' | 'stop';

export type VerdictCause =
	/** It is one of the steps. */
	| { readonly kind: 'is-step' }
	/** It is the step only where it is this active. */
	| { readonly kind: 'only-if'; readonly active: string }
	/** Where it is this active, something speaks against it. */
	| { readonly kind: 'not-if'; readonly active: string; readonly cause: ExclusionCause }
	/** Only in this half of the day. */
	| { readonly kind: 'one-slot'; readonly slot: Slot }
	/** It takes turns with another step. */
	| { readonly kind: 'turns'; readonly with: Step['source'] }
	/** Another step does its work. */
	| { readonly kind: 'replaced'; readonly by: Step['source'] }
	/** The formulation holds the same. */
	| { readonly kind: 'inside'; readonly formulation: string }
	/** Two strong products are too many: this one stays. */
	| { readonly kind: 'second-strong'; readonly stays: string }
	/** No step, and nothing speaks against it. */
	| { readonly kind: 'beside' }
	/** No step; it has to stay apart from this one. */
	| { readonly kind: 'apart'; readonly from: Step['source']; readonly place: Pairing }
	/** A pharmacist or prescriber decides on it, not this plan. */
	| { readonly kind: 'as-told' }
	| { readonly kind: 'against'; readonly cause: ExclusionCause };

export type InUseVerdict = {
	/** Id of the product, which is that of its option. */
	readonly product: string;
	readonly verdict: Verdict;
	readonly causes: readonly VerdictCause[];
	/** Steps of the version that it takes. */
	readonly takes: readonly Step[];
};

/** Hit policy: the first of the cases below that fits decides; products in their declared order. */
export function verdictsOn(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	version: Version
): readonly InUseVerdict[] {
	const products = productsInUse(knowledge, facts);
	if (products.length === 0) return [];
	const causesAgainst = activeJudge(knowledge, facts, screening);
	return products.map((product) =>
		product.roles.length > 0
			? onPlainCare(knowledge, version, product)
			: onActive(knowledge, facts, screening, version, product, causesAgainst)
	);
}

const stepsIn = ({ routine }: Version) => [...routine.morning, ...routine.evening];

function formulationIn(knowledge: Knowledge, version: Version): Formulation | null {
	return version.formulation === null
		? null
		: byId(knowledge.formulations, version.formulation, 'formulations');
}

function onPlainCare(knowledge: Knowledge, version: Version, product: ProductInUse): InUseVerdict {
	const careOf = (step: Step): CareStep | undefined =>
		step.source.kind === 'care' ? recordsById(knowledge.care).get(step.source.id) : undefined;
	const takes = stepsIn(version).filter((step) => product.roles.some((role) => role === careOf(step)?.role));
	const own = stepsIn(version).find(({ source }) => source.kind === 'formulation');
	const [first] = takes;
	const decided = (verdict: Verdict, ...causes: VerdictCause[]) => ({
		product: product.id,
		verdict,
		causes,
		takes
	});
	if (!first)
		return own ? decided('pause', { kind: 'replaced', by: own.source }) : decided('keep', { kind: 'beside' });
	const turning = takes.find(({ alternatesWith }) => alternatesWith !== null)?.alternatesWith;
	if (turning) return decided('move', { kind: 'turns', with: turning });
	const slots = new Set(takes.map(({ slot }) => slot));
	const couldBe = careOf(first)?.slots.length ?? 1;
	return slots.size < couldBe
		? decided('move', { kind: 'one-slot', slot: first.slot })
		: decided('keep', { kind: 'is-step' });
}

type Judge = (active: Active) => readonly ExclusionCause[];

function onActive(
	knowledge: Knowledge,
	facts: Facts,
	screening: Screening,
	version: Version,
	product: ProductInUse,
	causesAgainst: Judge
): InUseVerdict {
	const mayBe = knowledge.actives.filter(
		({ id, kind, isMedicine }) =>
			!isMedicine && (product.kinds.includes(kind) || product.actives.includes(id))
	);
	const judged = mayBe.map((active) => ({ active, causes: causesAgainst(active) }));
	const fine = judged.filter(({ causes }) => causes.length === 0);
	const barred = judged.filter(({ causes }) => causes.length > 0);
	const steps = stepsIn(version);
	const takes = steps.filter(
		({ source }) => source.kind === 'active' && mayBe.some(({ id }) => id === source.id)
	);
	const decided = (verdict: Verdict, ...causes: VerdictCause[]): InUseVerdict => ({
		product: product.id,
		verdict,
		causes,
		takes
	});
	const [step] = takes;
	if (step) {
		const turns = step.alternatesWith;
		return decided(
			turns ? 'move' : 'keep',
			barred.length > 0 ? { kind: 'only-if', active: step.source.id } : { kind: 'is-step' },
			...(turns ? [{ kind: 'turns', with: turns } as const] : []),
			...barred.flatMap(({ active, causes }) =>
				causes.map((cause) => ({ kind: 'not-if', active: active.id, cause }) as const)
			)
		);
	}
	if (fine.length === 0)
		return decided(
			...refusedBy(
				barred.flatMap(({ causes }) => causes),
				screening
			)
		);
	const formulation = formulationIn(knowledge, version);
	const inside = formulation && fine.some(({ active }) => formulation.actives.includes(active.id));
	if (inside) return decided('pause', { kind: 'inside', formulation: formulation.id });
	const leading = steps.flatMap(({ source }) =>
		source.kind === 'active' ? [byId(knowledge.actives, source.id, 'actives')] : []
	)[0];
	if (product.isStrong && leading && isStrong(leading))
		return decided('pause', { kind: 'second-strong', stays: leading.id });
	if (product.isStrong && !hasRoomForLead(facts))
		return decided('pause', { kind: 'against', cause: { kind: 'steps' } });
	return decided(
		...besideTheRest(
			knowledge,
			fine.map(({ active }) => active),
			leading ?? null,
			formulation
		)
	);
}

/** Nothing of its kind may stay. What the law of the place leaves to a pharmacist is not ours to stop. */
function refusedBy(causes: readonly ExclusionCause[], screening: Screening): [Verdict, ...VerdictCause[]] {
	const distinct = [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];
	const gates = distinct.filter((cause) => cause.kind === 'gate');
	const lasting = gates.filter(({ rule }) => !screening.plainCareOnly.includes(rule));
	const told = (gates.length > 0 ? gates : distinct).map((cause) => ({ kind: 'against', cause }) as const);
	if (lasting.length > 0) return ['stop', ...told];
	const isOnlyLaw = distinct.every(({ kind }) => kind === 'limit');
	return isOnlyLaw ? ['keep', ...told, { kind: 'as-told' }] : ['pause', ...told];
}

/** One that is no step may stay, as far as the pair rules let it. */
function besideTheRest(
	knowledge: Knowledge,
	mayBe: readonly Active[],
	leading: Active | null,
	formulation: Formulation | null
): [Verdict, ...VerdictCause[]] {
	const inside = formulation ? activesIn(knowledge, formulation) : [];
	const others: readonly (readonly [Step['source'], readonly Active[], boolean])[] = [
		...(formulation
			? [[{ kind: 'formulation', id: formulation.id }, inside, formulation.vesicles !== null] as const]
			: []),
		...(leading ? [[{ kind: 'active', id: leading.id, need: '' }, [leading], false] as const] : [])
	];
	const apart = others.flatMap(([from, actives, isVesicles]) =>
		mayBe.map((active) => ({ from, place: strictestPairing(active, actives, isVesicles) }))
	);
	const strictest = keptApart
		.map((wanted) => apart.find(({ place }) => place === wanted))
		.find((found) => found !== undefined);
	return strictest?.place
		? ['move', { kind: 'apart', from: strictest.from, place: strictest.place }]
		: ['keep', { kind: 'beside' }];
}
/** Pair rules that keep two things out of one another's way, strictest first. */
const keptApart: readonly Pairing[] = ['different-days', 'morning-and-evening'];
