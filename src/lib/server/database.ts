import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression, type Dialect } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Postgres } from './server-url.ts';
import { migrations as released } from './migrations/index.ts';
import { openSqlite } from './sqlite.ts';

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
	/**
	 * Empties the write-ahead log of SQLite, in which erased content otherwise lives on until it is overwritten.
	 * PostgreSQL looks after its own.
	 */
	checkpoint(): void;
	close(): Promise<void>;
}

/** Opens the file of SQLite, or PostgreSQL where it is named, and brings it to the newest schema. */
export async function openDatabase(where: string | Postgres, migrations = released): Promise<Database> {
	if (typeof where !== 'string') return openSharedDatabase(where, migrations);
	const { dialect, checkpoint } = await openSqlite(where);
	const queries = queriesOf(dialect);
	try {
		await migrate(queries, migrations);
	} catch (error) {
		await queries.destroy();
		throw error;
	}
	return { queries, checkpoint, close: () => queries.destroy() };
}

async function openSharedDatabase(where: Postgres, migrations: Migrations): Promise<Database> {
	// Whoever has no use for it does not load it.
	const { openPostgres } = await import('./postgres.ts');
	const { dialect, forMigrations } = openPostgres(where);
	const changing = queriesOf(forMigrations);
	try {
		await migrate(changing, migrations);
	} catch (error) {
		throw new Error(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}.`, { cause: error });
	} finally {
		await changing.destroy();
	}
	const queries = queriesOf(dialect);
	return { queries, checkpoint: () => {}, close: () => queries.destroy() };
}

type Migrations = Record<string, Migration>;

// PostgreSQL knows no empty list.
const emptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });
const queriesOf = (dialect: Dialect): Queries => new Kysely<Tables>({ dialect, plugins: [emptyLists] });

async function migrate(queries: Queries, migrations: Migrations): Promise<void> {
	const migrator = new Migrator({ db: queries, provider: { getMigrations: async () => migrations } });
	const { error } = await migrator.migrateToLatest();
	if (error) throw error;
}

// Where a name has several addresses and none answers, the message is empty and the code says it.
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.message || ((error as NodeJS.ErrnoException).code ?? error.name);
}
