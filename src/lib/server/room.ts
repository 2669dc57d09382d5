import { sql } from 'kysely';
import type { Queries, Tables } from './database.ts';

type Row = Tables['letter'];

export const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a letter counts, and with it how long its keyed address is kept. */
export const COUNTED_MS = 30 * DAY_MS;
const LETTERS_WHILE_COUNTED = 3;

/**
 * Puts a letter into the table. False when there is no room, or this request has a letter already. Only when the mailbox
 * wants none is there room for a suppressed row, and for no other. One statement, so that two requests cannot both find
 * the last room. Why: docs/adr/009. `hashes`: keyed, of one mailbox.
 */
export async function keepIfRoom(db: Queries, row: Row, hashes: readonly string[]): Promise<boolean> {
	const names = Object.keys(row) as (keyof Row)[];
	/** A letter that failed does not count: the person may try again. */
	const lettersSince = (since: number) =>
		db
			.selectFrom('letter')
			.select(({ fn }) => fn.countAll<number>().as('letters'))
			.where('address_hash', 'in', hashes)
			.where('created_at', '>', since)
			.where('state', '!=', 'failed');
	const isUnwanted = db.selectFrom('suppression').select('address_hash').where('address_hash', 'in', hashes);
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('letter')
		.columns(names)
		.expression(
			db
				.selectNoFrom(names.map((name) => sql.val(row[name]).as(name)))
				.where(({ not, exists }) =>
					row.state === 'suppressed' ? exists(isUnwanted) : not(exists(isUnwanted))
				)
				.where(({ eb }) => eb(lettersSince(row.created_at - DAY_MS), '=', 0))
				.where(({ eb }) => eb(lettersSince(row.created_at - COUNTED_MS), '<', LETTERS_WHILE_COUNTED))
		)
		.onConflict((conflict) => conflict.column('request_key').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}
