import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const env = { ...process.env, MAILBOX_SMTP_PORT: '0', MAILBOX_WEB_PORT: '0' };
const started: ChildProcess[] = [];

function run(args: string[], change: Record<string, string> = {}) {
	const child = spawn(process.execPath, args, {
		env: { ...env, ...change },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	started.push(child);
	return child;
}

async function ports(child: ChildProcess) {
	if (!child.stdout) throw new Error('no output');
	const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
	return JSON.parse(line) as { smtp: number; web: number };
}

afterEach(() => {
	for (const child of started.splice(0)) child.kill('SIGKILL');
});

it('says in one line where it listens, and ends when asked', async () => {
	const child = run([main]);
	const { smtp, web } = await ports(child);
	expect(smtp).toBeGreaterThan(0);
	expect((await fetch(`http://localhost:${web}/api/messages`)).status).toBe(200);
	child.kill('SIGTERM');
	expect(await once(child, 'exit')).toEqual([0, null]);
});

it.skipIf(process.platform === 'win32')('ends when its parent is killed', async () => {
	const launcher = `
		import { spawn } from 'node:child_process';
		spawn(process.execPath, [${JSON.stringify(main)}], { stdio: ['ignore', 'inherit', 'inherit'] });`;
	const parent = run(['--input-type=module', '--eval', launcher]);
	const { web } = await ports(parent);
	parent.kill('SIGKILL');
	// The pipe ends when the last process that writes to it has ended.
	await once(parent, 'close');
	await expect(fetch(`http://localhost:${web}/`)).rejects.toThrow();
});

it('names the port that cannot be used', async () => {
	const first = run([main]);
	const { smtp } = await ports(first);
	for (const [value, said] of [
		['x', /^MAILBOX_SMTP_PORT is "x": give a whole number/],
		[String(smtp), /^The mailbox cannot start: .*EADDRINUSE/]
	] as const) {
		const second = run([main], { MAILBOX_SMTP_PORT: value });
		let errors = '';
		second.stderr?.on('data', (chunk) => (errors += chunk));
		expect(await once(second, 'close')).toEqual([1, null]);
		expect(errors).toMatch(said);
		expect(errors.trim()).not.toContain('\n');
	}
});
