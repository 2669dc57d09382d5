/** What a scraper of Prometheus reads, and what nobody reads there: anything that a visitor chose. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inFrance } from './personas/three.ts';
import { request, talk } from './raw.ts';
import { startServer, type TestServer } from './server.ts';

const TOKEN = 'a-token-of-thirty-two-characters';
const CANARY = 'kanarie-51c2';
let server: TestServer;
beforeAll(async () => {
	server = await startServer({ METRICS_TOKEN: TOKEN, MAX_IN_FLIGHT: '1' });
});
afterAll(() => server.stop());

const scrape = (to = server, authorization = `Bearer ${TOKEN}`) =>
	fetch(`${to.url}/metrics`, { headers: { authorization } });

const routes = globSync('**/+{page.svelte,server.ts}', {
	cwd: join(import.meta.dirname, '..', 'src', 'routes')
});
const allowed: Record<string, readonly string[]> = {
	route: [...routes.map((file) => `/${file}`.replace(/\/\+.*$/, '') || '/'), 'none'],
	method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'other'],
	status: ['1xx', '2xx', '3xx', '4xx', '5xx'],
	reason: ['in-flight', 'loop-delay'],
	step: ['queued', 'sent', 'retry', 'failed', 'parked', 'released', 'suppressed', 'lost-lease'],
	event: ['error', 'worker-error', 'form-refused', 'stop-link'],
	le: ['0.01', '0.025', '0.05', '0.1', '0.25', '0.5', '1', '2.5', '+Inf']
};

/** Throws at a line that is no line of the format, a label that takes any value, or a family without a type. */
function read(text: string): Map<string, number> {
	const samples = new Map<string, number>();
	const types = new Map<string, string>();
	expect(text.endsWith('\n')).toBe(true);
	for (const line of text.slice(0, -1).split('\n')) {
		const [, name = '', type = ''] = /^# TYPE ([a-z_]+) (counter|gauge|histogram)$/.exec(line) ?? [];
		if (name) types.set(name, type);
		if (name || /^# HELP [a-z_]+ [\x20-\x7e]+$/.test(line)) continue;
		const [, family = '', labels = '', value] =
			/^([a-z_]+)(?:\{([^}]*)\})? ([\d.]+(?:e[+-]\d+)?)$/.exec(line) ?? expect.fail(`no line: ${line}`);
		expect(types.has(family) || types.has(family.replace(/_(bucket|sum|count)$/, '')), line).toBe(true);
		for (const pair of labels.split(',').filter(Boolean)) {
			const [, label = '', given = ''] =
				/^([a-z]+)="([^"\\]*)"$/.exec(pair) ?? expect.fail(`no label: ${pair}`);
			expect(allowed[label], line).toContain(given);
		}
		const key = labels ? `${family}{${labels}}` : family;
		expect(samples.has(key), `twice: ${key}`).toBe(false);
		samples.set(key, Number(value));
	}
	return samples;
}

it('says what was answered, turned away and sent, and nothing that anybody chose', async () => {
	await fetch(`${server.url}/quiz/concerns?${CANARY}`, { headers: { 'user-agent': CANARY } });
	await fetch(`${server.url}/${CANARY}`);
	await fetch(`${server.url}/quiz/${CANARY}`, { method: 'DELETE' });
	const body = String(
		new URLSearchParams({
			address: `${CANARY}@example.com`,
			consent: 'consent-1',
			answers: JSON.stringify(inFrance.answers)
		})
	);
	const headers = {
		origin: server.url,
		'content-type': 'application/x-www-form-urlencoded',
		accept: 'text/html'
	};
	const sent = await fetch(`${server.url}/result?/email`, {
		method: 'POST',
		body,
		headers,
		redirect: 'manual'
	});
	expect(sent.status).toBe(303);
	// One packet, so that the second is read while the first is being answered.
	await talk(
		server.url,
		request('GET /quiz/concerns') + request('GET /quiz/concerns', ['Connection: close'])
	);

	const response = await scrape();
	expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('no-store');
	const text = await response.text();
	expect(text).not.toContain(CANARY);
	const samples = read(text);
	for (const [name, value] of [
		['quiz_requests_total{route="/quiz/[question]",method="GET",status="2xx"}', 2],
		['quiz_requests_total{route="none",method="GET",status="4xx"}', 1],
		['quiz_requests_total{route="/result",method="POST",status="3xx"}', 1],
		['quiz_letter_steps_total{step="queued"}', 1],
		['quiz_shed_total{reason="in-flight"}', 1],
		['quiz_requests_in_flight', 0],
		['quiz_outbox_parked', 0],
		['quiz_database_up', 1]
	] as const)
		expect(samples.get(name), name).toBe(value);
	for (const name of ['quiz_outbox_depth', 'quiz_outbox_oldest_seconds', 'quiz_event_loop_delay_seconds'])
		expect(samples.get(name), name).toBeGreaterThanOrEqual(0);
	for (const name of [
		'process_resident_memory_bytes',
		'process_cpu_seconds_total',
		'process_start_time_seconds'
	])
		expect(samples.get(name), name).toBeGreaterThan(0);
	const all = samples.get('quiz_request_duration_seconds_bucket{le="+Inf"}');
	expect(samples.get('quiz_request_duration_seconds_count')).toBe(all);
});

it('is closed to whoever lacks the token', async () => {
	for (const wrong of ['', 'Bearer ', `Bearer ${TOKEN}x`, TOKEN, `Basic ${TOKEN}`]) {
		const response = await scrape(server, wrong);
		expect(response.status, wrong).toBe(401);
		expect(await response.text()).not.toContain('quiz_');
	}
});

it('is not there at all while no token is set', async () => {
	const closed = await startServer();
	try {
		expect((await scrape(closed)).status).toBe(404);
	} finally {
		await closed.stop();
	}
});
