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

it('names the unit tests that failed or needed a second try, and what they said', () => {
	const said =
		'\x1b[31mAssertionError: expected 1\n  to be 2\x1b[39m\n    at Object.<anonymous> (a.test.ts:1:1)';
	const file = write({
		testResults: [
			{
				name: '/somewhere/tests/a.test.ts',
				status: 'failed',
				message: '',
				assertionResults: [
					{ fullName: 'a works', status: 'passed', failureMessages: [] },
					{ fullName: 'a comes', status: 'passed', failureMessages: [said] },
					{ fullName: 'a goes', status: 'failed', failureMessages: [said] },
					{ fullName: 'a sleeps', status: 'skipped' }
				]
			},
			{ name: 'tests/b.test.ts', status: 'failed', message: 'Cannot find module', assertionResults: [] }
		]
	});
	const first = 'AssertionError: expected 1 to be 2';
	expect(countUnit(file)).toMatchObject({
		passed: 2,
		failed: [
			{ name: 'tests/a.test.ts: a goes', said: first },
			{ name: 'tests/b.test.ts', said: 'Cannot find module' }
		],
		again: [{ name: 'tests/a.test.ts: a comes', said: first }]
	});
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
						specs: [journey('is late', 'flaky', 'slow'), journey('is lost', 'unexpected', 'gone', 'again')]
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
		again: [{ name: 'keep.e2e.ts › on a phone › is late', said: 'slow' }]
	});
});
