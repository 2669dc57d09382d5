/**
 * The rule book, worked out once from the knowledge: every record told, every mention a link, and every link answered by
 * one back. Plain data, so that the pages that show it need none of the knowledge.
 */
import type { BookWords } from '$lib/locales/book';
import { localesOf, type Language } from '$lib/locales/languages';
import type { ResultWords } from '$lib/locales/result';
import { countryName, decimal } from '$lib/locales/format';
import type { Knowledge, Verification } from '$lib/knowledge/schema';
import { mapOf, type MapPage } from './branching';
import type { Block, Desk, ListName, RecordOf } from './desk';
import { lawTable, type LawRow } from './telling/places';
import { addressOf, anchorOf, idOf, keyOf, kinds, partIds, type Kind, type PartId } from './parts';
import { joined, linkedFrom, slug, type RecordLink, type Text } from './text';

export type Entry = {
	readonly key: string;
	readonly list: ListName;
	readonly part: PartId;
	readonly anchor: string;
	readonly address: string;
	readonly title: string;
	readonly name: string;
	readonly code: string | null;
	readonly group: string | null;
	readonly mark: Verification | null;
	/** Day and name of whoever checked the record; null until that has happened. */
	readonly reviewed: { readonly on: string; readonly by: string } | null;
	readonly body: readonly Block[];
	/** Who links here without being linked from here, by kind of record. */
	readonly usedBy: readonly { readonly list: ListName; readonly links: readonly RecordLink[] }[];
};
export type Group = {
	readonly heading: string | null;
	readonly anchor: string;
	readonly entries: readonly Entry[];
};
export type Chapter = {
	readonly list: ListName;
	readonly count: number;
	readonly isDictionary: boolean;
	readonly groups: readonly Group[];
};
export type Part = { readonly id: PartId; readonly chapters: readonly Chapter[] };
export type Book = {
	readonly map: readonly MapPage[];
	readonly law: readonly LawRow[];
	readonly parts: readonly Part[];
	readonly index: readonly { readonly letter: string; readonly links: readonly RecordLink[] }[];
	readonly counts: readonly { readonly list: ListName; readonly part: PartId; readonly count: number }[];
	readonly marks: Readonly<Record<Verification, number>>;
};

export const listNames = Object.keys(kinds) as ListName[];

const recordsOf = <L extends ListName>(knowledge: Knowledge, list: L) =>
	knowledge[list] as readonly RecordOf<L>[];

export function bookOf(knowledge: Knowledge, words: BookWords, shared: ResultWords, lang: Language): Book {
	const desk = deskOf(knowledge, words, shared, localesOf(lang));
	const told = listNames.flatMap((list) => entriesOf(list, desk));
	const entries = withUsedBy(told);
	const parts = partIds.map((id): Part => ({
		id,
		chapters: listNames
			.filter((list) => kinds[list].part === id)
			.map((list) =>
				chapterOf(
					list,
					entries.filter((entry) => entry.list === list)
				)
			)
	}));
	const marked = (mark: Verification) => entries.filter((entry) => entry.mark === mark).length;
	return {
		parts,
		map: mapOf(knowledge, desk),
		law: lawTable(desk),
		index: indexOf(entries.filter(({ list }) => !kinds[list].isUnindexed)),
		counts: listNames.map((list) => ({
			list,
			part: kinds[list].part,
			count: recordsOf(knowledge, list).length
		})),
		marks: {
			verified: marked('verified'),
			'second-hand': marked('second-hand'),
			unconfirmed: marked('unconfirmed')
		}
	};
}

function deskOf(knowledge: Knowledge, words: BookWords, shared: ResultWords, locale: string): Desk {
	const names = new Map(listNames.flatMap((list) => namesIn(list, knowledge, words)));
	const link: Desk['link'] = (list, id, text) => {
		const to = keyOf(list, id);
		const name = names.get(to);
		if (name === undefined) throw new Error(`rule book: there is no "${id}" in knowledge ${list}`);
		return { text: text ?? name, href: addressOf(list, id), to };
	};
	return {
		knowledge,
		words,
		shared: shared.result,
		link,
		has: (list, id) => names.has(keyOf(list, id)),
		sources: (ids) =>
			joined(
				ids.map((id) => [link('evidence', id)]),
				words.semicolon
			),
		country: (code) => countryName(locale, code),
		number: (value) =>
			Number.isInteger(value)
				? decimal(locale, value)
				: value.toLocaleString(locale, { maximumFractionDigits: 4 })
	};
}

function namesIn<L extends ListName>(list: L, knowledge: Knowledge, words: BookWords): [string, string][] {
	return recordsOf(knowledge, list).map((record) => [
		keyOf(list, idOf(list, record)),
		nameOf(list, record, knowledge, words)
	]);
}

function nameOf<L extends ListName>(
	list: L,
	record: RecordOf<L>,
	knowledge: Knowledge,
	words: BookWords
): string {
	const kind: Kind<L> = kinds[list];
	return (kind.name ?? kind.title)(record, knowledge, words);
}

function entriesOf<L extends ListName>(list: L, desk: Desk): readonly Entry[] {
	const kind: Kind<L> = kinds[list];
	return recordsOf(desk.knowledge, list).map((record) => {
		const id = idOf(list, record);
		const { mark, body } = kind.tell(record, desk);
		const reviewed = 'reviewed' in record && typeof record.reviewed === 'object' ? record.reviewed : null;
		return {
			key: keyOf(list, id),
			list,
			part: kind.part,
			anchor: anchorOf(list, id),
			address: addressOf(list, id),
			title: kind.title(record, desk.knowledge, desk.words),
			name: nameOf(list, record, desk.knowledge, desk.words),
			code: kind.code?.(record) ?? null,
			group: kind.group?.(record, desk) ?? null,
			mark: mark ?? null,
			reviewed,
			body,
			usedBy: []
		};
	});
}

/** Every link inside a told record, wherever it stands. */
export function linksIn(body: readonly Block[]): ReadonlySet<string> {
	const texts = body.flatMap((block): readonly Text[] => {
		if (block.kind === 'text') return [block.text];
		if (block.kind === 'facts') return block.rows.map(({ text }) => text);
		if (block.kind === 'options') return block.options.map(({ leads }) => leads);
		if (block.kind === 'recipe') return block.rows.map(({ name }) => name);
		return block.items.flatMap(({ head, says, sources }) => [head ?? [], says, sources ?? []]);
	});
	return new Set(texts.flatMap(linkedFrom));
}

function withUsedBy(entries: readonly Entry[]): readonly Entry[] {
	const links = new Map(entries.map(({ key, body }) => [key, linksIn(body)]));
	const users = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const to of links.get(entry.key) ?? [])
			if (to !== entry.key && !links.get(to)?.has(entry.key))
				users.set(to, [...(users.get(to) ?? []), entry]);
	return entries.map((entry) => {
		const found = users.get(entry.key) ?? [];
		const lists = [...new Set(found.map(({ list }) => list))];
		return {
			...entry,
			usedBy: lists.map((list) => ({
				list,
				links: found
					.filter((user) => user.list === list)
					.map(({ name, address, key }) => ({ text: name, href: address, to: key }))
			}))
		};
	});
}

function chapterOf(list: ListName, entries: readonly Entry[]): Chapter {
	const headings = [...new Set(entries.map(({ group }) => group))];
	const isDictionary = kinds[list].isDictionary ?? false;
	return {
		list,
		count: entries.length,
		isDictionary,
		groups: headings.map((heading) => ({
			heading,
			anchor: heading === null ? list : `${list}-${slug(heading)}`,
			entries: entries.filter(({ group }) => group === heading)
		}))
	};
}

function indexOf(entries: readonly Entry[]): Book['index'] {
	const letterOf = (text: string) => /\p{L}/u.exec(text)?.[0].toUpperCase() ?? '#';
	const links = entries
		.map(({ name, title, code, address, key }) => ({ text: code ? title : name, href: address, to: key }))
		.sort((a, b) => letterOf(a.text).localeCompare(letterOf(b.text)) || a.text.localeCompare(b.text));
	return [...new Set(links.map(({ text }) => letterOf(text)))].map((letter) => ({
		letter,
		links: links.filter(({ text }) => letterOf(text) === letter)
	}));
}
