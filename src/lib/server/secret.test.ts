import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { secretOf } from './secret.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'secret-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('makes one secret, in a folder that need not exist, and keeps it', () => {
	const home = join(dir, 'a', 'b');
	const first = secretOf(home);
	expect(first).toMatch(/^[0-9a-f]{64}$/);
	expect(secretOf(home)).toBe(first);
	expect(readFileSync(join(home, 'secret'), 'utf8').trim()).toBe(first);
	expect(readdirSync(home)).toEqual(['secret']);
});

it.skipIf(process.platform === 'win32')('lets nobody but its owner read it', () => {
	secretOf(dir);
	expect(statSync(join(dir, 'secret')).mode & 0o777).toBe(0o600);
});

it('makes different secrets for different folders', () => {
	expect(secretOf(join(dir, 'one'))).not.toBe(secretOf(join(dir, 'two')));
});

it('does not replace a damaged secret in silence', () => {
	writeFileSync(join(dir, 'secret'), 'short\n');
	expect(() => secretOf(dir)).toThrow(/no usable secret/);
});
