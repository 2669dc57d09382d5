import { once } from 'node:events';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createFront, type Handler, waits } from './front.ts';
import { createGate } from './gate.ts';
import { listen } from './listen.ts';
import { createBusyAnswer } from './refuse.ts';

const page = (said: string) => `<html><style>p{}</style><p>${said}</p></html>`;
const asPage = { accept: 'text/html' };
let close: (() => Promise<unknown>) | undefined;
afterEach(() => close?.());

type Held = { res: ServerResponse; body: string; done: () => void };

/** A front whose handler waits for the test: each request that reached it can be answered by `done`. */
async function opened({ inFlight = 1, delay = (): number => 0, limits = waits } = {}) {
	const held: Held[] = [];
	const arrivals = new EventTarget();
	const handler: Handler = (req: IncomingMessage, res: ServerResponse) => {
		let body = '';
		req.on('data', (chunk) => (body += chunk));
		req.on('end', () => {
			held.push({ res, body, done: () => res.end(`answered ${req.url}`) });
			arrivals.dispatchEvent(new Event('one'));
		});
	};
	const gate = createGate({ inFlight, delayMs: 200 }, delay);
	const server = createFront(
		{
			hops: 0,
			gate,
			files: new Set(['_app']),
			busy: createBusyAnswer({ en: page('Come again'), ar: page('عد') }),
			handler
		},
		limits
	);
	const port = await listen(server, 0, '127.0.0.1');
	close = async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	};
	const url = `http://127.0.0.1:${port}`;
	return {
		gate,
		port,
		held,
		get: (path: string, headers: Record<string, string> = asPage) => fetch(url + path, { headers }),
		/** Resolves once that many requests have reached the handler. */
		async reached(count: number) {
			while (held.length < count) await once(arrivals, 'one');
		}
	};
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('turns away whoever comes while as many as allowed are being answered, and nobody afterwards', async () => {
	const { get, held, reached, gate } = await opened();
	const first = get('/quiz');
	await reached(1);

	const turnedAway = await get('/result');
	expect(turnedAway.status).toBe(503);
	expect(await turnedAway.text()).toContain('Come again');
	expect(Number(turnedAway.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(turnedAway.headers.get('cache-control')).toBe('no-store');
	expect(turnedAway.headers.get('x-frame-options')).toBe('DENY');
	expect(turnedAway.headers.get('content-security-policy')).toMatch(
		/^default-src 'none';.*style-src 'sha256-/
	);
	expect(gate.load()).toMatchObject({ inFlight: 1, shed: { 'in-flight': 1, 'loop-delay': 0 } });

	held[0]?.done();
	expect(await (await first).text()).toBe('answered /quiz');
	await turn();
	expect(gate.load().inFlight).toBe(0);
	const next = get('/result');
	await reached(2);
	held[1]?.done();
	expect((await next).status).toBe(200);
});

it('speaks the language of the address, JSON to the API, and a line to whoever reads no pages', async () => {
	const { get, held, reached } = await opened();
	const first = get('/quiz');
	await reached(1);
	expect(await (await get('/ar/quiz')).text()).toContain('عد');
	expect(await (await get('/xx/quiz')).text()).toContain('Come again');
	expect(await (await get('/api/recommendation', {})).json()).toMatchObject({ error: 'busy' });
	expect(await (await get('/quiz', { accept: '*/*' })).text()).toMatch(/^Too many requests at once.*\n$/);
	held[0]?.done();
	await first;
});

it('always answers who asks for its health, its figures or a file', async () => {
	const { get, held, reached } = await opened();
	const first = get('/quiz');
	await reached(1);
	const others = ['/healthz', '/readyz', '/metrics', '/_app/version.json'].map((path) => get(path));
	await reached(5);
	for (const { done } of held) done();
	for (const { status } of await Promise.all([first, ...others])) expect(status).toBe(200);
});

it('takes no page for a file because its address begins like one', async () => {
	const { get, held, reached, port } = await opened();
	const first = get('/quiz');
	await reached(1);
	for (const path of ['/_app/../quiz', '/healthz/%2e%2e/quiz', '//_app/../quiz']) {
		// As it is written: fetch would tidy it up.
		const said = await new Promise<number | undefined>((resolve, reject) => {
			request({ port, path, headers: asPage }, (answer) => resolve(answer.resume().statusCode))
				.on('error', reject)
				.end();
		});
		expect(said).toBe(503);
	}
	held[0]?.done();
	await first;
});

it('lets one at a time in while the event loop is late, and everybody once it is not', async () => {
	let delay = 201;
	const { get, held, reached, gate } = await opened({ inFlight: 10, delay: () => delay });
	const first = get('/quiz');
	await reached(1);
	expect((await get('/quiz')).status).toBe(503);
	expect(gate.load()).toMatchObject({ delayMs: 201, shed: { 'in-flight': 0, 'loop-delay': 1 } });
	delay = 200;
	const second = get('/quiz');
	await reached(2);
	for (const { done } of held) done();
	expect([(await first).status, (await second).status]).toEqual([200, 200]);
});

it('counts a visitor who went away as no longer being answered', async () => {
	const { port, reached, gate, held } = await opened();
	const socket = connect(port, '127.0.0.1');
	socket.write('GET /quiz HTTP/1.1\r\nHost: x\r\n\r\n');
	await reached(1);
	const gone = once(held[0]!.res, 'close');
	socket.destroy();
	await gone;
	await turn();
	expect(gate.load().inFlight).toBe(0);
});

/** Everything a server says to these bytes until it hangs up or, if it should stay, says `until`. */
async function said(port: number, parts: readonly string[], until?: RegExp): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	let text = '';
	socket.on('data', (chunk) => {
		text += chunk;
		if (until?.test(text)) socket.destroy();
	});
	socket.on('error', () => undefined);
	for (const part of parts) socket.write(part);
	await once(socket, 'close');
	return text;
}

it('counts those who came together before it answers the first of them', async () => {
	const { port, gate, reached, held } = await opened({ inFlight: 2 });
	const one = 'GET /quiz HTTP/1.1\r\nHost: x\r\n\r\n';
	const last = 'GET /quiz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
	const answered = said(port, [one + one + last]);
	await reached(2);
	expect(gate.load()).toMatchObject({ inFlight: 2, shed: { 'in-flight': 1 } });
	for (const { done } of held) done();
	expect((await answered).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 503']);
});

it('lets people in from outside before it goes on answering, so that nobody waits unseen', async () => {
	const { port, gate, held, reached } = await opened({ inFlight: 1 });
	// All of them connect and ask while this turn lasts; each needs one turn to be let in.
	const answers = Array.from({ length: 20 }, () =>
		said(port, ['GET /quiz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'])
	);
	await reached(1);
	held[0]?.done();
	const statuses = (await Promise.all(answers)).map((text) => text.slice(9, 12));
	expect(statuses.filter((status) => status === '200')).toHaveLength(1);
	expect(gate.load().shed['in-flight']).toBe(19);
});

const short = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 30 };

it('cuts off who sends headers without an end', async () => {
	const { port, held } = await opened({ limits: short });
	expect(await said(port, ['GET /quiz HTTP/1.1\r\nHost: x\r\nX-A: '])).toMatch(/^HTTP\/1\.1 408 /);
	expect(held).toEqual([]);
});

it.each(['Content-Length: 500', 'Transfer-Encoding: chunked'])(
	'cuts off who sends a body without an end (%s), who never takes a place meanwhile',
	async (length) => {
		const { port, held, gate } = await opened({ limits: short });
		const text = await said(port, [`POST /quiz HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n`, '3\r\nabc\r\n']);
		expect(text).toMatch(/^HTTP\/1\.1 408 /);
		expect(held).toEqual([]);
		expect(gate.load()).toMatchObject({ inFlight: 0, shed: { 'in-flight': 0 } });
	}
);

it('hands a body over whole, in whatever pieces it came', async () => {
	const { port, held, reached } = await opened();
	const answered = said(
		port,
		[
			'POST /quiz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
			'3\r\nabc\r\n',
			'2\r\nde\r\n',
			'0\r\n\r\n'
		],
		/answered/
	);
	await reached(1);
	expect(held[0]?.body).toBe('abcde');
	held[0]?.done();
	expect(await answered).toMatch(/^HTTP\/1\.1 200 /);
});

it('refuses a body that grows too large without having said so, before it has all come', async () => {
	const { port, held } = await opened();
	const chunk = `2328\r\n${'x'.repeat(9000)}\r\n`;
	const head = 'POST /quiz HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n';
	expect(await said(port, [head, chunk, chunk], /at most 16384 bytes/)).toMatch(/^HTTP\/1\.1 413 /);
	expect(held).toEqual([]);
});

it.each([
	['TRACE /quiz', 405],
	['PROPFIND /quiz', 405],
	['GET http://elsewhere.example/quiz', 400],
	['OPTIONS *', 400]
])('does not hand over %s', async (request, status) => {
	const { port, held } = await opened();
	const text = await said(port, [`${request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`]);
	expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
	expect(held).toEqual([]);
});
