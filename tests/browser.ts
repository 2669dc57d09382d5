import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

export type Browser = { executablePath: string; env: Record<string, string> };

export const browserArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const runs = (browser: Browser) =>
	spawnSync(browser.executablePath, ['--no-sandbox', '--version'], {
		env: { ...process.env, ...browser.env },
		timeout: 30_000
	}).status === 0;

// The package's own file names folders of the cloud it was made for; without any font Chromium crashes.
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${join(folder, 'fonts')}</dir>
	<cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks beside the packages and moves into place in one step: workers of two runs may do this at once. */
async function unpacked(): Promise<string> {
	const require = createRequire(import.meta.url);
	const entry = require.resolve('@sparticuz/chromium');
	const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length);
	const { version } = require(join(modules, '@sparticuz/chromium/package.json')) as { version: string };
	const target = join(modules, '.cache', `chromium-${version}`);
	if (existsSync(target)) return target;

	mkdirSync(dirname(target), { recursive: true });
	const draft = mkdtempSync(`${target}-`);
	const before = process.env.TMPDIR;
	// The package unpacks into the temporary folder and trusts whatever half-written file it finds there.
	process.env.TMPDIR = draft;
	try {
		const { default: chromium, inflate } = await import('@sparticuz/chromium');
		await chromium.executablePath();
		await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'));
		writeFileSync(join(draft, 'fonts.conf'), fontConfig(target));
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(target)) throw error;
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	return target;
}

async function bundled(): Promise<Browser> {
	const folder = await unpacked();
	const plain: Browser = {
		executablePath: join(folder, 'chromium'),
		env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
	};
	const withLibraries: Browser = {
		...plain,
		env: { ...plain.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
	};
	// A bare machine lacks libnss3 and its kin; the machine's own are preferred where it has them.
	for (const browser of [plain, withLibraries]) if (runs(browser)) return browser;
	throw new Error('No browser runs here: install Chromium, or name one in the CHROMIUM variable');
}

/** A browser is never downloaded: what the machine has, otherwise the one inside the packages. */
export async function findBrowser(): Promise<Browser> {
	const own = process.env.CHROMIUM ?? onPath();
	return own ? { executablePath: own, env: {} } : bundled();
}
