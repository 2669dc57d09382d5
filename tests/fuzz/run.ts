/** Sends what tests/fuzz/inputs.ts makes to the built server, and judges what comes back and what is logged. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { CANARY, type Bank } from './bodies.ts';
import { bytesOf, inputs, type Input } from './inputs.ts';

const AT_ONCE = 6;
const CHUNK = 500;
const KEPT_COOKIES = 50;
const serve = join(import.meta.dirname, '..', '..', 'scripts', 'serve.ts');

export type Finding = { readonly what: string; readonly input: Input | null };
export type Fuzzed = {
	readonly sent: number;
	readonly byStatus: ReadonlyMap<string, number>;
	readonly logLines: number;
	readonly findings: readonly Finding[];
};

type Watched = { lines: number; findings: Finding[] };

function watchLog(stream: NodeJS.ReadableStream, watched: Watched): void {
	createInterface(stream).on('line', (line) => {
		watched.lines += 1;
		const wrong = faultOf(line);
		if (wrong) watched.findings.push({ what: `log: ${wrong}: ${line.slice(0, 300)}`, input: null });
	});
}

function faultOf(line: string): string | undefined {
	if (line.includes(CANARY)) return 'it repeats what was sent';
	try {
		const { event } = JSON.parse(line) as { event?: string };
		return event === 'error' || event === 'worker-error' ? 'an error' : undefined;
	} catch {
		return 'it is no JSON';
	}
}

async function startFuzzed() {
	const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
	const child = spawn(process.execPath, [serve], {
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: '0',
			DATA_DIR: folder,
			// Letters are kept and tried in vain: nothing listens there.
			SMTP_URL: 'smtp://127.0.0.1:9',
			MAIL_PER_CLIENT_HOUR: '100000',
			MAIL_PER_MINUTE: '100000',
			METRICS_TOKEN: CANARY.padEnd(32, 'x'),
			// Nobody is turned away here, so that every answer of 500 or more is a fault.
			MAX_IN_FLIGHT: '10000',
			MAX_LOOP_DELAY_MS: '60000'
		}
	});
	const watched: Watched = { lines: 0, findings: [] };
	watchLog(child.stdout!, watched);
	createInterface(child.stderr!).on('line', (line) =>
		watched.findings.push({ what: `stderr: ${line.slice(0, 300)}`, input: null })
	);
	const exited = once(child, 'exit') as Promise<[number | null]>;
	const started = (once(child, 'message') as Promise<[{ port: number }]>).then(([{ port }]) => port);
	const port = await Promise.race([started, exited.then(() => undefined)]);
	if (port === undefined) throw new Error('The server did not start.');
	return {
		port,
		watched,
		isRunning: () => child.exitCode === null && child.signalCode === null,
		async stop() {
			child.kill('SIGTERM');
			const [code] = await exited;
			rmSync(folder, { recursive: true, force: true });
			return code;
		}
	};
}

/** The first answer on a connection of its own; empty when there was none. Rejects when nothing can connect. */
async function exchange(port: number, input: Input): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	await once(socket, 'connect');
	let answer = '';
	socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
	socket.on('error', () => undefined);
	const bytes = bytesOf(input);
	// What is left open would be waited for; what is honest keeps its side open, as a browser does.
	if (input.kind === 'raw') socket.end(bytes, 'latin1');
	else socket.write(bytes, 'latin1');
	await once(socket, 'close');
	return answer;
}

const pick = (answer: string) => /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];

/** The same seed and number of requests are the same requests, but for the cookies that the server gave out. */
export async function fuzz(requests: number, seed: number, tell = (_sent: number) => {}): Promise<Fuzzed> {
	const server = await startFuzzed();
	const { port, watched } = server;
	const cookies: string[] = [];
	const byStatus = new Map<string, number>();
	const findings: Finding[] = [];
	let sent = 0;

	async function one(input: Input): Promise<void> {
		const answer = await exchange(port, input).catch(() => 'refused');
		sent += 1;
		const status = pick(answer) ?? 'none';
		byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
		if (status.startsWith('5')) findings.push({ what: `answered ${status}`, input });
		// A connection that is cut without a word is right for bytes that are no request, and only for them.
		if (status === 'none' && input.kind === 'http')
			findings.push({ what: `no answer (${answer.slice(0, 80)})`, input });
		const head = answer.slice(0, answer.indexOf('\r\n\r\n'));
		for (const [, kept = ''] of head.matchAll(/^set-cookie: ([^;\r]*)/gim)) {
			cookies.push(kept);
			if (cookies.length > KEPT_COOKIES) cookies.shift();
		}
	}

	try {
		const bank = (await (await fetch(`http://127.0.0.1:${port}/api/questionnaire`)).json()) as Bank;
		const made = inputs(bank, 'http://fuzzed', () => cookies);
		for (let chunk = 0; sent < requests && server.isRunning(); chunk += 1) {
			const numRuns = Math.min(CHUNK, requests - sent);
			const queue = fc.sample(made, { numRuns, seed: seed + chunk });
			const next = async (): Promise<void> => {
				for (let input = queue.pop(); input && server.isRunning(); input = queue.pop()) await one(input);
			};
			await Promise.all(Array.from({ length: AT_ONCE }, next));
			tell(sent);
		}
		const isWell = server.isRunning() && (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
		if (!isWell) findings.push({ what: 'the server is gone', input: null });
	} finally {
		const code = await server.stop();
		if (code !== 0) findings.push({ what: `the server ended with ${code}`, input: null });
	}
	return { sent, byStatus, logLines: watched.lines, findings: [...findings, ...watched.findings] };
}
