import type { Kysely } from 'kysely';

/**
 * When the end of a letter was let go: from then on the server may have it. And to whom it went, as a keyed hash
 * that only serves to count letters and is erased after thirty days.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema.alterTable('letter').addColumn('handed_over_at', 'bigint').execute();
	await db.schema.alterTable('letter').addColumn('address_hash', 'text').execute();
	await db.schema.createIndex('letter_to').on('letter').columns(['address_hash', 'created_at']).execute();
}
