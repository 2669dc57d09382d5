import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/fixtures/databases.ts';
import { isPostgresExpected } from '../../../tests/fixtures/postgres.ts';
import { shapes, type Shaped } from '../knowledge/shapes.ts';
import type { Address } from './address.ts';
import { app, startApp } from './app.ts';
import type { LogEvent } from './log.ts';

let dir: string;
let events: LogEvent[];
const log = (event: LogEvent) => void events.push(event);

beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'app-'));
	events = [];
});
afterEach(async () => {
	await app().stop();
	rmSync(dir, { recursive: true });
});

const letter = () => ({
	requestKey: randomUUID(),
	recipient: 'anna@example.com' as Address,
	subject: 'Your routine',
	html: '<p>',
	text: 'Routine',
	language: 'en',
	knowledgeVersion: 'abc',
	consentVersion: '1',
	consentedAt: 0
});

it('starts with nothing set but a folder, keeps its secret, and then offers no mail', async () => {
	const first = await startApp({ DATA_DIR: dir }, log);
	expect(app()).toBe(first);
	expect(first.post).toBeNull();
	expect(await first.backlog()).toEqual({ depth: 0, oldestAgeSeconds: null, parked: 0 });
	const sealed = first.seal.seal('answers', 1, Date.now());
	await first.stop();
	const second = await startApp({ DATA_DIR: dir }, log);
	expect(second.seal.open('answers', sealed, Date.now())).toEqual({ value: 1 });
	expect(events).toContainEqual({ event: 'started', mail: 'off' });
});

it('sends an accepted letter without being asked again, and finishes it before it stops', async () => {
	const arrived = Promise.withResolvers<void>();
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, _, done) {
			stream.resume().on('end', () => {
				arrived.resolve();
				done();
			});
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	const { post, stop } = await startApp({ DATA_DIR: dir, SMTP_URL: `smtp://127.0.0.1:${port}` }, log);
	const kept = (await post?.accept(letter(), '192.0.2.1')) ?? expect.fail();
	const id = 'id' in kept ? kept.id : expect.fail();
	await arrived.promise;
	// While it still runs: what was sent is not even left in the write-ahead log.
	const onDisk = () =>
		readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes('anna@example.com'));
	await expect.poll(onDisk).toEqual([]);
	await stop();
	expect(events.at(-2)).toEqual({ event: 'letter', letter: id, step: 'sent', attempt: 1 });
	expect(events.at(-1)).toEqual({ event: 'stopped' });
	// Closing folds the write-ahead log into the database, so that one file can be copied.
	expect(readdirSync(dir).sort()).toEqual(['quiz.db', 'secret']);
	await new Promise<void>((resolve) => server.close(resolve));
});

it.runIf(isPostgresExpected)(
	'keeps letters in the database it is told of, and nothing in a folder',
	async () => {
		const empty = await emptyDatabase('PostgreSQL');
		const { post, backlog, stop } = await startApp(
			{ ...empty.env, DATA_DIR: join(dir, 'unused'), SMTP_URL: 'smtp://127.0.0.1:1' },
			log
		);
		const asked = letter();
		await post?.accept(asked, '192.0.2.1');
		expect(await post?.accept(asked, '192.0.2.1')).toMatchObject({ created: false });
		expect(await backlog()).toMatchObject({ depth: 1 });
		await stop();
		expect(existsSync(join(dir, 'unused'))).toBe(false);
		empty.remove();
	}
);

it('refuses a letter after it has stopped rather than lose it', async () => {
	const { post, stop } = await startApp({ DATA_DIR: dir, SMTP_URL: 'smtp://127.0.0.1:1' }, log);
	await stop();
	await expect(post?.accept(letter(), '192.0.2.1')).rejects.toThrow();
});

it('does not start on knowledge that is broken, and names the record in one line', async () => {
	await startApp({ DATA_DIR: dir }, log);
	const care = shapes.find(([list]) => list === 'care') ?? expect.fail();
	const record = { id: 'moisturiser', nonsense: 1 };
	const broken: Shaped = [care[0], care[1], [record]];
	const line = await startApp({ DATA_DIR: dir }, log, [broken]).then(
		() => '',
		(error: Error) => error.message
	);
	expect(line).toMatch(/^The knowledge has a broken record \(1 in all\).*: care moisturiser: /);
	expect(line).not.toContain('\n');
});

it('stops the one before when started again', async () => {
	const first = await startApp({ DATA_DIR: dir }, log);
	const second = await startApp({ DATA_DIR: dir }, log);
	await expect(first.backlog()).rejects.toThrow();
	expect(await second.backlog()).toEqual({ depth: 0, oldestAgeSeconds: null, parked: 0 });
});
