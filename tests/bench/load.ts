/**
 * What the server does when more people come than it can answer: open-loop load at its capacity and at ten times that,
 * beside a bare HTTP server with the same bytes; and stops under load. Written to docs/benchmarks.md.
 * Run: npm run bench:load -- --seconds=20 --stops=20
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { variables } from '../../src/lib/server/config.ts';
import { stopUnderLoad, type Stopped } from '../fixtures/stop-under-load.ts';
import { inFrance } from '../personas/three.ts';
import { startServer } from '../server.ts';
import { capacityOf, CONNECTIONS, openLoop, untilServed, type Tally, type Target } from './load/generator.ts';
import { writeSection } from './report.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, stops: { type: 'string' } } });
const SECONDS = Number(values.seconds ?? 20);
const STOPS = Number(values.stops ?? 20);
const WARM_UP_SECONDS = 5;
const PEOPLE = 6;
const TOKEN = 'for-the-benchmark-and-nobody-else';
const busyAtStart = loadavg()[0] ?? 0;

const standard = (wanted: string) => variables.find(({ name }) => name === wanted)?.default ?? '';
// What the product does by itself, not what the tests set so that they are not disturbed.
const asItComes = Object.fromEntries(
	['MAX_IN_FLIGHT', 'MAX_LOOP_DELAY_MS'].map((name) => [name, process.env[name] ?? standard(name)])
);
const server = await startServer({ METRICS_TOKEN: TOKEN, ...asItComes });

async function memory(): Promise<number> {
	const headers = { authorization: `Bearer ${TOKEN}` };
	const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
	return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1e6;
}

const json = JSON.stringify({ answers: inFrance.answers });
const targets: readonly (Target & { readonly name: string })[] = [
	{
		name: 'recommendation',
		url: `${server.url}/api/recommendation`,
		method: 'POST',
		headers: { 'content-type': 'application/json', 'content-length': String(json.length) },
		body: json
	},
	{
		name: 'question page',
		url: `${server.url}/quiz/concerns`,
		method: 'GET',
		headers: { accept: 'text/html' },
		body: ''
	}
];

async function startFloor(bytes: number) {
	const child = fork(join(import.meta.dirname, 'load', 'floor.ts'), {
		env: { ...process.env, FLOOR_BYTES: String(bytes) }
	});
	const [{ port }] = (await once(child, 'message')) as [{ port: number }];
	return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() };
}

const whole = (value: number) => String(Math.round(value));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const rowOf = (name: string, load: string, rate: number, tally: Tally, rest: readonly string[]) =>
	row([
		name,
		load,
		whole(rate),
		whole(tally.asked),
		whole(tally.served),
		whole(tally.shed),
		whole(tally.failed),
		whole(tally.p50),
		whole(tally.p99),
		...rest
	]);

const rows: string[] = [];
for (const target of targets) {
	const answer = await fetch(target.url, {
		method: target.method,
		headers: target.headers,
		body: target.body || null
	});
	const floor = await startFloor((await answer.arrayBuffer()).byteLength);
	const floored = { ...target, url: floor.url };
	await capacityOf(target, PEOPLE, WARM_UP_SECONDS);
	const capacity = await capacityOf(target, PEOPLE, WARM_UP_SECONDS);
	for (const times of [1, 10]) {
		const before = await memory();
		const tally = await openLoop(target, capacity * times, SECONDS);
		const back = await untilServed(target);
		const rest = [`${whole(before)} → ${whole(await memory())}`, whole(back)];
		rows.push(rowOf(target.name, `${times} ×`, capacity * times, tally, rest));
		console.log(rows.at(-1));
		const floorTally = await openLoop(floored, capacity * times, SECONDS);
		rows.push(rowOf('floor', `${times} ×`, capacity * times, floorTally, ['', '']));
		console.log(rows.at(-1));
	}
	floor.stop();
}
await server.stop();

const stops: Stopped[] = [];
for (let turn = 0; turn < STOPS; turn += 1) {
	stops.push(await stopUnderLoad(1 + Math.floor(Math.random() * 100)));
	console.log(`stop ${turn + 1} of ${STOPS}`);
}
const unlike = stops.filter(({ answered, received, torn }) => torn > 0 || answered !== received);
const slowest = Math.max(...stops.map(({ ms }) => ms));

writeSection(
	'load',
	'Load',
	`Written by \`npm run bench:load\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, shared with the generator of the load and with whatever else ran (load ${busyAtStart.toFixed(1)} at the start, ${(loadavg()[0] ?? 0).toFixed(1)} at the end), Node ${process.versions.node}. Requests come at a fixed rate for ${SECONDS} s, whether or not earlier ones were answered, over at most ${CONNECTIONS} connections, as through a proxy; times count from the moment each was due. Capacity is what ${PEOPLE} people got who asked again at once. The floor is a bare HTTP server that answers as many bytes. MAX_IN_FLIGHT is ${asItComes.MAX_IN_FLIGHT}, MAX_LOOP_DELAY_MS ${asItComes.MAX_LOOP_DELAY_MS}.

| what | load | a second | asked | served | turned away (503) | failed | p50 of served, ms | p99 of served, ms | memory, MB | first usual answer after the load, ms |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |
${rows.join('\n')}

Wanted at ten times the capacity: p99 of at most 250 ms, memory that grows by less than a tenth, the first usual answer within 5 s.

Told to stop ${STOPS} times at random moments while people asked: ${stops.length - unlike.length} of ${STOPS} times everything that was begun was answered whole, ${stops.filter(({ code }) => code === 0).length} ended in order, the slowest after ${(slowest / 1000).toFixed(1)} s.`
);
