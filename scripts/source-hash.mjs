import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Everything a build reads. Unit tests are left out below: editing one must not cost a rebuild.
const INPUTS = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'scripts/chunks-plugin.ts',
	'scripts/knowledge',
	'scripts/knowledge-for-browser.ts',
	'scripts/knowledge-plugin.ts',
	'scripts/languages',
	'scripts/languages-plugin.ts',
	'scripts/translations'
];

/** @param {string} root */
export function sourceHash(root) {
	const hash = createHash('sha256');
	/** @param {string} path */
	const visit = (path) => {
		const full = join(root, path);
		if (!existsSync(full)) return;
		if (statSync(full).isDirectory()) {
			// Sorted, because the order in which a directory is listed differs between file systems.
			for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
		} else if (!/\.test\.ts$/.test(path)) {
			hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
		}
	};
	INPUTS.forEach(visit);
	return hash.digest('hex').slice(0, 16);
}
