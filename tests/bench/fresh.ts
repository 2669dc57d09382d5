/**
 * From a fresh clone to a page that answers, and what the server then takes of memory: at rest, and after a busy while.
 * The clone holds what is committed; npm brings its packages from its cache. Written to docs/benchmarks.md.
 * Run: npm run bench:fresh
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/start/ports.ts';
import { inFrance } from '../personas/three.ts';
import { writeSection } from './report.ts';

const ROUNDS = 200;
const GIVE_UP_MS = 240_000;
const root = join(import.meta.dirname, '..', '..');

/** Megabytes (10⁶ bytes) the process and those it started hold in memory, by the part of its command that names it. */
function residentMB(first: number, named: string): number {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' });
	const all = stdout.split('\n').flatMap((line) => {
		const [, pid, ppid, rss, args] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		return pid ? [{ pid: Number(pid), ppid: Number(ppid), rss: Number(rss), args: args ?? '' }] : [];
	});
	const family = new Set([first]);
	for (let grown = -1; grown !== family.size;) {
		grown = family.size;
		for (const { pid, ppid } of all) if (family.has(ppid)) family.add(pid);
	}
	const server = all.find(({ pid, args }) => family.has(pid) && args.includes(named));
	if (!server) throw new Error(`No process of ours is called ${named}`);
	return (server.rss * 1024) / 1e6;
}

const answers = (url: string) =>
	fetch(url).then(
		({ ok }) => ok,
		() => false
	);

async function visitMuch(origin: string): Promise<void> {
	const recommendation = {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ answers: inFrance.answers })
	};
	for (let round = 0; round < ROUNDS; round += 1) {
		const all = await Promise.all([
			fetch(`${origin}/`),
			fetch(`${origin}/quiz/concerns`),
			fetch(`${origin}/rules`),
			fetch(`${origin}/api/recommendation`, recommendation)
		]);
		for (const response of all) {
			if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
			await response.arrayBuffer();
		}
	}
}

const folder = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
const clone = join(folder, 'clone');
const port = await freePort(0, '127.0.0.1');
const origin = `http://127.0.0.1:${port}`;
const started = performance.now();
const cloned = spawnSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone], {
	stdio: 'inherit'
});
if (cloned.status !== 0) throw new Error('The repository could not be cloned');
// What the npm that runs this has set is about another folder.
const asIfTyped = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
const npm = spawn('npm', ['start'], {
	cwd: clone,
	env: { ...asIfTyped, PORT: String(port), DATA_DIR: join(folder, 'data') },
	stdio: 'inherit',
	detached: true
});
const ended = once(npm, 'exit');
try {
	while (!(await answers(`${origin}/`))) {
		if (npm.exitCode !== null || performance.now() - started > GIVE_UP_MS)
			throw new Error('No page answered; the lines above say why');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	const seconds = (performance.now() - started) / 1000;
	await answers(`${origin}/quiz/concerns`);
	const atRest = residentMB(npm.pid ?? 0, 'serve.ts');
	await visitMuch(origin);
	const busy = residentMB(npm.pid ?? 0, 'serve.ts');
	const row = (what: string, budget: string, measured: string, isKept: boolean) =>
		`| ${what} | ≤ ${budget} | ${measured} | ${isKept ? 'yes' : 'NO'} |`;
	const text = [
		`Written by \`npm run bench:fresh\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (load ${loadavg()[0]?.toFixed(1)}), Node ${process.versions.node}. A clone of what is committed, \`npm start\`, packages from npm's cache.`,
		[
			'| | budget | measured | kept |',
			'| --- | ---: | ---: | --- |',
			row('fresh clone → page answers', '90 s', `${seconds.toFixed(0)} s`, seconds <= 90),
			row('memory of the server at rest', '150 MB', `${atRest.toFixed(0)} MB`, atRest <= 150),
			row(`after ${ROUNDS * 4} requests`, '150 MB', `${busy.toFixed(0)} MB`, busy <= 150)
		].join('\n')
	].join('\n\n');
	writeSection('fresh', 'From a clone to a page', text);
	console.log(text);
} finally {
	if (npm.exitCode === null && npm.pid) process.kill(-npm.pid, 'SIGTERM');
	await ended;
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
