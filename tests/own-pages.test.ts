/** Only our own pages may change anything, also behind a proxy; and an operator who is locked out is told the way in. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.ts';

const PUBLIC = 'https://quiz.example.com';
let plain: TestServer;
let published: TestServer;

beforeAll(async () => {
	[plain, published] = await Promise.all([startServer(), startServer({ PUBLIC_ORIGIN: PUBLIC })]);
});
afterAll(async () => {
	await Promise.all([plain.stop(), published.stop()]);
});

/** As a proxy passes it on that speaks https to the browser and http to us. Not `fetch`, which adds headers of its own. */
function post(
	{ url }: TestServer,
	headers: Record<string, string>,
	path = '/quiz/answers',
	body = ''
): Promise<number> {
	return new Promise((resolve, reject) => {
		const sent = request(`${url}${path}`, {
			method: 'POST',
			headers: { host: 'quiz.example.com', ...headers }
		});
		sent.on('error', reject).on('response', (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		sent.end(body);
	});
}

const refusals = ({ logFile }: TestServer) =>
	readFileSync(logFile, 'utf8')
		.split('\n')
		.filter((line) => line.includes('form-refused'));

it('refuses what comes from nowhere or elsewhere, whatever its content type or lack of one', async () => {
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	for (const headers of [{}, form, { origin: 'https://elsewhere.example' }, { origin: 'null', ...form }]) {
		expect(await post(published, headers), JSON.stringify(headers)).toBe(403);
	}
	expect(await post(published, { 'sec-fetch-site': 'cross-site' })).toBe(403);
	expect(await post(published, { referer: 'https://elsewhere.example/' })).toBe(403);
});

it('takes the public address for its own, and older browsers by the page they come from', async () => {
	expect(await post(published, { origin: PUBLIC })).toBe(303);
	expect(await post(published, { referer: `${PUBLIC}/quiz/concerns` })).toBe(303);
	expect(await post(published, { 'sec-fetch-site': 'same-origin' })).toBe(303);
});

it('tells the operator what to set when a proxy in front hides the real address', async () => {
	expect(await post(plain, { origin: 'http://quiz.example.com' })).toBe(303);
	expect(refusals(plain)).toEqual([]);
	expect(await post(plain, { origin: PUBLIC })).toBe(403);
	await expect.poll(() => refusals(plain)).toHaveLength(1);
	const [line = ''] = refusals(plain);
	expect(JSON.parse(line)).toMatchObject({
		route: '/quiz/answers',
		why: 'foreign-origin',
		fix: expect.stringMatching(/PUBLIC_ORIGIN.*TRUST_PROXY/)
	});
	expect(line).not.toContain('quiz.example.com');
});

it('leaves the refusing to the API itself, which takes JSON only', async () => {
	expect(await post(published, {}, '/api/recommendation')).toBe(415);
});

it('lets one thing in from anywhere: a mail program’s own button, at its own page', async () => {
	const form = { 'content-type': 'application/x-www-form-urlencoded' };
	const said = 'List-Unsubscribe=One-Click';
	for (const from of [{}, { origin: 'https://mail.example' }, { 'sec-fetch-site': 'cross-site' }])
		expect(await post(published, { ...form, ...from }, '/ko/stop/unknown', said)).toBe(404);
	for (const [path, body] of [
		['/stop/unknown', 'what=stop'],
		['/stop/unknown', `${said}&what=erase`],
		['/stop/unknown', ''],
		['/stop', said],
		['/quiz/answers', said],
		['/result?/email', said]
	] as const)
		expect(await post(published, form, path, body), `${path} ${body}`).toBe(403);
	const byOurPage = { ...form, origin: PUBLIC, accept: 'text/html' };
	expect(await post(published, byOurPage, '/stop/unknown', 'what=stop')).toBe(404);
});
