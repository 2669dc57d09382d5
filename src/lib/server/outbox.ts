import { randomUUID } from 'node:crypto';
import { sql, type ExpressionBuilder, type UpdateObject } from 'kysely';
import type { Address } from './address.ts';
import type { Queries, Tables } from './database.ts';
import { createLocks } from './locks.ts';
import { COUNTED_MS, DAY_MS, keepIfRoom } from './room.ts';

/** A letter as the quiz hands it over. */
export interface NewLetter {
	requestKey: string;
	recipient: Address;
	subject: string;
	html: string;
	text: string;
	language: string;
	knowledgeVersion: string;
	consentVersion: string;
	consentedAt: number;
	/** Keyed hashes of the address, newest key first; the first one is kept so that letters can be counted. */
	addressHashes: readonly string[];
}

export type LetterState = Tables['letter']['state'];

/** Refused: this address has had its letter of the day, or its three of thirty days. */
export type Enqueued = { id: string; created: boolean; state: LetterState } | { refused: 'limit' };

/** A letter in the hands of one worker until its lease ends. */
export interface ClaimedLetter {
	id: string;
	token: string;
	attempt: number;
	recipient: string;
	subject: string;
	html: string;
	text: string;
	messageId: string;
	language: string;
	createdAt: number;
}

export interface Backlog {
	depth: number;
	/** Null when nothing waits. */
	oldestAgeSeconds: number | null;
	/** Handed over without an answer: somebody has to look at the mail server's own log. */
	parked: number;
}

/**
 * Every change after `claim` names the token of its lease and answers false when another worker has taken the
 * letter over meanwhile. The clock is the caller's.
 */
export interface Outbox {
	/**
	 * Resolves after the commit. The same request key gives the same letter and never a second one. For a mailbox that
	 * wants none a suppressed row is kept, without address and content.
	 */
	enqueue(letter: NewLetter, now: number): Promise<Enqueued>;
	/** What became of an earlier request. */
	find(requestKey: string): Promise<{ id: string; state: LetterState } | undefined>;
	/** The letter that is due longest, or one whose worker went silent. */
	claim(now: number, leaseSeconds: number): Promise<ClaimedLetter | undefined>;
	renew(id: string, token: string, now: number, leaseSeconds: number): Promise<boolean>;
	/** To be committed before the end of the letter is let go: unanswered, it is never claimed again. Renews the lease. */
	markHandedOver(id: string, token: string, now: number, leaseSeconds: number): Promise<boolean>;
	/** Also erases address and content. */
	markSent(id: string, token: string, now: number): Promise<boolean>;
	markRetry(id: string, token: string, error: string, nextAttemptAt: number): Promise<boolean>;
	/** Also erases address and content. */
	markFailed(id: string, token: string, error: string, now: number): Promise<boolean>;
	/** The server may have it and did not say so. Also erases address and content: nothing sends it again. */
	markParked(id: string, token: string, error: string, now: number): Promise<boolean>;
	/** Puts the letter back as if it had not been claimed. */
	release(id: string, token: string, now: number): Promise<boolean>;
	/**
	 * Parks what a worker handed over before it went silent, forgets addresses that no longer count, and deletes the
	 * whole row 90 days after its content was erased.
	 */
	tidy(now: number): Promise<readonly { id: string; attempt: number }[]>;
	backlog(now: number): Promise<Backlog>;
}

type Row = Tables['letter'];

/** Long enough to answer whoever asks what became of a letter; nothing of theirs is in the row by then. Our own choice. */
const FORGOTTEN_MS = 90 * DAY_MS;
export const UNANSWERED = 'handed-over, answer not seen';

/** Its reader may have had it erased while the mail server was thinking about it. */
const QUEUED_AGAIN = sql<Row['state']>`case when erased_at is null then 'queued' else 'suppressed' end`;

export function createOutbox(db: Queries, messageIdDomain: string): Outbox {
	const { alone, free } = createLocks(db);

	async function settle(id: string, token: string, change: UpdateObject<Tables, 'letter'>): Promise<boolean> {
		const { numUpdatedRows } = await db
			.updateTable('letter')
			.set({ lease_token: null, lease_until: null, ...change })
			.where('id', '=', id)
			.where('state', '=', 'sending')
			.where('lease_token', '=', token)
			.executeTakeFirst();
		return numUpdatedRows === 1n;
	}

	const withKey = (requestKey: string, from = db) =>
		from
			.selectFrom('letter')
			.select(['id', 'state'])
			.where('request_key', '=', requestKey)
			.executeTakeFirst();

	return {
		async enqueue(letter, now) {
			const id = randomUUID();
			const row: Row = {
				id,
				request_key: letter.requestKey,
				created_at: now,
				recipient: letter.recipient,
				subject: letter.subject,
				html: letter.html,
				text: letter.text,
				message_id: `<${id}@${messageIdDomain}>`,
				language: letter.language,
				knowledge_version: letter.knowledgeVersion,
				consent_version: letter.consentVersion,
				consented_at: letter.consentedAt,
				state: 'queued',
				attempts: 0,
				next_attempt_at: now,
				lease_token: null,
				lease_until: null,
				last_error: null,
				sent_at: null,
				erased_at: null,
				handed_over_at: null,
				address_hash: letter.addressHashes[0] ?? null
			};
			return alone(letter.addressHashes, async (queries): Promise<Enqueued> => {
				const stopped: Row = { ...row, state: 'suppressed', ...erased(now) };
				for (const one of [row, stopped])
					if (await keepIfRoom(queries, one, letter.addressHashes))
						return { id, created: true, state: one.state };
				const earlier = await withKey(letter.requestKey, queries);
				return earlier ? { ...earlier, created: false } : { refused: 'limit' };
			});
		},

		find: (requestKey) => withKey(requestKey),

		async claim(now, leaseSeconds) {
			const row = await db
				.updateTable('letter')
				.set((letter) => ({
					state: 'sending',
					attempts: letter('attempts', '+', 1),
					lease_token: randomUUID(),
					lease_until: now + leaseSeconds * 1000
				}))
				.where('id', '=', free().where(isDue(now)).orderBy('next_attempt_at').orderBy('created_at').limit(1))
				// Once more on the row itself: another worker may have taken it since it was picked.
				.where(isDue(now))
				.returningAll()
				.executeTakeFirst();
			return row && claimed(row);
		},

		renew: (id, token, now, leaseSeconds) =>
			settle(id, token, { lease_token: token, lease_until: now + leaseSeconds * 1000 }),

		markHandedOver: (id, token, now, leaseSeconds) =>
			settle(id, token, {
				lease_token: token,
				lease_until: now + leaseSeconds * 1000,
				handed_over_at: now
			}),

		markSent: (id, token, now) => settle(id, token, { state: 'sent', sent_at: now, ...erased(now) }),

		markRetry: (id, token, error, nextAttemptAt) =>
			settle(id, token, {
				state: QUEUED_AGAIN,
				last_error: error,
				next_attempt_at: nextAttemptAt,
				handed_over_at: null
			}),

		markFailed: (id, token, error, now) =>
			settle(id, token, { state: 'failed', last_error: error, ...erased(now) }),

		markParked: (id, token, error, now) =>
			settle(id, token, { state: 'parked', last_error: error, ...erased(now) }),

		release: (id, token, now) =>
			settle(id, token, {
				state: QUEUED_AGAIN,
				attempts: sql`attempts - 1`,
				next_attempt_at: now,
				handed_over_at: null
			}),

		async tidy(now) {
			await db
				.deleteFrom('letter')
				.where('erased_at', '<=', now - FORGOTTEN_MS)
				.execute();
			await db
				.updateTable('letter')
				.set({ address_hash: null })
				.where(
					'id',
					'in',
					free()
						.where('address_hash', 'is not', null)
						.where('created_at', '<=', now - COUNTED_MS)
						// Its reader may still call it back, and is found by this.
						.where('state', 'not in', ['queued', 'sending'])
				)
				.execute();
			return db
				.updateTable('letter')
				.set({
					state: 'parked',
					last_error: UNANSWERED,
					lease_token: null,
					lease_until: null,
					...erased(now)
				})
				.where(
					'id',
					'in',
					free()
						.where('state', '=', 'sending')
						.where('lease_until', '<=', now)
						.where('handed_over_at', 'is not', null)
				)
				.returning(['id', 'attempts as attempt'])
				.execute();
		},

		async backlog(now) {
			const { depth, oldest } = await db
				.selectFrom('letter')
				.select(({ fn }) => [fn.countAll().as('depth'), fn.min('created_at').as('oldest')])
				.where('state', 'in', ['queued', 'sending'])
				.executeTakeFirstOrThrow();
			const { parked } = await db
				.selectFrom('letter')
				.select(({ fn }) => fn.countAll().as('parked'))
				.where('state', '=', 'parked')
				.executeTakeFirstOrThrow();
			return {
				depth: Number(depth),
				oldestAgeSeconds: oldest === null ? null : Math.max(0, Math.round((now - Number(oldest)) / 1000)),
				parked: Number(parked)
			};
		}
	};
}

function isDue(now: number) {
	return ({ and, or, eb }: ExpressionBuilder<Tables, 'letter'>) =>
		or([
			and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', now)]),
			and([eb('state', '=', 'sending'), eb('lease_until', '<=', now), eb('handed_over_at', 'is', null)])
		]);
}

/** What a letter loses once nobody needs it any more. */
export function erased(now: number): Partial<Row> {
	return { recipient: null, subject: null, html: null, text: null, erased_at: now };
}

function claimed(row: Row): ClaimedLetter {
	const { recipient, subject, html, text, lease_token: token } = row;
	if (recipient === null || subject === null || html === null || text === null || token === null)
		throw new Error('An erased letter was claimed.');
	return {
		id: row.id,
		token,
		attempt: row.attempts,
		recipient,
		subject,
		html,
		text,
		messageId: row.message_id,
		language: row.language,
		createdAt: row.created_at
	};
}
