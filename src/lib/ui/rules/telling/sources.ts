/** Where statements come from, and statements that are nothing but sentence and source. */
import type { Evidence, Explained } from '$lib/knowledge/schema';
import { facts, text, type Desk, type Told } from '../desk';
import { fill, joined, type Text } from '../text';

export function tellExplained(entry: Explained, desk: Desk): Told {
	return {
		mark: entry.verification,
		body: [text(entry.says), facts([desk.words.sources, desk.sources(entry.evidence)])]
	};
}

export function tellEvidence(source: Evidence, desk: Desk): Told {
	const { words, shared, number } = desk;
	const t = words.evidence;
	return {
		mark: source.verification,
		body: [
			facts([shared.sure.supports, source.supports], [shared.sure.limits, source.limits]),
			facts(
				[t.kind, shared.sure.kinds[source.kind]],
				[t.design, source.design],
				[t.people, source.people === null ? undefined : number(source.people)],
				[t.tried, triedIn(source, desk)],
				[t.route, source.route && words.routes[source.route]],
				[t.weeks, weeksOf(source, desk)],
				[t.outcome, source.outcome],
				[t.sponsor, t.sponsors[source.sponsor]],
				[t.grades, gradesOn(source, desk)],
				[t.year, String(source.year)],
				[t.checked, source.checked],
				[t.address, addressOf(source)]
			)
		]
	};
}

/** Grades rest on a source for one material, one way of use and one goal; none of them is the source's own. */
function gradesOn({ id }: Evidence, desk: Desk): Text {
	const { knowledge, link, words } = desk;
	const lists = ['origins', 'actives'] as const;
	return joined(
		lists.flatMap((list) =>
			knowledge[list].flatMap((material) =>
				material.claims
					.filter(({ evidence }) => evidence.includes(id))
					.map(({ grade, need, route }) =>
						fill(words.evidence.gradeFor, {
							grade,
							material: [link(list, material.id)],
							need: [link('needs', need)],
							route: words.routes[route]
						})
					)
			)
		),
		words.semicolon
	);
}

function weeksOf({ weeks }: Evidence, { words, number }: Desk): string | undefined {
	if (weeks === undefined) return undefined;
	return weeks === null ? words.evidence.notRead : number(weeks);
}

function triedIn({ origin }: Evidence, desk: Desk): Text | undefined {
	if (!origin) return undefined;
	if ('other' in origin) return [origin.other];
	return joined(
		origin.map((id) => [desk.link('origins', id)]),
		desk.words.comma
	);
}

function addressOf({ doi, url }: Evidence): Text | undefined {
	const outside = doi ? `https://doi.org/${doi}` : url;
	return outside === undefined ? undefined : [{ text: doi ? `doi:${doi}` : outside, outside }];
}
