import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../start/ports.ts';
import { listen } from './listen.ts';

const refusal = (port: number, host: string) =>
	listen(createServer(), port, host).then(
		() => 'listens',
		(error: Error) => error.message
	);

it('listens where it is told, and says on which port', async () => {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	expect(port).toBeGreaterThan(0);
	expect(await refusal(port, '127.0.0.1')).toMatch(
		new RegExp(`^PORT is ${port}, which another program uses`)
	);
	const other = await freePort(port, '127.0.0.1');
	expect(other).not.toBe(port);
	await new Promise((resolve) => server.close(resolve));
});

// An address set aside for examples, a name that cannot exist, and one that is no address at all.
it.each(['203.0.113.7', 'no-such-host.invalid', '999.1.1.1'])('names HOST when it is %s', async (host) => {
	const named = new RegExp(`^HOST is "${host}", which this machine cannot listen on \\(E`);
	expect(await refusal(0, host)).toMatch(named);
	await expect(freePort(3000, host)).rejects.toThrow(named);
});
