/** Documents that people and tests read alike: tables in Markdown whose cells name the tests that hold them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export type Row = Readonly<Record<string, string>>;
export type Named = { readonly file: string; readonly title: string };

export const documentAt = (path: string): string => readFileSync(join(root, path), 'utf8');

const cellsOf = (line: string): string[] =>
	line
		.replace(/^\||\|$/g, '')
		.split('|')
		.map((cell) => cell.trim());

/** The rows of every table that has these columns, each cell under the name of its column. */
export function rowsWith(text: string, ...columns: readonly string[]): Row[] {
	const rows: Row[] = [];
	let heads: string[] | undefined;
	for (const line of text.split('\n')) {
		if (!line.startsWith('|')) heads = undefined;
		else if (!heads) heads = cellsOf(line);
		else if (!/^[|\s:-]+$/.test(line) && columns.every((column) => heads?.includes(column))) {
			const cells = cellsOf(line);
			if (cells.length !== heads.length)
				throw new Error(`${cells.length} cells under ${heads.length} heads: ${line.slice(0, 80)}`);
			rows.push(Object.fromEntries(heads.map((head, place) => [head, cells[place] ?? ''])));
		}
	}
	return rows;
}

/** Every `file › title` in it. */
export function testsIn(text: string): Named[] {
	return [...text.matchAll(/`([^`›]+?) › ([^`]+?)`/g)].map(([, file = '', title = '']) => ({ file, title }));
}

/** Empty where the file is there and has a test, or a person, of that title. */
export function faultOf({ file, title }: Named): string {
	const path = join(root, file);
	if (!existsSync(path)) return `${file} is not there`;
	const source = readFileSync(path, 'utf8');
	return ["'", '"', '`'].some((quote) => source.includes(quote + title + quote))
		? ''
		: `${file} has no “${title}”`;
}
