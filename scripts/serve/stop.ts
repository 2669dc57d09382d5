import type { Server } from 'node:http';

const REQUESTS_HAVE_MS = 5_000;
const EVERYTHING_HAS_MS = 9_000;

type Listener = (reason: string) => unknown;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

async function closeServer(server: Server | undefined): Promise<void> {
	if (!server?.listening) return;
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	// A kept-alive connection becomes idle only when its last answer is out, so one look is not enough.
	const idle = setInterval(() => server.closeIdleConnections(), 50);
	await Promise.race([closed, after(REQUESTS_HAVE_MS)]);
	clearInterval(idle);
	server.closeAllConnections();
}

/**
 * Requests first, then whoever listens for `sveltekit:shutdown` (the mail worker, the database): an answer on
 * its way out may still need both. Listeners may return a promise.
 */
export async function stopGracefully(server: Server | undefined, reason: string): Promise<void> {
	const everything = async () => {
		await closeServer(server);
		const listeners = process.listeners('sveltekit:shutdown' as 'exit') as unknown as Listener[];
		const results = await Promise.allSettled(listeners.map(async (listener) => listener(reason)));
		for (const result of results) {
			if (result.status === 'rejected') console.error(`While stopping: ${oneLine(result.reason)}`);
		}
	};
	await Promise.race([everything(), after(EVERYTHING_HAS_MS)]);
}

/** A stack says nothing to whoever mistyped a setting. */
export function oneLine(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message.trim().replace(/\s*\n\s*/g, ' ');
}
