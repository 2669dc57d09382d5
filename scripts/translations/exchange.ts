/**
 * Lists for people and programs that translate: FOLDER/source/NAME.json holds `[{n, where, en}]`, and its answer
 * FOLDER/LANGUAGE/NAME.json holds `{n: text}`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translated } from './catalogue.ts';
import type { Text } from './texts.ts';

type Asked = { readonly n: number; readonly where: string; readonly en: string };

const MOST_IN_A_FILE = 60;
const MOST_PLACES = 4;

const sourcesIn = (folder: string) =>
	existsSync(join(folder, 'source'))
		? readdirSync(join(folder, 'source'))
				.filter((file) => file.endsWith('.json'))
				.sort()
		: [];

function readJson<Content>(file: string): Content {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Content;
	} catch (error) {
		throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
			cause: error
		});
	}
}

/** Writes the texts that no list in the folder asks for yet, as further lists. Returns their names. */
export function writeLists(
	folder: string,
	missing: ReadonlySet<string>,
	texts: readonly Text[]
): readonly string[] {
	const files = sourcesIn(folder);
	const asked = new Set(
		files.flatMap((file) => readJson<Asked[]>(join(folder, 'source', file)).map(({ en }) => en))
	);
	const groups = new Map<string, Map<string, string[]>>();
	for (const { en, path } of texts) {
		if (!missing.has(en) || asked.has(en)) continue;
		const [first = '', second = ''] = path.split('.');
		const group = first === 'words' ? `words-${second}` : first;
		const inAnother = [...groups.values()].find((each) => each.has(en));
		const places = (inAnother ?? groups.get(group) ?? new Map<string, string[]>()).set(en, [
			...((inAnother ?? groups.get(group))?.get(en) ?? []),
			path
		]);
		if (!inAnother) groups.set(group, places);
	}
	mkdirSync(join(folder, 'source'), { recursive: true });
	return [...groups].flatMap(([group, entries]) => {
		const all = [...entries];
		return Array.from({ length: Math.ceil(all.length / MOST_IN_A_FILE) }, (_, part) => {
			const list = all
				.slice(part * MOST_IN_A_FILE, (part + 1) * MOST_IN_A_FILE)
				.map(([en, places], n): Asked => ({ n, where: places.slice(0, MOST_PLACES).join(' | '), en }));
			const file = freeName(group, files);
			files.push(file);
			writeFileSync(join(folder, 'source', file), `${JSON.stringify(list, null, 1)}\n`);
			return file;
		});
	});
}

function freeName(group: string, taken: readonly string[]): string {
	for (let part = 1; ; part++) {
		const name = `${group}-${String(part).padStart(2, '0')}.json`;
		if (!taken.includes(name)) return name;
	}
}

/** The answers of a language by English text, as far as they are there. */
export function readAnswers(folder: string, lang: Translated): ReadonlyMap<string, string> {
	const answers = new Map<string, string>();
	for (const file of sourcesIn(folder)) {
		const answer = join(folder, lang, file);
		if (!existsSync(answer)) continue;
		const says = readJson<Record<string, unknown>>(answer);
		for (const { n, en } of readJson<Asked[]>(join(folder, 'source', file))) {
			const text = says[n];
			if (typeof text === 'string' && text.trim() !== '') answers.set(en, text);
		}
	}
	return answers;
}
