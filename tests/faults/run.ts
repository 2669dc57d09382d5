/** A storm: real letters through the real product while its processes are killed and its mail server misbehaves. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from '../../src/lib/server/address.ts';
import { createAddressHash } from '../../src/lib/server/limits.ts';
import { createOutbox } from '../../src/lib/server/outbox.ts';
import { createDice } from './dice.ts';
import { enlist, launch, portOf } from './fleet.ts';
import { sessionsOf, type Ask, type Gone, type History, type Kept, type Session } from './history.ts';
import { weigh, type Verdict } from './judge.ts';
import { mishapNames, mishaps, type MishapName } from './mishaps.ts';
import { ask, wish } from './people.ts';
import { openDoor, type Fate, type LineFault } from './proxy.ts';
import type { SinkEvent } from './sink.ts';
import { openStore } from './store.ts';

export interface Storm {
	seed: number;
	letters: number;
	/** kill -9. Orderly stops and hold-ups come on top, a sixth of all each. */
	kills: number;
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
	/** Undisturbed kills after the storm: from the restart to the arrival of the letter, milliseconds of the product. */
	redeliveries: readonly number[];
	/** What is known of each letter that something was wrong with. */
	evidence: readonly {
		what: string;
		kept: Kept | undefined;
		sessions: readonly Session[];
		gone: readonly Gone[];
	}[];
	seconds: number;
}

const SECRET = 'a secret of the fault harness only';
const PEOPLE = 8;
const MOST_WAITING = 12;
const DRAIN_MS = 240_000;

export async function weather(
	storm: Storm,
	said: (line: string) => void = () => undefined
): Promise<Outcome> {
	const started = Date.now();
	const folder = mkdtempSync(join(tmpdir(), 'faults-'));
	const log = join(folder, 'sink.jsonl');
	const env = {
		DATA_DIR: join(folder, 'data'),
		QUIZ_SECRET: SECRET,
		MAIL_LEASE_SECONDS: '120',
		MAIL_RETRY_SCHEDULE_MINUTES: '1',
		MAIL_MAX_ATTEMPTS: '1000',
		MAIL_PER_CLIENT_HOUR: '100000',
		MAIL_PER_MINUTE: '100000',
		NODE_COMPILE_CACHE: join(folder, 'cache'),
		FAULTS_SPEED: String(storm.speed),
		FAULTS_SINCE: String(started)
	};
	const dice = {
		fate: createDice(storm.seed),
		end: createDice(storm.seed + 1),
		ask: createDice(storm.seed + 2)
	};

	const sink = launch('tests/faults/sink.ts', [log], {}, false);
	const sinkPort = (await portOf(sink)) ?? 0;
	const faults = Object.fromEntries(mishapNames.map((name) => [name, 0])) as Record<MishapName, number>;
	const fated = new Map<number, MishapName>();
	const spoilt = new Map<number, LineFault['kind']>();
	let sessions = 0;
	let isStormy = true;
	let coming: Pick<Fate, 'script' | 'line'> | undefined;
	let lastWorker = '';

	/** Until each kind has happened every other is one of those that have not; then as they come. */
	function next(): Fate {
		const session = (sessions += 1);
		if (coming) {
			const fate = coming;
			coming = undefined;
			return { session, ...fate };
		}
		const missing = session % 2 === 0 ? mishapNames.find((name) => faults[name] === 0) : undefined;
		const name =
			missing ?? (dice.fate.percent(storm.faultyPercent) ? dice.fate.pick(mishapNames) : undefined);
		if (!isStormy || name === undefined) return { session, script: null, line: null };
		const fate = mishaps[name](dice.fate);
		fated.set(session, name);
		if (fate.script) faults[name] += 1;
		return { session, ...fate };
	}
	const door = (worker: string) =>
		openDoor(
			worker,
			sinkPort,
			() => ((lastWorker = worker), next()),
			(session, kind) => {
				spoilt.set(session, kind);
				const name = fated.get(session);
				if (name) faults[name] += 1;
			}
		);

	const gone: Gone[] = [];
	const parts = { env, openDoor: door, gone: (one: Gone) => void gone.push(one) };
	const members = await Promise.all([
		...Array.from({ length: storm.webs }, (_, at) => enlist(`web-${at + 1}`, true, parts)),
		...Array.from({ length: storm.workers }, (_, at) => enlist(`worker-${at + 1}`, false, parts))
	]);
	const store = await openStore({ ...process.env, ...env });
	try {
		const killed = () => gone.filter(({ how }) => how === 'killed').length;
		async function harass(member: (typeof members)[number]) {
			// An orderly end comes first, because only that leaves compiled code behind for the next lives.
			await member.leave('stopped', 0);
			while (killed() < storm.kills || letters < storm.letters) {
				await pause(dice.end.between(20, storm.lifeMs));
				const how = dice.end.pick(['killed', 'killed', 'killed', 'killed', 'stopped', 'held-up'] as const);
				// Longer than a lease now and then, so that others take over from a process that then goes on.
				const lease = (120_000 / storm.speed) * 1.2;
				const ms = how === 'held-up' && dice.end.percent(15) ? lease : dice.end.between(0, 200);
				await member.leave(how, ms);
				if (killed() % 50 === 0) said(`${killed()} kills, ${asks.length} letters asked for`);
			}
		}
		const outbox = createOutbox(store.queries, '');
		let waiting = 0;
		const look = async () => (waiting = (await outbox.backlog(Date.now())).depth);
		const looking = setInterval(() => void look().catch(() => undefined), 300);
		const asks: Ask[] = [];
		let letters = 0;
		async function live() {
			while (letters < storm.letters) {
				// Letters and kills go on together to the end, and no calm is left to deliver in what was asked for in the storm.
				const isAhead = letters / storm.letters > (killed() + 2) / storm.kills;
				if (isAhead || waiting > MOST_WAITING) await pause(10);
				else {
					const wanted = wish((letters += 1));
					const isPatient = dice.ask.percent(80);
					const isAccepted = await ask(members, () => dice.ask.roll(), wanted, isPatient);
					asks.push({ recipient: wanted.recipient, isAccepted });
				}
			}
		}
		await Promise.all([...members.map(harass), ...Array.from({ length: PEOPLE }, live)]);
		clearInterval(looking);
		isStormy = false;
		said(`calm after ${killed()} kills; waiting for the last letters`);
		/** One worker with one letter in its hands, killed and started again, while nothing else goes wrong. */
		async function undisturbed(): Promise<number> {
			const wanted = wish((letters += 1));
			const member = members[redeliveries.length % members.length] as (typeof members)[number];
			const opened = sessions;
			coming = { script: { at: 'data', reply: 'silence', ms: 120_000 }, line: null };
			const isAccepted = await ask([member], () => 0, wanted, true);
			asks.push({ recipient: wanted.recipient, isAccepted });
			while (sessions === opened) await pause(10);
			const holder = members.find(({ worker }) => worker() === lastWorker) as (typeof members)[number];
			await holder.leave('killed', 0);
			const back = Date.now();
			while (!(await isDone())) await pause(20);
			return (Date.now() - back) * storm.speed;
		}
		const isDone = async () => (await look()) === 0;
		for (const until = Date.now() + DRAIN_MS; !(await isDone()) && Date.now() < until;) await pause(200);
		const redeliveries: number[] = [];
		while (redeliveries.length < storm.calmKills) redeliveries.push(await undisturbed());
		await Promise.all(members.map((member) => member.end()));

		const hashesOf = createAddressHash([SECRET]);
		const rows = await store.queries
			.selectFrom('letter')
			.select(['address_hash', 'state', 'last_error'])
			.execute();
		const byHash = new Map(rows.map((row) => [row.address_hash, row]));
		const kept = asks.flatMap(({ recipient }): Kept[] => {
			const row = byHash.get(hashesOf(recipient as Address)[0] ?? '');
			return row ? [{ recipient, state: row.state, error: row.last_error }] : [];
		});
		const events = readFileSync(log, 'utf8').trim().split('\n');
		const history: History = {
			...{ asks, kept, gone, spoilt },
			sink: events.map((line) => JSON.parse(line) as SinkEvent)
		};
		const verdict = weigh(history);
		const number = (wanted: Gone['how']) => gone.filter(({ how }) => how === wanted).length;
		return {
			...{ verdict, sessions, faults, redeliveries, evidence: evidenceFor(verdict, history) },
			gone: { killed: number('killed'), stopped: number('stopped'), 'held-up': number('held-up') },
			seconds: (Date.now() - started) / 1000
		};
	} finally {
		await store.close();
		const ended = once(sink, 'exit');
		sink.kill('SIGKILL');
		await ended;
		rmSync(folder, { recursive: true });
	}
}

function evidenceFor({ wrongs }: Verdict, { kept, sink, gone }: History): Outcome['evidence'] {
	const sessions = sessionsOf(sink);
	return wrongs.map(({ what, recipient }) => {
		const own = sessions.filter((session) => session.recipient === recipient);
		return {
			...{ what, kept: kept.find((letter) => letter.recipient === recipient), sessions: own },
			gone: gone.filter(({ worker }) => own.some((session) => session.worker === worker))
		};
	});
}
