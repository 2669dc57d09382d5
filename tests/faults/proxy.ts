/** The bad line between a worker and its mail server. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Preamble } from './sink.ts';

/** Bytes are counted in one direction: `up` is what the worker says, `down` what it hears. */
export type LineFault =
	/** Both ends are hung up after so many bytes; the last of them arrives. */
	| { kind: 'cut' | 'reset'; direction: 'up' | 'down'; bytes: number }
	/** Nothing passes any more in either direction, and after so long both are hung up. */
	| { kind: 'hang'; direction: 'up' | 'down'; bytes: number; ms: number }
	/** So many bytes every tick. */
	| { kind: 'slow'; bytes: number; tickMs: number }
	/** Reset at once; whoever comes within the time finds nobody listening. */
	| { kind: 'refuse'; ms: number };

/** What is to happen to one connection. */
export type Fate = Omit<Preamble, 'worker'> & { line: LineFault | null };

export interface Door {
	port: number;
	/** Drops every connection, as when the worker's machine loses its power. */
	slam(): void;
	close(): void;
}

/** A port for one life of one worker. `spoilt` is called when a fault of the line has happened. */
export async function openDoor(
	worker: string,
	sinkPort: number,
	next: () => Fate,
	spoilt: (session: number, kind: LineFault['kind']) => void
): Promise<Door> {
	const open = new Set<Socket>();
	let shut: NodeJS.Timeout | undefined;
	let isClosed = false;

	const server = createServer({ allowHalfOpen: false }, (near) => {
		const { session, script, line } = next();
		near.on('error', () => undefined).on('close', () => open.delete(near));
		open.add(near);
		if (line?.kind === 'refuse') {
			spoilt(session, 'refuse');
			near.resetAndDestroy();
			server.close();
			shut = setTimeout(reopen, line.ms);
			return;
		}
		const far = connect(sinkPort, '127.0.0.1');
		far.setNoDelay(true);
		near.setNoDelay(true);
		far.on('error', () => undefined).on('close', () => open.delete(far));
		open.add(far);
		far.write(`${JSON.stringify({ session, worker, script } satisfies Preamble)}\r\n`);
		join(near, far, line, () => line && spoilt(session, line.kind));
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const reopen = () => {
		if (!isClosed && !server.listening) server.listen(port, '127.0.0.1');
	};
	// Somebody else may have been given the port meanwhile, for a moment.
	server.on('error', () => void (shut = setTimeout(reopen, 50)));
	const slam = () => open.forEach((socket) => socket.resetAndDestroy());
	return {
		port,
		slam,
		close() {
			isClosed = true;
			clearTimeout(shut);
			server.close();
			slam();
		}
	};
}

function join(near: Socket, far: Socket, fault: LineFault | null, spoil: () => void): void {
	if (fault?.kind === 'slow') {
		spoil();
		drip(near, far, fault.bytes, fault.tickMs);
		drip(far, near, fault.bytes, fault.tickMs);
		return;
	}
	let isSilent = false;
	let passed = 0;
	const limit = fault && fault.kind !== 'refuse' ? fault : undefined;
	const end = () => {
		if (limit?.kind === 'reset') for (const socket of [near, far]) socket.resetAndDestroy();
		else for (const socket of [near, far]) socket.destroy();
	};
	const pass = (from: Socket, to: Socket, direction: 'up' | 'down') => {
		from.on('data', (chunk: Buffer) => {
			if (isSilent) return;
			if (limit?.direction !== direction) return void to.write(chunk);
			const left = limit.bytes - passed;
			passed += chunk.length;
			if (passed < limit.bytes) return void to.write(chunk);
			isSilent = true;
			spoil();
			// The last bytes go out first: what the other side has of the letter is the whole question.
			const done = limit.kind === 'hang' ? () => void setTimeout(end, limit.ms) : end;
			to.write(chunk.subarray(0, left), done);
		});
		from.on('close', () => to.destroy());
		from.on('end', () => to.end());
	};
	pass(near, far, 'up');
	pass(far, near, 'down');
}

function drip(from: Socket, to: Socket, bytes: number, tickMs: number): void {
	let waiting = Buffer.alloc(0);
	let isOver = false;
	const tick = setInterval(() => {
		if (waiting.length > 0 && to.writable) to.write(waiting.subarray(0, bytes));
		waiting = waiting.subarray(bytes);
		if (isOver && waiting.length === 0) to.destroy();
	}, tickMs);
	from.on('data', (chunk: Buffer) => void (waiting = Buffer.concat([waiting, chunk])));
	from.on('close', () => void (isOver = true));
	to.on('close', () => clearInterval(tick));
}
