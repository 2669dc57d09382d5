import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

// A project of two packages, and an npm that notes how it was called and installs what it is told to.
const npm = `
	const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
	appendFileSync('calls', process.argv.slice(2).join(' ') + '\\n');
	const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
	const packages = {};
	for (const path of Object.keys(wanted).filter(Boolean)) {
		if (path === process.env.LEAVES_OUT) continue;
		mkdirSync(path, { recursive: true });
		writeFileSync(path + '/package.json', '{}');
		packages[path] = wanted[path];
	}
	mkdirSync('node_modules', { recursive: true });
	writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));`;
const packages = {
	'': {},
	'node_modules/zod': { version: '1.0.0' },
	'node_modules/vite': { version: '2.0.0', dev: true },
	'node_modules/elsewhere': { version: '3.0.0', optional: true }
};

let folder: string;
const inFolder = (...path: string[]) => join(folder, ...path);
const write = (path: string, content: unknown) =>
	writeFileSync(inFolder(path), typeof content === 'string' ? content : JSON.stringify(content));
const calls = () =>
	existsSync(inFolder('calls')) ? readFileSync(inFolder('calls'), 'utf8').trim().split('\n') : [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'setup-'));
	mkdirSync(inFolder('scripts'));
	for (const part of ['setup.mjs', 'setup', 'source-hash.mjs'])
		cpSync(join(import.meta.dirname, part), inFolder('scripts', part), { recursive: true });
	write('package.json', { optionalDependencies: {} });
	write('package-lock.json', { packages });
	write('npm.cjs', npm);
});
afterEach(() => rmSync(folder, { recursive: true }));

function setUp(env: NodeJS.ProcessEnv = {}) {
	const { status, stderr } = spawnSync(process.execPath, [inFolder('scripts', 'setup.mjs')], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, npm_execpath: inFolder('npm.cjs'), ...env }
	});
	return { status, said: stderr.trim() };
}

it('installs what the build needs as well, in production too, and only once', () => {
	expect(setUp({ NODE_ENV: 'production' })).toEqual({ status: 0, said: '' });
	expect(setUp({ NODE_ENV: 'production' })).toEqual({ status: 0, said: '' });
	expect(calls()).toEqual([expect.stringMatching(/^ci --include=dev /)]);
});

it('does not take an install for done that left something out, now or later', () => {
	const { status, said } = setUp({ LEAVES_OUT: 'node_modules/vite' });
	expect(status).toBe(1);
	expect(said).toBe(
		'npm installed the packages, but node_modules/vite is not there: look at the settings of npm.'
	);
	expect(setUp().status).toBe(0);
	expect(calls()).toHaveLength(2);
	expect(setUp({ LEAVES_OUT: 'node_modules/elsewhere' }).status).toBe(0);
});

it('installs again when a package was removed, or another version is wanted', () => {
	setUp();
	rmSync(inFolder('node_modules', 'vite'), { recursive: true });
	setUp();
	expect(calls()).toHaveLength(2);
	write('package-lock.json', { packages: { ...packages, 'node_modules/zod': { version: '1.0.1' } } });
	setUp();
	setUp();
	expect(calls()).toHaveLength(3);
});
