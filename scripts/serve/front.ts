import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BODY_LIMIT_BYTES } from '../../src/lib/server/config.ts';
import { methods } from '../../src/lib/server/front.ts';
import { bodyOf } from './body.ts';
import { compressRendered } from './compress.ts';
import { HOST, settleForwarding } from './forwarded.ts';
import type { Gate } from './gate.ts';
import { BAD_ADDRESS, BAD_METHOD, refuse, TOO_LARGE } from './refuse.ts';
import { createTurns, type Turns } from './turns.ts';

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => unknown;

export interface Front {
	/** Proxies whose word on scheme, host and sender is believed. */
	hops: number;
	gate: Gate;
	/** Names at the root of the site below which there are files only. */
	files: ReadonlySet<string>;
	busy: (req: IncomingMessage, res: ServerResponse) => void;
	handler: Handler;
}

/** Slow senders are cut off; the check must run more often than the limits it enforces. */
export const waits = { headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 };

/** Asked by whoever watches the server, so most of all when it has too much to do. */
const ALWAYS_ANSWERED = new Set(['healthz', 'readyz', 'metrics']);

/** The HTTP server in front of the app. */
export function createFront(front: Front, limits = waits): Server {
	const turns = createTurns();
	const server = createServer(
		{
			...limits,
			// Longer than common proxies keep theirs, so that none sends a request into a closing connection.
			keepAliveTimeout: 65_000
		},
		(req, res) => {
			turns.arrived();
			take(front, turns, req, res);
		}
	);
	server.on('connection', turns.arrived);
	// A reader that never reads must not hold a connection for ever.
	server.timeout = 60_000;
	return server;
}

function take(front: Front, turns: Turns, req: IncomingMessage, res: ServerResponse): void {
	// Files are served without passing the app's own hooks.
	res.setHeader('x-content-type-options', 'nosniff');
	// HTTP/1.0 knows no host, and some load balancers still ask in it whether we are well.
	if (req.httpVersion === '1.0' && ALWAYS_ANSWERED.has(firstOf(req))) req.headers.host ??= 'localhost';
	settleForwarding(req, front.hops);
	const { method = '', url = '', headers } = req;
	if (!methods.some((known) => known === method))
		return refuse(req, res, BAD_METHOD, { allow: methods.join(', ') });
	// Node takes the first of two hosts; whatever stands in front may take the other.
	const [host = headers.host ?? '', ...more] = req.headersDistinct.host ?? [];
	// What begins with two slashes may name a host, and Kit fails at one that cannot be.
	const isAddress = url.startsWith('/') && URL.canParse(url, 'http://any');
	if (!isAddress || !HOST.test(host) || more.length > 0) return refuse(req, res, BAD_ADDRESS);
	if (Number(headers['content-length']) > BODY_LIMIT_BYTES) return refuse(req, res, TOO_LARGE);
	void bodyOf(req, BODY_LIMIT_BYTES).then((body) => {
		if (body === 'too-large') return refuse(req, res, TOO_LARGE);
		return admit(front, turns, req, res);
	});
}

function admit(front: Front, turns: Turns, req: IncomingMessage, res: ServerResponse): void {
	const { gate, files, busy, handler } = front;
	const begin = () => {
		compressRendered(req, res);
		handler(req, res, () => res.writeHead(404).end());
	};
	const first = firstOf(req);
	if (ALWAYS_ANSWERED.has(first) || files.has(first)) return begin();
	if (gate.enter() !== null) return busy(req, res);
	whenMade(res, gate.leave);
	turns.add(() => {
		if (!res.destroyed) begin();
	});
}

/** The name at the root of the site, as the app will read it: "/_app/../result" is no file. */
function firstOf({ url }: IncomingMessage): string {
	return (URL.parse(`http://any${url}`)?.pathname ?? '').split('/')[1] ?? '';
}

/** Not when it has been read: somebody who reads slowly must not keep others out. */
function whenMade(res: ServerResponse, then: () => void): void {
	const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse;
	let isMade = false;
	const made = () => {
		if (!isMade) then();
		isMade = true;
	};
	res.end = ((...args: unknown[]) => {
		made();
		return end(...args);
	}) as typeof res.end;
	res.once('close', made);
}
