/**
 * A process that holds leases for hand-overs.ts: it takes letters with the others at the same time, and tries with
 * tokens of its own that are no longer good whatever an outbox lets a holder do.
 */
import { sql } from 'kysely';
import { openDatabase } from '../../src/lib/server/database.ts';
import { createOutbox, type Outbox } from '../../src/lib/server/outbox.ts';
import type { Postgres } from '../../src/lib/server/server-url.ts';
import { flaws } from '../faults/flaws.ts';
import type { Flaw } from '../faults/small-world.ts';

/** Long enough that none runs out while the clock stands still. */
export const LEASE_SECONDS = 60;

export interface Lease {
	id: string;
	token: string;
}

/** `at`: after it was taken, or before it is given back; microseconds of the one monotonic clock of the machine. */
export interface Stamped extends Lease {
	at: number;
}

export interface Task {
	now: number;
	/** Present leases of its own, to be given back and to be handed over. */
	release: readonly Lease[];
	handOver: readonly Lease[];
	/** Former leases of its own. */
	former: readonly Lease[];
}

export interface Report {
	taken: Stamped[];
	released: Stamped[];
	parked: string[];
	/** Marks tried with a token that was no longer good. */
	tried: number;
	wrongs: string[];
}

/** What the judge must find. */
export const flawed: Readonly<Record<string, Flaw | undefined>> = {
	...flaws,
	'take what is held': ({ outbox, send }) => {
		let claims = 0;
		const early = (now: number, lease: number) => (++claims % 10 === 0 ? now + lease * 1000 : now);
		return { send, outbox: { ...outbox, claim: (now, lease) => outbox.claim(early(now, lease), lease) } };
	}
};

export const microseconds = () => Number(process.hrtime.bigint() / 1000n);

const marks: Readonly<Record<string, (outbox: Outbox, lease: Lease, now: number) => Promise<boolean>>> = {
	renew: (outbox, { id, token }, now) => outbox.renew(id, token, now, LEASE_SECONDS),
	markHandedOver: (outbox, { id, token }, now) => outbox.markHandedOver(id, token, now, LEASE_SECONDS),
	markSent: (outbox, { id, token }, now) => outbox.markSent(id, token, now),
	markRetry: (outbox, { id, token }, now) => outbox.markRetry(id, token, 'late', now),
	markFailed: (outbox, { id, token }, now) => outbox.markFailed(id, token, 'late', now),
	markParked: (outbox, { id, token }, now) => outbox.markParked(id, token, 'late', now),
	release: (outbox, { id, token }, now) => outbox.release(id, token, now)
};

async function work(outbox: Outbox, { now, release, handOver, former }: Task): Promise<Report> {
	const report: Report = { taken: [], released: [], parked: [], tried: 0, wrongs: [] };
	const must = async (what: string, done: Promise<boolean>) => {
		if (!(await done)) report.wrongs.push(`${what} was refused to the holder of the lease`);
	};
	const tryEverything = (lease: Lease) =>
		Promise.all(
			Object.entries(marks).map(async ([name, mark]) => {
				report.tried += 1;
				if (await mark(outbox, lease, now)) report.wrongs.push(`${name} was accepted from a former holder`);
			})
		);

	report.parked = (await outbox.tidy(now)).map(({ id }) => id);
	for (const lease of handOver) await must('markHandedOver', marks.markHandedOver!(outbox, lease, now));
	const [mine, others] = [[...release], [...former]];
	for (let isEmpty = false; mine.length > 0 || others.length > 0 || !isEmpty;) {
		const given = mine.pop();
		if (given) {
			report.released.push({ ...given, at: microseconds() });
			await must('release', outbox.release(given.id, given.token, now));
			await tryEverything(given);
		}
		const lost = others.pop();
		if (lost) await tryEverything(lost);
		const letter = await outbox.claim(now, LEASE_SECONDS);
		isEmpty = !letter;
		if (!letter) continue;
		report.taken.push({ id: letter.id, token: letter.token, at: microseconds() });
		await must('renew', marks.renew!(outbox, letter, now));
	}
	return report;
}

if (import.meta.main) {
	const where = JSON.parse(process.env.WHERE ?? '') as string | Postgres;
	const database = await openDatabase(where);
	if (typeof where === 'string') await sql`PRAGMA synchronous = OFF`.execute(database.queries);
	const parts = { outbox: createOutbox(database.queries, 'quiz.example'), send: async () => {} };
	const { outbox } = flawed[process.env.FLAW ?? '']?.(parts, database.queries) ?? parts;
	process.on('message', (task: Task) => void work(outbox, task).then((report) => process.send?.(report)));
	process.once('disconnect', () => void database.close().then(() => process.exit()));
	process.send?.('ready');
}
