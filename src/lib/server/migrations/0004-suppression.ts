import type { Kysely } from 'kysely';

/** Mailboxes that want no letter, by keyed hash alone. They stay when everything else about a letter is erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('suppression')
		.addColumn('address_hash', 'text', (column) => column.primaryKey())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.execute();
}
