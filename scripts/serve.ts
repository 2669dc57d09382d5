import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { BODY_LIMIT_BYTES, readConfig } from '../src/lib/server/config.ts';
import { front } from '../src/lib/server/front.ts';
import { readForwardingFromHeaders } from './serve/forwarded.ts';
import { createFront, type Handler } from './serve/front.ts';
import { createGate, createMeter } from './serve/gate.ts';
import { listen } from './serve/listen.ts';
import { createBusyAnswer } from './serve/refuse.ts';
import { oneLine, stopGracefully } from './serve/stop.ts';

let server: Server | undefined;

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
	readForwardingFromHeaders();
	process.env.BODY_SIZE_LIMIT = String(BODY_LIMIT_BYTES);

	const built = new URL('../build/', import.meta.url);
	const app = new URL('handler.js', built);
	if (!existsSync(app)) throw new Error('Nothing is built yet: run "node scripts/setup.mjs --build" first');
	const gate = createGate({ inFlight: http.maxInFlight, delayMs: http.maxLoopDelayMs }, createMeter());
	front.load = gate.load;
	// Importing runs the app's `init`, so a wrong setting ends here, before anyone can connect.
	const { handler } = (await import(app.href)) as { handler: Handler };
	if (stopping) return;

	server = createFront({
		hops: http.trustProxy,
		gate,
		files: new Set(readdirSync(new URL('client/', built))),
		busy: createBusyAnswer(front.busyPages),
		handler
	});
	const port = await listen(server, http.port, http.host);
	if (process.send) process.send({ port });
	else console.log(`Listening on http://${http.host.includes(':') ? `[${http.host}]` : http.host}:${port}`);
}

start().catch((error: unknown) => {
	console.error(oneLine(error));
	return stop('failed', 1);
});
