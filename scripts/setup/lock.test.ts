import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { breakLock, isAbandoned } from './lock.mjs';

// No process has it: Linux gives out numbers up to four million.
const NOBODY = 99_999_999;
let folder: string;
let lock: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
	lock = join(folder, 'setup.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

function signedBy(pid: number) {
	mkdirSync(lock, { recursive: true });
	writeFileSync(join(lock, 'pid'), String(pid));
}

it('is abandoned when its owner is gone or it is old, and not while it is being signed', () => {
	mkdirSync(lock);
	expect(isAbandoned(lock)).toBe(false);
	signedBy(process.pid);
	expect(isAbandoned(lock)).toBe(false);
	signedBy(NOBODY);
	expect(isAbandoned(lock)).toBe(true);
	signedBy(process.pid);
	utimesSync(lock, 0, Date.now() / 1000 - 16 * 60);
	expect(isAbandoned(lock)).toBe(true);
});

it('is broken when it is abandoned', () => {
	signedBy(NOBODY);
	breakLock(lock);
	expect(existsSync(lock)).toBe(false);
});

it('is left alone by a waiter who found it abandoned, when another has taken it since', () => {
	signedBy(NOBODY);
	expect(isAbandoned(lock)).toBe(true);
	rmSync(lock, { recursive: true });
	signedBy(process.pid);
	breakLock(lock);
	expect(readFileSync(join(lock, 'pid'), 'utf8')).toBe(String(process.pid));
});

it('is broken by one waiter at a time', () => {
	signedBy(NOBODY);
	breakLock(lock, () => {
		breakLock(lock);
		expect(existsSync(lock)).toBe(true);
		return true;
	});
	expect(existsSync(lock)).toBe(false);
	mkdirSync(`${lock}.breaking`);
	signedBy(NOBODY);
	breakLock(lock);
	expect(existsSync(lock)).toBe(true);
	// Whoever was breaking it was cut off.
	utimesSync(`${lock}.breaking`, 0, Date.now() / 1000 - 60);
	breakLock(lock);
	breakLock(lock);
	expect(existsSync(lock)).toBe(false);
});

it('has one owner at a time, however many wait for an abandoned one', async () => {
	signedBy(NOBODY);
	const log = join(folder, 'log');
	const worker = `
		import { appendFileSync } from 'node:fs';
		import { takeLock } from ${JSON.stringify(new URL('lock.mjs', import.meta.url).href)};
		takeLock(${JSON.stringify(lock)}, () => {});
		appendFileSync(${JSON.stringify(log)}, 'in ' + process.pid + '\\n');
		setTimeout(() => appendFileSync(${JSON.stringify(log)}, 'out ' + process.pid + '\\n'), 20);`;
	const workers = Array.from({ length: 6 }, () =>
		spawn(process.execPath, ['--input-type=module', '--eval', worker], { stdio: 'ignore' })
	);
	expect(await Promise.all(workers.map(async (each) => (await once(each, 'close'))[0]))).toEqual(
		workers.map(() => 0)
	);
	const lines = readFileSync(log, 'utf8').trim().split('\n');
	expect(lines).toHaveLength(12);
	for (let i = 0; i < lines.length; i += 2) expect(lines[i + 1]).toBe(lines[i]?.replace('in', 'out'));
}, 20_000);
