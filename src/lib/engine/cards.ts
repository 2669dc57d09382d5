/** Cards of the Explanation beside the routine: a safety note, the reasons against something. */
import type { Destination } from '../knowledge/schema';
import { optionOf } from './facts';
import type { LeftOut, Reason, SafetyNote } from './explanation';
import type { Excluded, ExclusionCause, ReferralLevel } from './outcome';
import type { FiredGate } from './screen';
import { byId, phrase, sourcesOf, toldFor, toldOf, type Telling } from './sources';

export function safetyNote(
	telling: Telling,
	{ gate, isUnsure }: FiredGate,
	level: ReferralLevel | 'caution',
	to: Destination | null
): SafetyNote {
	return {
		rule: gate.id,
		code: gate.code,
		title: (isUnsure && gate.unsure?.title) || gate.title,
		level,
		isUnsure,
		to,
		where: to && whereTo(telling, to),
		because: (isUnsure && gate.unsure?.because) || gate.because,
		advice: (isUnsure && gate.unsure?.advice) || gate.advice,
		told: toldFor(telling, gate.when),
		sources: sourcesOf(telling.knowledge, gate.evidence),
		verification: gate.verification
	};
}

/** Ways to a destination where the person lives; in every region while theirs is not known. */
function whereTo({ knowledge, facts }: Telling, to: Destination): readonly string[] | null {
	const region = optionOf(facts, 'region');
	const ways = knowledge.directions.filter((direction) => direction.to === to);
	const inRegion = (id: string) =>
		ways.filter(({ regions }) => regions.includes(id)).map(({ called, how }) => `${called}. ${how}`);
	if (ways.length === 0) return null;
	if (region !== null) return inRegion(region);
	const isSameEverywhere = ways.length === 1;
	return isSameEverywhere
		? inRegion('elsewhere')
		: knowledge.regions.flatMap(({ id, name }) => inRegion(id).map((way) => `${name}: ${way}`));
}

export function leftOut(telling: Telling, excluded: Excluded): LeftOut {
	const { knowledge } = telling;
	const record =
		excluded.kind === 'active'
			? byId(knowledge.actives, excluded.id, 'actives')
			: byId(knowledge.formulations, excluded.id, 'formulations');
	return {
		kind: excluded.kind,
		id: excluded.id,
		name: record.name,
		reasons: excluded.causes.map((cause) => causeReason(telling, cause))
	};
}

export function causeReason(telling: Telling, cause: ExclusionCause): Reason {
	const { knowledge } = telling;
	if (cause.kind === 'gate') {
		const gate = byId(knowledge.gates, cause.rule, 'gates');
		return {
			text: gate.because,
			told: toldFor(telling, gate.when),
			rule: gate.id,
			sources: sourcesOf(knowledge, gate.evidence)
		};
	}
	if (cause.kind === 'law') {
		const law = byId(knowledge.regions, cause.region, 'regions').vesicles[
			cause.group as keyof (typeof knowledge.regions)[number]['vesicles']
		];
		return {
			text: law.says,
			told: toldOf(telling, ['region']),
			rule: null,
			sources: sourcesOf(knowledge, law.evidence)
		};
	}
	if (cause.kind === 'limit') {
		const active = byId(knowledge.actives, cause.active, 'actives');
		const limit = active.limits.find(
			({ regions, maxPercentWW }) => maxPercentWW === 0 && regions.includes(cause.region)
		);
		if (!limit) throw new Error(`causeReason: ${active.id} has no limit of 0 in ${cause.region}`);
		return {
			text: limit.says,
			told: toldOf(telling, ['region']),
			rule: null,
			sources: sourcesOf(knowledge, limit.evidence)
		};
	}
	return phrase(telling, cause.kind);
}
