import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '$lib/locales/languages';
import { inFrance } from '../personas/three.ts';
import { request, talk } from '../raw.ts';
import { startServer, type TestServer } from '../server.ts';
import { document, expectToFit, operations, readDocumented } from './documented.ts';
import { GET as readiness } from '../../src/routes/readyz/+server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startServer();
});
afterAll(() => server.stop());

const seen = new Set<string>();
async function call(
	path: string,
	init: RequestInit & { duplex?: 'half' } = {},
	query = ''
): Promise<unknown> {
	const response = await fetch(`${server.url}${path}${query}`, init);
	const method = operations.find((operation) => operation.path === path)?.method ?? '';
	seen.add(`${method} ${path} ${response.status}`);
	return readDocumented(path, method, response);
}
const post = (body: unknown, type = 'application/json') => ({
	method: 'POST',
	headers: { 'content-type': type },
	body: typeof body === 'string' ? body : JSON.stringify(body)
});
const recommendation = '/api/recommendation';

describe('languages', () => {
	it('are those that pages have', () => {
		const { enum: named } = document.components.schemas['Language'] as { enum?: readonly string[] };
		expect(named).toEqual(languages);
	});

	it.each(languages)('answers in %s as it says', async (lang) => {
		const { answers } = inFrance;
		expect(await call(recommendation, post({ answers, lang }))).toMatchObject({ outcome: { kind: 'plan' } });
		expect(await call('/api/questionnaire', {}, `?lang=${lang}`)).toMatchObject({ lang });
	});
});

describe('examples', () => {
	const media = operations.flatMap(({ path, operation }) => [
		...Object.values(operation.requestBody?.content ?? {}).map((content) => ({ where: path, ...content })),
		...(operation.parameters ?? []).map((parameter) => ({
			where: `${path}?${parameter.name}`,
			...parameter
		})),
		...Object.entries(operation.responses).flatMap(([status, { content }]) =>
			Object.values(content).map((one) => ({ where: `${path} ${status}`, ...one }))
		)
	]);
	const examples = media.flatMap(({ where, schema, examples = {} }) =>
		Object.entries(examples).map(([name, { value }]) => ({ name: `${where}: ${name}`, schema, value }))
	);

	it.each(examples)('$name', ({ name, schema, value }) => expectToFit(schema, value, name));

	const requests = document.paths[recommendation]?.post?.requestBody?.content['application/json']?.examples;
	const outcomes: Record<string, string> = {
		'healthy-adult-in-france': 'plan',
		'lower-price-and-fewer-steps': 'plan',
		'pregnant-in-the-us': 'plan',
		'changing-mole': 'referral',
		'only-just-begun': 'incomplete'
	};
	it.each(Object.entries(requests ?? {}))(
		'the request %s is answered as it says',
		async (name, { value }) => {
			expect(await call(recommendation, post(value))).toMatchObject({ outcome: { kind: outcomes[name] } });
		}
	);
});

describe('answers', () => {
	it('gives the questionnaire in a language it has', async () => {
		const body = await call('/api/questionnaire', {}, '?lang=en');
		expect(body).toMatchObject({ lang: 'en', version: expect.any(Number) });
		expect(await call('/api/questionnaire')).toEqual(body);
	});

	it('names the languages there are when asked for another', async () => {
		for (const query of ['?lang=tlh', '?lang=', '?lang=__proto__', '?lang=constructor']) {
			expect(await call('/api/questionnaire', {}, query)).toMatchObject({
				error: 'invalid',
				faults: [{ field: 'lang', message: expect.stringContaining('en') }]
			});
		}
	});

	it('answers for its health and readiness', async () => {
		expect(await call('/healthz')).toEqual({ status: 'ok' });
		expect(await call('/readyz')).toEqual({
			status: 'ready',
			outbox: { depth: 0, oldestAgeSeconds: null, parked: 0 }
		});
	});

	it.each(['/api/questionnaire', '/healthz', '/readyz'])(
		'%s refuses other methods, HEAD is fine',
		async (path) => {
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
				expect(await call(path, { method })).toMatchObject({ faults: [{ field: 'method' }] });
			}
			const head = await fetch(server.url + path, { method: 'HEAD' });
			expect([head.status, await head.text()]).toEqual([200, '']);
		}
	);

	it('refuses to recommend by another method, also to a preflight', async () => {
		for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
			expect(await call(recommendation, { method })).toMatchObject({ error: 'method-not-allowed' });
		}
		const head = await fetch(server.url + recommendation, { method: 'HEAD' });
		expect([head.status, head.headers.get('allow')]).toEqual([405, 'POST']);
	});

	it('refuses what is no JSON', async () => {
		for (const body of ['', '{', '{"answers":', 'null x', '\u0000', '<xml/>']) {
			expect(await call(recommendation, post(body)), JSON.stringify(body)).toMatchObject({
				error: 'malformed',
				faults: [{ field: 'body' }]
			});
		}
	});

	it('refuses another content type, and none', async () => {
		const forms = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
		for (const type of [...forms, 'application/xml', 'text/json', 'application/jsonp']) {
			expect(await call(recommendation, post({ answers: {} }, type))).toMatchObject({
				error: 'unsupported-media-type',
				faults: [{ field: 'Content-Type' }]
			});
		}
		expect(await call(recommendation, { method: 'POST' })).toMatchObject({ error: 'unsupported-media-type' });
	});

	it('refuses a body that is too large, whether it says so beforehand or not', async () => {
		const large = JSON.stringify({ answers: {}, lang: 'x'.repeat(17_000) });
		const refusal = { error: 'too-large', faults: [{ field: 'body' }] };
		expect(await call(recommendation, post(large))).toMatchObject(refusal);
		const stream = new Blob([large]).stream();
		expect(
			await call(recommendation, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: stream,
				duplex: 'half'
			})
		).toMatchObject(refusal);
	});

	it('names every fault of a request', async () => {
		const body = await call(
			recommendation,
			post({
				answers: {
					concerns: ['none', 'acne'],
					region: 'mars',
					hair: 'red',
					age: ['from-35'],
					clinic: 'laser'
				},
				lang: 'tlh',
				email: 'anna@example.com'
			})
		);
		const { error, faults } = body as { error: string; faults: { field: string; message: string }[] };
		expect(error).toBe('invalid');
		const fields = faults.map(({ field }) => field).sort();
		expect(fields).toEqual(['age', 'clinic', 'concerns', 'email', 'hair', 'lang', 'region']);
		for (const { field, message } of faults) expect(message).toContain(field);
	});

	const notAnswers: [body: unknown, field: string][] = [
		[null, 'body'],
		[[], 'body'],
		['"text"', 'body'],
		[{}, 'answers'],
		[{ answers: null }, 'answers'],
		[{ answers: [] }, 'answers'],
		[{ answers: { concerns: [] } }, 'concerns'],
		[{ answers: { concerns: ['acne', 'acne'] } }, 'concerns'],
		[{ answers: { concerns: ['acne', 'marks', 'tone', 'lines'] } }, 'concerns'],
		[{ answers: {}, lang: 7 }, 'lang'],
		[{ answers: {}, price: 'higher' }, 'price'],
		[{ answers: {}, steps: null }, 'steps'],
		[{ answers: {}, __proto__x: 1 }, '__proto__x']
	];
	it.each(notAnswers)('refuses %j, naming %s', async (body, field) => {
		expect(await call(recommendation, post(body))).toMatchObject({ error: 'invalid', faults: [{ field }] });
		expect(seen).toContain(`POST ${recommendation} 422`);
	});

	it('knows no question of the name of a thing every object has', async () => {
		for (const name of ['__proto__', 'constructor', 'toString']) {
			const body = `{"answers":{"${name}":"yes"},"${name}":1}`;
			const { faults } = (await call(recommendation, post(body))) as { faults: { field: string }[] };
			expect(faults.map(({ field }) => field)).toEqual([name, name]);
		}
	});
});

describe('a database that does not answer', () => {
	const slot = Symbol.for('exosome-skincare-quiz');
	afterEach(() => Reflect.deleteProperty(globalThis, slot));

	it('makes the server unready, and the log says so without quoting it', async () => {
		const log = vi.fn();
		const backlog = () => Promise.reject(new Error('anna@example.com'));
		Object.assign(globalThis, { [slot]: { backlog, log } });
		const response = await readiness();
		expect(response.status).toBe(503);
		seen.add('GET /readyz 503');
		await readDocumented('/readyz', 'GET', response);
		expect(log).toHaveBeenCalledOnce();
		expect(JSON.stringify(log.mock.calls)).not.toContain('anna');
	});
});

it('says in JSON that there is too much to do, and when to come again', async () => {
	const narrow = await startServer({ MAX_IN_FLIGHT: '1' });
	try {
		for (const line of ['GET /api/questionnaire', `POST ${recommendation}`]) {
			// One packet, so that the second is read while the first is being answered.
			const pair =
				request(line, ['Content-Length: 0']) + request(line, ['Content-Length: 0', 'Connection: close']);
			const { text, statuses } = await talk(narrow.url, pair);
			expect(statuses.at(-1)).toBe(503);
			const [head = '', body = ''] = text.slice(text.indexOf('HTTP/1.1 503')).split('\r\n\r\n');
			const headers = head
				.split('\r\n')
				.slice(1)
				.map((header): [string, string] => {
					const at = header.indexOf(':');
					return [header.slice(0, at), header.slice(at + 1).trim()];
				});
			const [method = '', path = ''] = line.split(' ');
			seen.add(`${method} ${path} 503`);
			const said = await readDocumented(path, method, new Response(body, { status: 503, headers }));
			expect(said).toMatchObject({ error: 'busy' });
		}
	} finally {
		await narrow.stop();
	}
});

// Last: what nothing here provoked is a promise that nobody has seen kept.
it('has seen every documented answer', () => {
	const promised = operations.flatMap(({ path, method, operation }) =>
		Object.keys(operation.responses).map((status) => `${method} ${path} ${status}`)
	);
	expect([...seen].sort()).toEqual(promised.sort());
});
