/** The audit of one promotional article, claim by claim. Its own page at /article tells the same to a visitor. */
import type { ArticleClaim } from '$lib/knowledge/schema';
import { facts, statements, text, type Desk, type Statement, type Told } from '../desk';
import { joined, type Text } from '../text';

export function tellArticleClaim(claim: ArticleClaim, desk: Desk): Told {
	const { words } = desk;
	const t = words.article;
	const onSkin: readonly Statement[] = (['intactSkin', 'afterDevice'] as const).flatMap((where) => {
		const grade = claim.grades[where];
		return grade === null ? [] : [{ says: [t[where]], grade }];
	});
	const asides: readonly Statement[] = (['caveat', 'law'] as const).flatMap((name) => {
		const aside = claim[name];
		if (!aside) return [];
		const { says, evidence, verification } = aside;
		return [{ head: [t[name]], says: [says], sources: desk.sources(evidence), mark: verification }];
	});
	return {
		mark: claim.verification,
		body: [
			text(claim.known),
			facts(
				[t.says, claim.article],
				[t.verdict, t.verdicts[claim.verdict]],
				[words.sources, desk.sources(claim.evidence)],
				[t.place, claim.place.says],
				[t.records, recordsIn(claim, desk)]
			),
			...statements(t.grades, onSkin),
			...statements(t.asides, asides)
		]
	};
}

function recordsIn({ place }: ArticleClaim, { link, words }: Desk): Text {
	const lists = ['needs', 'treatments', 'explainer'] as const;
	return joined(
		lists.flatMap((list) => place[list].map((id) => [link(list, id)])),
		words.comma
	);
}
