/** Processes of the product, and the ways in which they go. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Gone } from './history.ts';
import type { Door } from './proxy.ts';

const AGAIN_MS = 100;
const root = join(import.meta.dirname, '..', '..');
const preload = (file: string) => ['--import', pathToFileURL(join(root, file)).href];

/** Ends with its parent, whatever becomes of that. */
export function launch(script: string, args: readonly string[], env: NodeJS.ProcessEnv, isFast: boolean) {
	const { execPath } = process;
	const fast = isFast ? preload('tests/faults/fast-time.ts') : [];
	return started([execPath, ...preload('scripts/start/leash.ts'), ...fast, join(root, script), ...args], env);
}

/** The same in fast time, through another command that starts it. */
export const launchWithin = (within: readonly string[], script: string, env: NodeJS.ProcessEnv) =>
	started([...within, process.execPath, ...preload('tests/faults/fast-time.ts'), join(root, script)], env);

function started([command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv) {
	return spawn(command, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
}

/** Resolves with the port that the process listens on, and with nothing when it ended first. */
export async function portOf(child: ChildProcess): Promise<number | undefined> {
	const said = once(child, 'message').then(([message]) => (message as { port: number }).port);
	return Promise.race([said, once(child, 'exit').then(() => undefined)]);
}

/** A place in the fleet: one process after another, each with a door of its own to the mail server. */
export interface Member {
	isWeb: boolean;
	/** The present life. */
	worker(): string;
	/** Where it answers; undefined while it is away. */
	port: number | undefined;
	/** Ends or holds up the present process and resolves when it, or the next one, answers again. */
	leave(how: Gone['how'], ms: number): Promise<void>;
	/** The end of it all; nothing when it has come already. */
	end(signal: NodeJS.Signals): Promise<void>;
}

export interface FleetParts {
	env: NodeJS.ProcessEnv;
	openDoor: (worker: string) => Promise<Door>;
	gone: (gone: Gone) => void;
	/** Whether the database was away, or locked for longer than is waited, at some time since then. */
	wasAway: (since: number) => boolean;
	/** A start failed in such a time. */
	failedStart: () => void;
}

export async function enlist(name: string, isWeb: boolean, parts: FleetParts): Promise<Member> {
	const script = isWeb ? 'scripts/serve.ts' : 'tests/faults/worker.ts';
	let life = 0;
	let child: ChildProcess;
	let door: Door;
	let worker: string;

	/** What ends at its start because the database is away is started again, as by whatever looks after it. */
	async function begin(): Promise<void> {
		const since = Date.now();
		worker = `${name}-${(life += 1)}`;
		door = await parts.openDoor(worker);
		const SMTP_URL = `smtp://127.0.0.1:${door.port}`;
		child = launch(script, [], { ...parts.env, HOST: '127.0.0.1', PORT: '0', SMTP_URL }, true);
		member.port = await portOf(child);
		if (member.port !== undefined) return;
		door.close();
		if (!parts.wasAway(since)) throw new Error(`${worker} did not start; its own words stand above.`);
		parts.failedStart();
		await pause(AGAIN_MS);
		return begin();
	}

	const hasEnded = () => child.exitCode !== null || child.signalCode !== null;

	async function finish(signal: NodeJS.Signals): Promise<void> {
		if (hasEnded()) throw new Error(`${worker} ended by itself; its own words stand above.`);
		const exited = once(child, 'exit');
		member.port = undefined;
		child.kill(signal);
		await exited;
		door.close();
	}

	const member: Member = {
		isWeb,
		worker: () => worker,
		port: undefined,
		async leave(how, ms) {
			const gone: Gone = { worker, how, at: Date.now() };
			parts.gone(gone);
			if (how === 'held-up') {
				child.kill('SIGSTOP');
				await pause(ms);
				child.kill('SIGCONT');
				gone.until = Date.now();
			} else {
				await finish(how === 'killed' ? 'SIGKILL' : 'SIGTERM');
				await pause(ms);
				await begin();
			}
		},
		end: async (signal) => {
			if (!hasEnded()) await finish(signal);
		}
	};
	await begin();
	return member;
}
