import { createServer, type AddressInfo } from 'node:net';

function tryToListen(port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(port, host, () => {
			const { port: got } = probe.address() as AddressInfo;
			probe.close(() => resolve(got));
		});
	});
}

/** The wanted port when it is free, otherwise one that is. */
export async function freePort(wanted: number, host: string): Promise<number> {
	try {
		return await tryToListen(wanted, host);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		return tryToListen(0, host);
	}
}
