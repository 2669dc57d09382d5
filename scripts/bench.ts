/**
 * How long a decision, a recommendation and the what-ifs take, beside floors measured in the same run on the same
 * people. Writes into docs/benchmarks.md; no test looks at the figures. Run: npm run bench
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Answers } from '../src/lib/engine/answers.ts';
import type * as counterfactual from '../src/lib/engine/counterfactual.ts';
import type * as engine from '../src/lib/engine/recommend.ts';
import type { Knowledge } from '../src/lib/knowledge/schema/index.ts';
import { writeSection } from '../tests/bench/report.ts';

const ROUNDS = 25;
const root = join(import.meta.dirname, '..');
const load = async <M>(file: string) =>
	(await runnerImport<M>(join(root, file), { configFile: false, logLevel: 'error' })).module;

const [{ knowledge }, { decide, recommend }, { tryChanges, whatWouldChange }, { three }] = await Promise.all([
	load<{ knowledge: Knowledge }>('src/lib/knowledge/index.ts'),
	load<typeof engine>('src/lib/engine/recommend.ts'),
	load<typeof counterfactual>('src/lib/engine/counterfactual.ts'),
	load<{ three: readonly { answers: Answers }[] }>('tests/personas/three.ts')
]);
const people = three.map(({ answers }) => answers);
const planned = people.filter((answers) => decide(knowledge, answers).outcome.kind === 'plan');
const decided = people.map((answers) => [answers, decide(knowledge, answers).outcome] as const);

/** Median and best time of one call in microseconds, over rounds of so many calls after a warm-up. */
function timed(calls: number, work: () => unknown): { readonly median: number; readonly best: number } {
	for (let call = 0; call < calls * 10; call += 1) work();
	const rounds = Array.from({ length: ROUNDS }, () => {
		const start = process.hrtime.bigint();
		for (let call = 0; call < calls; call += 1) work();
		return Number(process.hrtime.bigint() - start) / calls / 1000;
	}).sort((a, b) => a - b);
	return { median: rounds[Math.floor(ROUNDS / 2)] ?? NaN, best: rounds[0] ?? NaN };
}

/** One call serves one of several people, in turn. */
function inTurn<T>(all: readonly T[], work: (one: T) => unknown): () => unknown {
	let turn = 0;
	return () => work(all[(turn += 1) % all.length] as T);
}

/** The longest the page is busy at a stretch while it tries the answers of one question. */
function longestPiece(answers: Answers): number {
	const work = tryChanges(knowledge, answers);
	let longest = 0;
	for (let done = false; !done;) {
		const start = process.hrtime.bigint();
		done = work.next().done === true;
		longest = Math.max(longest, Number(process.hrtime.bigint() - start) / 1000);
	}
	return longest;
}

const rows = [
	[
		'floor: walk over every question',
		timed(2000, () => knowledge.questions.filter(({ id }) => id in (people[0] ?? {})))
	],
	[
		'floor: answers and outcome as JSON',
		timed(
			1000,
			inTurn(decided, (both) => JSON.stringify(both))
		)
	],
	[
		'`decide`',
		timed(
			500,
			inTurn(people, (answers) => decide(knowledge, answers))
		)
	],
	[
		'`decide`, people with a plan only',
		timed(
			500,
			inTurn(planned, (answers) => decide(knowledge, answers))
		)
	],
	[
		'`recommend`, with every sentence',
		timed(
			200,
			inTurn(people, (answers) => recommend(knowledge, 'k', answers))
		)
	],
	[
		'`whatWouldChange`, whole',
		timed(
			10,
			inTurn(planned, (answers) => whatWouldChange(knowledge, answers))
		)
	]
] as const;
const pieces = Array.from({ length: ROUNDS }, () => Math.max(...planned.map(longestPiece))).sort(
	(a, b) => a - b
);

const micro = (value: number) => value.toFixed(value < 10 ? 1 : 0);
const table = [
	'| work | median, µs | best, µs |',
	'| --- | ---: | ---: |',
	...rows.map(([name, { median, best }]) => `| ${name} | ${micro(median)} | ${micro(best)} |`),
	`| longest piece of \`tryChanges\` (one question) | ${micro(pieces[Math.floor(ROUNDS / 2)] ?? NaN)} | ${micro(pieces[0] ?? NaN)} |`
].join('\n');
console.log(table);
writeSection(
	'decision',
	'Decision',
	`Written by \`npm run bench\`; to be compared within the table only. Node ${process.version}, ${availableParallelism()} cores, ${ROUNDS} rounds after a warm-up, over the three people of \`tests/personas/three.ts\` in turn. The floors are measured in the same run.

${table}

A page tries the answers one question at a time and lets the browser breathe in between, so the longest piece is what anyone could feel.`
);
