import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteAdapter, SqliteDialect } from 'kysely';

const SQLITE_BUSY = 5;

/** Opens the file and creates it when needed. `checkpoint` empties its write-ahead log. */
export async function openSqlite(file: string): Promise<{ dialect: SqliteDialect; checkpoint: () => void }> {
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
	} catch (error) {
		sqlite.close();
		throw error;
	}
	return {
		dialect: new Dialect({ database: forKysely(sqlite) }),
		checkpoint: () => sqlite.exec('PRAGMA wal_checkpoint(TRUNCATE)')
	};
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
