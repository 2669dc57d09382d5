import { sql, type Expression } from 'kysely';
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
	/** Whether a letter there was asked not to be. */
	holds(hashes: readonly string[]): Promise<boolean>;
}

const unlessHandedOver = <T>(then: Expression<T>, otherwise: Expression<T>) =>
	sql<T>`case when handed_over_at is null then ${then} else ${otherwise} end`;

export function createSuppression(db: Queries): Suppression {
	const { hold } = createLocks(db);

	async function stop(queries: Queries, hashes: readonly string[], now: number): Promise<void> {
		await hold(hashes, queries);
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
	}

	return {
		stop: (hashes, now) => db.transaction().execute((queries) => stop(queries, hashes, now)),

		erase: (hashes, now) =>
			db.transaction().execute(async (queries) => {
				await stop(queries, hashes, now);
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
			}),

		async holds(hashes) {
			const wish = db.selectFrom('suppression').select('address_hash').where('address_hash', 'in', hashes);
			return (await wish.executeTakeFirst()) !== undefined;
		}
	};
}
