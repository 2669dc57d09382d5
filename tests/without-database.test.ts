/** A result needs neither the database nor the mail server: those are for letters. */
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enResult } from '../src/lib/locales/en-result.ts';
import { consentVersion } from '../src/lib/ui/result/email.ts';
import { addressOf, isPostgresExpected, startCluster, type Cluster } from './fixtures/postgres.ts';
import { ask, cookieOfAVisit, post } from './fixtures/visitor.ts';
import { three, type inFrance } from './personas/three.ts';
import { startServer, type TestServer } from './server.ts';

describe.runIf(isPostgresExpected)('with the database gone and a mail server that never answers', () => {
	const sockets = new Set<Socket>();
	const silent = createServer((socket) => void sockets.add(socket.on('error', () => {})));
	let cluster: Cluster;
	let server: TestServer;
	let cookie = '';
	const before = new Map<string, unknown>();

	const recommendation = async (answers: typeof inFrance.answers) => {
		const headers = { 'content-type': 'application/json' };
		const body = JSON.stringify({ answers });
		const response = await fetch(`${server.url}/api/recommendation`, { method: 'POST', headers, body });
		expect(response.status).toBe(200);
		return response.json();
	};
	const letter = (name: string) => {
		const fields = {
			address: `${name}@example.org`,
			consent: consentVersion,
			requestKey: `a-page-for-${name}`
		};
		return post(server, '/result?/email', Object.entries(fields), { cookie });
	};

	beforeAll(async () => {
		silent.listen(0, '127.0.0.1');
		await once(silent, 'listening');
		cluster = await startCluster();
		server = await startServer({
			DATABASE_URL: addressOf(await cluster.create()),
			QUIZ_SECRET: 'a secret of thirty-two characters or so',
			SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`
		});
		for (const { name, answers } of three) before.set(name, await recommendation(answers));
		cookie = await cookieOfAVisit(server);
		expect((await letter('anna')).headers.location).toBe('/result#keep');
		await cluster.stop();
	});
	afterAll(async () => {
		for (const socket of sockets) socket.destroy();
		silent.close();
		await server.stop();
	});

	it.each(three)('$name gets the same result', async ({ name, answers }) => {
		expect(await recommendation(answers)).toEqual(before.get(name));
	});

	it('somebody without a script is asked every question and shown the routine', async () => {
		const { status, body } = await ask(server, '/result', { cookie: await cookieOfAVisit(server) });
		expect(status).toBe(200);
		expect(body).toContain('Retinol');
	});

	it('a letter is not promised, and the page says so', async () => {
		const { status, body } = await letter('berta');
		expect(status).toBe(503);
		expect(body).toContain(enResult.result.email.faults['not-saved']);
	});

	it('whoever watches over the server is told that it is not ready', async () => {
		expect((await ask(server, '/readyz')).status).toBe(503);
		expect((await ask(server, '/healthz')).status).toBe(200);
	});
});
