/** Every reply a mail server can refuse with, at every phase, and what becomes of the letter. Time is our own. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/lib/server/address.ts';
import { readConfig } from '../../src/lib/server/config.ts';
import { openDatabase, type Database } from '../../src/lib/server/database.ts';
import { createDelivery, type DeliveryParts } from '../../src/lib/server/delivery.ts';
import { createOutbox, type Outbox } from '../../src/lib/server/outbox.ts';
import { createSmtp } from '../../src/lib/server/smtp.ts';
import { sessionsOf } from './history.ts';
import { openDoor, type Door } from './proxy.ts';
import { phases, startSink, type Phase, type Script, type SinkEvent } from './sink.ts';

const MINUTE = 60_000;
const CODES = Array.from({ length: 200 }, (_, at) => 400 + at);
// Bad sequence of commands (RFC 5321); missing, weak or wrong credentials (RFC 4954): ours to mend, not the letter's.
const ABOUT_US = [503, 530, 534, 535, 538];
// Who refuses before there is a letter refuses us.
const BEFORE_THE_LETTER: readonly Phase[] = ['greeting', 'ehlo', 'auth'];
const isFinal = (phase: Phase, code: number) =>
	code >= 500 && !ABOUT_US.includes(code) && !BEFORE_THE_LETTER.includes(phase);

let dir: string;
let database: Database;
let outbox: Outbox;
let now: number;
let log: SinkEvent[];
let scripts: (Script | null)[];
let sink: Awaited<ReturnType<typeof startSink>>;
let door: Door;

beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'replies-'));
	database = await openDatabase(join(dir, 'quiz.db'));
	await sql`PRAGMA synchronous = OFF`.execute(database.queries);
	outbox = createOutbox(database.queries, 'quiz.example');
	now = Date.UTC(2026, 10, 23);
	scripts = [];
	// The last goodbyes of one test must not stand in the log of the next.
	const heard: SinkEvent[] = (log = []);
	sink = await startSink((event) => heard.push(event));
	let session = 0;
	const next = () => ({ session: (session += 1), script: scripts.shift() ?? null, line: null });
	door = await openDoor('worker', sink.port, next, () => undefined);
});
afterEach(async () => {
	door.close();
	sink.close();
	await database.close();
	rmSync(dir, { recursive: true });
});

const nobody = { host: '127.0.0.1', secure: false, requireTls: false };

function worker(change: Partial<DeliveryParts> = {}) {
	const smtp = { ...nobody, port: door.port, auth: { user: 'quiz', pass: 'secret' } };
	return createDelivery({
		outbox,
		send: createSmtp({ from: { name: 'Quiz', address: 'quiz@example.com' }, smtp }),
		policy: { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 9, retryMinutes: [1, 5] },
		clock: () => now,
		random: () => 0,
		log: () => undefined,
		...change
	});
}

async function enqueue(recipient: string) {
	const words = { subject: 'Routine', html: '<p>Routine</p>', text: 'Routine', language: 'en' };
	const versions = { knowledgeVersion: 'abc123', consentVersion: '1', consentedAt: now };
	await outbox.enqueue(
		{
			requestKey: randomUUID(),
			recipient: recipient as Address,
			...words,
			...versions,
			addressHashes: [recipient]
		},
		now
	);
}

const rows = () => database.queries.selectFrom('letter').selectAll().orderBy('created_at').execute();

describe.each(phases)('refused at %s', (phase) => {
	it('with 4xx a letter is tried again by the table, with 5xx never, and what is about us is kept', async () => {
		const start = now;
		for (const code of CODES) {
			await enqueue(`with-${code}@example.org`);
			// The letters go out in this order, so that each meets its own code.
			now += 1;
		}
		now = start + CODES.length;
		scripts = CODES.map((reply) => ({ at: phase, reply }));
		await worker().deliverDue();
		expect(scripts).toEqual([]);
		const first = await rows();
		expect(first.map(({ state }) => state)).toEqual(
			CODES.map((code) => (isFinal(phase, code) ? 'failed' : 'queued'))
		);
		for (const [at, row] of first.entries()) {
			expect(row.last_error).toContain(String(CODES[at]));
			expect(row.html === null).toBe(row.state === 'failed');
			if (row.state === 'queued') expect(row.next_attempt_at).toBe(now + MINUTE);
		}

		// Now a server that takes everything, so that what comes is what was kept.
		const again: string[] = [];
		const kind = worker({ send: async ({ recipient }) => void again.push(recipient) });
		now += MINUTE - 1;
		await kind.deliverDue();
		expect(again).toEqual([]);
		now += 1;
		await kind.deliverDue();
		now += 10 * 24 * 60 * MINUTE;
		await kind.deliverDue();
		const kept = CODES.filter((code) => !isFinal(phase, code)).map((code) => `with-${code}@example.org`);
		expect(again).toEqual(kept);
		expect(new Set((await rows()).map(({ state }) => state))).toEqual(
			new Set(kept.length === CODES.length ? ['sent'] : ['sent', 'failed'])
		);
	});
});

it('with the settings as they come a server that never takes it is asked for five days, at growing intervals', async () => {
	const { mail } = readConfig({ SMTP_URL: 'smtp://127.0.0.1:25' });
	await enqueue('anna@example.org');
	scripts = Array.from({ length: 1000 }, () => ({ at: 'rcpt', reply: 451 }) as const);
	const delivery = worker({ policy: mail ?? expect.fail() });
	const tries: number[] = [];
	for (;;) {
		const before = sessionsOf(log).length;
		await delivery.deliverDue();
		if (sessionsOf(log).length > before) tries.push(now);
		const [row] = await rows();
		if (row?.state !== 'queued') break;
		now = row.next_attempt_at;
	}
	expect(await rows()).toMatchObject([{ state: 'failed', last_error: 'EENVELOPE RCPT TO 451', html: null }]);
	const waits = tries.slice(1).map((at, before) => (at - (tries[before] ?? 0)) / MINUTE);
	expect(waits).toEqual([...waits].sort((one, other) => one - other));
	expect(waits.slice(0, 8)).toEqual([1, 5, 15, 30, 60, 120, 240, 240]);
	// RFC 5321 §4.5.4.1: give up after four to five days at least.
	const days = ((tries.at(-1) ?? 0) - (tries[0] ?? 0)) / (24 * 60 * MINUTE);
	expect(days).toBeGreaterThanOrEqual(4);
	expect(days).toBeLessThanOrEqual(5.5);
});
