/** What happened in a run, as those saw it who were not under test. */
import type { LetterState } from '../../src/lib/server/outbox.ts';
import type { End } from '../fixtures/postgres.ts';
import type { LineFault } from './proxy.ts';
import type { Phase, SinkEvent } from './sink.ts';

/** One person who asks for a letter to an address that nobody else has. */
export interface Ask {
	recipient: string;
	/** Whether an answer was seen that says the letter is on its way. */
	isAccepted: boolean;
}

/** What the outbox says of a letter in the end. */
export interface Kept {
	recipient: string;
	state: LetterState;
	error: string | null;
}

/** A worker that was ended, or held up until it went on. Milliseconds since 1970. */
export interface Gone {
	worker: string;
	how: 'killed' | 'stopped' | 'held-up';
	at: number;
	/** When it went on, if it did. */
	until?: number;
}

/** When nobody could write to the database. Milliseconds since 1970. */
export interface Outage {
	/** Locked: by a process that was held up in the middle of writing, or by a disk that was busy. */
	how: End | 'locked';
	at: number;
	/** When it was back, if it was. */
	until?: number;
}

export interface History {
	asks: readonly Ask[];
	kept: readonly Kept[];
	sink: readonly SinkEvent[];
	gone: readonly Gone[];
	outages: readonly Outage[];
	/** How long a worker has a letter to itself, milliseconds of the clock of everything above. */
	leaseMs: number;
	/** Faults of the line that happened, by session. */
	spoilt: ReadonlyMap<number, LineFault['kind']>;
}

/** One conversation with the mail server. */
export interface Session {
	number: number;
	worker: string;
	openedAt: number;
	/** When the server said that the letter may come. */
	goAheadAt: number | undefined;
	/** When it answered the end of the letter; otherwise the last that was seen of it. */
	endedAt: number;
	recipient: string | undefined;
	messageId: string | undefined;
	/** What the server said at each phase, once it was written. */
	said: Partial<Record<Phase, number>>;
	/** The end of the letter was there. */
	isWhole: boolean;
}

/** The judge's log, conversation by conversation, in the order in which they were opened. */
export function sessionsOf(events: readonly SinkEvent[]): readonly Session[] {
	const sessions = new Map<number, Session>();
	for (const { session: number, worker, at, what, phase, reply, recipient, messageId } of events) {
		const session: Session = sessions.get(number) ?? {
			number,
			worker,
			openedAt: at,
			goAheadAt: undefined,
			endedAt: at,
			recipient: undefined,
			messageId: undefined,
			said: {},
			isWhole: false
		};
		sessions.set(number, session);
		session.recipient ??= recipient;
		session.messageId ??= messageId;
		if (session.said.dot === undefined) session.endedAt = at;
		if (what === 'said' && phase === 'data') session.goAheadAt = at;
		if (what === 'said' && reply !== undefined) session.said[phase] = reply;
		if (what === 'heard' && phase === 'dot') session.isWhole = true;
	}
	return [...sessions.values()].sort((one, other) => one.number - other.number);
}
