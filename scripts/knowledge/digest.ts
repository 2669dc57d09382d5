/** What two states of the knowledge have in common: one hash of all of it, and one of every record. */
import { createHash } from 'node:crypto';
import type { Json } from '../knowledge-for-browser.ts';

type Fields = { [key: string]: Json };
/** List → its records in their order, as "name=hash | name=hash". */
export type Digests = Readonly<Record<string, string>>;
export type Difference = {
	readonly list: string;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
	/** The same records in another order, which breaks ties and decides between gates. */
	readonly isReordered: boolean;
};

/** Short hash of the whole knowledge: the same on every machine, whatever the order in which keys were written. */
export function versionOf(everything: Json): string {
	return `k-${hash(everything, 12)}`;
}

export function digestsOf(everything: Fields): Digests {
	return Object.fromEntries(
		Object.entries(everything).map(([list, records]): [string, string] => [
			list,
			(Array.isArray(records) ? records : [records])
				.map((record) => `${nameOf(record)}=${hash(record, 8)}`)
				.join(' | ')
		])
	);
}

/** Lists in which something is new, gone, changed or elsewhere. */
export function differencesOf(before: Digests, after: Digests): readonly Difference[] {
	const lists = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return lists
		.map((list) => {
			const [old, now] = [entriesOf(before[list]), entriesOf(after[list])];
			const kept = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
				[...one.keys()].filter((name) => other.has(name));
			return {
				list,
				added: [...now.keys()].filter((name) => !old.has(name)),
				removed: [...old.keys()].filter((name) => !now.has(name)),
				changed: kept(now, old).filter((name) => now.get(name) !== old.get(name)),
				isReordered: kept(now, old).join() !== kept(old, now).join()
			};
		})
		.filter(
			({ added, removed, changed, isReordered }) =>
				added.length + removed.length + changed.length > 0 || isReordered
		);
}

/** One line for each list, naming the records as far as they are few. */
export function inWords(differences: readonly Difference[]): readonly string[] {
	const named = (verb: string, names: readonly string[]) => {
		if (names.length === 0) return [];
		const rest = names.length > 5 ? `, and ${names.length - 5} more` : '';
		return [`${names.length} ${verb} (${names.slice(0, 5).join(', ')}${rest})`];
	};
	return differences.map(({ list, added, removed, changed, isReordered }) => {
		const parts = [
			...named('added', added),
			...named('removed', removed),
			...named('changed', changed),
			...(isReordered ? ['in another order'] : [])
		];
		return `${list}: ${parts.join(', ')}`;
	});
}

function entriesOf(line = ''): ReadonlyMap<string, string> {
	return new Map(
		line
			.split(' | ')
			.filter(Boolean)
			.map((entry): [string, string] => {
				const end = entry.lastIndexOf('=');
				return [entry.slice(0, end), entry.slice(end + 1)];
			})
	);
}

function nameOf(record: Json): string {
	if (record === null || typeof record !== 'object' || Array.isArray(record)) return 'value';
	return String(record['id'] ?? record['inci'] ?? 'record');
}

function hash(value: Json, length: number): string {
	return createHash('sha256')
		.update(JSON.stringify(canonical(value)))
		.digest('hex')
		.slice(0, length);
}

function canonical(value: Json): Json {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, canonical(inner)])
	);
}
