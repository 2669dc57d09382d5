import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteAdapter, SqliteDialect } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { migrations as released } from './migrations/index.ts';

const SQLITE_BUSY = 5;

/** All times are milliseconds since 1970 in UTC. */
export interface Tables {
	letter: {
		id: string;
		/** Made by the visitor's browser or form, once per request, so that a second click is the same request. */
		request_key: string;
		created_at: number;
		recipient: string | null;
		subject: string | null;
		html: string | null;
		text: string | null;
		/** The same on every attempt, so that receivers can recognise a repetition. */
		message_id: string;
		language: string;
		knowledge_version: string;
		consent_version: string;
		consented_at: number;
		/**
		 * Parked: the server may have taken it, nobody heard. It is neither sent again nor forgotten. Suppressed: whoever
		 * reads that mailbox wants no letter.
		 */
		state: 'queued' | 'sending' | 'sent' | 'failed' | 'parked' | 'suppressed';
		attempts: number;
		next_attempt_at: number;
		lease_token: string | null;
		lease_until: number | null;
		last_error: string | null;
		sent_at: number | null;
		erased_at: number | null;
		/** Set before the end of the letter is let go; what is set and unanswered is never sent again. */
		handed_over_at: number | null;
		/** Keyed hash of the normalised address; erased when it no longer counts. */
		address_hash: string | null;
	};
	suppression: {
		/** Keyed hash of a mailbox that wants no letter; it is never erased. */
		address_hash: string;
		created_at: number;
	};
}

export type Queries = Kysely<Tables>;

export interface Database {
	queries: Queries;
	/** Empties the write-ahead log, in which erased content otherwise lives on until it is overwritten. */
	checkpoint(): void;
	close(): Promise<void>;
}

/** Opens the file, creates it when needed, and brings it to the newest schema. */
export async function openDatabase(file: string, migrations = released): Promise<Database> {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	// Letters wait in it: for its owner's eyes only, as are the files SQLite puts beside it.
	closeSync(openSync(file, 'a', 0o600));
	// Asked for, not imported: the bundler does not know this module and warns at every build.
	const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
	const sqlite = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
	try {
		await useWriteAheadLog(sqlite);
		// A commit is on the disk before it is answered; what is erased is overwritten.
		sqlite.exec('PRAGMA synchronous = FULL');
		sqlite.exec('PRAGMA secure_delete = ON');
		const queries: Queries = new Kysely<Tables>({
			dialect: new Dialect({ database: forKysely(sqlite) })
		});
		await migrate(queries, migrations);
		return {
			queries,
			checkpoint: () => sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
			async close() {
				await queries.destroy();
			}
		};
	} catch (error) {
		if (sqlite.isOpen) sqlite.close();
		throw error;
	}
}

// The one statement for which SQLite does not wait when another process is opening the same new file.
async function useWriteAheadLog(sqlite: DatabaseSync): Promise<void> {
	for (let tries = 1; ; tries += 1) {
		try {
			sqlite.exec('PRAGMA journal_mode = WAL');
			return;
		} catch (error) {
			if (tries === 100 || (error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
			await pause(20);
		}
	}
}

// SQLite can change its schema inside a transaction; Kysely assumes not, and a crash between two steps of a
// migration would leave half of it behind.
class Adapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

class Dialect extends SqliteDialect {
	override createAdapter(): SqliteAdapter {
		return new Adapter();
	}
}

// Kysely speaks better-sqlite3; node:sqlite differs in these few places.
function forKysely(sqlite: DatabaseSync) {
	return {
		close: () => sqlite.close(),
		prepare(sql: string) {
			// Taking the write lock at once makes a second process wait its turn instead of failing half-way.
			const statement = sqlite.prepare(sql === 'begin' ? 'begin immediate' : sql);
			return {
				reader: statement.columns().length > 0,
				all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
				run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
				iterate: (values: readonly unknown[]) => statement.iterate(...(values as SQLInputValue[]))
			};
		}
	};
}

async function migrate(queries: Queries, migrations: Record<string, Migration>): Promise<void> {
	const migrator = new Migrator({ db: queries, provider: { getMigrations: async () => migrations } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}
