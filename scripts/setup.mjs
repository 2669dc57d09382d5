// Plain JavaScript and built-ins only: this runs before anything is installed, possibly on an old Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = { major: 22, minor: 22 };
const LOCK = join(root, '.svelte-kit', 'setup.lock');
// An install on a slow line takes minutes; a lock older than this belongs to a run that was cut off.
const STALE_AFTER_MS = 15 * 60_000;

const platform = process.platform === 'win32' ? 'win' : process.platform;
const pinnedName = `node-${platform}-${process.arch}`;
const pinnedNode = join(root, 'node_modules', pinnedName, 'bin', platform === 'win' ? 'node.exe' : 'node');

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** @param {string} path */
const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');

/** @param {string} line @returns {never} */
function stop(line) {
	console.error(line);
	process.exit(1);
}

/** @param {number} ms */
const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function requireUsableNode() {
	if (json(join(root, 'package.json')).optionalDependencies[pinnedName]) return;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return;
	stop(
		`No Node comes with this project for ${process.platform}-${process.arch}, and yours is ${process.versions.node}. Please install Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer.`
	);
}

function lockOwnerIsGone() {
	const pid = Number(textOf(join(LOCK, 'pid')));
	try {
		if (Date.now() - statSync(LOCK).mtimeMs > STALE_AFTER_MS) return true;
		if (!pid) return false;
		process.kill(pid, 0);
		return false;
	} catch (/** @type {any} */ error) {
		// EPERM means that the process lives under another user.
		return error.code === 'ESRCH' || error.code === 'ENOENT';
	}
}

function takeLock() {
	mkdirSync(dirname(LOCK), { recursive: true });
	for (let told = false; ; pause(300)) {
		try {
			mkdirSync(LOCK);
			writeFileSync(join(LOCK, 'pid'), String(process.pid));
			process.on('exit', () => rmSync(LOCK, { recursive: true, force: true }));
			for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
			return;
		} catch (/** @type {any} */ error) {
			if (error.code !== 'EEXIST') throw error;
			if (lockOwnerIsGone()) rmSync(LOCK, { recursive: true, force: true });
			else if (!told) console.log('Waiting for another set-up to finish …');
			told = true;
		}
	}
}

// Someone who ran npm themselves should not wait for the same packages twice.
function npmInstalledExactlyThis() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	const present = json(installed).packages;
	const wanted = json(join(root, 'package-lock.json')).packages;
	if (wanted[`node_modules/${pinnedName}`] && !present[`node_modules/${pinnedName}`]) return false;
	return Object.keys(wanted).every(
		(path) =>
			!path || (present[path] ? present[path].version === wanted[path].version : wanted[path].optional)
	);
}

function install() {
	const stampFile = join(root, 'node_modules', '.setup-stamp');
	const stamp = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.update(`${process.platform}-${process.arch}`)
		.update(readFileSync(fileURLToPath(import.meta.url)))
		.digest('hex');
	if (textOf(stampFile) === stamp) return;
	if (!npmInstalledExactlyThis()) {
		const first = !existsSync(join(root, 'node_modules'));
		console.log(first ? 'Installing packages (first run) …' : 'Installing packages (they have changed) …');
		const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
		const npm = process.env.npm_execpath;
		const options = { cwd: root, stdio: /** @type {const} */ ('inherit') };
		const done = npm
			? spawnSync(process.execPath, [npm, ...args], options)
			: spawnSync('npm', args, { ...options, shell: platform === 'win' });
		if (done.status !== 0) stop('The packages could not be installed; the lines above say why.');
	}
	writeFileSync(stampFile, stamp);
}

function build() {
	const stampFile = join(root, 'build', '.sources');
	// Read before building, so that an edit made meanwhile is noticed by the next run.
	const stamp = sourceHash(root);
	if (textOf(stampFile) === stamp) return;
	console.log('Building …');
	const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	const done = spawnSync(node, [vite, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' });
	if (done.status !== 0) stop(`${done.stdout}${done.stderr}The build failed; the lines above say why.`);
	writeFileSync(stampFile, stamp);
}

requireUsableNode();
takeLock();
install();
if (process.argv.includes('--build')) build();
