import { existsSync, readFileSync } from 'node:fs';

/** One test that did not pass at once: its full name, and what it said first. */
export type Trouble = { name: string; said: string };
/** What a report says of its tests. `again`: those that passed on a second try; they count as passed. */
export type Counts = { passed: number; failed: readonly Trouble[]; again: readonly Trouble[] };

export const nothing: Counts = { passed: 0, failed: [], again: [] };

const LONGEST = 300;
const COLOURS = /\x1b\[[\d;]*m/g;

/** So much of an error as tells what went wrong, in one line. */
export function shortOf(error: string | undefined): string {
	const said = (error ?? '').replaceAll(COLOURS, '').split(/\n\s+at /, 1)[0] ?? '';
	return said.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function read<Report>(file: string, count: (report: Report) => Counts): Counts {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : nothing;
}

/** What the unit tests left, in the shape that the summary is made of (`unit-reporter.ts`). */
export const countUnit = (file: string): Counts => read<Counts>(file, (counts) => counts);

type Suite = {
	title: string;
	suites?: Suite[];
	specs: { title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
};

function journeysIn(suite: Suite, above = ''): (Trouble & { status: string })[] {
	const path = above ? `${above} › ${suite.title}` : suite.title;
	return [
		...suite.specs.flatMap(({ title, tests }) =>
			tests.map(({ status, results }) => ({
				status,
				name: `${path} › ${title}`,
				said: shortOf(results.find(({ error }) => error)?.error?.message)
			}))
		),
		...(suite.suites ?? []).flatMap((inner) => journeysIn(inner, path))
	];
}

/** Playwright's JSON report. `errors`: what failed outside every journey. */
export const countJourneys = (file: string): Counts =>
	read<{ suites: Suite[]; errors?: { message?: string }[] }>(file, ({ suites, errors = [] }) => {
		const tests = suites.flatMap((suite) => journeysIn(suite));
		const outside = errors.map(({ message }) => ({ name: 'outside the journeys', said: shortOf(message) }));
		const again = tests.filter(({ status }) => status === 'flaky');
		return {
			passed: tests.filter(({ status }) => status === 'expected').length + again.length,
			failed: [...tests.filter(({ status }) => status === 'unexpected'), ...outside],
			again
		};
	});
