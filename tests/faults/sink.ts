/**
 * The mail server that is the judge: it says what it is told to, and writes down each phase of every conversation. Run
 * as a process of its own it outlives those that are killed; its log then goes to the file that is named.
 */
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export const phases = ['greeting', 'ehlo', 'auth', 'mail', 'rcpt', 'data', 'dot'] as const;
export type Phase = (typeof phases)[number];

/** What goes otherwise than usual, once: another reply, none at all, or the line hung up in its place. */
export interface Script {
	at: Phase;
	reply: number | 'silence' | 'hang-up';
	/** How long the silence lasts before it hangs up. */
	ms?: number;
}

/** The first line of every connection, put there by the proxy. */
export interface Preamble {
	/** Counted over the whole run. */
	session: number;
	/** One life of one process. */
	worker: string;
	script: Script | null;
}

export interface SinkEvent {
	/** Milliseconds since 1970, by the sink's own clock. */
	at: number;
	session: number;
	worker: string;
	/** `heard` before anything is said about it, `said` once it is written. */
	what: 'heard' | 'said' | 'closed';
	phase: Phase;
	reply?: number;
	recipient?: string;
	messageId?: string;
}

const USUAL: Record<Phase, number> = {
	greeting: 220,
	ehlo: 250,
	auth: 235,
	mail: 250,
	rcpt: 250,
	data: 354,
	dot: 250
};
const COMMANDS: readonly (readonly [RegExp, Phase])[] = [
	[/^(EHLO|HELO) /i, 'ehlo'],
	[/^AUTH /i, 'auth'],
	[/^MAIL FROM:/i, 'mail'],
	[/^RCPT TO:/i, 'rcpt'],
	[/^DATA$/i, 'data']
];
const END = '\r\n.\r\n';

export async function startSink(note: (event: SinkEvent) => void, clock: () => number = Date.now) {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
		converse(socket, note, clock);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		}
	};
}

function converse(socket: Socket, note: (event: SinkEvent) => void, clock: () => number): void {
	let from: Preamble | undefined;
	let text = '';
	let isLetter = false;
	let phase: Phase = 'greeting';
	let known: Pick<SinkEvent, 'recipient' | 'messageId'> = {};

	const write = (what: SinkEvent['what'], reply?: number) => {
		if (!from) return;
		const { session, worker } = from;
		note({ at: clock(), session, worker, what, phase, ...(reply && { reply }), ...known });
	};
	const answer = () => {
		write('heard');
		const { script } = from ?? {};
		const reply = script?.at === phase ? script.reply : USUAL[phase];
		if (reply === 'silence') return void setTimeout(() => socket.destroy(), script?.ms);
		if (reply === 'hang-up') return void socket.destroy();
		isLetter = phase === 'data' && reply === 354;
		// The offer of a login stands in the answer to the greeting of the other side.
		const offer = phase === 'ehlo' && reply === 250 ? '250-sink\r\n250 AUTH PLAIN' : `${reply} said so`;
		if (socket.writable) socket.write(`${offer}\r\n`);
		write('said', reply);
	};
	const hear = (line: string) => {
		if (/^QUIT$/i.test(line)) return void socket.end('221 bye\r\n');
		const next = COMMANDS.find(([command]) => command.test(line))?.[1];
		if (!next) return void socket.write('500 what?\r\n');
		phase = next;
		if (phase === 'rcpt') known = { recipient: /<([^>]*)>/.exec(line)?.[1] ?? '' };
		answer();
	};

	socket.on('error', () => undefined);
	socket.on('close', () => write('closed'));
	socket.on('data', (chunk) => {
		text += chunk.toString('latin1');
		for (;;) {
			const end = isLetter ? END : '\r\n';
			const at = text.indexOf(end);
			if (at < 0) return;
			const said = text.slice(0, at);
			text = text.slice(at + end.length);
			if (!from) {
				from = JSON.parse(said) as Preamble;
				answer();
			} else if (isLetter) {
				isLetter = false;
				phase = 'dot';
				const messageId = /^message-id:\s*(\S+)/im.exec(said)?.[1] ?? '';
				known = { ...known, messageId };
				answer();
			} else hear(said);
		}
	});
}

if (import.meta.main) {
	const file = process.argv[2] ?? '';
	// At once and not buffered: what is judged must be on the disk when the run is over, however it ends.
	const { port } = await startSink((event) => appendFileSync(file, `${JSON.stringify(event)}\n`));
	process.send?.({ port });
}
