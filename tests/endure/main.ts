/**
 * Long forms of what the tests try shortly, for docs/promises.md; written to docs/benchmarks.md. What breaks a promise
 * ends it with an error.
 * npm run endure -- hand-overs [--count=100000] [--minutes=N]
 * npm run endure -- bombing [--count=1000000]
 * npm run endure -- restarts [--count=50]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSection } from '../bench/report.ts';
import { startCluster } from '../fixtures/postgres.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { count: { type: 'string' }, minutes: { type: 'string' } }
});
const [name = ''] = positionals;
const whole = (number: number) => Math.round(number).toLocaleString('en-GB');
const load = () => (loadavg()[0] ?? 0).toFixed(1);
const loadAtStart = load();

type Row = readonly (string | number)[];
interface Long {
	title: string;
	says: string;
	heads: readonly string[];
	rows: readonly Row[];
	after: string;
	wrongs: readonly string[];
}

async function within<T>(
	work: (dir: string, cluster: Awaited<ReturnType<typeof startCluster>>) => Promise<T>
) {
	const dir = mkdtempSync(join(tmpdir(), 'endure-'));
	// Nothing here loses its power: what only a disk could lose is not waited for.
	const cluster = await startCluster();
	try {
		return await work(dir, cluster);
	} finally {
		await cluster.stop();
		rmSync(dir, { recursive: true });
	}
}

async function handOvers(): Promise<Long> {
	const { handOvers: run } = await import('./hand-overs.ts');
	const size = {
		...{ handOvers: Number(values.count ?? 100_000), letters: 200, holders: 3 },
		...(values.minutes && { minutes: Number(values.minutes) })
	};
	const runs = await within(async (dir, cluster) => {
		const sqlite = await run(join(dir, 'quiz.db'), size);
		console.log(sqlite);
		return [
			['SQLite, one file', sqlite] as const,
			['PostgreSQL 18', await run(await cluster.create(), size)] as const
		];
	});
	return {
		title: 'Lease hand-overs',
		says: `${size.holders} processes with connections of their own claim ${size.letters} letters, all at the same time. Half of the leases are given back, a fiftieth have their end let go, the rest go silent until the lease has run out by a clock of our own. Every former holder then tries all seven marks with its old token, while others claim. Wanted were ${whole(size.handOvers)} hand-overs on each database${size.minutes ? `, or ${size.minutes} minutes` : ''}; commits did not wait for the disk.`,
		heads: [
			'database',
			'hand-overs',
			'to another process',
			'marks tried with an old token',
			'accepted, or two holders',
			'parked',
			'seconds'
		],
		rows: runs.map(([database, done]) => [
			...[database, done.handOvers, done.between, done.tried, done.wrongs.length, done.parked, done.seconds]
		]),
		after:
			'Promised: 0 accepted, 0 with two holders. Parked are those whose end was let go before their holder went silent.',
		wrongs: runs.flatMap(([, { wrongs }]) => wrongs)
	};
}

async function bombing(): Promise<Long> {
	const { bombApp } = await import('./bombed-app.ts');
	const attack = {
		...{ posts: Number(values.count ?? 1_000_000), together: 100, senders: 10_000, days: 40 },
		seed: 20261126
	};
	const off = { MAIL_PER_CLIENT_HOUR: '100000', MAIL_PER_MINUTE: '100000' };
	const runs = await within(async (dir) => {
		const runs: (readonly [string, Awaited<ReturnType<typeof bombApp>>])[] = [];
		for (const [limits, env] of [
			['as they come', {}],
			['per sender and minute off', off]
		] as const) {
			runs.push([limits, await bombApp(attack, { DATA_DIR: join(dir, limits), ...env })]);
			console.log(runs.at(-1));
		}
		return runs;
	});
	return {
		title: 'Bombing one mailbox',
		says: `Posts from ${whole(attack.senders)} network addresses over ${attack.days} days of a clock of our own, in every spelling that reaches one Gmail mailbox: a hundred at the same moment, and always again a millisecond before and in the moment a limit ends. They go from the typed address through the app's own \`accept\`, SQLite and the worker to a mail server, whose log is the judge; the making of each letter is left out. Each time one bystander, often with almost the same address, asks for a letter of their own.`,
		heads: [
			'limits',
			'posts',
			'told that it is kept',
			'refused: had one today, or three',
			'refused: too many at once',
			'letters that came to the victim',
			'most in a day',
			'most in 30 days',
			'bystanders, arrived',
			'of them told once to come again',
			'posts a second'
		],
		rows: runs.map(([limits, { posts, told, arrivals, mostInDay, mostInMonth, bystanders, seconds }]) => [
			...[limits, posts, told.kept, told.limit, told.busy, arrivals.length, mostInDay, mostInMonth],
			...[`${whole(bystanders.asked)}, ${whole(bystanders.arrived)}`, bystanders.busyAtFirst, posts / seconds]
		]),
		after:
			'Promised: at most 1 in a day and 3 in any 30 days. A bystander is never refused for what others asked for somebody else; what turns them away for a moment is the limit of letters a minute for everybody.',
		wrongs: runs.flatMap(([, { wrongs }]) => wrongs)
	};
}

async function restarts(): Promise<Long> {
	const { restarts: run } = await import('./restarts.ts');
	const count = Number(values.count ?? 50);
	// Always the first wait, so that the end can be waited for.
	const done = await run(count, console.log, { policy: { retryMinutes: [1] } });
	const heal = done.healedMs.toSorted((one, other) => one - other);
	return {
		title: 'Restarts of PostgreSQL',
		says: `PostgreSQL 18, waiting for the disk at every commit, is stopped (fast) and killed (SIGKILL) in turns, ${count} times in all, while two workers deliver and three people ask for letter after letter, each pressing again with the same request until it is kept. Settings of the delivery as they come, but that every wait is the first one, of a minute. The judge is what the mail server was given.`,
		heads: [
			'restarts',
			'kept',
			'arrived',
			'lost',
			'still waiting',
			'called sent and not arrived',
			'twice',
			'parked',
			'away, s (median)',
			'healed, s (median)',
			'healed, s (slowest)',
			'minutes'
		],
		rows: [
			[
				...[count, done.kept, done.arrived, done.lost, done.waiting, done.falseSent, done.twice, done.parked],
				...[median(done.awayMs) / 1000, median(heal) / 1000, (heal.at(-1) ?? NaN) / 1000].map((one) =>
					one.toFixed(1)
				),
				(done.seconds / 60).toFixed(1)
			]
		],
		after:
			'Healed: from the moment the database answers until one more letter has been kept and one more has arrived. Wanted: 0 lost, 0 falsely called sent, 0 twice, healed within 10 s.',
		wrongs: [...done.wrongs, ...(heal.some((ms) => ms > 10_000) ? ['healed after more than 10 s'] : [])]
	};
}

const median = (numbers: readonly number[]) =>
	numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

const forms: Readonly<Record<string, () => Promise<Long>>> = { 'hand-overs': handOvers, bombing, restarts };
const long = await forms[name]?.();
if (!long) throw new Error('Say which: hand-overs, bombing or restarts.');
const row = (cells: Row) =>
	`| ${cells.map((cell) => (typeof cell === 'number' ? whole(cell) : cell)).join(' | ')} |`;
const flags = process.argv.slice(2).join(' ');
const text = [
	`Written by \`npm run endure -- ${flags}\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores (load ${loadAtStart} at the start, ${load()} at the end), Node ${process.versions.node}.`,
	long.says,
	[row(long.heads), row(long.heads.map((_, at) => (at === 0 ? '---' : '---:'))), ...long.rows.map(row)].join(
		'\n'
	),
	long.after
].join('\n\n');
console.log(text);
for (const wrong of new Set(long.wrongs)) console.error(wrong);
writeSection(`endure-${name}`, `Endurance: ${long.title}`, text);
process.exit(long.wrongs.length > 0 ? 1 : 0);
