import { randomUUID } from 'node:crypto';
import { sql, type ExpressionBuilder, type UpdateObject } from 'kysely';
import type { Address } from './address.ts';
import type { Queries, Tables } from './database.ts';

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
}

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
}

/**
 * Every change after `claim` names the token of its lease and answers false when another worker has taken the
 * letter over meanwhile. The clock is the caller's.
 */
export interface Outbox {
	/** Resolves after the commit. The same request key gives the same letter and never a second one. */
	enqueue(letter: NewLetter, now: number): Promise<{ id: string; created: boolean }>;
	/** The letter that is due longest, or one whose worker went silent. */
	claim(now: number, leaseSeconds: number): Promise<ClaimedLetter | undefined>;
	renew(id: string, token: string, now: number, leaseSeconds: number): Promise<boolean>;
	/** Also erases address and content. */
	markSent(id: string, token: string, now: number): Promise<boolean>;
	markRetry(id: string, token: string, error: string, nextAttemptAt: number): Promise<boolean>;
	/** Also erases address and content. */
	markFailed(id: string, token: string, error: string, now: number): Promise<boolean>;
	/** Puts the letter back as if it had not been claimed. */
	release(id: string, token: string, now: number): Promise<boolean>;
	backlog(now: number): Promise<Backlog>;
}

type Row = Tables['letter'];

export function createOutbox(db: Queries, messageIdDomain: string): Outbox {
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
				erased_at: null
			};
			const { numInsertedOrUpdatedRows } = await db
				.insertInto('letter')
				.values(row)
				.onConflict((conflict) => conflict.column('request_key').doNothing())
				.executeTakeFirst();
			if (numInsertedOrUpdatedRows === 1n) return { id, created: true };
			const earlier = await db
				.selectFrom('letter')
				.select('id')
				.where('request_key', '=', letter.requestKey)
				.executeTakeFirstOrThrow();
			return { id: earlier.id, created: false };
		},

		async claim(now, leaseSeconds) {
			const row = await db
				.updateTable('letter')
				.set((letter) => ({
					state: 'sending',
					attempts: letter('attempts', '+', 1),
					lease_token: randomUUID(),
					lease_until: now + leaseSeconds * 1000
				}))
				.where('id', '=', (letters) =>
					letters
						.selectFrom('letter')
						.select('id')
						.where(isDue(now))
						.orderBy('next_attempt_at')
						.orderBy('created_at')
						.limit(1)
				)
				// Once more on the row itself: another worker may have taken it since it was picked.
				.where(isDue(now))
				.returningAll()
				.executeTakeFirst();
			return row && claimed(row);
		},

		renew: (id, token, now, leaseSeconds) =>
			settle(id, token, { lease_token: token, lease_until: now + leaseSeconds * 1000 }),

		markSent: (id, token, now) => settle(id, token, { state: 'sent', sent_at: now, ...erased(now) }),

		markRetry: (id, token, error, nextAttemptAt) =>
			settle(id, token, { state: 'queued', last_error: error, next_attempt_at: nextAttemptAt }),

		markFailed: (id, token, error, now) =>
			settle(id, token, { state: 'failed', last_error: error, ...erased(now) }),

		release: (id, token, now) =>
			settle(id, token, { state: 'queued', attempts: sql`attempts - 1`, next_attempt_at: now }),

		async backlog(now) {
			const { depth, oldest } = await db
				.selectFrom('letter')
				.select(({ fn }) => [fn.countAll().as('depth'), fn.min('created_at').as('oldest')])
				.where('state', 'in', ['queued', 'sending'])
				.executeTakeFirstOrThrow();
			return {
				depth: Number(depth),
				oldestAgeSeconds: oldest === null ? null : Math.max(0, Math.round((now - Number(oldest)) / 1000))
			};
		}
	};
}

function isDue(now: number) {
	return ({ and, or, eb }: ExpressionBuilder<Tables, 'letter'>) =>
		or([
			and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', now)]),
			and([eb('state', '=', 'sending'), eb('lease_until', '<=', now)])
		]);
}

function erased(now: number): Partial<Row> {
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
