/**
 * Processes on one database take letters from each other, by thousands of leases that run out or are given back. No
 * mark of a former holder may be accepted, and nobody may take what another still holds.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Address } from '../../src/lib/server/address.ts';
import { openDatabase } from '../../src/lib/server/database.ts';
import { createOutbox } from '../../src/lib/server/outbox.ts';
import type { Postgres } from '../../src/lib/server/server-url.ts';
import { LEASE_SECONDS, microseconds, type Lease, type Report, type Task } from './holder.ts';

/** Of those that are held: how many go back at once, and how many have their end let go. The rest go silent. */
const RELEASED = 0.5;
const HANDED_OVER = 0.02;

export interface Size {
	/** Wanted, of a letter from one lease to the next. */
	handOvers: number;
	letters: number;
	holders: number;
	/** Stops earlier then. */
	minutes?: number;
}

export interface Endured {
	handOvers: number;
	/** Of these, from one process to another; the rest were taken anew by the one that had lost them. */
	between: number;
	/** Marks tried by former holders. */
	tried: number;
	parked: number;
	seconds: number;
	wrongs: string[];
}

interface Held extends Lease {
	holder: number;
	since: number;
	until: number;
	isGiven: boolean;
}

export async function handOvers(where: string | Postgres, size: Size, flaw = ''): Promise<Endured> {
	const database = await openDatabase(where);
	const outbox = createOutbox(database.queries, 'quiz.example');
	const holders = Array.from({ length: size.holders }, () =>
		fork(join(import.meta.dirname, 'holder.ts'), {
			execArgv: [],
			env: { WHERE: JSON.stringify(where), FLAW: flaw }
		})
	);
	const done: Endured = { handOvers: 0, between: 0, tried: 0, parked: 0, seconds: 0, wrongs: [] };
	/** The last holding of each letter, and tokens that stopped being good since they were last looked at. */
	const last = new Map<string, Held>();
	let former: Held[] = [];
	let handedOver = new Set<string>();
	let now = Date.UTC(2026, 10, 26);

	const enqueue = async () =>
		outbox.enqueue(
			{
				...{ requestKey: randomUUID(), recipient: 'anna@example.com' as Address, subject: 'Your routine' },
				...{ html: '<p>Routine</p>', text: 'Routine', language: 'en', knowledgeVersion: 'abc' },
				...{ consentVersion: '1', consentedAt: now, addressHashes: [] }
			},
			now
		);

	/** All at the same time. */
	async function step(tasks: readonly Task[]): Promise<void> {
		const reports = await Promise.all(holders.map((holder, at) => ask(holder, tasks[at])));
		for (const { released } of reports)
			for (const { id, token, at } of released) {
				const held = last.get(id);
				if (held?.token === token) Object.assign(held, { until: at, isGiven: true });
			}
		const taken = reports.flatMap((report, holder) =>
			report.taken.map(({ at, ...lease }) => ({
				...lease,
				holder,
				since: at,
				until: Infinity,
				isGiven: false
			}))
		);
		for (const held of taken.sort((one, other) => one.since - other.since)) follow(held);
		for (const { tried, wrongs, parked } of reports) {
			done.tried += tried;
			done.wrongs.push(...wrongs);
			done.parked += parked.length;
			for (const id of parked) {
				if (!handedOver.delete(id)) done.wrongs.push('parked twice, or without having been let go');
				former.push(last.get(id)!);
				last.delete(id);
				await enqueue();
			}
		}
	}

	function follow(held: Held): void {
		const before = last.get(held.id);
		last.set(held.id, held);
		if (!before) return;
		// Who gave it back has tried its token at once.
		if (!before.isGiven) former.push(before);
		if (held.since < before.until) done.wrongs.push('taken while another held it');
		done.handOvers += 1;
		if (held.holder !== before.holder) done.between += 1;
	}

	const nothing = (): Task => ({ now, release: [], handOver: [], former: [] });

	async function round(): Promise<void> {
		// Who went silent has lost everything by now, and nobody has taken anything yet.
		now += LEASE_SECONDS * 1000;
		const end = microseconds();
		for (const held of last.values()) held.until = Math.min(held.until, end);
		await step(holders.map(nothing));
		if (handedOver.size > 0) done.wrongs.push('let go, and neither parked nor answered');
		const tasks = holders.map(nothing);
		for (const { holder, ...lease } of former) tasks[holder]!.former = [...tasks[holder]!.former, lease];
		former = [];
		handedOver = new Set();
		for (const { holder, ...lease } of last.values()) {
			const lot = Math.random();
			const task = tasks[holder]!;
			if (lot < HANDED_OVER) {
				handedOver.add(lease.id);
				task.handOver = [...task.handOver, lease];
			} else if (lot < HANDED_OVER + RELEASED) task.release = [...task.release, lease];
		}
		await step(tasks);
	}

	try {
		await Promise.all(holders.map((holder) => once(holder, 'message')));
		for (let letter = 0; letter < size.letters; letter += 1) await enqueue();
		const begun = performance.now();
		const isOver = () => done.handOvers >= size.handOvers || done.seconds >= 60 * (size.minutes ?? Infinity);
		while (!isOver() && done.wrongs.length === 0) {
			await round();
			done.seconds = (performance.now() - begun) / 1000;
		}
		const strange = await database.queries
			.selectFrom('letter')
			.select(({ fn }) => fn.countAll<number>().as('letters'))
			.where('state', 'not in', ['queued', 'sending', 'parked'])
			.executeTakeFirstOrThrow();
		if (strange.letters > 0) done.wrongs.push('settled by a former holder');
		return done;
	} finally {
		const exits = holders.map((holder) => once(holder, 'exit'));
		for (const holder of holders) holder.disconnect();
		await Promise.all(exits);
		await database.close();
	}
}

async function ask(holder: ChildProcess, task: Task | undefined): Promise<Report> {
	const answered = once(holder, 'message') as Promise<[Report]>;
	holder.send(task ?? {});
	const [report] = await answered;
	return report;
}
