import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { endChild, startChild } from '../scripts/start/child.ts';
import { freePort } from '../scripts/start/ports.ts';

const LOOPBACK = '127.0.0.1';

export type TestServer = {
	url: string;
	/** One JSON file per letter that arrived: its envelope and what a mail program makes of it. */
	mailFolder: string;
	/** What the server has written to its log so far. */
	logFile: string;
	stop: () => Promise<void>;
};

async function startSink(folder: string) {
	let received = 0;
	const sink = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, { envelope }, done) {
			simpleParser(stream)
				.then(({ headers, ...mail }) => {
					const name = `${String((received += 1)).padStart(4, '0')}.json`;
					const to = envelope.rcptTo.map(({ address }) => address);
					writeFileSync(
						join(folder, name),
						JSON.stringify({ ...mail, envelope: to, headers: [...headers.keys()] })
					);
					done();
				})
				.catch(done);
		}
	});
	sink.listen(0, LOOPBACK);
	await once(sink.server, 'listening');
	return { sink, port: (sink.server.address() as AddressInfo).port };
}

/** Starts the built server as production does, with a real mail server behind it. Another release has a script of its own. */
export async function startServer(env: NodeJS.ProcessEnv = {}, script = 'serve.ts'): Promise<TestServer> {
	const folder = mkdtempSync(join(tmpdir(), 'server-under-test-'));
	const mailFolder = join(folder, 'mail');
	const logFile = join(folder, 'log');
	mkdirSync(mailFolder);
	const { sink, port: smtpPort } = await startSink(mailFolder);
	const port = Number(env.PORT ?? (await freePort(0, LOOPBACK)));

	const server = startChild(
		script,
		{
			HOST: LOOPBACK,
			PORT: String(port),
			DATA_DIR: join(folder, 'data'),
			SMTP_URL: `smtp://${LOOPBACK}:${smtpPort}`,
			// All journeys come from one address.
			MAIL_PER_CLIENT_HOUR: '1000',
			MAIL_PER_MINUTE: '1000',
			// What else runs on this machine is not the server's own load.
			MAX_LOOP_DELAY_MS: '10000',
			// Nor do all journeys at once come to one server.
			MAX_IN_FLIGHT: '100',
			...env
		},
		'pipe'
	);
	server.process.stdout?.pipe(createWriteStream(logFile));

	async function stop(): Promise<void> {
		await endChild(server, 10_000);
		await new Promise<void>((resolve) => sink.close(resolve));
		rmSync(folder, { recursive: true, force: true });
	}

	const listening = once(server.process, 'message').then(() => true);
	if (!(await Promise.race([listening, server.exited.then(() => false)]))) {
		const said = readFileSync(logFile, 'utf8');
		await stop();
		throw new Error(`The server under test did not start; its own words stand above. ${said}`);
	}
	return { url: `http://${LOOPBACK}:${port}`, mailFolder, logFile, stop };
}
