/**
 * Everything that may be logged. There is no field for free text: what a person typed, an address, a URL or the
 * message of an error (which may quote any of them) has nowhere to stand.
 */
export type LogEvent =
	| { event: 'started'; mail: 'on' | 'off' }
	| { event: 'stopped' }
	| { event: 'request'; method: string; route: string; status: number; ms: number }
	| { event: 'form-refused'; route: string; why: 'no-origin' | 'trap' }
	| { event: 'form-refused'; route: string; why: 'foreign-origin'; fix: typeof ORIGIN_FIX }
	| { event: 'error'; id: string; status: number; route: string; name: string; at: string }
	| {
			event: 'letter';
			letter: string;
			step: 'queued' | 'suppressed' | 'sent' | 'retry' | 'failed' | 'parked' | 'released' | 'lost-lease';
			attempt: number;
			code?: string;
	  }
	| { event: 'stop-link'; what: 'stop' | 'erase' | 'unreadable' }
	| { event: 'worker-error'; name: string; at: string };

/** For an operator whose own forms are refused: a proxy in front speaks https or has another name. */
export const ORIGIN_FIX =
	'if this was your own page: set PUBLIC_ORIGIN to the address people use, or TRUST_PROXY to the number of proxies in front';

export type Log = (entry: LogEvent) => void;

const LONGEST_VALUE = 200;

export function createLog(clock: () => number, write: (line: string) => void = toStdout): Log {
	return (entry) => {
		const safe = Object.entries(entry).map(([key, value]) => [
			key,
			typeof value === 'string' ? plain(value) : value
		]);
		write(`${JSON.stringify({ time: new Date(clock()).toISOString(), ...Object.fromEntries(safe) })}\n`);
	};
}

/** Which error it was and where it arose, without what it said. */
export function describeError(error: unknown): { name: string; at: string } {
	if (!(error instanceof Error)) return { name: typeof error, at: '' };
	const { code } = error as NodeJS.ErrnoException;
	const frames = traceOf(error)
		.split('\n')
		.map((line) => /([^/\\ (]+[/\\])?[^/\\ (]+:\d+:\d+(?=\)?$)/.exec(line)?.[0])
		.filter((frame) => frame !== undefined)
		.slice(0, 3);
	return {
		name: typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? `${error.name} ${code}` : error.name,
		at: frames.join(' < ')
	};
}

// The stack begins with the message, which may quote what a person typed and may look like a frame.
function traceOf({ stack = '', message }: Error): string {
	const said = stack.indexOf(message);
	return said < 0 ? '' : stack.slice(said + message.length);
}

// Line breaks would forge a line, escape codes would act on a terminal, and neither is needed.
function plain(text: string): string {
	return text.slice(0, LONGEST_VALUE).replace(/[^\x20-\x7e]/g, '?');
}

function toStdout(line: string): void {
	process.stdout.write(line);
}
