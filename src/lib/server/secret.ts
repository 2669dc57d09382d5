import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret of this machine, made on first use and readable by its owner only. Written aside and then linked
 * into place, so two processes that start together agree and a crash leaves no half of one.
 */
export function secretOf(dataDir: string): string {
	const file = join(dataDir, 'secret');
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const kept = read(file);
	if (kept !== undefined) return kept;
	const draft = `${file}.${randomBytes(8).toString('hex')}`;
	writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true });
	try {
		linkSync(draft, file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(draft);
	}
	return read(file) ?? '';
}

function read(file: string): string | undefined {
	try {
		const secret = readFileSync(file, 'utf8').trim();
		if (secret.length >= 32) return secret;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
	throw new Error(`${file} holds no usable secret: delete the file and a new one is made.`);
}
