import { sql } from 'kysely';
import type { Queries } from './database.ts';

/**
 * What several connections need that write at the same time, as in PostgreSQL. SQLite lets one write at a time, and
 * there all of this is nothing. Why: docs/adr/021.
 */
export function createLocks(db: Queries) {
	const isShared = db.getExecutor().adapter.supportsMultipleConnections !== false;

	/**
	 * Until the transaction ends nobody else changes what is kept of these addresses, and each statement of it sees
	 * what was committed before.
	 */
	async function hold(hashes: readonly string[], transaction: Queries): Promise<void> {
		if (!isShared) return;
		// In one order everywhere, or two could wait for each other.
		for (const hash of hashes.toSorted())
			await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(transaction);
	}

	return {
		hold,

		/**
		 * Nobody else finds room for a letter to these addresses while the work is done: two that look at the same
		 * moment do not see each other's letter.
		 */
		alone<T>(hashes: readonly string[], work: (from: Queries) => Promise<T>): Promise<T> {
			if (!isShared) return work(db);
			return db.transaction().execute(async (transaction) => {
				await hold(hashes, transaction);
				return work(transaction);
			});
		},

		/** Ids of letters, to be narrowed down: each locked for the statement, without those another is busy with. */
		free() {
			const ids = db.selectFrom('letter').select('id');
			return isShared ? ids.forUpdate().skipLocked() : ids;
		}
	};
}
