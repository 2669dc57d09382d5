import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unitReport = join(reports, 'unit.json');
const journeysReport = join(reports, 'journeys.json');

type Counts = { passed: number; failed: number };
type Step = {
	name: string;
	heading: string;
	commands: [script: string, ...args: string[]][];
	env?: Record<string, string>;
	counts?: () => Counts;
};

const bin = (path: string) => join('node_modules', path);
const nothing: Counts = { passed: 0, failed: 0 };

function read<Report>(file: string, count: (report: Report) => Counts): Counts {
	return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : nothing;
}

const STEPS: Step[] = [
	{
		name: 'style',
		heading: 'Formatting (Prettier)',
		commands: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']]
	},
	{
		name: 'lint',
		heading: 'Rules of the code (ESLint)',
		commands: [[bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']]
	},
	{
		name: 'types',
		heading: 'Types and accessibility of components (svelte-check)',
		commands: [
			[bin('@sveltejs/kit/svelte-kit.js'), 'sync'],
			[bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']
		]
	},
	{
		name: 'boundaries',
		heading: 'Arrows between the parts (dependency-cruiser)',
		commands: [['scripts/boundaries.ts']]
	},
	{
		name: 'unit',
		heading: 'Unit and whole-system tests (Vitest)',
		commands: [
			[
				bin('vitest/vitest.mjs'),
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile.json=${unitReport}`
			]
		],
		counts: () =>
			read<{ numPassedTests: number; numFailedTests: number }>(unitReport, (report) => ({
				passed: report.numPassedTests,
				failed: report.numFailedTests
			}))
	},
	{
		name: 'journeys',
		heading: 'Journeys in a browser (Playwright)',
		commands: [[bin('@playwright/test/cli.js'), 'test', '--reporter=line,json']],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport },
		counts: () =>
			read<{ stats: { expected: number; flaky: number; unexpected: number } }>(
				journeysReport,
				({ stats }) => ({
					passed: stats.expected + stats.flaky,
					failed: stats.unexpected
				})
			)
	}
];

function run(step: Step, extra: string[]): { ok: boolean; counts: Counts } {
	console.log(`\n── ${step.heading}`);
	const ok = step.commands.every((command, index) => {
		const isLast = index === step.commands.length - 1;
		const { status } = spawnSync(process.execPath, [...command, ...(isLast ? extra : [])], {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, ...step.env }
		});
		return status === 0;
	});
	const counts = step.counts?.() ?? nothing;
	// A step may fail before it has a test to blame, and the last line must not then read as a success.
	return { ok, counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 } };
}

const [only, ...extra] = process.argv.slice(2);
const chosen = only ? STEPS.filter(({ name }) => name === only) : STEPS;
if (chosen.length === 0) {
	console.error(`There is no step "${only}"; there are: ${STEPS.map(({ name }) => name).join(', ')}`);
	process.exit(1);
}

const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const step of chosen) {
	const started = Date.now();
	const { ok, counts } = run(step, extra);
	total.passed += counts.passed;
	total.failed += counts.failed;
	summary.push(
		`${ok ? 'ok    ' : 'FAILED'}  ${step.name}  (${((Date.now() - started) / 1000).toFixed(1)} s)`
	);
	if (!ok) {
		process.exitCode = 1;
		summary.push(`Stopped at the step "${step.name}".`);
		break;
	}
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── Summary\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
