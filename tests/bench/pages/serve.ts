/** A server for the contenders: each file once, compressed as well as it can be. On this machine only. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Question } from '../../../src/lib/knowledge/schema/index.ts';

/** Path → text. */
export type Served = Readonly<Record<string, string>>;

export const isMultiple = ({ kind }: Question) => kind === 'multiple';

const typeOf = (path: string) =>
	path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';

export async function serve(files: Served): Promise<{ url: string; stop: () => Promise<void> }> {
	const ready = new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
	const server = createServer((request, response) => {
		const body = ready.get(request.url ?? '');
		if (!body) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': `${typeOf(request.url ?? '')}; charset=utf-8`,
			'content-encoding': 'br',
			'content-length': body.length
		});
		return response.end(body);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/0`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
