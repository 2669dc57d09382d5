/** What a runner-up would gain and give up against the formulation that was chosen. Ids and numbers only. */
import type { Formulation, Grade, Knowledge } from '../knowledge/schema';
import { activesIn, priceOrder } from './formulate';
import type { Candidate, NeedScore, Trade, TradeKind } from './outcome';
import { byId } from './sources';

/** Every kind of trade, most important first, and whether it speaks for the runner-up, against it, or neither. */
export const tradeKinds: Readonly<Record<TradeKind, Trade['balance']>> = {
	'serves-not': 'loss',
	'serves-also': 'gain',
	'tested-less': 'loss',
	'tested-better': 'gain',
	'serves-less': 'loss',
	'serves-more': 'gain',
	'price-higher': 'loss',
	'price-lower': 'gain',
	irritant: 'loss',
	'no-irritant': 'gain',
	'less-gentle': 'loss',
	gentler: 'gain',
	fridge: 'loss',
	'no-fridge': 'gain',
	scented: 'loss',
	unscented: 'gain',
	'from-animals': 'other',
	'animal-free': 'other',
	origin: 'other',
	vehicle: 'other',
	'skin-feel-less': 'loss',
	'skin-feel-more': 'gain',
	'climate-less': 'loss',
	'climate-more': 'gain',
	'place-less': 'loss',
	'place-more': 'gain'
};

/** What a person can still weigh at one look. */
const tradesShown = 4;
/** Only a study in people counts as tested: grade D and no grade at all are the same here. */
const testedLevel: Record<Grade, number> = { A: 3, B: 2, C: 1, D: 0 };

/** At most four trades: needs in their order first, then what it costs, holds, and how it is to use. Never only one side while there is another. */
export function tradesOf(
	knowledge: Knowledge,
	chosen: Candidate,
	other: Candidate,
	needs: readonly NeedScore[]
): readonly Trade[] {
	const all = [
		...needs.flatMap(({ need }) => tradesOver(knowledge, chosen, other, need)),
		...productTrades(knowledge, chosen, other)
	];
	const [lost, gained] = (['loss', 'gain'] as const).map((side) =>
		all.find(({ balance }) => balance === side)
	);
	const first = all.slice(0, tradesShown);
	const missing = [lost, gained].find((trade) => trade && !first.includes(trade));
	return missing ? [...first.slice(0, tradesShown - 1), missing] : first;
}

function tradesOver(
	knowledge: Knowledge,
	chosen: Candidate,
	other: Candidate,
	need: string
): readonly Trade[] {
	const [had, gets] = [chosen, other].map((candidate) => {
		const { serves, vesicles } = byId(knowledge.formulations, candidate.formulation, 'formulations');
		const claims = knowledge.origins.find(({ id }) => id === vesicles?.origin)?.claims ?? [];
		const levels = claims
			.filter((claim) => claim.need === need && claim.route === 'intact-skin')
			.map(({ grade }) => testedLevel[grade]);
		return {
			isServed: serves.includes(need),
			tested: Math.max(0, ...levels),
			points: pointsFor(candidate, need)
		};
	}) as [Standing, Standing];
	if (!had.isServed || !gets.isServed)
		return change(Number(had.isServed), Number(gets.isServed), 'serves-not', 'serves-also', need);
	const tested = change(had.tested, gets.tested, 'tested-less', 'tested-better', need);
	const points = change(had.points, gets.points, 'serves-less', 'serves-more', need);
	// Better tested and so a better match is one thing said twice.
	return [...tested, ...points.filter(({ balance }) => balance !== tested[0]?.balance)];
}

type Standing = { readonly isServed: boolean; readonly tested: number; readonly points: number };

function productTrades(knowledge: Knowledge, chosen: Candidate, other: Candidate): readonly Trade[] {
	const [had, gets] = [chosen, other].map((candidate) =>
		byId(knowledge.formulations, candidate.formulation, 'formulations')
	) as [Formulation, Formulation];
	const by = (value: (formulation: Formulation) => number, less: TradeKind, more: TradeKind) =>
		change(value(had), value(gets), less, more);
	const isIrritant = (formulation: Formulation) =>
		activesIn(knowledge, formulation).some(({ irritancy }) => irritancy !== 'low');
	return [
		...by(({ priceTier }) => priceOrder.indexOf(priceTier), 'price-lower', 'price-higher'),
		...by((formulation) => Number(isIrritant(formulation)), 'no-irritant', 'irritant'),
		...by(({ suits }) => suits.sensitivityAtMost, 'less-gentle', 'gentler'),
		...by(({ needsCold }) => Number(needsCold), 'no-fridge', 'fridge'),
		...by(({ allergens }) => Number(allergens.includes('fragrance')), 'unscented', 'scented'),
		...by(({ isAnimalDerived }) => Number(isAnimalDerived), 'animal-free', 'from-animals'),
		...(had.vesicles?.origin === gets.vesicles?.origin ? [] : [trade('origin')]),
		...(had.vehicle === gets.vehicle ? [] : [trade('vehicle')]),
		...(['skin-feel', 'climate', 'place'] as const).flatMap((fit) =>
			change(pointsFor(chosen, fit), pointsFor(other, fit), `${fit}-less`, `${fit}-more`)
		)
	];
}

function change(
	had: number,
	gets: number,
	less: TradeKind,
	more: TradeKind,
	need: string | null = null
): readonly Trade[] {
	return had === gets ? [] : [trade(gets < had ? less : more, need)];
}

const trade = (kind: TradeKind, need: string | null = null): Trade => ({
	kind,
	balance: tradeKinds[kind],
	need
});

const pointsFor = ({ parts }: Candidate, what: string) =>
	parts.find((part) => part.for === what)?.points ?? 0;
