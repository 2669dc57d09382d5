import { sql, type Expression } from 'kysely';
import type { Address } from './address.ts';
import type { Queries } from './database.ts';
import { createLocks } from './locks.ts';
import { erased } from './outbox.ts';

/**
 * What a reader can ask for by the link in a letter. Both resolve after the commit and may be asked any number of
 * times. A letter whose end was let go already cannot be called back, but is not tried again. `hashes`: keyed, of one
 * mailbox.
 */
export interface Suppression {
	/** From now on no letter goes there, and what waits is given up. */
	stop(hashes: readonly string[], now: number): Promise<void>;
	/** The same, and of its letters no row stays that could be told to be its own. */
	erase(hashes: readonly string[], now: number): Promise<void>;
}

const unlessHandedOver = <T>(then: Expression<T>, otherwise: Expression<T>) =>
	sql<T>`case when handed_over_at is null then ${then} else ${otherwise} end`;

/** `hashesOf`: of a mailbox, one for each secret that is kept. */
export function createSuppression(
	db: Queries,
	hashesOf: (address: Address) => readonly string[]
): Suppression {
	const { hold } = createLocks(db);

	/** A link knows only the secrets of its day; what waits may be kept under a newer one. */
	async function namesOf(link: readonly string[], queries: Queries): Promise<string[]> {
		const waiting = await queries
			.selectFrom('letter')
			.select('recipient')
			.where('recipient', 'is not', null)
			.distinct()
			.execute();
		const mailboxes = waiting.map(({ recipient }) => hashesOf(recipient as Address));
		const own = mailboxes.filter((names) => names.some((name) => link.includes(name)));
		return [...new Set([...link, ...own.flat()])];
	}

	/** Resolves with all that the mailbox is known by. */
	async function stop(queries: Queries, link: readonly string[], now: number): Promise<string[]> {
		await hold(link, queries);
		const hashes = await namesOf(link, queries);
		await queries
			.insertInto('suppression')
			.values(hashes.map((address_hash) => ({ address_hash, created_at: now })))
			.onConflict((conflict) => conflict.column('address_hash').doNothing())
			.execute();
		// A worker that is at it finds its lease gone before it lets the end of the letter go, and hangs up. One statement:
		// between two of them it could put the letter back, and leave one without content that waits.
		await queries
			.updateTable('letter')
			.set((row) => ({
				...erased(now),
				state: unlessHandedOver(row.val('suppressed' as const), row.ref('state')),
				lease_token: unlessHandedOver(row.val(null), row.ref('lease_token')),
				lease_until: unlessHandedOver(row.val(null), row.ref('lease_until'))
			}))
			.where('address_hash', 'in', hashes)
			.where('state', 'in', ['queued', 'sending'])
			.execute();
		return hashes;
	}

	return {
		async stop(hashes, now) {
			await db.transaction().execute((queries) => stop(queries, hashes, now));
		},

		erase: (link, now) =>
			db.transaction().execute(async (queries) => {
				const hashes = await stop(queries, link, now);
				await queries
					.deleteFrom('letter')
					.where('address_hash', 'in', hashes)
					.where('state', '!=', 'sending')
					.execute();
				// The mail server has this one and has not answered.
				await queries
					.updateTable('letter')
					.set({ address_hash: null })
					.where('address_hash', 'in', hashes)
					.execute();
			})
	};
}
