/** docs/privacy.md names all that is stored, and nothing that is not. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../src/lib/server/database.ts';
import { COLUMNS, dataRows, namesIn } from './documents/data-table.ts';

const sources = globSync('src/**/*.{ts,svelte,html}').filter((file) => !file.includes('.test.'));
const textOf = (file: string) => readFileSync(file, 'utf8');
const filesWith = (pattern: RegExp) => sources.filter((file) => pattern.test(textOf(file))).sort();
const literalsIn = (file: string, pattern: RegExp) =>
	[...textOf(file).matchAll(pattern)].map(([, name = '']) => name);

describe('the table of what is kept', () => {
	it('answers every question in every row', () => {
		expect(dataRows.length).toBeGreaterThan(20);
		for (const row of dataRows) for (const column of COLUMNS) expect(row[column], row.what).not.toBe('');
	});

	it('names every cookie that is set, and no other', () => {
		const setters = filesWith(/cookies\.(set|serialize)\(|document\.cookie|\bmark\(`/);
		expect(setters).toEqual([
			'src/hooks.server.ts',
			'src/lib/quiz/browser-host.ts',
			'src/lib/quiz/here.ts',
			'src/routes/sealed-answers.server.ts'
		]);
		const named = [...setters, 'src/lib/server/language.ts'].flatMap((file) =>
			literalsIn(file, /'((?:__Host-)?quiz-[\w-]+|lang)'/g)
		);
		expect(new Set(named)).toEqual(new Set(namesIn(/^cookie/)));
	});

	it('names every key of storage in the browser, and no other but those of the framework', () => {
		const keepers = filesWith(/\b(?:localStorage|sessionStorage|indexedDB)\b/);
		expect(keepers).toEqual(['src/lib/quiz/answers-on-device.ts', 'src/lib/quiz/draft.ts']);
		const keys = keepers.flatMap((file) => literalsIn(file, /^const KEY = '([\w-]+)'/gm));
		const documented = namesIn(/^(local|session)Storage/);
		expect(documented.filter((name) => !name.startsWith('sveltekit:')).sort()).toEqual(keys.sort());
		expect(filesWith(/\bcaches\.open\(/)).toEqual(['src/service-worker.ts']);
		expect(textOf('src/service-worker.ts')).toContain(`const OURS = '${namesIn(/^Cache Storage/)[0]}'`);
	});

	it('names every column of the database, and no other', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
		const { queries, close } = await openDatabase(join(folder, 'quiz.db'));
		const tables = await queries.introspection.getTables();
		await close();
		rmSync(folder, { recursive: true });
		const columns = tables
			.filter(({ name }) => !name.startsWith('kysely_'))
			.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
		expect(columns.length).toBeGreaterThan(20);
		expect(namesIn(/^database/).sort()).toEqual(columns.sort());
	});

	it('names every field of the log, and no other', () => {
		const [, events = ''] =
			/export type LogEvent =([\s\S]*?);\n\n/.exec(textOf('src/lib/server/log.ts')) ?? [];
		const fields = new Set([...events.matchAll(/\b(\w+)\??: /g)].map(([, name]) => name));
		expect(fields.size).toBeGreaterThan(10);
		expect(new Set(namesIn(/^standard output/))).toEqual(new Set(['time', ...fields]));
	});
});
