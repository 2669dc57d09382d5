// Plain JavaScript and built-ins only: this runs before anything is installed, possibly on an old Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock } from './setup/lock.mjs';
import { sourceHash } from './source-hash.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = { major: 22, minor: 22 };
const LOCK = join(root, '.svelte-kit', 'setup.lock');

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

function requireUsableNode() {
	if (json(join(root, 'package.json')).optionalDependencies[pinnedName]) return;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return;
	stop(
		`No Node comes with this project for ${process.platform}-${process.arch}, and yours is ${process.versions.node}. Please install Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or newer.`
	);
}

/**
 * The first package that is wanted and not there; empty when all are. npm writes its own list last, so an install that
 * was cut off has none; and someone who ran npm themselves need not wait for the same packages twice.
 */
function firstMissingPackage() {
	const listed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(listed)) return 'node_modules';
	const present = json(listed).packages;
	const wanted = json(join(root, 'package-lock.json')).packages;
	const missing = Object.keys(wanted).find((path) => {
		if (!path) return false;
		const { version, optional, devOptional } = wanted[path];
		if (present[path] && existsSync(join(root, path, 'package.json')))
			return present[path].version !== version;
		// What is optional may be made for another machine; the Node for this one is not optional to us.
		return !(optional || devOptional) || path === `node_modules/${pinnedName}`;
	});
	return missing ?? '';
}

function install() {
	if (!firstMissingPackage()) return;
	const first = !existsSync(join(root, 'node_modules'));
	console.log(first ? 'Installing packages (first run) …' : 'Installing packages (they have changed) …');
	// In production npm leaves out what the build and the tests need.
	const kinds = ['--include=dev', '--include=optional'];
	const args = ['ci', ...kinds, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath;
	const options = { cwd: root, stdio: /** @type {const} */ ('inherit') };
	const done = npm
		? spawnSync(process.execPath, [npm, ...args], options)
		: spawnSync('npm', args, { ...options, shell: platform === 'win' });
	if (done.status !== 0) stop('The packages could not be installed; the lines above say why.');
	const missing = firstMissingPackage();
	if (missing) stop(`npm installed the packages, but ${missing} is not there: look at the settings of npm.`);
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
takeLock(LOCK, () => console.log('Waiting for another set-up to finish …'));
install();
if (process.argv.includes('--build')) build();
