import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compressRendered } from './serve/compress.ts';
import { proxiesTrusted, readForwardingFromHeaders, settleForwarding } from './serve/forwarded.ts';
import { oneLine, stopGracefully } from './serve/stop.ts';

// The longest honest request is a filled-in form with every answer, a tenth of this.
const LARGEST_BODY = 16 * 1024;

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
		if (Number(req.headers['content-length']) > LARGEST_BODY) {
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
	hops = proxiesTrusted(process.env.TRUST_PROXY);
	readForwardingFromHeaders();
	process.env.BODY_SIZE_LIMIT = String(LARGEST_BODY);

	const built = new URL('../build/handler.js', import.meta.url);
	if (!existsSync(built)) throw new Error('Nothing is built yet: run "node scripts/setup.mjs --build" first');
	// Importing runs the app's `init`, so a wrong setting ends here, before anyone can connect.
	({ handler } = (await import(built.href)) as { handler: Handler });
	if (stopping) return;

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(Number(process.env.PORT || 3000), process.env.HOST || '127.0.0.1', resolve);
	});
	const { address, port, family } = server.address() as AddressInfo;
	if (process.send) process.send({ port });
	else console.log(`Listening on http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
}

start().catch((error: unknown) => {
	console.error(oneLine(error));
	return stop('failed', 1);
});
