import { readFileSync } from 'node:fs';
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Postgres } from './server-url.ts';

// Our own choices. A request has five seconds to reach the database, as it has with SQLite; what the server has not
// broken off by then is broken off here, so that a server that went silent holds nobody up.
const CONNECT_MS = 5_000;
const STATEMENT_MS = 5_000;
const ANSWER_MS = 8_000;
// A process that is stopped half-way through a transaction must not keep its locks.
const TRANSACTION_IDLE_MS = 10_000;
const UNUSED_MS = 30_000;
const MOST_CONNECTIONS = 5;

/**
 * Connects when it is first needed, and anew after a connection was lost. `forMigrations` waits as long as it takes:
 * another process may be at the same work.
 */
export function openPostgres(where: Postgres): { dialect: PostgresDialect; forMigrations: PostgresDialect } {
	const patient: pg.PoolConfig = {
		host: where.host,
		port: where.port,
		user: where.user,
		password: where.password,
		database: where.database,
		application_name: 'exosome-skincare-quiz',
		ssl: where.tls ? { ca: where.tls.rootCert && readFileSync(where.tls.rootCert, 'utf8') } : false,
		connectionTimeoutMillis: CONNECT_MS,
		idleTimeoutMillis: UNUSED_MS,
		keepAlive: true,
		types: { getTypeParser }
	};
	return {
		dialect: dialectOf({
			...patient,
			max: MOST_CONNECTIONS,
			statement_timeout: STATEMENT_MS,
			query_timeout: ANSWER_MS,
			idle_in_transaction_session_timeout: TRANSACTION_IDLE_MS
		}),
		forMigrations: dialectOf({ ...patient, max: 1 })
	};
}

// Counts and milliseconds, all far below 2^53.
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
	oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as 'text');

const dialectOf = (config: pg.PoolConfig) =>
	new PostgresDialect({ pool: () => Promise.resolve(openPool(config)) });

function openPool(config: pg.PoolConfig): PostgresPool {
	const pool = new pg.Pool(config);
	// A connection that breaks is an error of the query on it, if there is one. Unheard it would end the process.
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	return {
		options: pool.options,
		end: () => pool.end(),
		async connect() {
			const client = await pool.connect();
			let isSound = true;
			const query = async (sql: string, values: readonly unknown[]) => {
				try {
					return await client.query(sql, [...values]);
				} catch (error) {
					// What the server did not say itself leaves open what the connection is still busy with; what is
					// worse than an error is its last word.
					if (!(error instanceof pg.DatabaseError) || error.severity !== 'ERROR') isSound = false;
					throw error;
				}
			};
			return {
				// Kysely may also hand over a cursor, which is for streaming, and we stream nothing.
				query: query as unknown as PostgresPoolClient['query'],
				release: (discard) => client.release(discard || !isSound)
			};
		}
	};
}
