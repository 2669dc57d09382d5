import type { Server } from 'node:net';

/** Resolves with the port. A refusal names the setting that asked for what cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(new Error(whyNot(error, port, host), { cause: error })));
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** `Error.cause` keeps the code, for whoever has another port to try. */
export const codeOf = (error: unknown): unknown =>
	error instanceof Error ? ((error.cause ?? error) as NodeJS.ErrnoException).code : undefined;

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
	switch (error.code) {
		case 'EADDRINUSE':
			return `PORT is ${port}, which another program uses on ${host}: give another one, or 0 for any that is free.`;
		case 'EACCES':
			return `PORT is ${port}, which this user may not use: give one from 1024 on.`;
		default:
			return `HOST is ${JSON.stringify(host)}, which this machine cannot listen on (${error.code ?? error.name}): give one of its own addresses, 127.0.0.1 for itself only or 0.0.0.0 for all.`;
	}
}
