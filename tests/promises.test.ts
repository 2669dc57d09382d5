/** docs/promises.md says of each promise which test holds it, what was measured, and what is not met. */
import { describe, expect, it } from 'vitest';
import { documentAt, faultOf, rowsWith, testsIn } from './documents/table.ts';

const written = documentAt('docs/promises.md');
const COLUMNS = ['id', 'promise', 'by', 'held by', 'measured', 'not met, or not tried'];
const rows = rowsWith(written, ...COLUMNS);
const { scripts } = JSON.parse(documentAt('package.json')) as { scripts: Record<string, string> };

describe('the table of promises', () => {
	it('has P1 to P16, each once and whole', () => {
		expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, at) => `P${at + 1}`));
		for (const row of rows) for (const column of COLUMNS) expect(row[column], row.id).not.toBe('');
	});

	it.each(rows.map((row) => [row.id ?? '', row['held by'] ?? ''] as const))(
		'%s is held by tests that exist',
		(_, cell) => {
			const named = testsIn(cell);
			expect(named).not.toEqual([]);
			expect(named.map(faultOf).filter(Boolean)).toEqual([]);
			expect(cell.replaceAll(/`[^`]+`/g, '').replaceAll(/[,\s]/g, '')).toBe('');
		}
	);

	it.each(rows.map((row) => [row.id ?? '', row.measured ?? ''] as const))(
		'%s has a figure with its day and the command that gives it',
		(_, cell) => {
			expect(cell.replaceAll(/`[^`]*`|\d{4}-\d\d-\d\d/g, '')).toMatch(/\d/);
			expect(cell).toMatch(/\b2026-\d\d-\d\d\b/);
			const commands = [...cell.matchAll(/`(?:npm run ([\w:-]+)|npx (?:vitest run|playwright test) \S)/g)];
			expect(commands).not.toEqual([]);
			for (const [, script] of commands) if (script !== undefined) expect(scripts).toHaveProperty([script]);
		}
	);

	it('names no mechanism that is not there', () => {
		for (const { id, by = '' } of rows) {
			const files = [...by.matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, file = '']) => file);
			expect(files, id).not.toEqual([]);
			for (const file of files) expect(() => documentAt(file), file).not.toThrow();
		}
	});
});
