/** The database under a storm, and when nobody could write to it, as those know who look at it from outside. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { addressOf, startCluster, type End } from '../fixtures/postgres.ts';
import type { Outage } from './history.ts';
import { FILE } from './store.ts';

export const databases = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof databases)[number];

export interface Ground {
	/** Where a process finds it. */
	env: Record<string, string>;
	outages: readonly Outage[];
	/** Ends it, and starts it again when it has been away for so long. */
	kill(how: End, awayMs: number): Promise<void>;
	close(): Promise<void>;
}

const LOOK_MS = 100;
// https://www.sqlite.org/rescode.html#busy; the upper bytes say more of the same.
const SQLITE_BUSY = 5;

export const openGround = (name: DatabaseName, folder: string): Promise<Ground> =>
	name === 'postgres' ? openPostgres() : openSqlite(join(folder, 'data'));

async function openPostgres(): Promise<Ground> {
	const cluster = await startCluster({ fsync: true });
	const outages: Outage[] = [];
	return {
		env: { DATABASE_URL: addressOf(await cluster.create()) },
		outages,
		async kill(how, awayMs) {
			const outage: Outage = { how, at: Date.now() };
			outages.push(outage);
			await cluster.restart(how, awayMs);
			outage.until = Date.now();
		},
		close: () => cluster.stop()
	};
}

/**
 * There is nothing to kill; but who is held up in the middle of writing holds up everybody. Found locked once, it is
 * only at work.
 */
async function openSqlite(dataDir: string): Promise<Ground> {
	const path = join(dataDir, FILE);
	const outages: Outage[] = [];
	let file: DatabaseSync | undefined;
	let lockedSince: number | undefined;
	let outage: Outage | undefined;
	const looking = setInterval(() => {
		const now = Date.now();
		try {
			if (!existsSync(path)) return;
			file ??= new DatabaseSync(path, { timeout: 0 });
			file.exec('BEGIN IMMEDIATE; ROLLBACK');
			if (outage) outage.until = now;
			outage = lockedSince = undefined;
		} catch (error) {
			if (((error as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY) throw error;
			if (lockedSince !== undefined && !outage) outages.push((outage = { how: 'locked', at: lockedSince }));
			lockedSince ??= now;
		}
	}, LOOK_MS);
	return {
		env: { DATA_DIR: dataDir },
		outages,
		kill: () => Promise.reject(new Error('SQLite is no process.')),
		async close() {
			clearInterval(looking);
			file?.close();
		}
	};
}
