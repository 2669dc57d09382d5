/**
 * Versions one tap away: a lower price, fewer steps. Each is the same decision over the same answers with one other answer
 * tried (docs/adr/012): every gate, law and allergy is put to it anew.
 */
import type { Formulation, Knowledge } from '../knowledge/schema';
import type { Answers } from './answers';
import { priceOrder } from './formulate';
import type { Outcome, Plan, Version } from './outcome';
import { decide, recommend, type Decision, type Recommendation } from './recommend';
import { byId } from './sources';
import { stepsAtOnce } from './step-cards';
import { withTried, type Tried } from './tried';

/** What to try, in words that say nothing of the person. */
export type Trying = { readonly price: boolean; readonly steps: boolean };

/** One switch, and what pressing it would change in the version that is looked at. */
export type Offer = {
	readonly kind: Tried['kind'];
	/** It is tried now; pressing it leads back. Then the rest says what trying it did. */
	readonly isOn: boolean;
	/** Name of the formulation without it and with it; null where there is none. */
	readonly from: string | null;
	readonly to: string | null;
	/** What a pack of each holds: the price is that of a pack, however long it lasts. */
	readonly packFrom: string | null;
	readonly packTo: string | null;
	/** True when the formulation had something from cells in it, and would not any more. */
	readonly isPlainNow: boolean;
	/** Price tiers between the two; 0 when either is missing. */
	readonly tiersLower: number;
	/** Most steps on any one morning or evening. */
	readonly stepsFrom: number;
	readonly stepsTo: number;
};

const kinds: readonly Tried['kind'][] = ['price', 'steps'];

/**
 * The recommendation with what is tried. Price: as if the answer were one tier below the formulation chosen for the
 * person's own answers. Steps: as if it were one fewer than that routine has. What cannot be tried is left out of `tried`.
 */
export function recommendTrying(
	knowledge: Knowledge,
	knowledgeVersion: string,
	answers: Answers,
	trying: Trying
): Recommendation {
	return recommend(knowledge, knowledgeVersion, answers, triedBy(knowledge, answers, trying));
}

/** The same without the sentences. */
export function decideTrying(
	knowledge: Knowledge,
	answers: Answers,
	trying: Trying
): Decision & { readonly tried: readonly Tried[] } {
	const tried = triedBy(knowledge, answers, trying);
	return { ...decide(knowledge, withTried(answers, tried)), tried };
}

function triedBy(knowledge: Knowledge, answers: Answers, trying: Trying): readonly Tried[] {
	return trying.price || trying.steps ? triedFrom(knowledge, decide(knowledge, answers).outcome, trying) : [];
}

/** The switches that would change something in the version looked at, and those that are on. */
export function offersFor(
	knowledge: Knowledge,
	answers: Answers,
	trying: Trying,
	withoutVesicles: boolean
): readonly Offer[] {
	const own = decide(knowledge, answers).outcome;
	const outcomeOf = (what: Trying): Outcome => {
		const tried = triedFrom(knowledge, own, what);
		return tried.length > 0 ? decide(knowledge, withTried(answers, tried)).outcome : own;
	};
	const on = new Set(triedFrom(knowledge, own, trying).map(({ kind }) => kind));
	const canTry = new Set(triedFrom(knowledge, own, { price: true, steps: true }).map(({ kind }) => kind));
	return kinds.flatMap((kind) => {
		if (!canTry.has(kind)) return [];
		const [before, after] = [false, true].map((isOn) => outcomeOf({ ...trying, [kind]: isOn }));
		if (before?.kind !== 'plan' || after?.kind !== 'plan') return [];
		const view = withoutVesicles ? 'withoutVesicles' : 'main';
		const offer = compare(knowledge, kind, on.has(kind), before[view], after[view]);
		return offer.isOn || isWorthwhile(offer) ? [offer] : [];
	});
}

function isWorthwhile({ kind, from, to, tiersLower, stepsFrom, stepsTo }: Offer): boolean {
	if (kind === 'steps') return stepsTo < stepsFrom;
	return tiersLower > 0 || (from !== null && to === null);
}

function triedFrom(knowledge: Knowledge, own: Outcome, trying: Trying): readonly Tried[] {
	if (own.kind !== 'plan') return [];
	const optionWith = (question: string, value: number) =>
		byId(knowledge.questions, question, 'questions').options.find((option) => option.value === value)?.id;
	const found = {
		price: { question: 'budget', as: optionWith('budget', tierOf(knowledge, own.main) - 1) },
		steps: { question: 'steps', as: optionWith('steps', mostSteps(own.main) - 1) }
	};
	return kinds.flatMap((kind) => {
		const { question, as } = found[kind];
		return trying[kind] && as !== undefined ? [{ kind, question, as }] : [];
	});
}

function compare(
	knowledge: Knowledge,
	kind: Tried['kind'],
	isOn: boolean,
	before: Version,
	after: Version
): Offer {
	const [from, to] = [before, after].map((version) => recordOf(knowledge, version)) as [
		Formulation | null,
		Formulation | null
	];
	return {
		kind,
		isOn,
		from: from?.name ?? null,
		to: to?.name ?? null,
		packFrom: from?.pack ?? null,
		packTo: to?.pack ?? null,
		isPlainNow: Boolean(from?.vesicles) && to !== null && !to.vesicles,
		tiersLower: from && to ? tierOf(knowledge, before) - tierOf(knowledge, after) : 0,
		stepsFrom: mostSteps(before),
		stepsTo: mostSteps(after)
	};
}

function recordOf(knowledge: Knowledge, { formulation }: Version): Formulation | null {
	return formulation === null ? null : byId(knowledge.formulations, formulation, 'formulations');
}

/** 1 for the lowest, as the values of the answers to "budget"; 0 without a formulation. */
function tierOf(knowledge: Knowledge, version: Version): number {
	const formulation = recordOf(knowledge, version);
	return formulation ? priceOrder.indexOf(formulation.priceTier) + 1 : 0;
}

function mostSteps({ routine }: Plan['main']): number {
	return Math.max(stepsAtOnce(routine.morning), stepsAtOnce(routine.evening));
}
