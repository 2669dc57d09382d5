import type { Kysely } from 'kysely';

/** The outbox. Contents are nullable because they are erased once a letter has gone or has failed for good. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('letter')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('request_key', 'text', (column) => column.notNull().unique())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('recipient', 'text')
		.addColumn('subject', 'text')
		.addColumn('html', 'text')
		.addColumn('text', 'text')
		.addColumn('message_id', 'text', (column) => column.notNull())
		.addColumn('language', 'text', (column) => column.notNull())
		.addColumn('knowledge_version', 'text', (column) => column.notNull())
		.addColumn('consent_version', 'text', (column) => column.notNull())
		.addColumn('consented_at', 'bigint', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('attempts', 'integer', (column) => column.notNull())
		.addColumn('next_attempt_at', 'bigint', (column) => column.notNull())
		.addColumn('lease_token', 'text')
		.addColumn('lease_until', 'bigint')
		.addColumn('last_error', 'text')
		.addColumn('sent_at', 'bigint')
		.addColumn('erased_at', 'bigint')
		.execute();
	await db.schema.createIndex('letter_due').on('letter').columns(['state', 'next_attempt_at']).execute();
}
