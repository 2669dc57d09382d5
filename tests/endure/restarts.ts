/**
 * PostgreSQL goes away again and again while letters are asked for and delivered. The judge is what the mail server was
 * given.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Address } from '../../src/lib/server/address.ts';
import { readConfig } from '../../src/lib/server/config.ts';
import { openDatabase } from '../../src/lib/server/database.ts';
import { createDelivery, type DeliveryParts } from '../../src/lib/server/delivery.ts';
import { createOutbox } from '../../src/lib/server/outbox.ts';
import type { Postgres } from '../../src/lib/server/server-url.ts';
import { createSmtp } from '../../src/lib/server/smtp.ts';
import { startCluster, type Cluster } from '../fixtures/postgres.ts';
import { startMailServer } from './bombing.ts';

const PEOPLE = 3;
const WORKERS = 2;
/** So long without a letter, twice the first wait after a failure, and nothing more is expected. */
const PATIENCE_MS = 120_000;

export interface Restarted {
	kept: number;
	arrived: number;
	/** Neither arrived nor parked, and not waiting either. */
	lost: number;
	waiting: number;
	falseSent: number;
	twice: number;
	parked: number;
	/** From the stop until the database answers, and from there until a letter was kept and another arrived. */
	awayMs: number[];
	healedMs: number[];
	seconds: number;
	wrongs: string[];
}

export async function restarts(
	count: number,
	tell: (line: string) => void,
	{ fsync = true, policy }: { fsync?: boolean; policy: Partial<DeliveryParts['policy']> }
): Promise<Restarted> {
	const cluster = await startCluster({ fsync });
	const where = await cluster.create();
	const mail = await startMailServer(Date.now);
	const { mail: settings } = readConfig({ SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
	if (!settings) throw new Error('no mail');
	const opened = await Promise.all(Array.from({ length: WORKERS }, () => openDatabase(where)));
	const outboxes = opened.map(({ queries }) => createOutbox(queries, 'quiz.example'));
	const workers = outboxes.map((outbox) =>
		createDelivery({
			...{ outbox, send: createSmtp(settings), policy: { ...settings, ...policy } },
			...{ clock: Date.now, random: Math.random, log: () => undefined }
		})
	);
	const kept = new Map<string, string>();
	const awayMs: number[] = [];
	const healedMs: number[] = [];
	const begun = performance.now();
	let isOver = false;

	/** Presses again until the letter is kept, and then asks for another. */
	async function person(name: string, at: number): Promise<void> {
		for (let letter = 0; !isOver; letter += 1) {
			const recipient = `${name}-${letter}@example.org` as Address;
			const asked = {
				...{ requestKey: randomUUID(), recipient, subject: 'Your routine', html: '<p>Routine</p>' },
				...{ text: 'Routine', language: 'en', knowledgeVersion: 'abc', consentVersion: '1' },
				...{ consentedAt: Date.now(), addressHashes: [recipient] }
			};
			for (;;) {
				const answer = await outboxes[at % WORKERS]!.enqueue(asked, Date.now()).catch(() => undefined);
				if (answer && 'id' in answer) {
					kept.set(recipient, answer.id);
					workers[at % WORKERS]!.poke();
					break;
				}
				await pause(50);
			}
			await pause(200);
		}
	}

	try {
		for (const worker of workers) worker.start();
		const people = Array.from({ length: PEOPLE }, (_, at) => person(`person-${at}`, at));
		for (let turn = 0; turn < count; turn += 1) {
			await pause(500 + Math.random() * 1500);
			const gone = performance.now();
			await (turn % 2 ? killAndStart(cluster, where) : cluster.restart('fast'));
			const back = performance.now();
			awayMs.push(back - gone);
			const before = { kept: kept.size, arrived: mail.arrived.length };
			const isHealed = () => kept.size > before.kept && mail.arrived.length > before.arrived;
			while (!isHealed() && performance.now() - back < PATIENCE_MS) await pause(5);
			healedMs.push(performance.now() - back);
			tell(`${turn + 1} of ${count}: away ${awayMs.at(-1)} ms, healed after ${healedMs.at(-1)} ms`);
		}
		isOver = true;
		await Promise.all(people);
		const isWaiting = async () => (await outboxes[0]!.backlog(Date.now())).depth > 0;
		const isSilent = () => Date.now() - (mail.arrived.at(-1)?.at ?? 0) > PATIENCE_MS;
		while ((await isWaiting()) && !isSilent()) await pause(200);
		await Promise.all(workers.map((worker) => worker.stop(5_000)));
		const rows = await opened[0]!.queries.selectFrom('letter').select(['id', 'state']).execute();
		return {
			...judge(kept, mail.arrived, new Map(rows.map(({ id, state }) => [id, state]))),
			...{ awayMs, healedMs, seconds: (performance.now() - begun) / 1000 }
		};
	} finally {
		isOver = true;
		await Promise.all(workers.map((worker) => worker.stop(0)));
		await Promise.all(opened.map((database) => database.close()));
		await mail.close();
		await cluster.stop();
	}
}

/** `kept`: ids by address. Each address asked once, so a second letter to it is one too many. */
export function judge(
	kept: ReadonlyMap<string, string>,
	arrived: readonly { to: string }[],
	states: ReadonlyMap<string, string>
): Omit<Restarted, 'awayMs' | 'healedMs' | 'seconds'> {
	const came = new Map<string, number>();
	for (const { to } of arrived) came.set(to, (came.get(to) ?? 0) + 1);
	const ended = [...kept].map(([to, id]) => ({ state: states.get(id), times: came.get(to) ?? 0 }));
	const missing = ended.filter(({ times }) => times === 0);
	const parked = ended.filter(({ state }) => state === 'parked').length;
	const falseSent = missing.filter(({ state }) => state === 'sent').length;
	const waiting = missing.filter(({ state }) => state === 'queued' || state === 'sending').length;
	const lost = missing.filter(({ state }) => state !== 'parked').length - waiting;
	const twice = [...came.values()].filter((times) => times > 1).length;
	const unasked = [...came.keys()].filter((to) => !kept.has(to)).length;
	const wrongs = Object.entries({
		lost,
		'still waiting': waiting,
		'falsely called sent': falseSent,
		twice,
		'never kept': unasked
	})
		.filter(([, number]) => number > 0)
		.map(([what, number]) => `${number} ${what}`);
	return { kept: kept.size, arrived: came.size, lost, waiting, falseSent, twice, parked, wrongs };
}

/** The processes of its connections end by themselves once they see that it is gone; until then it cannot be started. */
async function killAndStart(cluster: Cluster, where: Postgres): Promise<void> {
	const client = new pg.Client({ ...where, ssl: false });
	client.on('error', () => {});
	await client.connect();
	const { rows } = await client.query<{ file: string }>(`select pg_read_file('postmaster.pid') as file`);
	process.kill(Number(rows[0]?.file.split('\n')[0]), 'SIGKILL');
	for (let tries = 1; ; tries += 1) {
		try {
			return await cluster.restart('immediate');
		} catch (error) {
			if (tries === 100) throw error;
			await pause(50);
		}
	}
}
