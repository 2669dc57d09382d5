/** Finding and grouping answers to "why not X?". Pure. */
import type { Reason } from '$lib/engine/explanation';
import type { WhyNot } from '$lib/engine/why-not';

export type ReasonGroup = {
	/** Unlike that of any other group. */
	readonly key: string;
	readonly standing: WhyNot['standing'];
	readonly reasons: readonly Reason[];
	readonly kinds: readonly { readonly kind: WhyNot['kind']; readonly names: readonly string[] }[];
};

/** One letter would find nearly everything. */
const FEWEST_LETTERS = 2;
/** Case, accents and signs do not count. */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What goes by a name that is, holds or stands inside what was typed: "why not retinol?" finds retinol. */
export function matching(answers: readonly WhyNot[], typed: string): readonly WhyNot[] {
	const wanted = plain(typed);
	if (wanted.length < FEWEST_LETTERS) return [];
	const isIn = (text: string, part: string) => ` ${text} `.includes(` ${part} `);
	const goesBy = (named: string) => {
		const name = plain(named);
		return name.includes(wanted) || isIn(wanted, name);
	};
	return answers.filter(({ name, also }) => [name, ...also].some(goesBy));
}

/** Things with the very same reasons stand together: dozens of rows become a few. */
export function groupedByReason(answers: readonly WhyNot[]): readonly ReasonGroup[] {
	const groups = new Map<string, WhyNot[]>();
	for (const answer of answers) {
		const key = answer.reasons.map(({ text }) => text).join('\n');
		groups.set(key, [...(groups.get(key) ?? []), answer]);
	}
	return [...groups].flatMap(([key, group]) => {
		const [first] = group;
		if (!first) return [];
		const kinds = [...new Set(group.map(({ kind }) => kind))];
		const namesOf = (kind: WhyNot['kind']) =>
			group.filter((one) => one.kind === kind).map(({ name }) => name);
		return [
			{
				key,
				standing: first.standing,
				reasons: first.reasons,
				kinds: kinds.map((kind) => ({ kind, names: namesOf(kind) }))
			}
		];
	});
}
