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

export function createSuppression(db: Queries): Suppression {
	const { hold } = createLocks(db);

	async function stop(queries: Queries, hashes: readonly string[], now: number): Promise<void> {
		await hold(hashes, queries);
		await queries
			.insertInto('suppression')
			.values(hashes.map((address_hash) => ({ address_hash, created_at: now })))
			.onConflict((conflict) => conflict.column('address_hash').doNothing())
			.execute();
		const waiting = queries
			.updateTable('letter')
			.set(erased(now))
			.where('address_hash', 'in', hashes)
			.where('state', 'in', ['queued', 'sending']);
		// A worker that is at it finds its lease gone before it lets the end of the letter go, and hangs up.
		await waiting
			.set({ state: 'suppressed', lease_token: null, lease_until: null })
			.where('handed_over_at', 'is', null)
			.execute();
		await waiting.execute();
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
			})
	};
}
