/** The versions of the knowledge, newest first, each with the people it affects: docs/knowledge/versions.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Json } from '../knowledge-for-browser.ts';
import { differencesOf, digestsOf, inWords, versionOf, type Digests } from './digest.ts';

const root = join(import.meta.dirname, '..', '..');
const files = {
	versions: join(root, 'docs', 'knowledge', 'versions.json'),
	closed: join(root, 'docs', 'knowledge', 'last-closed.json'),
	changelog: join(root, 'CHANGELOG.md')
};

export type Version = {
	/** Hash of the knowledge, as printed on every result and letter. */
	readonly version: string;
	/** ISO date of the last change in it. */
	readonly date: string;
	/** False while changes are still collected; the newest entry alone may be open. */
	readonly isClosed: boolean;
	/** Who notices, as the changelog says it after "Affected:". */
	readonly affected: readonly string[];
};
export type Ledger = {
	/** Newest first. */
	readonly versions: readonly Version[];
	/** Every record as it was when the newest closed version was closed. */
	readonly closed: Digests;
	readonly changelog: string;
};

export const command = 'npm run knowledge-version';

export function readLedger(): Ledger {
	return {
		versions: JSON.parse(readFileSync(files.versions, 'utf8')) as readonly Version[],
		closed: JSON.parse(readFileSync(files.closed, 'utf8')) as Digests,
		changelog: readFileSync(files.changelog, 'utf8')
	};
}

export async function writeLedger({ versions, closed, changelog }: Ledger): Promise<void> {
	for (const [file, value] of [
		[files.versions, versions],
		[files.closed, closed]
	] as const) {
		const config = await resolveConfig(file);
		writeFileSync(file, await format(JSON.stringify(value), { ...config, filepath: file }));
	}
	writeFileSync(files.changelog, changelog);
}

/** What is wrong between the knowledge and its ledger, each with the command that mends it; empty when they agree. */
export function problemsOf(everything: { [list: string]: Json }, ledger: Ledger): readonly string[] {
	const [newest, ...older] = ledger.versions;
	const current = versionOf(everything);
	const changes = inWords(differencesOf(ledger.closed, digestsOf(everything)));
	const since = changes.length > 0 ? `\nSince the last closed version:\n  ${changes.join('\n  ')}` : '';
	if (!newest)
		return [`docs/knowledge/versions.json is empty. Run: ${command} -- "who is affected, and how"`];
	if (newest.version !== current) {
		const fix = newest.isClosed
			? `Run: ${command} -- "who is affected, and how"`
			: `If "${newest.affected.join('", "')}" names everybody affected, run: ${command}\nIf not, run: ${command} -- "who else is affected, and how"`;
		return [
			`The knowledge is ${current}, and the newest version written down is ${newest.version}.${since}\n${fix}`
		];
	}
	const affected = ledger.changelog
		.split('\n')
		.flatMap((line) => line.split('Affected: ').slice(1))
		.join('\n');
	return [
		...(newest.affected.length === 0
			? [`${current} names nobody who is affected. Run: ${command} -- "who is affected, and how"`]
			: []),
		...newest.affected
			.filter((said) => !affected.includes(said))
			.map(
				(said) =>
					`CHANGELOG.md has no line with "Affected: ${said}". Add it, or correct docs/knowledge/versions.json.`
			),
		...(newest.isClosed && changes.length > 0
			? [
					`${current} is closed, and docs/knowledge/last-closed.json is of another one. Run: ${command} -- --close`
				]
			: []),
		...older
			.filter(({ isClosed }) => !isClosed)
			.map(
				({ version }) => `${version} is open and not the newest. Close it, or join it with the one above it.`
			)
	];
}

/** The ledger with the present knowledge in it; without words only the hash and the day of an open version move. */
export function withVersion(
	everything: { [list: string]: Json },
	ledger: Ledger,
	date: string,
	words: string | null
): Ledger {
	const version = versionOf(everything);
	const [newest, ...older] = ledger.versions;
	if (newest?.version === version && words === null) return ledger;
	const isOpen = newest !== undefined && !newest.isClosed;
	if (!isOpen && words === null)
		throw new Error(`There is no open version. Run: ${command} -- "who is affected, and how"`);
	const said = words === null ? [] : [words];
	const entry: Version = {
		version,
		date,
		isClosed: false,
		affected: [...(isOpen ? newest.affected : []), ...said]
	};
	const changes = inWords(differencesOf(ledger.closed, digestsOf(everything))).join('; ');
	return {
		...ledger,
		versions: [entry, ...(isOpen ? older : ledger.versions)],
		changelog:
			words === null
				? ledger.changelog
				: withLine(ledger.changelog, `- Knowledge: ${changes}. Affected: ${words}`)
	};
}

/** The ledger with its newest version closed: changes are counted from here. Throws when the knowledge is another one. */
export function closed(everything: { [list: string]: Json }, ledger: Ledger): Ledger {
	const [newest, ...older] = ledger.versions;
	if (newest?.version !== versionOf(everything)) throw new Error(problemsOf(everything, ledger).join('\n'));
	return { ...ledger, versions: [{ ...newest, isClosed: true }, ...older], closed: digestsOf(everything) };
}

/** The line at the end of "Changed" in the newest section. */
function withLine(changelog: string, line: string): string {
	const start = changelog.indexOf('\n### Changed');
	if (start < 0) throw new Error('CHANGELOG.md has no "### Changed" in its newest section');
	const next = changelog.indexOf('\n#', start + 1);
	const end = next < 0 ? changelog.length : next;
	return `${changelog.slice(0, end).trimEnd()}\n${line}\n${changelog.slice(end)}`;
}
