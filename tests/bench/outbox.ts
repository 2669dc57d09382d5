/**
 * How fast several processes deliver a thousand letters from one database while one after the other of them is killed,
 * and what becomes of every letter. Written to docs/benchmarks.md; what is lost or doubled ends it with an error.
 * Run: npm run bench:outbox
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { deliverWithKills, figuresOf } from '../fixtures/many-processes.ts';
import { addressOf, startCluster } from '../fixtures/postgres.ts';
import { writeSection } from './report.ts';

const LETTERS = 1000;
const PROCESSES = 3;
const KILLS = 8;

const load = () => (loadavg()[0] ?? 0).toFixed(1);
const atStart = load();

/** One after the other at equal distances, in turns before and after the end of a letter. */
function kills() {
	let done = 0;
	return ({ at, arrived }: { at: 'begun' | 'taken'; arrived: number }) => {
		const isTime = done < KILLS && arrived >= ((done + 1) * LETTERS) / (KILLS + 1);
		if (!isTime || at !== (done % 2 ? 'taken' : 'begun')) return false;
		done += 1;
		return true;
	};
}

const size = { letters: LETTERS, processes: PROCESSES, replace: true };
const dir = mkdtempSync(join(tmpdir(), 'bench-outbox-'));
const cluster = await startCluster({ fsync: true });
const runs: [name: string, figures: ReturnType<typeof figuresOf>][] = [];
try {
	const sqlite = { where: join(dir, 'quiz.db'), env: { DATA_DIR: dir } };
	runs.push(['SQLite, one file', figuresOf(await deliverWithKills(sqlite, size, kills()))]);
	const where = await cluster.create();
	const env = { DATABASE_URL: addressOf(where), QUIZ_SECRET: 'one secret for all the processes here' };
	runs.push(['PostgreSQL 18', figuresOf(await deliverWithKills({ where, env }, size, kills()))]);
} finally {
	await cluster.stop();
	rmSync(dir, { recursive: true });
}

const columns = [
	'letters',
	'killed',
	'sent',
	'parked',
	'parkedAndArrived',
	'lost',
	'twice',
	'unknown'
] as const;
const heads = [
	'letters',
	'processes killed',
	'sent',
	'parked',
	'of these arrived',
	'lost',
	'twice',
	'never kept'
];
const table = [
	`| database | ${heads.join(' | ')} | seconds |`,
	`| --- | ${columns.map(() => '---:').join(' | ')} | ---: |`,
	...runs.map(
		([name, figures]) =>
			`| ${name} | ${columns.map((column) => figures[column]).join(' | ')} | ${figures.seconds.toFixed(1)} |`
	)
].join('\n');
console.log(table);
writeSection(
	'outbox',
	'Outbox',
	`Written by \`npm run bench:outbox\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (load ${atStart} at the start, ${load()} at the end), Node ${process.versions.node}, everything on one machine, both databases waiting for the disk at every commit. ${PROCESSES} processes with a worker each deliver ${LETTERS} letters to a mail server on loopback; ${KILLS} times one is killed (SIGKILL) and replaced, in turns while it begins a letter and after the whole letter has left, before the answer. The seconds hold the ten of a lease that has to run out.

${table}

A letter is parked where its worker died between the end of the letter and the answer: it is not sent again.`
);
if (runs.some(([, { lost, twice, unknown }]) => lost + twice + unknown > 0)) process.exitCode = 1;
