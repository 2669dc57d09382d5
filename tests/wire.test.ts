/** Bytes that no browser sends, to the server as it runs in production: each is refused, and none reaches the next request. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request, talk as converse } from './raw.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
let proxied: TestServer;
beforeAll(async () => {
	[server, proxied] = await Promise.all([
		startServer(),
		startServer({ TRUST_PROXY: '1', PUBLIC_ORIGIN: 'https://quiz.example.com' })
	]);
});
afterAll(() => Promise.all([server.stop(), proxied.stop()]));

const NEXT = 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';

const talk = (bytes: string, to = server) => converse(to.url, bytes);

describe('two readings of where a request ends', () => {
	// In each, a server in front that reads it the other way would take what is smuggled for the next person's request.
	const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
	const chunked = `0\r\n\r\n${smuggled}`;
	const long = `Content-Length: ${chunked.length}`;
	const pairs: [name: string, headers: string[], body: string][] = [
		['a length and chunks', [long, 'Transfer-Encoding: chunked'], chunked],
		['chunks and a length', ['Transfer-Encoding: chunked', long], chunked],
		['a length and chunks, oddly cased', [long, 'tRANSFER-eNCODING: CHUNKED'], chunked],
		['two lengths', ['Content-Length: 0', `Content-Length: ${smuggled.length}`], smuggled],
		['one length twice', ['Content-Length: 5', 'Content-Length: 5'], `abcde${smuggled}`],
		['two lengths in one line', ['Content-Length: 0, 5'], smuggled],
		['a length that is no number', ['Content-Length: 0x10'], smuggled],
		['a negative length', ['Content-Length: -1'], smuggled],
		['a length with a sign', ['Content-Length: +5'], `abcde${smuggled}`],
		['an unknown transfer coding', ['Transfer-Encoding: xchunked'], chunked],
		['chunked that is not the last coding', ['Transfer-Encoding: chunked, identity'], chunked],
		['a space before the colon', ['Transfer-Encoding : chunked', long], chunked],
		['a header on the next line', ['X: y', ' Transfer-Encoding: chunked', long], chunked],
		['a bare line feed', ['X: y\nTransfer-Encoding: chunked', long], chunked],
		['a bare carriage return', ['X: y\rTransfer-Encoding: chunked', long], chunked],
		['a chunk size that is no number', ['Transfer-Encoding: chunked'], `z\r\n${smuggled}`],
		['a chunk size with a sign', ['Transfer-Encoding: chunked'], `+5\r\nabcde\r\n${chunked}`],
		['a chunk longer than its size', ['Transfer-Encoding: chunked'], `1\r\nabcde\r\n${chunked}`],
		['an endless chunk size', ['Transfer-Encoding: chunked'], `fffffffffffffffff\r\n${smuggled}`]
	];
	it.each(pairs)('refuses %s, and hangs up', async (_name, headers, body) => {
		const { statuses } = await talk(request('POST /quiz/concerns', headers, body));
		expect(statuses).toEqual([400]);
	});

	it('answers what comes after an honest body, and only that', async () => {
		const json = '{"answers":{}}';
		const headers = ['Content-Type: application/json', `Content-Length: ${json.length}`];
		const first = request('POST /api/recommendation', headers, json);
		expect((await talk(first + NEXT)).statuses).toEqual([200, 200]);
		const pieces = `e\r\n${json}\r\n0\r\n\r\n`;
		const second = request(
			'POST /api/recommendation',
			[headers[0] ?? '', 'Transfer-Encoding: chunked'],
			pieces
		);
		expect((await talk(second + NEXT)).statuses).toEqual([200, 200]);
	});

	it('does not take a body that was refused for a request', async () => {
		const headers = (length: number) => ['Content-Type: text/plain', `Content-Length: ${length}`];
		const foreign = [...headers(smuggled.length), 'Origin: https://elsewhere.example'];
		expect((await talk(request('POST /quiz/concerns', foreign, smuggled) + NEXT)).statuses).toEqual([
			403, 200
		]);
		const large = smuggled.repeat(600);
		const { statuses } = await talk(request('POST /quiz/concerns', headers(large.length), large) + NEXT);
		expect(statuses).toEqual([413, 200]);
		const onGet = request('GET /healthz', headers(smuggled.length), smuggled);
		expect((await talk(onGet + NEXT)).statuses).toEqual([200, 200]);
	});
});

describe('too much', () => {
	it('refuses headers of more than 16 kB', async () => {
		expect((await talk(request('GET /', [`X-A: ${'a'.repeat(17_000)}`]))).statuses).toEqual([431]);
		const many = Array.from({ length: 1500 }, (_, at) => `X-${at}: abcdefghij`);
		expect((await talk(request('GET /', many))).statuses).toEqual([431]);
		expect((await talk(request(`GET /${'a'.repeat(17_000)}`))).statuses).toEqual([431]);
	});

	it('refuses a body that grows beyond 16 kB while it comes', async () => {
		const chunk = `1000\r\n${'x'.repeat(4096)}\r\n`;
		const headers = ['Content-Type: application/x-www-form-urlencoded', 'Transfer-Encoding: chunked'];
		const { statuses } = await talk(
			request('POST /quiz/concerns', headers, `${chunk.repeat(5)}0\r\n\r\n`) + NEXT
		);
		expect(statuses).toEqual([413, 200]);
	});

	it('refuses a chunk whose extensions never end', async () => {
		const body = `1;${'a'.repeat(20_000)}`;
		expect(
			(await talk(request('POST /quiz/concerns', ['Transfer-Encoding: chunked'], body))).statuses
		).toEqual([413]);
	});
});

describe('who says where they come from', () => {
	const forms = (headers: readonly string[], to: TestServer) => {
		const body = 'concerns=lines';
		const all = [
			'Content-Type: application/x-www-form-urlencoded',
			`Content-Length: ${body.length}`,
			'Accept: text/html',
			'Connection: close',
			...headers
		];
		return talk(request('POST /quiz/concerns', all, body), to);
	};
	// A form from http://x is our own as long as this is http://x.
	const ours = 'Origin: http://x';
	const shop = 'Origin: https://shop.example';

	it('without a proxy nothing that a header claims about scheme, host or sender is believed', async () => {
		const claims = [
			'X-Forwarded-Proto: https',
			'X-Forwarded-Host: shop.example',
			'X-Forwarded-Port: 443',
			'X-Forwarded-For: 192.0.2.1',
			'Forwarded: host=shop.example;proto=https',
			'X-Original-URL: /metrics',
			'X-HTTP-Method-Override: DELETE'
		];
		expect((await forms([ours, ...claims], server)).statuses).toEqual([303]);
		const refused = await forms([shop, ...claims], server);
		expect(refused.statuses).toEqual([403]);
		const { text } = await talk(request('GET /', [...claims, 'Connection: close']));
		expect(text).not.toMatch(/strict-transport-security|shop\.example/i);
	});

	it('behind one proxy the last word counts, which is the proxy’s own', async () => {
		const said = ['X-Forwarded-Proto: http, https', 'X-Forwarded-Host: forged.example, shop.example'];
		expect((await forms([shop, ...said], proxied)).statuses).toEqual([303]);
		expect((await forms(['Origin: http://forged.example', ...said], proxied)).statuses).toEqual([403]);
		const { text } = await talk(request('GET /', [...said, 'Connection: close']), proxied);
		expect(text).toMatch(/strict-transport-security/i);
	});

	it.each(['a b', 'x/../y', 'x@y', '', 'x:99999999', '[::1', 'x\u00e9', "x'onload"])(
		'refuses the host "%s"',
		async (host) => {
			const { statuses } = await talk(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
			expect(statuses).toEqual([400]);
		}
	);

	it('refuses two hosts, and none', async () => {
		expect((await talk(request('GET /', ['Host: y', 'Connection: close']))).statuses).toEqual([400]);
		expect((await talk('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).statuses).toEqual([400]);
	});

	it.each(['healthz', 'readyz'])(
		'answers at /%s a load balancer that speaks HTTP/1.0 and names no host',
		async (name) => {
			const { text } = await talk(`GET /${name} HTTP/1.0\r\n\r\n`);
			expect(text).toMatch(/^HTTP\/1\.1 200 /);
		}
	);

	it('refuses HTTP/1.0 without a host elsewhere', async () => {
		for (const path of ['/', '/healthz/../quiz']) {
			const { statuses } = await talk(`GET ${path} HTTP/1.0\r\n\r\n`);
			expect(statuses).toEqual([400]);
		}
	});

	it('writes the given address into links, whatever host was claimed', async () => {
		const bytes = 'GET /sitemap.xml HTTP/1.1\r\nHost: forged.example\r\nConnection: close\r\n\r\n';
		const { text } = await talk(bytes, proxied);
		expect(text).toContain('<loc>https://quiz.example.com/');
		expect(text).not.toContain('forged.example');
	});
});

describe('what is asked for', () => {
	it.each(['TRACE', 'TRACK', 'PROPFIND', 'FOO', 'get', 'PRI'])('refuses the method %s', async (method) => {
		const { statuses, text } = await talk(request(`${method} /`, ['Connection: close', 'X-Secret: canary']));
		expect([400, 405]).toContain(statuses[0]);
		expect(statuses).toHaveLength(1);
		expect(text).not.toContain('canary');
	});

	it('opens no tunnel', async () => {
		const { text } = await talk(
			'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n'
		);
		expect(text).not.toMatch(/^HTTP\/1\.1 2/);
		const upgrade = ['Connection: Upgrade, close', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'];
		const { statuses } = await talk(request('GET /healthz', upgrade) + NEXT);
		expect(statuses).toEqual([200]);
	});

	const outside = [
		'/_app/../../etc/passwd',
		'/_app/..%2f..%2f..%2fetc/passwd',
		'/_app/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
		'/_app/%252e%252e%252fetc/passwd',
		'/_app/..\\..\\..\\etc\\passwd',
		'/_app/..%5c..%5cetc%5cpasswd',
		'/_app/....//....//etc/passwd',
		'//etc/passwd',
		'/%2fetc/passwd',
		'/_app/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
		'/_app/immutable/%00',
		'/..%00/',
		'/favicon.svg%00.html',
		'/../package.json',
		'/../server/index.js',
		'/../../data/secret',
		'/data/secret',
		'/.git/HEAD',
		'/.git/config',
		'/.env',
		'/.npmrc',
		'/package.json',
		'/handler.js.map',
		'/server/manifest.js',
		'/node_modules/zod/package.json',
		'/src/hooks.server.ts',
		'/%ff',
		'/%c3%28',
		'/%',
		'/%zz',
		'/quiz/%00',
		'/quiz/__proto__',
		'/quiz/constructor',
		'/rules/__proto__',
		'/rules/toString',
		'/quiz/%F0%80%80%AF',
		'/es/%2e%2e/%2e%2e/etc/passwd'
	];
	it.each(outside)('finds nothing at %s', async (path) => {
		const { statuses, text } = await talk(request(`GET ${path}`, ['Connection: close', 'Accept: text/html']));
		expect(statuses).toHaveLength(1);
		expect(statuses[0]).toBeGreaterThanOrEqual(300);
		expect(statuses[0]).toBeLessThan(500);
		expect(text).not.toMatch(/root:|"dependencies"|\[core\]|sourceMappingURL/);
	});

	it.each(['//:2', '//|#~lh5)', '/\\K(6[),JOT', '//"_kP@]}'])(
		'refuses %s, which names a host that cannot be, also from a browser whose answers cannot be read',
		async (path) => {
			const { statuses } = await talk(
				request(`GET ${path}`, ['Connection: close', 'Cookie: quiz-answers=x; quiz-notice=unreadable'])
			);
			expect(statuses).toEqual([400]);
		}
	);

	it('says no control character of an address in a header', async () => {
		const { text } = await talk(request('GET /es/%0d%0aSet-Cookie:%20a=b?lang=es', ['Connection: close']));
		expect(text).not.toMatch(/^set-cookie: a=b/im);
		for (const raw of ['\0', '\x01', '\x7f', '\t'])
			expect((await talk(request(`GET /a${raw}b`, ['Connection: close']))).statuses).toEqual([400]);
	});

	it('has no source maps', async () => {
		const page = await (await fetch(`${server.url}/quiz/concerns`)).text();
		const [script = expect.fail()] = page.match(/\/_app\/immutable\/[\w./-]+\.js/) ?? [];
		expect((await fetch(server.url + script)).status).toBe(200);
		expect(await (await fetch(server.url + script)).text()).not.toContain('sourceMappingURL');
		expect((await fetch(`${server.url}${script}.map`)).status).toBe(404);
	});
});
