/** A full disk: what was not committed was not accepted, nothing is called sent that was not, and it heals by itself. */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../src/lib/server/address.ts';
import { openDatabase } from '../../src/lib/server/database.ts';
import { createDelivery } from '../../src/lib/server/delivery.ts';
import { createOutbox, type NewLetter } from '../../src/lib/server/outbox.ts';
import { launchWithin, portOf } from './fleet.ts';
import { sessionsOf } from './history.ts';
import { openDoor, type Fate } from './proxy.ts';
import { startSink, type SinkEvent } from './sink.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'disk-full-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const letterTo = (recipient: string): NewLetter => ({
	...{ requestKey: randomUUID(), recipient: recipient as Address, subject: 'Routine', language: 'en' },
	...{ html: 'x'.repeat(60_000), text: 'Routine', knowledgeVersion: 'abc123', consentVersion: '1' },
	...{ consentedAt: 0, addressHashes: [recipient] }
});

describe('a database that may not grow', () => {
	it('refuses what it cannot keep, and goes on with everything once there is room', async () => {
		const database = await openDatabase(join(dir, 'quiz.db'));
		const outbox = createOutbox(database.queries, 'quiz.example');
		const sent: string[] = [];
		const delivery = createDelivery({
			...{ outbox, clock: Date.now, random: () => 0, log: () => undefined },
			send: async ({ recipient }, _, handOver) => {
				await handOver();
				sent.push(recipient);
			},
			policy: { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 3, retryMinutes: [1] }
		});
		await outbox.enqueue(letterTo('first@example.org'), 1);
		const pages = await sql<{ page_count: number }>`PRAGMA page_count`.execute(database.queries);
		const mostPages = (most: number) =>
			sql`PRAGMA max_page_count = ${sql.lit(most)}`.execute(database.queries);
		await mostPages(pages.rows[0]?.page_count ?? 0);
		await expect(outbox.enqueue(letterTo('second@example.org'), 2)).rejects.toThrow('full');
		await delivery.deliverDue();
		await mostPages(1_000_000);
		expect(await outbox.enqueue(letterTo('second@example.org'), 3)).toMatchObject({ created: true });
		await delivery.deliverDue();
		await delivery.deliverDue();
		expect(sent).toEqual(['first@example.org', 'second@example.org']);
		await database.close();
	});
});

// Needs a disk of its own: a small one in memory, which the system has to permit.
const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;

describe.skipIf(!mayMount)('a disk without room', () => {
	it('loses no letter that was accepted, sends none that was refused, and heals once there is room', async () => {
		const log: SinkEvent[] = [];
		const sink = await startSink((event) => log.push(event));
		let isOpen = false;
		let session = 0;
		const next = (): Fate => ({
			...{ session: (session += 1), line: null },
			script: isOpen ? null : { at: 'greeting', reply: 421 }
		});
		const door = await openDoor('worker', sink.port, next, () => undefined);
		// More than the four megabytes to which SQLite lets its log grow before it empties it.
		const mounted = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=16m tmpfs "$DATA_DIR" && exec "$0" "$@"'];
		const worker = launchWithin(['unshare', ...mounted], 'tests/faults/worker.ts', {
			...{ DATA_DIR: dir, QUIZ_SECRET: 'a secret of the fault harness only', DATABASE_URL: undefined },
			...{
				SMTP_URL: `smtp://127.0.0.1:${door.port}`,
				MAIL_RETRY_SCHEDULE_MINUTES: '1',
				MAIL_MAX_ATTEMPTS: '1000'
			},
			...{ FAULTS_SPEED: '60', FAULTS_SINCE: String(Date.now()) }
		});
		try {
			const port = await portOf(worker);
			const answers = new Map<string, number>();
			const ask = async () => {
				const recipient = `reader-${answers.size}@example.org`;
				// In fast time a connection that is kept is closed sooner than the next letter comes.
				const headers = { connection: 'close' };
				const body = JSON.stringify(letterTo(recipient));
				const { status } = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body, headers });
				answers.set(recipient, status);
				return status;
			};
			const told = (status: number) => [...answers].filter(([, said]) => said === status).map(([to]) => to);
			const arrived = () =>
				sessionsOf(log)
					.filter(({ said }) => said.dot === 250)
					.map(({ recipient }) => recipient ?? '');

			for (let letters = 0; letters < 5; letters += 1) expect(await ask()).toBe(303);
			const filler = `/proc/${worker.pid}/root${dir}/filler`;
			try {
				for (;;) writeFileSync(filler, Buffer.alloc(4096), { flag: 'a' });
			} catch (error) {
				expect(error).toMatchObject({ code: 'ENOSPC' });
			}
			while (told(503).length < 5) await ask();
			isOpen = true;
			// Letters are due again and again meanwhile; whatever the worker can do without room, it does once.
			await new Promise((resolve) => setTimeout(resolve, 3_000));
			rmSync(filler);
			await vi.waitFor(async () => expect(await ask()).toBe(303), { timeout: 60_000, interval: 500 });
			const accepted = told(303);
			await vi.waitFor(() => expect(arrived().sort()).toEqual(accepted.sort()), { timeout: 60_000 });
			await new Promise((resolve) => setTimeout(resolve, 1_000));
			expect(arrived().sort()).toEqual(accepted.sort());
		} finally {
			const ended = once(worker, 'exit');
			worker.kill('SIGKILL');
			await ended;
			door.close();
			sink.close();
		}
	}, 180_000);
});
