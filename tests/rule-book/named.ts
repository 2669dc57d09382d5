/** What a record names, found by its fields and not by how the book tells it. */
import type { Knowledge } from '$lib/knowledge/schema';
import { listNames } from '$lib/ui/rules/book';
import type { ListName } from '$lib/ui/rules/desk';
import { idOf } from '$lib/ui/rules/parts';

type Named = { readonly list: ListName; readonly id: string };
export type Found = Named & { readonly record: object };

export const everyRecord = (knowledge: Knowledge): readonly Found[] =>
	listNames.flatMap((list) =>
		knowledge[list].map((record) => ({ list, id: idOf(list, record as never), record }))
	);

/** Fields that hold ids, and of what. A field that may hold something else names only what there is a record of. */
const fields: readonly (readonly [field: RegExp, lists: readonly ListName[]])[] = [
	[/evidence$/i, ['evidence']],
	[/^need$|^serves$/, ['needs']],
	[/^origin$/, ['origins']],
	[/^(actives|excludeActives|other)$/, ['actives']],
	[/^(regions|onlyIn)$/, ['regions']],
	[/^(fact|reads)$/, ['questions', 'derivedFacts']],
	[/^page$/, ['pages']],
	[/^base$/, ['bases']],
	[/^yieldsTo$/, ['gates']],
	[/^(points|startsAtTimesAWeek|settlesAtTimesAWeek)$/, ['parameters']],
	[/^inci$/, ['ingredients']]
];
/** On a label, what a name is taken for is another name on a label. */
const fieldsOf = (list: ListName): typeof fields =>
	list === 'labelNames' ? [[/^inci$/, ['labelNames']], ...fields] : fields;

export function namedIn(knowledge: Knowledge, list: ListName, record: object): readonly Named[] {
	const found: Named[] = [];
	const has = (named: Named) => everyId(knowledge).has(`${named.list}/${named.id}`);
	const walk = (value: unknown, field: string): void => {
		if (typeof value === 'string') {
			const lists = fieldsOf(list).find(([pattern]) => pattern.test(field))?.[1] ?? [];
			found.push(...lists.map((of) => ({ list: of, id: value })).filter(has));
		} else if (Array.isArray(value)) for (const inner of value) walk(inner, field);
		else if (value !== null && typeof value === 'object')
			for (const [key, inner] of Object.entries(value)) walk(inner, key);
	};
	walk(record, '');
	// An example names a question by its key.
	if ('examples' in record)
		for (const { answers } of record.examples as readonly { readonly answers: object }[])
			found.push(...Object.keys(answers).map((id): Named => ({ list: 'questions', id })));
	const kind =
		'kind' in record && (list === 'labelNames' || list === 'labelFamilies') ? [String(record.kind)] : [];
	const kinds = list === 'labelLaws' && 'kinds' in record ? (record.kinds as readonly string[]) : [];
	found.push(...[...kind, ...kinds].map((id): Named => ({ list: 'labelKinds', id })));
	const itself = idOf(list, record as never);
	return found.filter((named) => named.list !== list || named.id !== itself);
}

const ids = new WeakMap<Knowledge, ReadonlySet<string>>();
function everyId(knowledge: Knowledge): ReadonlySet<string> {
	const known = ids.get(knowledge) ?? new Set(everyRecord(knowledge).map(({ list, id }) => `${list}/${id}`));
	ids.set(knowledge, known);
	return known;
}

/** Everything in a record that is written to be read: more than one word, spaces counted once. */
export function sentencesOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return /\s/.test(value) ? [value.replaceAll(/\s+/g, ' ').trim()] : [];
	if (value === null || typeof value !== 'object') return [];
	return Object.values(value).flatMap(sentencesOf);
}
