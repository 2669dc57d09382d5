import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BODY_LIMIT_BYTES, readConfig } from '../src/lib/server/config.ts';
import { compressRendered } from './serve/compress.ts';
import { readForwardingFromHeaders, settleForwarding } from './serve/forwarded.ts';
import { listen } from './serve/listen.ts';
import { oneLine, stopGracefully } from './serve/stop.ts';

type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

let handler: Handler | undefined;
let hops = 0;

const server = createServer(
	{
		// Slow senders are cut off; the check must run more often than the limits it enforces.
		headersTimeout: 5_000,
		requestTimeout: 10_000,
		connectionsCheckingInterval: 1_000,
		// Longer than common proxies keep theirs, so that none sends a request into a closing connection.
		keepAliveTimeout: 65_000
	},
	(req, res) => {
		if (Number(req.headers['content-length']) > BODY_LIMIT_BYTES) {
			res.writeHead(413, { 'content-type': 'text/plain; charset=utf-8' }).end('Too large\n');
			// Read to the end, or the sender meets a reset connection instead of the answer.
			req.resume();
			return;
		}
		// Files are served without passing the app's own hooks.
		res.setHeader('x-content-type-options', 'nosniff');
		settleForwarding(req, hops);
		compressRendered(req, res);
		handler?.(req, res, () => res.writeHead(404).end());
	}
);
// A reader that never reads must not hold a connection for ever.
server.timeout = 60_000;

let stopping: Promise<never> | undefined;
function stop(reason: string, code: number): Promise<never> {
	stopping ??= stopGracefully(server, reason).then(() => process.exit(code));
	return stopping;
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal, 0));

// Adapter-node drops the promise of a request, so one that fails must not take everyone else's down with it.
// The message is left out: it may hold what a visitor typed.
process.on('unhandledRejection', (error) => {
	const where =
		error instanceof Error ? (error.stack?.split('\n').find((line) => line.includes(' at ')) ?? '') : '';
	console.error(`Unhandled rejection: ${error instanceof Error ? error.name : typeof error}${where}`);
});

async function start(): Promise<void> {
	const { http } = readConfig(process.env);
	hops = http.trustProxy;
	readForwardingFromHeaders();
	process.env.BODY_SIZE_LIMIT = String(BODY_LIMIT_BYTES);

	const built = new URL('../build/handler.js', import.meta.url);
	if (!existsSync(built)) throw new Error('Nothing is built yet: run "node scripts/setup.mjs --build" first');
	// Importing runs the app's `init`, so a wrong setting ends here, before anyone can connect.
	({ handler } = (await import(built.href)) as { handler: Handler });
	if (stopping) return;

	const port = await listen(server, http.port, http.host);
	if (process.send) process.send({ port });
	else console.log(`Listening on http://${http.host.includes(':') ? `[${http.host}]` : http.host}:${port}`);
}

start().catch((error: unknown) => {
	console.error(oneLine(error));
	return stop('failed', 1);
});
