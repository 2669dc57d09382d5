/** A storm: real letters through the real product while its processes are killed and its mail server misbehaves. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from '../../src/lib/server/address.ts';
import type { Queries } from '../../src/lib/server/database.ts';
import { createAddressHash } from '../../src/lib/server/limits.ts';
import { createOutbox } from '../../src/lib/server/outbox.ts';
import { createDice } from './dice.ts';
import { createFates } from './fates.ts';
import { enlist, launch, portOf, type Member } from './fleet.ts';
import { openGround, type DatabaseName } from './ground.ts';
import {
	sessionsOf,
	type Ask,
	type Gone,
	type History,
	type Kept,
	type Outage,
	type Session
} from './history.ts';
import { weigh, type Verdict } from './judge.ts';
import type { MishapName } from './mishaps.ts';
import { ask, wish } from './people.ts';
import { openDoor } from './proxy.ts';
import type { SinkEvent } from './sink.ts';
import { openStore } from './store.ts';

export interface Storm {
	database: DatabaseName;
	seed: number;
	letters: number;
	/** kill -9. Orderly stops and hold-ups come on top, a sixth of all each. */
	kills: number;
	/** Of the database itself, which is PostgreSQL then: by SIGKILL and by its own two quick ends in turns. */
	databaseKills: number;
	/** Processes with the whole web server, and without its pages. */
	webs: number;
	workers: number;
	/** How much faster than the wall clock the product's time goes. */
	speed: number;
	/** How long a process lives at most. */
	lifeMs: number;
	/** Kills of one worker while nothing else goes wrong, after the storm. */
	calmKills: number;
	/** Of the connections to the mail server, once each fault has happened. */
	faultyPercent: number;
}

export interface Outcome {
	verdict: Verdict;
	sessions: number;
	gone: Record<Gone['how'], number>;
	faults: Record<MishapName, number>;
	outages: readonly Outage[];
	/** Processes that ended at their start because the database was away, and were started again. */
	failedStarts: number;
	/** After each calm kill: from the restart to the arrival of the letter, milliseconds of the product. */
	redeliveries: readonly number[];
	/** What is known of each letter that something was wrong with. */
	evidence: readonly {
		what: string;
		kept: Kept | undefined;
		sessions: readonly Session[];
		gone: readonly Gone[];
		outages: readonly Outage[];
	}[];
	seconds: number;
}

const SECRET = 'a secret of the fault harness only';
const LEASE_MS = 120_000;
const PEOPLE = 8;
// No calm is to be left in which to deliver what was asked for in the storm.
const MOST_WAITING = 12;
const DRAIN_MS = 240_000;
const LONGEST_AWAY_MS = 3_000;
// SQLite waits five seconds of the wall for a lock; a look at it every tenth of one sees a little less.
const LONGEST_LOCK_MS = 4_500;
const DATABASE_ENDS = ['killed', 'immediate', 'killed', 'fast'] as const;

export async function weather(
	storm: Storm,
	said: (line: string) => void = () => undefined
): Promise<Outcome> {
	const started = Date.now();
	const folder = mkdtempSync(join(tmpdir(), 'faults-'));
	const log = join(folder, 'sink.jsonl');
	const ground = await openGround(storm.database, folder);
	const env = {
		...ground.env,
		QUIZ_SECRET: SECRET,
		MAIL_LEASE_SECONDS: String(LEASE_MS / 1000),
		MAIL_RETRY_SCHEDULE_MINUTES: '1',
		MAIL_MAX_ATTEMPTS: '1000',
		MAIL_PER_CLIENT_HOUR: '100000',
		MAIL_PER_MINUTE: '100000',
		NODE_COMPILE_CACHE: join(folder, 'cache'),
		FAULTS_SPEED: String(storm.speed),
		FAULTS_SINCE: String(started)
	};
	const fates = createFates(storm.seed, storm.faultyPercent);
	const ends = createDice(storm.seed + 1);
	const chance = createDice(storm.seed + 2);
	const strikes = createDice(storm.seed + 3);
	const asks: Ask[] = [];
	const gone: Gone[] = [];
	const number = (wanted: Gone['how']) => gone.filter(({ how }) => how === wanted).length;
	const members: Member[] = [];
	let letters = 0;
	let waiting = 0;
	let failedStarts = 0;
	let lastWorker = '';
	const conversations = new Map<string, number>();

	const sink = launch('tests/faults/sink.ts', [log], {}, false);
	const sinkPort = (await portOf(sink)) ?? 0;
	const door = (worker: string) => {
		const next = () => {
			lastWorker = worker;
			conversations.set(worker, (conversations.get(worker) ?? 0) + 1);
			return fates.next();
		};
		return openDoor(worker, sinkPort, next, fates.happened);
	};
	const store = await openStore({ ...process.env, ...env });
	const outbox = createOutbox(store.queries, '');
	const look = async () => (waiting = (await outbox.backlog(Date.now())).depth);
	const looking = setInterval(() => void look().catch(() => undefined), 300);

	/** Measured in work, because on a loaded machine a life of some time would be over before it began. */
	async function lifeOf({ worker }: Member) {
		const enough = ends.between(0, (2 * storm.letters) / storm.kills);
		const until = Date.now() + storm.lifeMs;
		const talks = () => conversations.get(worker()) ?? 0;
		while (talks() < enough && Date.now() < until) await pause(10);
		await pause(ends.between(0, 60));
	}

	async function harass(member: Member) {
		// An orderly end comes first, because only that leaves compiled code behind for the next lives.
		await member.leave('stopped', 0);
		while (number('killed') < storm.kills || letters < storm.letters) {
			await lifeOf(member);
			const how = ends.pick(['killed', 'killed', 'killed', 'killed', 'stopped', 'held-up'] as const);
			// Longer than a lease now and then, so that others take over from a process that then goes on.
			const lease = (LEASE_MS / storm.speed) * 1.2;
			const ms = how === 'held-up' && ends.percent(15) ? lease : ends.between(0, 200);
			await member.leave(how, ms);
			if (number('killed') % 50 === 0) said(`${number('killed')} kills, ${asks.length} letters asked for`);
		}
	}

	async function live() {
		while (letters < storm.letters) {
			// Letters and kills go on together to the end.
			const isAhead = letters / storm.letters > (number('killed') + 2) / storm.kills;
			if (isAhead || waiting > MOST_WAITING) await pause(10);
			else {
				const wanted = wish((letters += 1));
				const isAccepted = await ask(members, chance.roll, wanted, chance.percent(80));
				asks.push({ recipient: wanted.recipient, isAccepted });
			}
		}
	}

	/** Spread over the storm, one at a time. */
	async function strike() {
		const done = () => Math.min(letters / storm.letters, number('killed') / storm.kills);
		for (let n = 0; n < storm.databaseKills; n += 1) {
			const when = (n + strikes.roll()) / storm.databaseKills;
			while (done() < when) await pause(10);
			const how = DATABASE_ENDS[n % DATABASE_ENDS.length] ?? 'killed';
			await ground.kill(how, strikes.between(0, LONGEST_AWAY_MS));
		}
	}

	/** One worker with one letter in its hands, killed and started again, while nothing else goes wrong. */
	async function undisturbed(): Promise<number> {
		const wanted = wish((letters += 1));
		const before = fates.sessions();
		fates.bring({ script: { at: 'data', reply: 'silence', ms: 120_000 }, line: null });
		const isAccepted = await ask(members, chance.roll, wanted, true);
		asks.push({ recipient: wanted.recipient, isAccepted });
		while (fates.sessions() === before) await pause(10);
		await members.find(({ worker }) => worker() === lastWorker)?.leave('killed', 0);
		const back = Date.now();
		while ((await look()) > 0) await pause(20);
		return (Date.now() - back) * storm.speed;
	}

	try {
		const kinds = [...Array<boolean>(storm.webs).fill(true), ...Array<boolean>(storm.workers).fill(false)];
		const enlisted = kinds.map((isWeb, at) =>
			enlist(`${isWeb ? 'web' : 'worker'}-${at + 1}`, isWeb, {
				env,
				openDoor: door,
				gone: (one) => void gone.push(one),
				wasAway: (since) =>
					ground.outages.some(
						({ how, at, until = Date.now() }) =>
							until >= since && (how !== 'locked' || until - at > LONGEST_LOCK_MS)
					),
				failedStart: () => void (failedStarts += 1)
			})
		);
		members.push(...(await Promise.all(enlisted)));
		await Promise.all([...members.map(harass), ...Array.from({ length: PEOPLE }, live), strike()]);
		fates.calm();
		said(`calm after ${number('killed')} kills; waiting for the last letters`);
		for (const until = Date.now() + DRAIN_MS; (await look()) > 0 && Date.now() < until;) await pause(200);
		const redeliveries: number[] = [];
		while (redeliveries.length < storm.calmKills) redeliveries.push(await undisturbed());
		await Promise.all(members.map((member) => member.end('SIGTERM')));

		const events = readFileSync(log, 'utf8').trim().split('\n');
		const history: History = {
			...{ asks, gone, spoilt: fates.spoilt, outages: ground.outages },
			leaseMs: LEASE_MS / storm.speed,
			kept: await keptOf(store.queries, asks),
			sink: events.map((line) => JSON.parse(line) as SinkEvent)
		};
		const verdict = weigh(history);
		return {
			...{ verdict, redeliveries, faults: fates.faults, sessions: fates.sessions() },
			...{ outages: ground.outages, failedStarts },
			evidence: evidenceFor(verdict, history),
			gone: { killed: number('killed'), stopped: number('stopped'), 'held-up': number('held-up') },
			seconds: (Date.now() - started) / 1000
		};
	} finally {
		clearInterval(looking);
		await Promise.all(members.map((member) => member.end('SIGKILL')));
		await store.close();
		await ground.close();
		const ended = once(sink, 'exit');
		sink.kill('SIGKILL');
		await ended;
		rmSync(folder, { recursive: true });
	}
}

/** The address is erased in the end; its keyed hash is how a row is known again. */
async function keptOf(queries: Queries, asks: readonly Ask[]): Promise<Kept[]> {
	const rows = await queries.selectFrom('letter').select(['address_hash', 'state', 'last_error']).execute();
	const byHash = new Map(rows.map((row) => [row.address_hash, row]));
	const hashesOf = createAddressHash([SECRET]);
	return asks.flatMap(({ recipient }) => {
		const row = byHash.get(hashesOf(recipient as Address)[0] ?? '');
		return row ? [{ recipient, state: row.state, error: row.last_error }] : [];
	});
}

function evidenceFor({ wrongs }: Verdict, { kept, sink, gone, outages }: History): Outcome['evidence'] {
	const sessions = sessionsOf(sink);
	return wrongs.map(({ what, recipient }) => {
		const own = sessions.filter((session) => session.recipient === recipient);
		return {
			...{ what, kept: kept.find((letter) => letter.recipient === recipient), sessions: own },
			gone: gone.filter(({ worker }) => own.some((session) => session.worker === worker)),
			outages: outages.filter(({ until = Infinity }) => until >= (own[0]?.openedAt ?? Infinity))
		};
	});
}
