import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createLetters } from './letters.ts';
import { createReceiver } from './receive.ts';
import { createWeb } from './web.ts';

export interface Mailbox {
	smtp: number;
	web: number;
	close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Port 0 picks a free one. */
export async function startMailbox(ports: { smtp: number; web: number }): Promise<Mailbox> {
	const letters = createLetters();
	const receiver = createReceiver(letters);
	// A client that hangs up half-way is its own affair.
	receiver.on('error', () => {});
	const web = createWeb(letters);
	return {
		smtp: await listen(receiver.server, ports.smtp),
		web: await listen(web, ports.web),
		async close() {
			web.close();
			web.closeAllConnections();
			await new Promise<void>((resolve) => receiver.close(resolve));
		}
	};
}

async function listen(server: Server, port: number): Promise<number> {
	server.listen(port, LOOPBACK);
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}
