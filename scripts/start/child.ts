import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';

const leash = new URL('leash.ts', import.meta.url).href;

export type Child = { process: ChildProcess; exited: Promise<number> };

/** A script of this folder's parent, or any by its full path. */
export function startChild(script: string, env: NodeJS.ProcessEnv, stdout: 'inherit' | 'pipe'): Child {
	const file = resolve(import.meta.dirname, '..', script);
	const child = spawn(process.execPath, ['--import', leash, file], {
		env: { ...process.env, ...env },
		stdio: ['ignore', stdout, 'inherit', 'ipc'],
		// Its own process group: Ctrl-C in a terminal would otherwise reach the mailbox before the server has
		// handed over the last letter.
		detached: process.platform !== 'win32'
	});
	const exited = new Promise<number>((resolve) => {
		child.once('error', () => resolve(1));
		child.once('exit', (code) => resolve(code ?? 1));
	});
	return { process: child, exited };
}

export async function endChild(child: Child | undefined, graceMs: number): Promise<number> {
	if (!child) return 0;
	if (child.process.exitCode === null) child.process.kill('SIGTERM');
	const deadline = setTimeout(() => child.process.kill('SIGKILL'), graceMs);
	const code = await child.exited;
	clearTimeout(deadline);
	return code;
}
