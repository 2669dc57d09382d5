import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openGround } from './ground.ts';
import { FILE, openStore } from './store.ts';

it('who holds the lock of SQLite, as one stopped in the middle of writing does, is an outage to all', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ground-'));
	const ground = await openGround('sqlite', folder);
	const store = await openStore(ground.env);
	const since = Date.now();
	const holder = new DatabaseSync(join(folder, 'data', FILE));
	holder.exec('BEGIN IMMEDIATE');
	const known = () => ground.outages.find(({ until = Infinity }) => until > since);
	while (!known()) await pause(10);
	expect(known()).toMatchObject({ how: 'locked' });
	expect(known()).not.toHaveProperty('until');
	holder.exec('ROLLBACK');
	holder.close();
	while (known()?.until === undefined) await pause(10);
	await ground.close();
	await store.close();
	rmSync(folder, { recursive: true });
});
