import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { countJourneys, countUnit, nothing, type Counts } from './test/reports.ts';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unitReport = join(reports, 'unit.json');
const journeysReport = join(reports, 'journeys.json');

type Step = {
	name: string;
	heading: string;
	commands: [script: string, ...args: string[]][];
	env?: Record<string, string>;
	counts?: () => Counts;
	/** Keeps one core busy and no more, so that another such step can run beside it. */
	isSmall?: true;
};
type Outcome = { step: Step; ok: boolean; seconds: number };

const CORES = 2;
/** More tests of a step than that which need a second try are no accident of the machine. Our own choice. */
const MOST_AGAIN = 2;

const bin = (path: string) => join('node_modules', path);

const STEPS: Step[] = [
	// The longest first, so that two lanes end at about the same time.
	{
		name: 'lint',
		heading: 'Rules of the code (ESLint)',
		commands: [[bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.']],
		isSmall: true
	},
	{
		name: 'types',
		heading: 'Types and accessibility of components (svelte-check)',
		commands: [
			[bin('@sveltejs/kit/svelte-kit.js'), 'sync'],
			[bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings']
		],
		isSmall: true
	},
	{
		name: 'style',
		heading: 'Formatting (Prettier)',
		commands: [[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
		isSmall: true
	},
	{
		name: 'boundaries',
		heading: 'Arrows between the parts (dependency-cruiser)',
		commands: [['scripts/boundaries.ts']],
		isSmall: true
	},
	{
		name: 'unit',
		heading: 'Unit and whole-system tests (Vitest)',
		commands: [
			[bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=./scripts/test/unit-reporter.ts']
		],
		env: { UNIT_REPORT: unitReport },
		counts: () => countUnit(unitReport)
	},
	{
		name: 'journeys',
		heading: 'Journeys in a browser (Playwright)',
		commands: [[bin('@playwright/test/cli.js'), 'test', '--reporter=line,json']],
		env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeysReport },
		counts: () => countJourneys(journeysReport)
	}
];

/** Beside another step its words are held back until it is done. */
async function execute(args: string[], { env }: Step, isHeldBack: boolean) {
	const child = spawn(process.execPath, args, {
		cwd: root,
		stdio: isHeldBack ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: { ...process.env, ...(isHeldBack && process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env }
	});
	const ended = new Promise<boolean>((resolve, reject) =>
		child.once('error', reject).once('close', (status) => resolve(status === 0))
	);
	const words = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
	const [ok, ...said] = await Promise.all([ended, ...words]);
	return { ok, said: said.join('') };
}

async function run(step: Step, isHeldBack: boolean): Promise<Outcome> {
	const started = Date.now();
	const heading = `\n── ${step.heading}`;
	if (!isHeldBack) console.log(heading);
	let ok = true;
	const said: string[] = [];
	for (const [index, command] of step.commands.entries()) {
		const isLast = index === step.commands.length - 1;
		const done = await execute([...command, ...(isLast ? extra : [])], step, isHeldBack);
		said.push(done.said);
		ok = done.ok;
		if (!ok) break;
	}
	if (isHeldBack) console.log([heading, said.join('').trimEnd()].filter(Boolean).join('\n'));
	ok &&= countsIn(step).again.length <= MOST_AGAIN;
	return { step, ok, seconds: (Date.now() - started) / 1000 };
}

/** Small steps go side by side. After a failure no further one begins. */
async function runAll(steps: readonly Step[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const isGood = () => outcomes.every(({ ok }) => ok);
	const small = steps.filter(({ isSmall }) => isSmall);
	const lane = async () => {
		for (let step = small.shift(); step && isGood(); step = small.shift())
			outcomes.push(await run(step, steps.length > 1));
	};
	await Promise.all(Array.from({ length: CORES }, lane));
	for (const step of steps.filter(({ isSmall }) => !isSmall))
		if (isGood()) outcomes.push(await run(step, false));
	return outcomes;
}

const countsIn = (step: Step): Counts => step.counts?.() ?? nothing;

const [only, ...extra] = process.argv.slice(2);
const chosen = only ? STEPS.filter(({ name }) => name === only) : STEPS;
if (chosen.length === 0) {
	console.error(`There is no step "${only}"; there are: ${STEPS.map(({ name }) => name).join(', ')}`);
	process.exit(1);
}

let passed = 0;
let failed = 0;
const summary: string[] = [];
for (const { step, ok, seconds } of await runAll(chosen)) {
	const counts = countsIn(step);
	passed += counts.passed;
	// A step may fail before it has a test to blame, and the last line must not then read as a success.
	failed += ok ? 0 : Math.max(counts.failed.length, 1);
	summary.push(`${ok ? 'ok    ' : 'FAILED'}  ${step.name}  (${seconds.toFixed(1)} s)`);
	for (const { name, said } of counts.again) summary.push(`        only on the second try: ${name}: ${said}`);
	for (const { name, said } of counts.failed) summary.push(`        failed: ${name}: ${said}`);
	if (ok) continue;
	process.exitCode = 1;
	summary.push(`Stopped at the step "${step.name}".`);
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── Summary\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
