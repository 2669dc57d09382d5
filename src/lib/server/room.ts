import { sql } from 'kysely';
import type { Queries, Tables } from './database.ts';

type Row = Tables['letter'];

export const DAY_MS = 24 * 60 * 60 * 1000;
/** How long a letter counts, and with it how long its keyed address is kept. */
export const COUNTED_MS = 30 * DAY_MS;
const LETTERS_WHILE_COUNTED = 3;

/** Puts letters into the table as far as there is room for them. Why: docs/adr/009. `hashes`: keyed, of one mailbox. */
export function createRoom(db: Queries) {
	/** A letter that failed does not count: the person may try again. */
	const lettersTo = (hashes: readonly string[], since: number) =>
		db
			.selectFrom('letter')
			.select('id')
			.where('address_hash', 'in', hashes)
			.where('created_at', '>', since)
			.where('state', '!=', 'failed');
	const numberOf = (letters: ReturnType<typeof lettersTo>) =>
		letters.clearSelect().select(({ fn }) => fn.countAll<number>().as('letters'));
	const wishesOf = (hashes: readonly string[]) =>
		db.selectFrom('suppression').select('address_hash').where('address_hash', 'in', hashes);

	/**
	 * False when there is no room, or this request has a letter already. Only when the mailbox wants none is there room
	 * for a suppressed row, and for no other. One statement, so that two requests cannot both find the last room.
	 */
	async function keep(row: Row, hashes: readonly string[]): Promise<boolean> {
		const names = Object.keys(row) as (keyof Row)[];
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('letter')
			.columns(names)
			.expression(
				db
					.selectNoFrom(names.map((name) => sql.val(row[name]).as(name)))
					.where(({ not, exists }) =>
						row.state === 'suppressed' ? exists(wishesOf(hashes)) : not(exists(wishesOf(hashes)))
					)
					.where(({ not, exists }) => not(exists(lettersTo(hashes, row.created_at - DAY_MS))))
					.where(({ eb }) =>
						eb(numberOf(lettersTo(hashes, row.created_at - COUNTED_MS)), '<', LETTERS_WHILE_COUNTED)
					)
			)
			.onConflict((conflict) => conflict.column('request_key').doNothing())
			.executeTakeFirst();
		return numInsertedOrUpdatedRows === 1n;
	}

	return {
		keep,
		/** Which limit leaves no room. */
		async limit(hashes: readonly string[], now: number): Promise<'day' | 'month'> {
			const today = await lettersTo(hashes, now - DAY_MS).executeTakeFirst();
			return today ? 'day' : 'month';
		}
	};
}
