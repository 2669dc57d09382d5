import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readConfig, type Config } from '../src/lib/server/config.ts';
import { oneLine } from './serve/stop.ts';
import { endChild, startChild, type Child } from './start/child.ts';
import { whenNpmDies } from './start/parent.ts';
import { freePort } from './start/ports.ts';

const SERVER_STOPS_WITHIN_MS = 9_300;
const MAILBOX_STOPS_WITHIN_MS = 500;
const LOOPBACK = '127.0.0.1';

let server: Child | undefined;
let mailbox: Child | undefined;
let stopping = false;

async function stop(code?: number): Promise<void> {
	if (stopping) return;
	stopping = true;
	// The server first: its last letters still need somewhere to go.
	const serverCode = await endChild(server, SERVER_STOPS_WITHIN_MS);
	await endChild(mailbox, MAILBOX_STOPS_WITHIN_MS);
	process.exit(code ?? serverCode);
}

async function startMailbox(wanted: Config['mailbox']): Promise<{ smtp: number; web: number }> {
	const ports = {
		MAILBOX_SMTP_PORT: String(wanted.smtp ?? (await freePort(2525, LOOPBACK))),
		MAILBOX_WEB_PORT: String(wanted.web ?? (await freePort(8025, LOOPBACK)))
	};
	mailbox = startChild('mailbox/main.ts', ports, 'pipe');
	const { stdout } = mailbox.process;
	if (!stdout) throw new Error('The mailbox has no output');
	const first = once(createInterface(stdout), 'line') as Promise<[string]>;
	const failed = mailbox.exited.then(() => {
		throw new Error('The local mailbox did not start');
	});
	const [line] = await Promise.race([first, failed]);
	return JSON.parse(line) as { smtp: number; web: number };
}

async function startServer(env: NodeJS.ProcessEnv): Promise<number> {
	server = startChild('serve.ts', env, 'inherit');
	const started = once(server.process, 'message') as Promise<[{ port: number }]>;
	const code = server.exited.then((status) => Promise.reject(new StartFailed(status)));
	const [{ port }] = await Promise.race([started, code]);
	return port;
}

/** The server has already said why, so nothing is added. */
class StartFailed extends Error {
	readonly code: number;
	constructor(code: number) {
		super();
		this.code = code;
	}
}

async function start(): Promise<void> {
	// A wrong setting ends it here, in words of its own, before anything is started.
	const { http, mail, mailbox: ports, production } = readConfig(process.env);
	const lines: string[] = [];
	const isPortGiven = Boolean(process.env.PORT?.trim());
	const env: NodeJS.ProcessEnv = {
		HOST: http.host,
		PORT: String(isPortGiven ? http.port : await freePort(http.port, http.host))
	};
	if (!mail && production) {
		// Letters of real people do not end in a mailbox on this machine that anyone here can read.
		lines.push('Letters: none are offered, because SMTP_URL is not set.');
	} else if (!mail) {
		const { smtp, web } = await startMailbox(ports);
		env.SMTP_URL = `smtp://${LOOPBACK}:${smtp}`;
		lines.push(`Mailbox: http://localhost:${web}`);
	}
	const port = await startServer(env);
	console.log([`Quiz: http://localhost:${port}`, ...lines].join('\n'));
	const codes = [server, mailbox].filter((child) => child !== undefined).map((child) => child.exited);
	await stop((await Promise.race(codes)) || 1);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop());
whenNpmDies(() => void stop());

start().catch((error: unknown) => {
	if (stopping) return undefined;
	if (!(error instanceof StartFailed)) console.error(oneLine(error));
	return stop(error instanceof StartFailed ? error.code : 1);
});
