/** The formulation's own card: why this one, what is in it, how sure, and what the law says of its origin. */
import type { Formulation } from '../knowledge/schema';
import type { FormulationCard, Reason, Sureness } from './explanation';
import { optionOf } from './facts';
import { activesIn, lawGroupOf } from './formulate';
import type { Candidate, NeedScore } from './outcome';
import { byId, phrase, sourcesOf, surenessFor, toldFor, toldTogether, type Telling } from './sources';

export function whyFormulation(
	telling: Telling,
	formulation: Formulation,
	needs: readonly NeedScore[],
	candidate: Candidate | null
): readonly Reason[] {
	const served = needs.filter((score) => formulation.serves.includes(score.need));
	const forNeeds = served.map(({ need }) =>
		whyNeed(
			telling,
			need,
			needs,
			phrase(telling, 'serves-need', byId(telling.knowledge.needs, need, 'needs').name).text
		)
	);
	const fits = ['skin-feel', 'climate', 'place']
		.filter((fit) => candidate?.parts.some((part) => part.for === fit))
		.map((fit) => phrase(telling, `fit-${fit}`));
	return [...forNeeds, ...fits];
}

export function whyNeed(telling: Telling, need: string, needs: readonly NeedScore[], text: string): Reason {
	const rules = needs.find((score) => score.need === need)?.rules ?? [];
	const told = rules.flatMap((rule) =>
		toldFor(telling, byId(telling.knowledge.needRules, rule, 'needRules').when)
	);
	return {
		text,
		told: toldTogether(told),
		rule: rules[0] ?? null,
		sources: []
	};
}

/** The origin's own claim, or without vesicles the best companion's. Never one lent to the other. */
export function surenessOfFormulation(
	telling: Telling,
	formulation: Formulation,
	need: string
): Sureness | null {
	const { knowledge } = telling;
	const origin = formulation.vesicles && byId(knowledge.origins, formulation.vesicles.origin, 'origins');
	if (origin) return surenessFor(knowledge, origin.claims, need);
	const all = activesIn(knowledge, formulation).flatMap((active) => active.claims);
	return surenessFor(knowledge, all, need);
}

export function formulationCard(
	telling: Telling,
	formulation: Formulation,
	needs: readonly NeedScore[],
	why: readonly Reason[]
): FormulationCard {
	const { knowledge } = telling;
	const { vesicles } = formulation;
	const origin = vesicles && byId(knowledge.origins, vesicles.origin, 'origins');
	const region = byId(knowledge.regions, regionId(telling), 'regions');
	const law = origin && region.vesicles[lawGroupOf(origin.group)];
	const wanted = needs.map((score) => score.need).filter((need) => formulation.serves.includes(need));
	const percentOf = (inci: readonly string[]) =>
		formulation.ingredients
			.filter((entry) => inci.includes(entry.inci))
			.reduce<number | null>((sum, entry) => (sum ?? 0) + entry.percentWW, null);
	return {
		id: formulation.id,
		code: formulation.code,
		name: formulation.name,
		vehicle: formulation.vehicle,
		feels: formulation.feels,
		origin: origin && {
			id: origin.id,
			group: origin.group,
			isVesicle: origin.isVesicle,
			name: origin.name,
			explains: origin.explains,
			risks: origin.risks,
			ethics: origin.ethics,
			inci: vesicles.inci,
			inciVerification: origin.inciVerification
		},
		dispersionPercentWW: vesicles?.dispersionPercentWW ?? null,
		actives: activesIn(knowledge, formulation).map((active) => {
			const need =
				wanted.find((id) => active.claims.some((claim) => claim.need === id)) ?? active.claims[0]?.need;
			return {
				id: active.id,
				name: active.name,
				does: active.does,
				percentWW: percentOf(active.inci),
				sureness: need === undefined ? null : surenessFor(knowledge, active.claims, need)
			};
		}),
		ingredients: formulation.ingredients.map(({ inci, percentWW }) => {
			const known = knowledge.ingredients.find((entry) => entry.inci === inci);
			return { inci, percentWW, does: known?.does ?? '', allergens: known?.allergens ?? [] };
		}),
		serves: formulation.serves.map((need) => ({
			need,
			name: byId(knowledge.needs, need, 'needs').name,
			sureness: surenessOfFormulation(telling, formulation, need)
		})),
		why,
		law: law && {
			says: law.says,
			sources: sourcesOf(knowledge, law.evidence),
			verification: law.verification
		},
		pH: formulation.pH,
		storage: formulation.storage,
		pack: formulation.pack,
		paoMonths: formulation.paoMonths,
		priceTier: formulation.priceTier,
		amount: formulation.amount,
		how: formulation.how,
		notes: formulation.notes ?? null
	};
}

/** Region on the path; "elsewhere" while it is not known. */
export function regionId(telling: Telling): string {
	return optionOf(telling.facts, 'region') ?? 'elsewhere';
}
