/** docs/resilience.md names the journey that shows each state. A state that no journey shows is only a hope. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Suite = {
	readonly file: string;
	readonly title: string;
	readonly specs?: readonly { readonly title: string }[];
	readonly suites?: readonly Suite[];
};

const root = join(import.meta.dirname, '..');
/** Journeys that are about nothing else: all they show is in the table. */
const ABOUT_FAILING =
	/^(script-missing|late-script|refused|busy|come-back|twice|thin-line|restart)\.e2e\.ts /;

function titlesIn({ file, title, specs = [], suites = [] }: Suite, above: readonly string[]): string[] {
	const way = title === file ? above : [...above, title];
	return [
		...specs.map((spec) => [file, ...way, spec.title].join(' › ')),
		...suites.flatMap((suite) => titlesIn(suite, way))
	];
}

/** As Playwright itself finds them, without running any. */
function journeys(): string[] {
	const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
	const listed = execFileSync(process.execPath, [cli, 'test', '--list', '--reporter=json'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1e8,
		// Inside of Vitest, Playwright takes itself for one of its tests.
		env: { PATH: process.env.PATH, HOME: process.env.HOME }
	});
	return (JSON.parse(listed) as { suites: readonly Suite[] }).suites.flatMap((suite) => titlesIn(suite, []));
}

const written = readFileSync(join(root, 'docs', 'resilience.md'), 'utf8');
const rows = written
	.split('\n')
	.filter((line) => line.startsWith('| ') && !line.startsWith('| **') && !/^\| (state|---) /.test(line))
	.map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

describe('the list of states', () => {
	const found = journeys();
	const named = rows.map(([, , journey = '']) => journey.replaceAll('`', ''));

	it('has a state, an outcome and a journey in every row', () => {
		expect(rows.length).toBeGreaterThan(30);
		for (const row of rows) {
			expect(row).toHaveLength(3);
			for (const cell of row) expect(cell).not.toBe('');
		}
		expect(new Set(rows.map(([state]) => state)).size).toBe(rows.length);
	});

	it('names only journeys that exist', () => {
		expect(named.filter((journey) => !found.includes(journey))).toEqual([]);
	});

	it('leaves out none of the journeys that are about failing', () => {
		const about = found.filter((journey) => ABOUT_FAILING.test(journey));
		expect(about.length).toBeGreaterThan(20);
		expect(about.filter((journey) => !named.includes(journey))).toEqual([]);
	});

	it('links only to what is there', () => {
		const links = [...written.matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to ?? '');
		expect(links.filter((to) => !existsSync(join(root, 'docs', to)))).toEqual([]);
	});
});
