/** docs/run.md says how to copy and put back the database; this does it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Address } from '../src/lib/server/address.ts';
import { startApp } from '../src/lib/server/app.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const script = join(import.meta.dirname, '..', 'scripts', 'backup.ts');
const letter = (requestKey: string) => ({
	requestKey,
	recipient: `${requestKey}@example.com` as Address,
	subject: 'Your routine',
	html: '<p>',
	text: 'Routine',
	language: 'en',
	knowledgeVersion: 'abc',
	consentVersion: '1',
	consentedAt: 0
});
// Nothing listens there: what is accepted waits.
const start = (dir: string) => startApp({ DATA_DIR: dir, SMTP_URL: 'smtp://127.0.0.1:9' }, () => {});

it('copies the database of a running server, and a server started on the copy has every letter of that moment', async () => {
	const dir = join(folder, 'data');
	const copy = join(folder, 'copy.db');
	const running = await start(dir);
	await running.post?.accept(letter('first-letter-0000'), '192.0.2.1');
	execFileSync(process.execPath, [script, copy], { env: { ...process.env, DATA_DIR: dir } });
	await running.post?.accept(letter('later-letter-0000'), '192.0.2.1');
	await running.stop();
	expect(statSync(copy).mode & 0o777).toBe(0o600);

	const restored = join(folder, 'restored');
	mkdirSync(restored);
	copyFileSync(copy, join(restored, 'quiz.db'));
	const again = await start(restored);
	expect(await again.backlog()).toMatchObject({ depth: 1, parked: 0 });
	expect(await again.post?.accept(letter('first-letter-0000'), '192.0.2.1')).toMatchObject({
		created: false
	});
	await again.stop();
});

it('writes over no older copy, and says what is missing', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [script, ...args], {
			env: { ...process.env, DATA_DIR: folder },
			encoding: 'utf8'
		});
	expect(run()).toMatchObject({ status: 1, stderr: 'Name the file to write: npm run backup -- FILE\n' });
	expect(run(join(folder, 'x')).stderr).toMatch(/^There is no database at .*quiz\.db: set DATA_DIR/);
});
