/** Bytes to a server as they are, which no client library would send. */
import { once } from 'node:events';
import { connect } from 'node:net';

/** What was said on one connection until the server hung up, and the statuses of all answers in it. */
export async function talk(url: string, bytes: string): Promise<{ statuses: number[]; text: string }> {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	let text = '';
	socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
	socket.on('error', () => undefined);
	socket.write(bytes, 'latin1');
	await once(socket, 'close');
	return { statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)), text };
}

export const request = (line: string, headers: readonly string[] = [], body = ''): string =>
	`${line} HTTP/1.1\r\n${['Host: x', ...headers].join('\r\n')}\r\n\r\n${body}`;
