/** The law and the way to help, place by place. */
import type { Direction, OriginGroup, Region } from '$lib/knowledge/schema';
import { facts, statements, text, type Desk, type Statement, type Told } from '../desk';
import { fill, joined, type RecordLink } from '../text';

export const lawGroups = ['plant', 'bacterial', 'animal', 'human'] as const satisfies readonly OriginGroup[];
export const toneOf = {
	allowed: 'yes',
	conditional: 'maybe',
	'information-only': 'maybe',
	blocked: 'no'
} as const;

export function tellRegion(region: Region, desk: Desk): Told {
	const { words } = desk;
	return {
		body: [
			facts(
				[
					words.regions.emergency,
					fill(words.regions.numberOf, {
						number: region.emergencyNumber ?? region.noEmergencyNumber ?? words.regions.severalNumbers,
						mark: words.marks[region.emergencyVerification],
						sources: desk.sources(region.emergencyEvidence)
					})
				],
				[
					words.regions.crisis,
					region.crisisLine
						? fill(words.withSources, {
								says: `${region.crisisLine.says} (${words.marks[region.crisisLine.verification]})`,
								sources: desk.sources(region.crisisLine.evidence)
							})
						: words.regions.noCrisisLine
				]
			),
			...statements(
				words.regions.law,
				lawGroups.map((group): Statement => {
					const law = region.vesicles[group];
					return {
						head: [`${words.lawGroups[group]}: ${words.statuses[law.status]}`],
						tone: toneOf[law.status],
						says: [law.says],
						mark: law.verification,
						sources: desk.sources(law.evidence)
					};
				})
			)
		]
	};
}

export function tellDirection(direction: Direction, desk: Desk): Told {
	return {
		mark: direction.verification,
		body: [
			text(direction.how),
			facts(
				[
					desk.words.regions.places,
					joined(
						direction.regions.map((id) => [desk.link('regions', id)]),
						desk.words.comma
					)
				],
				[desk.words.sources, desk.sources(direction.evidence)]
			)
		]
	};
}

export type LawRow = {
	readonly region: RecordLink;
	readonly statuses: readonly { readonly status: keyof typeof toneOf; readonly tone: Statement['tone'] }[];
};

/** Every place beside every group, for the eye; the sentences stand with each place. */
export const lawTable = (desk: Desk): readonly LawRow[] =>
	desk.knowledge.regions.map(({ id, vesicles }) => ({
		region: desk.link('regions', id),
		statuses: lawGroups.map((group) => ({
			status: vesicles[group].status,
			tone: toneOf[vesicles[group].status]
		}))
	}));
