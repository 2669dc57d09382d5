/** Every place where a worker can die or be held up, with every kind of fault before it. */
import type { LineFault } from './proxy.ts';
import { LEASE_MS, type Moment, type Scenario } from './small-world.ts';
import { phases, type Phase, type Script } from './sink.ts';

type Fates = NonNullable<Scenario['fates']>;

const talked = phases.filter((phase) => phase !== 'auth');
const script = (at: Phase, reply: Script['reply']): Fates[number] => ({ script: { at, reply } });

const REPLIES = [421, 451, 503, 550] as const;

/** What the first connection meets; later ones are good. */
export const faults: readonly (readonly [name: string, Fates])[] = [
	['nothing', []],
	...talked.flatMap((phase) => [
		...REPLIES.map((reply) => [`${reply} at ${phase}`, [script(phase, reply)]] as const),
		[`hung up at ${phase}`, [script(phase, 'hang-up')]] as const
	]),
	...(
		[
			{ kind: 'refuse', ms: 1 },
			{ kind: 'reset', direction: 'up', bytes: 40 },
			{ kind: 'reset', direction: 'down', bytes: 40 },
			{ kind: 'hang', direction: 'up', bytes: 40, ms: 5 },
			{ kind: 'slow', bytes: 200, tickMs: 1 }
		] satisfies LineFault[]
	).map((line) => [`line: ${line.kind}`, [{ line }]] as const)
];

const CALLS = ['claim', 'markHandedOver', 'markSent'] as const;
const calls: readonly Moment[] = CALLS.flatMap((call) => [`before ${call}`, `after ${call}`] as const);
const heard: readonly Moment[] = talked.flatMap((phase) => [`heard ${phase}`, `said ${phase}`] as const);

/** Deaths while nothing else is wrong, and after a fault. */
export const deaths: readonly Scenario[] = [
	...(['before enqueue', 'after enqueue', 'answered'] as const),
	...calls,
	...heard
].map((killedAt) => ({ name: `killed ${killedAt}`, killedAt }));

export const deathsAfterFaults: readonly Scenario[] = faults.flatMap(([name, fates]) =>
	(['before settling', 'after settling'] as const).map((killedAt) => ({
		name: `${name}, killed ${killedAt}`,
		fates,
		killedAt
	}))
);

export const holdUps: readonly Scenario[] = calls.flatMap((at) =>
	(['the other is done', 'before markHandedOver', 'after markHandedOver'] as const).map((until) => ({
		name: `held up ${at}, the other takes over until ${until}`,
		heldUp: { at, until }
	}))
);

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of each way in which an attempt can end, one. */
const endings = faults.filter(([name]) => /^(451 at rcpt|451 at dot|550 at dot|hung up at dot)$/.test(name));

export const clocksSet: readonly Scenario[] = [DAY_MS, -DAY_MS].flatMap((byMs) => {
	const set = (at: Moment, name: string, fates: Fates): Scenario => ({
		name: `${name}, clock set by ${byMs / DAY_MS} day ${at}`,
		fates,
		clockSet: { at, byMs }
	});
	return [
		...calls.map((at) => set(at, 'nothing', [])),
		...endings.flatMap(([name, fates]) => [
			set('before settling', name, fates),
			set('after settling', name, fates)
		])
	];
});

/** Before something is written down, or between that and the word that it is; for less than a lease and for more. */
export const outages: readonly Scenario[] = [LEASE_MS / 4, LEASE_MS * 2].flatMap((ms) => {
	const away = (at: Moment, name: string, fates: Fates): Scenario => ({
		name: `${name}, the database away for ${ms / 1000} s ${at}`,
		fates,
		outage: { at, ms }
	});
	return [
		...(['before markHandedOver', 'after markHandedOver'] as const).map((at) => away(at, 'nothing', [])),
		...[['nothing', []] as const, ...endings].flatMap(([name, fates]) =>
			(['before settling', 'after settling'] as const).map((at) => away(at, name, fates))
		)
	];
});

export const alone: readonly Scenario[] = faults.map(([name, fates]) => ({ name, fates }));

const cut = (direction: 'up' | 'down', bytes: number, of: string): Scenario => ({
	name: `cut after byte ${bytes} of ${of}`,
	fates: [{ line: { kind: 'cut', direction, bytes } }]
});
const upTo = (bytes: number) => Array.from({ length: bytes }, (_, at) => at + 1);

/** The line cut after so many bytes of what the server says. */
export const cutsOfAnswers = (bytes: number): readonly Scenario[] =>
	upTo(bytes).map((at) => cut('down', at, 'the answers'));

/** The line cut after so many bytes of what we say, letter and all. */
export const cutsOfWhatIsSent = (bytes: number): readonly Scenario[] =>
	upTo(bytes).map((at) => cut('up', at, 'what is sent'));

export const all: readonly Scenario[] = [...alone, ...deaths, ...holdUps, ...deathsAfterFaults, ...outages];
