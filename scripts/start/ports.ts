import { createServer } from 'node:net';
import { codeOf, listen } from '../serve/listen.ts';

async function tryToListen(port: number, host: string): Promise<number> {
	const probe = createServer();
	const got = await listen(probe, port, host);
	await new Promise((resolve) => probe.close(resolve));
	return got;
}

/** The wanted port when it is free, otherwise one that is. */
export async function freePort(wanted: number, host: string): Promise<number> {
	try {
		return await tryToListen(wanted, host);
	} catch (error) {
		if (codeOf(error) !== 'EADDRINUSE') throw error;
		return tryToListen(0, host);
	}
}
