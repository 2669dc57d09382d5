/** What an operator reads when the product is started. Needs a build, as every test of the whole server does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { variables } from '../src/lib/server/config.ts';

const root = join(import.meta.dirname, '..');
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a script with nothing set but this, until it says the awaited word or ends. */
async function run(script: string, settings: NodeJS.ProcessEnv, until?: RegExp) {
	const bare = Object.fromEntries(variables.map(({ name }) => [name, undefined]));
	const child = spawn(process.execPath, [join(root, 'scripts', script)], {
		env: { ...process.env, ...bare, PORT: '0', DATA_DIR: folder, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	const said = { out: '', error: '' };
	child.stderr.on('data', (chunk) => (said.error += chunk));
	child.stdout.on('data', (chunk) => {
		said.out += chunk;
		if (until?.test(said.out)) child.kill('SIGTERM');
	});
	const [code] = (await once(child, 'close')) as [number];
	return { ...said, code };
}

it('in production starts no local mailbox, and says that no letters are offered', async () => {
	const { out, error, code } = await run('start.ts', { NODE_ENV: 'production' }, /SMTP_URL/);
	expect(out).toMatch(
		/^Quiz: http:\/\/localhost:\d+\nLetters: none are offered, because SMTP_URL is not set\.$/m
	);
	expect(out).not.toContain('Mailbox');
	expect([error, code]).toEqual(['', 0]);
}, 20_000);

it('outside production brings a mailbox of its own', async () => {
	const { out, code } = await run(
		'start.ts',
		{ MAILBOX_SMTP_PORT: '0', MAILBOX_WEB_PORT: '0' },
		/^Mailbox: /m
	);
	expect(out).toMatch(/^Mailbox: http:\/\/localhost:\d+$/m);
	expect(code).toBe(0);
}, 20_000);

it.each(['start.ts', 'serve.ts'])(
	'%s ends in one line that names the setting which is wrong',
	async (script) => {
		const cases: [NodeJS.ProcessEnv, RegExp][] = [
			[{ HOST: '203.0.113.7' }, /^HOST is "203\.0\.113\.7", which this machine cannot listen on/],
			[{ TRUST_PROXY: '11' }, /^TRUST_PROXY is "11": give a whole number from 0 to 10\.$/],
			[{ MAILBOX_WEB_PORT: 'x' }, /^MAILBOX_WEB_PORT is "x": give a whole number/],
			[
				{ NODE_ENV: 'production', SMTP_URL: 'smtp://127.0.0.1:25' },
				/^PUBLIC_ORIGIN is not set but SMTP_URL and NODE_ENV=production are: /
			]
		];
		for (const [settings, line] of cases) {
			const { error, code } = await run(script, settings);
			expect(error.trim()).toMatch(line);
			expect(error.trim()).not.toContain('\n');
			expect(code).toBe(1);
		}
	},
	30_000
);
