import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { endChild, startChild } from '../../scripts/start/child.ts';
import { freePort } from '../../scripts/start/ports.ts';

const LOOPBACK = '127.0.0.1';

async function startSink(folder: string) {
	let received = 0;
	const sink = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, _session, done) {
			simpleParser(stream)
				.then((mail) => {
					const name = `${String((received += 1)).padStart(4, '0')}.json`;
					writeFileSync(join(folder, name), JSON.stringify(mail, null, '\t'));
					done();
				})
				.catch(done);
		}
	});
	sink.listen(0, LOOPBACK);
	await once(sink.server, 'listening');
	return { sink, port: (sink.server.address() as AddressInfo).port };
}

/** Starts the built server as production does, with a real mail server behind it; returns the tear-down. */
export default async function setup(): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'journeys-'));
	const mailFolder = join(folder, 'mail');
	mkdirSync(mailFolder);
	const { sink, port: smtpPort } = await startSink(mailFolder);

	const port = await freePort(0, LOOPBACK);
	const env = {
		HOST: LOOPBACK,
		PORT: String(port),
		DATA_DIR: join(folder, 'data'),
		SMTP_URL: `smtp://${LOOPBACK}:${smtpPort}`
	};
	const server = startChild('serve.ts', env, 'inherit');
	const listening = once(server.process, 'message').then(() => true);
	if (!(await Promise.race([listening, server.exited.then(() => false)]))) {
		throw new Error('The server under test did not start; its own words stand above');
	}

	process.env.BASE_URL = `http://${LOOPBACK}:${port}`;
	process.env.MAIL_DIR = mailFolder;

	return async () => {
		await endChild(server, 10_000);
		await new Promise<void>((resolve) => sink.close(resolve));
		rmSync(folder, { recursive: true, force: true });
	};
}
