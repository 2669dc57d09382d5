import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, kinds, type EmptyDatabase } from '../../../tests/fixtures/databases.ts';
import { openDatabase, type Queries } from './database.ts';
import { migrations } from './migrations/index.ts';

const tablesOf = async (queries: Queries) =>
	(await queries.introspection.getTables())
		.map(({ name }) => name)
		.filter((name) => !name.startsWith('kysely'));

describe.each(kinds)('a database of the kind %s', (kind) => {
	let empty: EmptyDatabase;
	beforeEach(async () => {
		empty = await emptyDatabase(kind);
	});
	afterEach(() => empty.remove());

	it('is given its tables, and found again', async () => {
		for (let round = 0; round < 2; round += 1) {
			const { queries, close } = await openDatabase(empty.where);
			expect(await queries.selectFrom('letter').selectAll().execute()).toEqual([]);
			await close();
		}
	});

	it('can be opened by several processes at the same moment, and is brought up to date once', async () => {
		const script = `
		import { openDatabase } from ${JSON.stringify(new URL('database.ts', import.meta.url).href)};
		console.log('ready');
		for await (const start of process.stdin) break;
		const { queries, close } = await openDatabase(${JSON.stringify(empty.where)});
		const done = await queries.selectFrom('kysely_migration').selectAll().execute();
		await close();
		process.exit(done.length === ${Object.keys(migrations).length} ? 0 : 1);`;
		const processes = Array.from({ length: 4 }, () =>
			spawn(process.execPath, ['--input-type=module', '--eval', script], {
				stdio: ['pipe', 'pipe', 'inherit']
			})
		);
		await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')));
		const codes = processes.map((child) => once(child, 'exit'));
		for (const { stdin } of processes) stdin.write('start\n');
		expect(await Promise.all(codes)).toEqual(processes.map(() => [0, null]));
	});

	it('leaves nothing behind of a migration that fails half-way', async () => {
		const broken = {
			...migrations,
			'9999-broken': {
				async up(db: Kysely<unknown>) {
					await db.schema.createTable('half').addColumn('id', 'text').execute();
					throw new Error('half-way');
				}
			}
		};
		await expect(openDatabase(empty.where, broken)).rejects.toThrow('half-way');
		const { queries, close } = await openDatabase(empty.where);
		expect(await tablesOf(queries)).toEqual(['letter', 'suppression']);
		await close();
	});

	it('keeps the letters of every earlier schema', async () => {
		const [first = expect.fail()] = Object.entries(migrations);
		const old = await openDatabase(empty.where, Object.fromEntries([first]));
		await sql`insert into letter (id, request_key, created_at, message_id, language, knowledge_version,
		consent_version, consented_at, state, attempts, next_attempt_at)
		values ('1', 'k', 5, '<1@x>', 'en', 'v', 'c', 5, 'queued', 0, 5)`.execute(old.queries);
		await old.close();
		const { queries, close } = await openDatabase(empty.where);
		expect(await queries.selectFrom('letter').selectAll().execute()).toMatchObject([
			{ id: '1', state: 'queued', handed_over_at: null, address_hash: null }
		]);
		await close();
	});

	it('undoes a transaction that fails half-way', async () => {
		const { queries, close } = await openDatabase(empty.where);
		const doomed = queries.transaction().execute(async (transaction) => {
			await sql`create table half (id integer)`.execute(transaction);
			throw new Error('half-way');
		});
		await expect(doomed).rejects.toThrow('half-way');
		expect(await tablesOf(queries)).toEqual(['letter', 'suppression']);
		await close();
	});
});

describe('the file of SQLite', () => {
	let dir: string;
	beforeEach(() => {
		dir = mkdtempSync(join(tmpdir(), 'database-'));
	});
	afterEach(() => rmSync(dir, { recursive: true }));

	it('is made together with its folder', async () => {
		const { close } = await openDatabase(join(dir, 'new', 'quiz.db'));
		await close();
		expect(readdirSync(join(dir, 'new'))).toEqual(['quiz.db']);
	});

	it.skipIf(process.platform === 'win32')('lets nobody but its owner read it', async () => {
		const { close } = await openDatabase(join(dir, 'quiz.db'));
		for (const name of readdirSync(dir)) expect(statSync(join(dir, name)).mode & 0o077, name).toBe(0);
		await close();
	});

	it('writes to the disk before a commit is answered, and overwrites what is erased', async () => {
		const { queries, close } = await openDatabase(join(dir, 'quiz.db'));
		const pragma = async (name: string) => {
			const { rows } = await sql`pragma ${sql.raw(name)}`.execute(queries);
			return Object.values(rows[0] as object)[0];
		};
		expect(await pragma('journal_mode')).toBe('wal');
		expect(await pragma('synchronous')).toBe(2);
		expect(await pragma('secure_delete')).toBe(1);
		expect(await pragma('foreign_keys')).toBe(1);
		expect(await pragma('busy_timeout')).toBe(5000);
		await close();
	});

	it('refuses a file that is no database', async () => {
		writeFileSync(join(dir, 'quiz.db'), 'not a database, '.repeat(100));
		await expect(openDatabase(join(dir, 'quiz.db'))).rejects.toThrow(/not a database/);
	});
});
