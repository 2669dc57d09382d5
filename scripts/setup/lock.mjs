// One set-up at a time. Plain JavaScript and built-ins only, for old Nodes.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// An install on a slow line takes minutes; a lock older than this belongs to a run that was cut off.
const STALE_AFTER_MS = 15 * 60_000;
// Breaking a lock takes no time at all; what is older was cut off in the middle of it.
const BREAKING_TAKES_MS = 10_000;

/** @param {number} ms */
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** @param {string} lock */
const ownerOf = (lock) => {
	try {
		return Number(readFileSync(join(lock, 'pid'), 'utf8'));
	} catch {
		return 0;
	}
};

/** @param {string} path */
const ageOf = (path) => Date.now() - statSync(path).mtimeMs;

/** True when nobody can be working under it any more. @param {string} lock */
export function isAbandoned(lock) {
	try {
		if (ageOf(lock) > STALE_AFTER_MS) return true;
		const owner = ownerOf(lock);
		// Made a moment ago, and not signed yet.
		if (!owner) return false;
		process.kill(owner, 0);
		return false;
	} catch (/** @type {any} */ error) {
		// EPERM means that the process lives under another user.
		return error.code === 'ESRCH' || error.code === 'ENOENT';
	}
}

/**
 * Two waiters may both find the lock abandoned. Only one at a time may break it, and it looks again before it does:
 * the second would otherwise remove the lock that the first has just taken.
 *
 * @param {string} lock
 * @param {(lock: string) => boolean} judge
 */
export function breakLock(lock, judge = isAbandoned) {
	const breaking = `${lock}.breaking`;
	try {
		mkdirSync(breaking);
	} catch (/** @type {any} */ error) {
		if (error.code !== 'EEXIST') throw error;
		if (existsSync(breaking) && ageOf(breaking) > BREAKING_TAKES_MS)
			rmSync(breaking, { recursive: true, force: true });
		return;
	}
	try {
		if (!judge(lock)) return;
		// In one step, so that nobody ever finds half a lock.
		const aside = `${lock}.${process.pid}`;
		renameSync(lock, aside);
		rmSync(aside, { recursive: true, force: true });
	} catch (/** @type {any} */ error) {
		if (error.code !== 'ENOENT') throw error;
	} finally {
		rmSync(breaking, { recursive: true, force: true });
	}
}

/**
 * Waits until the lock is ours and keeps it until this process ends.
 *
 * @param {string} lock
 * @param {() => void} tellThatWeWait
 */
export function takeLock(lock, tellThatWeWait) {
	mkdirSync(dirname(lock), { recursive: true });
	for (let told = false; ; pause(300)) {
		try {
			mkdirSync(lock);
			writeFileSync(join(lock, 'pid'), String(process.pid));
			process.on('exit', () => {
				// Whoever took too long may have lost it to somebody else.
				if (ownerOf(lock) === process.pid) rmSync(lock, { recursive: true, force: true });
			});
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
			return;
		} catch (/** @type {any} */ error) {
			if (error.code !== 'EEXIST') throw error;
			if (isAbandoned(lock)) breakLock(lock);
			else if (!told) tellThatWeWait();
			told = true;
		}
	}
}
