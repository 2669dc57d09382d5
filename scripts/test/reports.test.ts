import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { countJourneys, countUnit, nothing } from './reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (report: unknown) => {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
};

it('counts nothing where a step left no report', () => {
	expect(countUnit(join(folder, 'none.json'))).toEqual(nothing);
	expect(countJourneys(join(folder, 'none.json'))).toEqual(nothing);
});

it('names the unit tests that failed or needed a second try, and what broke around them', () => {
	const tests = `
		let tries = 0;
		test('comes at once', () => undefined);
		test('comes late', () => expect((tries += 1)).toBe(2));
		test('never comes', () => expect(1, 'came').toBe(2));
		describe('a group', () => {
			beforeAll(() => { throw new Error('no room'); });
			test('in it', () => undefined);
		});
		test('leaves something behind', async () => {
			setTimeout(() => { throw new Error('behind'); });
			await new Promise((resolve) => setTimeout(resolve, 50));
		});`;
	writeFileSync(join(folder, 'a.test.js'), tests);
	writeFileSync(join(folder, 'b.test.js'), 'throw new Error("not to be loaded");');
	const report = join(folder, 'unit.json');
	const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
	const reporter = join(import.meta.dirname, 'unit-reporter.ts');
	const { status } = spawnSync(
		process.execPath,
		[vitest, 'run', '--root', folder, '--globals', '--retry=1', `--reporter=${reporter}`],
		{ env: { ...process.env, UNIT_REPORT: report }, cwd: folder }
	);
	expect(status).toBe(1);
	const { passed, failed, again } = countUnit(report);
	expect(passed).toBe(3);
	expect(again).toEqual([
		{ name: 'a.test.js: comes late', said: expect.stringContaining('expected 1 to be 2') }
	]);
	expect(failed).toEqual([
		{ name: 'a.test.js: never comes', said: expect.stringContaining('came: expected 1 to be 2') },
		{ name: 'a.test.js: a group', said: 'no room' },
		{ name: 'b.test.js', said: 'not to be loaded' },
		{ name: 'outside the tests', said: 'behind' }
	]);
});

it('names the journeys that failed or needed a second try, and what they said', () => {
	const journey = (title: string, status: string, ...messages: string[]) => ({
		title,
		tests: [{ status, results: [...messages.map((message) => ({ error: { message } })), {}] }]
	});
	const file = write({
		errors: [{ message: 'Error: the server did not start' }],
		suites: [
			{
				title: 'keep.e2e.ts',
				specs: [journey('is kept', 'expected')],
				suites: [
					{
						title: 'on a phone',
						specs: [
							journey('is late', 'flaky', '\x1b[31mslow\x1b[39m\n  today\n    at a.ts:1'),
							journey('is lost', 'unexpected', 'gone', 'again')
						]
					}
				]
			}
		]
	});
	expect(countJourneys(file)).toMatchObject({
		passed: 2,
		failed: [
			{ name: 'keep.e2e.ts › on a phone › is lost', said: 'gone' },
			{ name: 'outside the journeys', said: 'Error: the server did not start' }
		],
		again: [{ name: 'keep.e2e.ts › on a phone › is late', said: 'slow today' }]
	});
});
