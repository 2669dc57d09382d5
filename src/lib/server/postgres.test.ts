import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgres } from '../../../tests/fixtures/databases.ts';
import { isPostgresExpected } from '../../../tests/fixtures/postgres.ts';
import { openDatabase, type Database } from './database.ts';
import type { Postgres } from './server-url.ts';

const elsewhere = (port: number, change: Partial<Postgres> = {}): Postgres => ({
	host: '127.0.0.1',
	port,
	user: 'quiz',
	password: 'canary-4d1c',
	database: 'quiz',
	tls: false,
	...change
});

const withTls = { tls: { rootCert: undefined } };

const refusal = (where: Postgres) =>
	openDatabase(where).then(
		() => expect.fail('opened'),
		(error: Error) => error.message
	);

async function listening(onConnection: (socket: Socket) => void): Promise<{ port: number; server: Server }> {
	const server = createServer(onConnection);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { port: (server.address() as AddressInfo).port, server };
}

describe('a server that cannot be used', () => {
	it('stops the start with a line that says why and names the setting, not the password', async () => {
		const { port, server } = await listening(() => {});
		server.close();
		await once(server, 'close');
		const line = await refusal(elsewhere(port));
		expect(line).toMatch(/^The database of DATABASE_URL cannot be used: .*ECONNREFUSED.*\.$/);
		expect(line).not.toContain('canary');
	});

	it('is told nothing in the clear where the setting asks for TLS', async () => {
		let heard = '';
		const { port, server } = await listening((socket) => {
			// What stands for no.
			socket.once('data', () => socket.on('data', (chunk) => (heard += chunk.toString())).write('N'));
		});
		expect(await refusal(elsewhere(port, withTls))).toMatch(/does not support SSL/);
		expect(heard).toBe('');
		server.close();
	});

	it('is not believed where nobody vouches for its certificate', async () => {
		const certified = new SMTPServer({ secure: true, logger: false });
		certified.on('error', () => {});
		certified.listen(0, '127.0.0.1');
		await once(certified.server, 'listening');
		const { port: there } = certified.server.address() as AddressInfo;
		const { port, server } = await listening((socket) => {
			// What stands for yes; then the other one's TLS begins.
			socket.once('data', () => {
				socket.write('S');
				const onward = connect(there, '127.0.0.1');
				for (const end of [socket, onward]) end.on('error', () => {});
				socket.pipe(onward).pipe(socket);
			});
		});
		expect(await refusal(elsewhere(port, withTls))).toMatch(/certificate/);
		server.close();
		await new Promise<void>((resolve) => certified.close(resolve));
	});
});

describe.runIf(isPostgresExpected)('a server that answers', () => {
	let where: Postgres;
	let database: Database;
	beforeEach(async () => {
		where = await (await postgres()).create();
		database = await openDatabase(where);
	});
	afterEach(async () => {
		await database.close();
		(await postgres()).giveBack(where);
	});

	const one = (from = database) => sql<{ one: number }>`select 1::bigint as one`.execute(from.queries);

	it('gives milliseconds and counts as numbers', async () => {
		expect((await one()).rows).toEqual([{ one: 1 }]);
	});

	it('breaks off what takes too long, and holds no lock for a process that was stopped', async () => {
		const setting = async (name: string) => {
			const { rows } = await sql`show ${sql.raw(name)}`.execute(database.queries);
			return Object.values(rows[0] as object)[0];
		};
		expect(await setting('statement_timeout')).toBe('5s');
		expect(await setting('idle_in_transaction_session_timeout')).toBe('10s');
		expect(await setting('transaction_isolation')).toBe('read committed');
	});

	it.each(['fast', 'immediate', 'killed'] as const)(
		'is used again after it went and came back: %s',
		async (how) => {
			await Promise.all([one(), one(), one()]);
			await (await postgres()).restart(how);
			expect((await one()).rows).toEqual([{ one: 1 }]);
		}
	);

	it('may hang up, again and again: that fails the calls it happens to and no other', async () => {
		for (let round = 0; round < 20; round += 1) {
			const busy = sql`select pg_sleep(60)`.execute(database.queries);
			const doomed = database.queries.transaction().execute(async (transaction) => {
				await sql`select 1`.execute(transaction);
				await (await postgres()).hangUp(where.database);
				await sql`select 1`.execute(transaction);
			});
			await Promise.all([expect(busy).rejects.toThrow(), expect(doomed).rejects.toThrow()]);
			expect((await one()).rows).toEqual([{ one: 1 }]);
		}
	});

	it('may go silent: that fails the calls it happens to, and new connections are made', async () => {
		const lines: Socket[] = [];
		const proxy = await listening((socket) => {
			const server = connect(where.port, where.host);
			lines.push(socket, server);
			for (const end of [socket, server]) end.on('error', () => {});
			socket.pipe(server).pipe(socket);
		});
		const through = await openDatabase({ ...where, port: proxy.port });
		await one(through);
		for (const line of lines) line.unpipe().pause();
		await expect(one(through)).rejects.toThrow(/timeout/);
		expect((await one(through)).rows).toEqual([{ one: 1 }]);
		for (const line of lines) line.destroy();
		await through.close();
		proxy.server.close();
	});
});
