import { expect, it } from 'vitest';
import { createCounters, type Present } from './metrics.ts';

const present: Present = {
	load: { inFlight: 3, delayMs: 12, shed: { 'in-flight': 5, 'loop-delay': 0 } },
	backlog: { depth: 4, oldestAgeSeconds: 70, parked: 1 },
	memory: 1000,
	cpu: 1.5,
	startedAt: 1_700_000_000
};
const request = { event: 'request', method: 'GET', route: '/quiz', status: 200, ms: 30 } as const;

it('counts what is logged, by route, method and class of status', () => {
	const { count, text } = createCounters();
	count(request);
	count({ ...request, status: 204 });
	count({ ...request, status: 503, ms: 3000 });
	count({ event: 'letter', letter: 'id', step: 'sent', attempt: 1 });
	const lines = text(present).split('\n');
	for (const line of [
		'quiz_requests_total{route="/quiz",method="GET",status="2xx"} 2',
		'quiz_requests_total{route="/quiz",method="GET",status="5xx"} 1',
		'quiz_request_duration_seconds_bucket{le="0.025"} 0',
		'quiz_request_duration_seconds_bucket{le="0.05"} 2',
		'quiz_request_duration_seconds_bucket{le="+Inf"} 3',
		'quiz_letter_steps_total{step="sent"} 1',
		'quiz_letter_steps_total{step="parked"} 0',
		'quiz_shed_total{reason="in-flight"} 5',
		'quiz_event_loop_delay_seconds 0.012',
		'quiz_outbox_depth 4',
		'quiz_outbox_oldest_seconds 70',
		'quiz_outbox_parked 1',
		'quiz_database_up 1'
	])
		expect(lines).toContain(line);
});

it('says that the database is away instead of showing an empty outbox', () => {
	const text = createCounters().text({ ...present, backlog: null, load: null });
	expect(text).toContain('quiz_database_up 0\n');
	expect(text).not.toContain('outbox');
});

it('makes one of all methods that nobody uses', () => {
	const { count, text } = createCounters();
	count({ ...request, method: 'anna@example.com' });
	expect(text(present)).toContain('method="other"');
	expect(text(present)).not.toContain('anna');
});
