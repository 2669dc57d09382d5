/** What is installed is known to be mended, whole, and runs nothing while it is installed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, FLOORS, type Lock, namesOf, readLock } from './dependencies/lock.ts';

const root = join(import.meta.dirname, '..');
const lock = readLock(root);
const changed = (path: string, change: object): Lock => ({
	packages: { ...lock.packages, [path]: { ...lock.packages[path], ...change } }
});
const ADDED = { version: '1.0.0', integrity: 'sha512-x', dev: true };

describe('the packages', () => {
	it('are not older than the versions in which what was known to be wrong is mended', () => {
		expect(faultsOf(lock)).toEqual([]);
		const present = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));
		for (const name of ['@sveltejs/kit', '@sveltejs/adapter-node', 'svelte', 'devalue', 'nodemailer', 'zod'])
			expect(present.has(name) && name in FLOORS, name).toBe(true);
	});

	it('of our own choosing are at most eight at run time, each at one exact version', () => {
		const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
			readFileSync(join(root, 'package.json'), 'utf8')
		) as Record<string, Record<string, string>>;
		expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(8);
		for (const list of [dependencies, devDependencies, optionalDependencies, overrides])
			for (const [name, version] of Object.entries(list ?? {}))
				expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
	});

	it('run nothing of theirs when they are installed', () => {
		expect(readFileSync(join(root, 'scripts', 'setup.mjs'), 'utf8')).toContain("'--ignore-scripts'");
	});
});

describe('a lock file is refused', () => {
	it.each([
		['with an old framework', 'node_modules/@sveltejs/kit', { version: '2.69.9' }],
		['with an old adapter', 'node_modules/@sveltejs/adapter-node', { version: '5.5.0' }],
		['with a version before a final one', 'node_modules/svelte', { version: '5.57.3-next.1' }],
		[
			'with an old copy deep inside',
			'node_modules/a/node_modules/nodemailer',
			{ ...ADDED, version: '9.0.9' }
		],
		['with our own mailer behind its floor', 'node_modules/nodemailer', { version: '10.5.9' }],
		['without integrity', 'node_modules/xstate', { integrity: undefined }],
		['with a weak sum', 'node_modules/xstate', { integrity: 'sha1-abc' }],
		['from another registry', 'node_modules/zod', { resolved: 'https://evil.example/zod.tgz' }],
		['over http', 'node_modules/zod', { resolved: 'http://registry.npmjs.org/zod.tgz' }],
		['out of git', 'node_modules/zod', { resolved: 'git+ssh://git@github.com/x/zod.git' }],
		['with a script that runs at installation', 'node_modules/new', { ...ADDED, hasInstallScript: true }]
	])('%s', (_, path, change) => {
		expect(faultsOf(changed(path, change))).toHaveLength(1);
	});
});

it('the list of what the product is made of can be had offline and names every package of the lock file', () => {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const printed = execFileSync(npm, ['run', '--silent', 'sbom'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1e8,
		env: { ...process.env, npm_config_offline: 'true' },
		shell: process.platform === 'win32'
	});
	const { bomFormat, components } = JSON.parse(printed) as {
		bomFormat: string;
		components: { name: string; group?: string; version: string }[];
	};
	expect(bomFormat).toBe('CycloneDX');
	const listed = new Set(
		components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`)
	);
	expect(namesOf(lock).length).toBeGreaterThan(300);
	expect(namesOf(lock).filter((name) => !listed.has(name))).toEqual([]);
});
