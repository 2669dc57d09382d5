/**
 * One letter, a clock of our own, and workers that die or are held up exactly where they are told to: the real outbox
 * on a real database, the real delivery, a real line. Nothing is left to chance, so every place can be tried.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Address } from '../../src/lib/server/address.ts';
import { openDatabase, type Queries } from '../../src/lib/server/database.ts';
import { createDelivery } from '../../src/lib/server/delivery.ts';
import { createOutbox, type NewLetter, type Outbox } from '../../src/lib/server/outbox.ts';
import { createSmtp, type Send } from '../../src/lib/server/smtp.ts';
import type { Gone, History, Outage } from './history.ts';
import { openDoor, type Fate, type LineFault } from './proxy.ts';
import { startSink, type SinkEvent } from './sink.ts';

export interface Parts {
	outbox: Outbox;
	send: Send;
}
/** Puts a flaw into the parts of one worker. */
export type Flaw = (parts: Parts, queries: Queries) => Parts;

/** Where a worker is: about to do something to the outbox, done with it, or at a phase of the conversation. */
export type Moment =
	| `${'before' | 'after'} ${keyof Outbox | 'settling'}`
	| `${SinkEvent['what']} ${SinkEvent['phase']}`
	| 'answered';

export interface Scenario {
	name: string;
	/** Of the first connections; those after them are good. */
	fates?: readonly Partial<Omit<Fate, 'session'>>[];
	/** The first worker dies there. */
	killedAt?: Moment;
	/** The first worker is held up there until its lease is over and another has done its work, or is in the middle of it. */
	heldUp?: { at: Moment; until: 'the other is done' | Moment };
	/** The clock of all is set forward or back there, while another worker is about. */
	clockSet?: { at: Moment; byMs: number };
	/** The database is away for all from there on, for so long. */
	outage?: { at: Moment; ms: number };
}

// How an attempt ends, whichever way.
const SETTLING = /^mark(Retry|Failed|Parked|Sent)$/;
const namesOf = (call: string) =>
	(SETTLING.test(call) ? [call, 'settling'] : [call]) as (keyof Outbox | 'settling')[];

export const LEASE_MS = 60_000;
// A clock that was a day ahead puts a letter off by a day.
const LONGEST_HOURS = 30;
const HOUR_MS = 60 * 60 * 1000;
const policy = { leaseSeconds: LEASE_MS / 1000, pollSeconds: 3600, maxAttempts: 30, retryMinutes: [1] };
const from = { name: 'Skin quiz', address: 'quiz@example.com' };

export async function openSmallWorld(flaw: Flaw = (parts) => parts) {
	const dir = mkdtempSync(join(tmpdir(), 'small-world-'));
	const database = await openDatabase(join(dir, 'quiz.db'));
	const { queries } = database;
	// Nothing here loses its power; what is kept through that is tried by real kills of real processes.
	await sql`PRAGMA synchronous = OFF`.execute(queries);
	const real = createOutbox(queries, 'quiz.example');
	let now = Date.UTC(2026, 10, 23);
	const isWaiting = async () => {
		const waiting = queries.selectFrom('letter').where('state', 'in', ['queued', 'sending']);
		return (await waiting.select('id').executeTakeFirst()) !== undefined;
	};
	let letters = 0;
	let sessions = 0;

	let witness: (event: SinkEvent) => void = () => undefined;
	const sink = await startSink(
		(event) => witness(event),
		() => now
	);

	async function run({ fates = [], killedAt, heldUp, clockSet, outage }: Scenario): Promise<History> {
		const log: SinkEvent[] = [];
		const gone: Gone[] = [];
		const outages: Outage[] = [];
		const spoilt = new Map<number, LineFault['kind']>();
		const recipient = `reader-${(letters += 1)}@example.org`;
		const before = sessions;
		const next = (): Fate => ({
			...{ script: null, line: null },
			...fates[sessions - before],
			session: (sessions += 1)
		});

		/** A worker, and what happens to it when it reaches a moment. */
		async function live(worker: string, reached: (moment: Moment) => Promise<void> | undefined) {
			const death = Promise.withResolvers<void>();
			let isDead = false;
			const door = await openDoor(worker, sink.port, next, (session, kind) => spoilt.set(session, kind));
			// What is dead answers nothing and fails at nothing.
			const never = new Promise<never>(() => undefined);
			const mortal = Object.fromEntries(
				Object.entries(real).map(([name, call]: [string, (...args: never[]) => Promise<unknown>]) => [
					name,
					async (...args: never[]) => {
						for (const known of namesOf(name)) await reached(`before ${known}`);
						if (isDead) return never;
						failWhileAway();
						const result = await call(...args);
						for (const known of namesOf(name)) await reached(`after ${known}`);
						failWhileAway();
						return isDead ? never : result;
					}
				])
			) as unknown as Outbox;
			const smtp = { host: '127.0.0.1', port: door.port, secure: false, auth: undefined, requireTls: false };
			const { outbox, send } = flaw({ outbox: mortal, send: createSmtp({ from, smtp }) }, queries);
			const delivery = createDelivery({
				...{ outbox, send, policy },
				clock: () => now,
				random: () => 0,
				log: () => undefined
			});
			return {
				outbox,
				/** Ends when the work is done or the worker is dead. */
				work: () => Promise.race([delivery.deliverDue(), death.promise]),
				dead: death.promise,
				isDead: () => isDead,
				die() {
					if (isDead) return;
					isDead = true;
					gone.push({ worker, how: 'killed', at: now });
					door.slam();
					death.resolve();
				},
				close: () => door.close()
			};
		}

		/** Each call into nothing takes some of the time. */
		function failWhileAway() {
			const [{ until = 0 } = {}] = outages;
			if (now >= until) return;
			now += LEASE_MS / 2;
			throw new Error('The database is away.');
		}

		async function setClock(byMs: number) {
			// To everybody else it looks as if this worker had been away.
			const away: Gone = { worker: 'first', how: 'held-up', at: now };
			gone.push(away);
			now += byMs;
			const other = await live('other', () => undefined);
			await other.work();
			other.close();
			away.until = now;
		}

		const held = Promise.withResolvers<void>();
		const goOn = Promise.withResolvers<void>();
		const first = await live('first', (moment) => {
			if (moment === killedAt) first.die();
			if (moment === outage?.at && outages.length === 0)
				outages.push({ how: 'killed', at: now, until: now + outage.ms });
			if (moment === clockSet?.at) return setClock(clockSet.byMs);
			if (moment !== heldUp?.at) return undefined;
			gone.push({ worker: 'first', how: 'held-up', at: now });
			held.resolve();
			return goOn.promise;
		});
		witness = (event) => {
			// The last goodbyes of an earlier run.
			if (event.session <= before) return;
			log.push(event);
			if (event.worker === 'first' && killedAt === `${event.what} ${event.phase}`) first.die();
		};

		const letter: NewLetter = {
			requestKey: recipient,
			recipient: recipient as Address,
			subject: 'Your routine',
			html: '<p>Routine</p>',
			text: 'Routine',
			language: 'en',
			knowledgeVersion: 'abc123',
			consentVersion: '1',
			consentedAt: now,
			// By this column a row is known again after its address was erased.
			addressHashes: [recipient]
		};
		const ask = (outbox: Outbox) => outbox.enqueue(letter, now).then(() => true);
		let isAccepted = await Promise.race([ask(first.outbox), first.dead.then(() => false)]);
		if (killedAt === 'answered') first.die();
		await turn();
		const working = first.work();
		await Promise.race([working, held.promise]);

		let second: Awaited<ReturnType<typeof live>> | undefined;
		if (heldUp) {
			now += LEASE_MS + 1000;
			const release = async () => {
				goOn.resolve();
				await working;
			};
			second = await live('second', (moment) => (moment === heldUp.until ? release() : undefined));
			await second.work();
			await release();
		}

		const last = await live('last', () => undefined);
		// Whoever saw no answer presses again; it is the same request.
		if (!isAccepted) isAccepted = await ask(last.outbox);
		for (let hours = 0; hours < LONGEST_HOURS && (await isWaiting()); hours += 1) {
			now += HOUR_MS;
			await last.work();
		}
		const rows = await queries.selectFrom('letter').select(['address_hash', 'state', 'last_error']).execute();
		await queries.deleteFrom('letter').execute();
		for (const worker of [first, second, last]) worker?.close();
		return {
			asks: [{ recipient, isAccepted }],
			kept: rows.map((row) => ({
				recipient: row.address_hash ?? '',
				state: row.state,
				error: row.last_error
			})),
			sink: log,
			gone,
			outages,
			leaseMs: LEASE_MS,
			spoilt
		};
	}

	return {
		run,
		async close() {
			sink.close();
			await database.close();
			rmSync(dir, { recursive: true });
		}
	};
}
