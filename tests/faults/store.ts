/** The one place here that knows where letters are kept: the folder of SQLite, or `DATABASE_URL` where the product reads it. */
import { join } from 'node:path';
import { readConfig } from '../../src/lib/server/config.ts';
import { openDatabase } from '../../src/lib/server/database.ts';

export const FILE = 'quiz.db';

type Env = Record<string, string | undefined>;

export function openStore(env: Env) {
	const { database, dataDir } = readConfig(env);
	return openDatabase(database ?? join(dataDir, FILE));
}
