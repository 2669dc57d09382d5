/** What a list means for a person: the law where they live, what clashes with their answers, where it would stand. */
import { lawGroupOf } from './formulate';
import type { Knowledge, Region } from '../knowledge/schema';
import type { Answers } from './answers';
import { holds, readsOf, type Facts } from './condition';
import { factsOf, numberOr, optionOf } from './facts';
import { clashesIn, isTreatedLikeVesicles, speaksOfProducts } from './label-clashes';
import type { Listed } from './label-list';
import { percentOf } from './label-amount';
import { labelNote } from './label-note';
import { placementOf } from './label-place';
import type { LabelForYou, LabelLawFinding } from './label-reading';
import { pathOf } from './path';
import { recommend } from './recommend';
import { screen } from './screen';
import { byId, sourcesOf, type Telling } from './sources';

/**
 * Judges by what was answered. A question on the path that is still open is not held against the product and not for it:
 * it is named in `open`. "Not sure" counts as yes, as everywhere.
 */
export function judgeFor(
	knowledge: Knowledge,
	knowledgeVersion: string,
	listed: readonly Listed[],
	answers: Answers
): LabelForYou {
	const path = pathOf(knowledge, answers);
	const facts = factsOf(knowledge.questions, knowledge.parameters, answers, path);
	const answered = knowledge.questions.some((question) => Object.hasOwn(answers, question.id));
	if (!answered) return { kind: 'nothing-known' };
	const { outcome } = recommend(knowledge, knowledgeVersion, answers);
	if (outcome.kind === 'referral') return { kind: 'referral', level: outcome.level };

	const telling: Telling = { knowledge, answers, path, facts };
	const gates = knowledge.gates.filter(({ when }) => isDecided(when, facts));
	const screening = screen({ ...knowledge, gates }, facts);
	const regionId = optionOf(facts, 'region');
	const region = knowledge.regions.find((entry) => entry.id === regionId) ?? null;
	const laws = region ? listed.flatMap((item) => lawsOn(knowledge, item, region)) : [];
	const isSensitive = numberOr(facts, 'sensitivity', 0) >= SENSITIVE_FROM;
	const clashes = clashesIn(telling, screening, listed, isSensitive);
	const isBarred = laws.some(({ status }) => barring.includes(status));
	const notPlaced = listed.some(({ entry }) => entry.kind === 'medicine')
		? 'medicine'
		: isBarred
			? 'law'
			: clashes.length > 0
				? 'clash'
				: outcome.kind === 'plan'
					? null
					: 'no-routine';
	const open = path.missing.filter(({ question }) => isOfInterest(knowledge, question));
	const isLike = clashes.length > 0 && listed.some(isTreatedLikeVesicles);
	return {
		kind: 'judged',
		region: region?.name ?? null,
		laws,
		clashes,
		treatedLikeVesicles: isLike ? labelNote(knowledge, 'treated-like-vesicles') : null,
		placement:
			notPlaced === null && outcome.kind === 'plan' ? placementOf(knowledge, listed, outcome, facts) : null,
		notPlaced,
		open: open.map(({ question, page }) => ({
			page,
			label: byId(knowledge.questions, question, 'questions').label
		}))
	};
}

/** What keeps a product out of a routine. */
const barring: readonly LabelLawFinding['status'][] = ['blocked', 'information-only', 'over-limit'];

/** A limit is judged only where the label prints how much there is; a range counts with its larger end. */
function statusUnder(maxPercentWW: number, amount: string | null): LabelLawFinding['status'] {
	if (maxPercentWW === 0) return 'blocked';
	const percent = percentOf(amount);
	return percent !== null && percent > maxPercentWW ? 'over-limit' : 'limit';
}

/** From here skin counts as sensitive (fact "sensitivity", 0–3), as in the routine. */
const SENSITIVE_FROM = 2;

/** True or false, or left open only by answers such as "not sure"; not when a question has yet to be answered. */
function isDecided(when: Parameters<typeof holds>[0], facts: Facts): boolean {
	if (holds(when, facts) !== undefined) return true;
	return readsOf(when).every((id) => {
		const fact = facts.get(id);
		return fact !== undefined && (fact.state !== 'unknown' || fact.isDeclined);
	});
}

/** Questions by which a product is judged: the place, how easily the skin is upset, and what the gates here read. */
function isOfInterest(knowledge: Knowledge, id: string): boolean {
	const reads = knowledge.derivedFacts.find((fact) => fact.id === 'sensitivity')?.reads ?? [];
	const gates = knowledge.gates.filter((gate) => gate.then.some(speaksOfProducts));
	return id === 'region' || reads.includes(id) || gates.some((gate) => readsOf(gate.when).includes(id));
}

function lawsOn(knowledge: Knowledge, item: Listed, region: Region): readonly LabelLawFinding[] {
	const { entry, name, perhaps } = item;
	const found = (law: {
		status: LabelLawFinding['status'];
		says: string;
		evidence: readonly string[];
		verification: LabelLawFinding['verification'];
	}): LabelLawFinding => ({
		written: entry.written,
		status: law.status,
		says: law.says,
		sources: sourcesOf(knowledge, law.evidence),
		verification: law.verification
	});
	const limits = knowledge.actives
		.flatMap((active) => active.limits.map((limit) => ({ ...limit, inci: limit.inci ?? active.inci })))
		.filter(({ inci, regions }) => name !== null && inci.includes(name.inci) && regions.includes(region.id))
		.map((limit) => found({ ...limit, status: statusUnder(limit.maxPercentWW, entry.amount) }));

	const kind = perhaps.some((one) => one.kind === 'vesicle') ? 'vesicle' : entry.kind;
	const isSold = kind === 'vesicle' || kind === 'exosome-word';
	const isOfCells = kind === 'conditioned-media' || kind === 'cell-extract';
	const originId = name?.origin ?? perhaps.find((one) => one.origin)?.origin;
	const origin = knowledge.origins.find((record) => record.id === originId);
	const hasOwnRow = kind === 'vesicle' && origin !== undefined;
	const law = knowledge.labelLaws.find(
		(one) =>
			kind !== null &&
			(one.origins ? origin !== undefined && one.origins.includes(origin.id) : !hasOwnRow) &&
			one.kinds.includes(kind) &&
			one.regions.includes(region.id) &&
			(one.group === undefined || one.group === item.group)
	);
	if (law) return [...limits, found(law)];
	if (hasOwnRow) return [...limits, found(region.vesicles[lawGroupOf(origin.group)])];
	// What the law says of vesicles from milk says nothing of those from other animals.
	if (kind === 'vesicle' && item.group && item.group !== 'animal')
		return [...limits, found(region.vesicles[lawGroupOf(item.group)])];
	const isOpen = isSold || (isOfCells && (item.group === 'human' || item.group === 'animal'));
	const unknown = byId(knowledge.labelNotes, 'law-unknown', 'labelNotes');
	return isOpen ? [...limits, found({ ...unknown, status: 'unknown' })] : limits;
}
