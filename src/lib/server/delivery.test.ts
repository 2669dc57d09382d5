import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from './address.ts';
import { openDatabase, type Database } from './database.ts';
import { createDelivery, type Delivery, type DeliveryParts } from './delivery.ts';
import type { LogEvent } from './log.ts';
import { createOutbox, type NewLetter, type Outbox } from './outbox.ts';
import { createSmtp, type Send } from './smtp.ts';

const MINUTE = 60_000;
const from = { name: 'Skin quiz', address: 'quiz@example.com' };

let dir: string;
let database: Database;
let outbox: Outbox;
let now: number;
let events: LogEvent[];
let servers: SMTPServer[];

beforeEach(async () => {
	dir = mkdtempSync(join(tmpdir(), 'delivery-'));
	database = await openDatabase(join(dir, 'quiz.db'));
	outbox = createOutbox(database.queries, 'quiz.example');
	now = Date.UTC(2026, 10, 23);
	events = [];
	servers = [];
});
afterEach(async () => {
	for (const server of servers) await new Promise<void>((resolve) => server.close(resolve));
	await database.close();
	rmSync(dir, { recursive: true });
});

/** A mail server on loopback that answers each letter with the next reply, then with 250. */
async function mailServer(replies: number[] = [], options: SMTPServerOptions = {}) {
	const seen: { mail: ParsedMail; raw: string; reply: number; to: string[]; sender: string }[] = [];
	const server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		logger: false,
		onData(stream, session, done) {
			void stream.toArray().then(async (chunks: Buffer[]) => {
				const raw = Buffer.concat(chunks);
				const reply = replies.shift() ?? 250;
				const { mailFrom, rcptTo } = session.envelope;
				seen.push({
					mail: await simpleParser(raw),
					raw: raw.toString(),
					reply,
					to: rcptTo.map(({ address }) => address),
					sender: mailFrom ? mailFrom.address : ''
				});
				if (reply === 250) return done();
				return done(Object.assign(new Error('for anna@example.com'), { responseCode: reply }));
			});
		},
		...options
	});
	servers.push(server);
	server.on('error', () => {});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const { port } = server.server.address() as AddressInfo;
	return { seen, send: createSmtp({ from, smtp: smtpAt(port) }) };
}

function smtpAt(port: number) {
	return { host: '127.0.0.1', port, secure: false, auth: undefined, requireTls: false };
}

function delivery(send: Send, change: Partial<DeliveryParts> = {}): Delivery {
	return createDelivery({
		outbox,
		send,
		policy: { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 3, retryMinutes: [1, 5] },
		clock: () => now,
		random: () => 0,
		log: (event) => void events.push(event),
		...change
	});
}

function enqueue(change: Partial<NewLetter> = {}) {
	const letter: NewLetter = {
		requestKey: randomUUID(),
		recipient: 'anna@example.com' as Address,
		subject: 'Your skin routine · Ihre Routine',
		html: '<p>Grüße</p>',
		text: 'Grüße',
		language: 'de',
		knowledgeVersion: 'abc123',
		consentVersion: '1',
		consentedAt: now,
		...change
	};
	return outbox.enqueue(letter, now);
}

const rows = () => database.queries.selectFrom('letter').selectAll().execute();
const steps = () => events.map((event) => (event.event === 'letter' ? event.step : event.event));

describe('a letter that the server takes', () => {
	it('arrives once, whole, from us to one person', async () => {
		const { seen, send } = await mailServer();
		const { id } = await enqueue();
		const worker = delivery(send);
		await worker.deliverDue();
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
		const { mail, to, sender } = seen[0] ?? expect.fail();
		expect({ to, sender }).toEqual({ to: ['anna@example.com'], sender: 'quiz@example.com' });
		expect(mail.subject).toBe('Your skin routine · Ihre Routine');
		expect(mail.text?.trim()).toBe('Grüße');
		expect(mail.html).toContain('<p>Grüße</p>');
		expect(mail.messageId).toBe(`<${id}@quiz.example>`);
		expect(mail.from?.value).toEqual([from]);
		expect(mail.date?.getTime()).toBe(now);
		expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
		expect(mail.headers.get('content-language')).toBe('de');
	});

	it('is marked sent and erased', async () => {
		const { send } = await mailServer();
		await enqueue();
		await delivery(send).deliverDue();
		expect(await rows()).toMatchObject([
			{ state: 'sent', sent_at: now, erased_at: now, recipient: null, subject: null, html: null, text: null }
		]);
		expect(steps()).toEqual(['sent']);
	});

	it('goes out at once when the worker is poked, even while it is busy', async () => {
		const { seen, send } = await mailServer();
		const worker = delivery(async (letter, signal) => {
			if (seen.length === 0) {
				await enqueue();
				worker.poke();
			}
			await send(letter, signal);
		});
		await enqueue();
		await worker.deliverDue();
		expect(seen).toHaveLength(2);
	});

	it('carries no header that its content tried to smuggle in', async () => {
		const { seen, send } = await mailServer();
		await enqueue({ subject: 'Hello\r\nBcc: berta@example.com', language: 'en\r\nBcc: berta@example.com' });
		await delivery(send).deliverDue();
		expect(seen[0]?.to).toEqual(['anna@example.com']);
		expect(seen[0]?.mail.headers.has('bcc')).toBe(false);
	});
});

describe('a letter that the server puts off', () => {
	it('is tried again later and delivered once', async () => {
		const { seen, send } = await mailServer([451]);
		await enqueue();
		const worker = delivery(send);
		await worker.deliverDue();
		expect(await rows()).toMatchObject([
			{ state: 'queued', attempts: 1, next_attempt_at: now + MINUTE, last_error: 'EMESSAGE DATA 451' }
		]);
		now += MINUTE - 1;
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
		now += 1;
		await worker.deliverDue();
		await worker.deliverDue();
		expect(seen.map(({ reply }) => reply)).toEqual([451, 250]);
		expect(steps()).toEqual(['retry', 'sent']);
	});

	it('carries the same Message-ID and date on every attempt', async () => {
		const { seen, send } = await mailServer([451, 421]);
		const { id } = await enqueue();
		const worker = delivery(send);
		for (let i = 0; i < 3; i += 1) {
			await worker.deliverDue();
			now += 10 * MINUTE;
		}
		expect(seen).toHaveLength(3);
		expect(new Set(seen.map(({ mail }) => mail.messageId))).toEqual(new Set([`<${id}@quiz.example>`]));
		expect(new Set(seen.map(({ mail }) => mail.date?.getTime())).size).toBe(1);
	});

	it('waits longer after each attempt, a little spread, and no more than the last step', async () => {
		const { send } = await mailServer([451, 451, 451, 451]);
		const policy = { leaseSeconds: 60, pollSeconds: 3600, maxAttempts: 9, retryMinutes: [1, 5] };
		await enqueue();
		const worker = delivery(send, { policy, random: () => 0.5 });
		const waits: number[] = [];
		for (let i = 0; i < 4; i += 1) {
			await worker.deliverDue();
			const [row] = await rows();
			waits.push((row?.next_attempt_at ?? 0) - now);
			now = row?.next_attempt_at ?? 0;
		}
		expect(waits.map((wait) => wait / MINUTE)).toEqual([1.05, 5.25, 5.25, 5.25]);
	});

	it('is given up and erased after the last attempt allowed', async () => {
		const { seen, send } = await mailServer([451, 451, 451, 250]);
		await enqueue();
		const worker = delivery(send);
		for (let i = 0; i < 5; i += 1) {
			await worker.deliverDue();
			now += 10 * MINUTE;
		}
		expect(seen).toHaveLength(3);
		expect(await rows()).toMatchObject([{ state: 'failed', recipient: null, html: null }]);
	});

	it('is kept when nobody listens at all', async () => {
		const closed = await mailServer();
		for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(resolve));
		await enqueue();
		await delivery(closed.send).deliverDue();
		expect(await rows()).toMatchObject([{ state: 'queued', attempts: 1, recipient: 'anna@example.com' }]);
	});
});

describe('a letter that the server refuses', () => {
	it('is not tried again, and is erased', async () => {
		const { seen, send } = await mailServer([550, 250]);
		await enqueue();
		const worker = delivery(send);
		await worker.deliverDue();
		now += 24 * 60 * MINUTE;
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
		expect(await rows()).toMatchObject([
			{ state: 'failed', last_error: 'EMESSAGE DATA 550', recipient: null }
		]);
	});

	it('does not hold up the next one', async () => {
		const { seen, send } = await mailServer([550, 250]);
		await enqueue();
		await enqueue();
		await delivery(send).deliverDue();
		expect(seen.map(({ reply }) => reply)).toEqual([550, 250]);
	});
});

it('keeps the letter when the server has no TLS but TLS is required, and shows it nothing', async () => {
	const { seen } = await mailServer();
	const port = (servers[0]?.server.address() as AddressInfo).port;
	await enqueue();
	await delivery(createSmtp({ from, smtp: { ...smtpAt(port), requireTls: true } })).deliverDue();
	expect(seen).toEqual([]);
	expect(await rows()).toMatchObject([{ state: 'queued', attempts: 1 }]);
});

it('logs neither address nor content, whatever happens', async () => {
	const { send } = await mailServer([451, 550, 250]);
	for (let i = 0; i < 3; i += 1) await enqueue({ subject: 'canary', html: 'canary', text: 'canary' });
	await delivery(send).deliverDue();
	expect(steps()).toEqual(['retry', 'failed', 'sent']);
	expect(JSON.stringify(events)).not.toMatch(/anna|example|canary/);
	expect(JSON.stringify((await rows()).map((row) => row.last_error))).not.toMatch(/anna|example/);
});

describe('several workers', () => {
	it('never send one letter twice while their leases hold', async () => {
		const { seen, send } = await mailServer();
		const second = await openDatabase(join(dir, 'quiz.db'));
		try {
			const workers = [
				delivery(send),
				delivery(send, { outbox: createOutbox(second.queries, 'quiz.example') }),
				delivery(send)
			];
			for (let i = 0; i < 20; i += 1) await enqueue();
			await Promise.all(workers.map((worker) => worker.deliverDue()));
			expect(seen).toHaveLength(20);
			expect(new Set(seen.map(({ mail }) => mail.messageId)).size).toBe(20);
		} finally {
			await second.close();
		}
	});

	it('take over from one that died, once its lease has run out', async () => {
		const { seen, send } = await mailServer();
		await enqueue();
		await outbox.claim(now, 60);
		const worker = delivery(send);
		now += 60_000 - 1;
		await worker.deliverDue();
		expect(seen).toHaveLength(0);
		now += 1;
		await worker.deliverDue();
		expect(seen).toHaveLength(1);
	});

	it('give up a letter over which worker after worker died', async () => {
		const { seen, send } = await mailServer();
		await enqueue();
		for (let i = 0; i < 3; i += 1) {
			await outbox.claim(now, 60);
			now += MINUTE;
		}
		await delivery(send).deliverDue();
		expect(seen).toHaveLength(0);
		expect(await rows()).toMatchObject([{ state: 'failed', last_error: 'too-many-attempts', html: null }]);
	});
});

describe('a worker that takes long over a letter', () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
	afterEach(() => void vi.useRealTimers());

	it('keeps its lease alive', async () => {
		await enqueue();
		await delivery(async () => {
			for (let i = 0; i < 10; i += 1) {
				now += 20_000;
				await vi.advanceTimersByTimeAsync(20_000);
				expect(await outbox.claim(now, 60)).toBeUndefined();
			}
		}).deliverDue();
		expect(steps()).toEqual(['sent']);
	});

	it('breaks off when the letter has meanwhile become another’s', async () => {
		await enqueue();
		let aborted = false;
		await delivery(async (_, signal) => {
			now += 60_000;
			expect(await outbox.claim(now, 600)).toBeDefined();
			await vi.advanceTimersByTimeAsync(20_000);
			aborted = signal.aborted;
			throw Object.assign(new Error(), { code: 'EABORT' });
		}).deliverDue();
		expect(aborted).toBe(true);
		expect(steps()).toEqual(['lost-lease']);
		expect(await rows()).toMatchObject([{ state: 'sending', attempts: 2 }]);
	});
});

describe('stopping', () => {
	it('lets the present letter finish and takes no other', async () => {
		const { seen, send } = await mailServer();
		await enqueue();
		await enqueue();
		let stopped: Promise<void> | undefined;
		const worker = delivery(async (letter, signal) => {
			stopped = worker.stop(60_000);
			await send(letter, signal);
		});
		await worker.deliverDue();
		await stopped;
		expect(seen).toHaveLength(1);
		expect((await rows()).map(({ state }) => state).sort()).toEqual(['queued', 'sent']);
	});

	it('gives the letter back when the server does not answer in time', async () => {
		let greeted = () => {};
		const greeting = new Promise<void>((resolve) => (greeted = resolve));
		// Never answers the greeting.
		const { send } = await mailServer([], { onConnect: () => greeted() });
		await enqueue();
		const worker = delivery(send);
		worker.start();
		await greeting;
		await worker.stop(0);
		expect(steps()).toEqual(['released']);
		expect(await rows()).toMatchObject([{ state: 'queued', attempts: 0, lease_token: null }]);
	});

	it('is possible at any time and more than once', async () => {
		const { send } = await mailServer();
		const worker = delivery(send);
		await worker.stop(0);
		await worker.stop(0);
		await enqueue();
		await worker.deliverDue();
		expect(await rows()).toMatchObject([{ state: 'queued' }]);
	});
});

it('carries on after the database failed for a while', async () => {
	const { seen, send } = await mailServer();
	let broken = true;
	const flaky: Outbox = {
		...outbox,
		claim: (...args) => (broken ? Promise.reject(new Error('disk I/O error')) : outbox.claim(...args))
	};
	await enqueue();
	const worker = delivery(send, { outbox: flaky });
	await worker.deliverDue();
	expect(steps()).toEqual(['worker-error']);
	broken = false;
	await worker.deliverDue();
	expect(seen).toHaveLength(1);
});

it('tidies up after a run that did something, and only then', async () => {
	const { send } = await mailServer();
	const afterRun = vi.fn();
	const worker = delivery(send, { afterRun });
	await worker.deliverDue();
	expect(afterRun).not.toHaveBeenCalled();
	await enqueue();
	await worker.deliverDue();
	expect(afterRun).toHaveBeenCalledOnce();
});
