/**
 * Copies the database while the server runs: npm run backup -- FILE. The copy is whole as of one moment, and one file.
 * Put back: stop the server, put the file in the place of DATA_DIR/quiz.db, remove quiz.db-wal and quiz.db-shm, start.
 */
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { readConfig } from '../src/lib/server/config.ts';
import { oneLine } from './serve/stop.ts';

async function copy(target: string | undefined): Promise<string> {
	if (!target) throw new Error('Name the file to write: npm run backup -- FILE');
	const file = resolve(target);
	const source = join(readConfig(process.env).dataDir, 'quiz.db');
	if (!existsSync(source))
		throw new Error(`There is no database at ${source}: set DATA_DIR as for the server.`);
	// Letters wait in it: for its owner's eyes only. An older copy is not written over.
	closeSync(openSync(file, 'wx', 0o600));
	const database = new DatabaseSync(source, { readOnly: true, timeout: 5000 });
	try {
		await backup(database, file);
	} catch (error) {
		// Half a copy must not be taken for one.
		rmSync(file, { force: true });
		throw error;
	} finally {
		database.close();
	}
	return file;
}

try {
	console.log(`Copied to ${await copy(process.argv[2])}`);
} catch (error) {
	console.error(oneLine(error));
	process.exitCode = 1;
}
