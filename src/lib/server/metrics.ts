import type { Load } from './front.ts';
import { methods, shedReasons } from './front.ts';
import type { LogEvent } from './log.ts';
import type { Backlog } from './outbox.ts';

/** Upper ends in seconds: a page at rest, a slow one, the promise of 250 ms, and what nobody should see. */
const TIMES = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;
type Step = Extract<LogEvent, { event: 'letter' }>['step'];
// A record, so that a step of the log that is missing here does not compile.
const STEPS = Object.keys({
	queued: 0,
	sent: 0,
	retry: 0,
	failed: 0,
	parked: 0,
	released: 0,
	suppressed: 0,
	'lost-lease': 0
} satisfies Record<Step, 0>) as Step[];

type Labels = Readonly<Record<string, string>>;
type Sample = readonly [labels: Labels, value: number];

export interface Counters {
	count(entry: LogEvent): void;
	text(now: Present): string;
}

/** What is looked up when it is asked for. */
export interface Present {
	load: Load | null;
	/** Null when the database does not answer. */
	backlog: Backlog | null;
	/** Resident memory in bytes. */
	memory: number;
	/** Seconds of processor time used so far. */
	cpu: number;
	/** Seconds since 1970. */
	startedAt: number;
}

/**
 * Figures for whoever runs the site, in the text format of Prometheus (version 0.0.4). They are counted from what is
 * logged, which has no room for anything about a person; no label takes a value that somebody can choose.
 */
export function createCounters(): Counters {
	const requests = new Map<string, number>();
	const letters = new Map<Step, number>();
	const events = { error: 0, 'worker-error': 0, 'form-refused': 0, 'stop-link': 0 };
	const times = { buckets: TIMES.map(() => 0), sum: 0, count: 0 };
	const add = <Key>(counts: Map<Key, number>, key: Key) => void counts.set(key, (counts.get(key) ?? 0) + 1);

	return {
		count(entry) {
			switch (entry.event) {
				case 'request': {
					const method = methods.find((name) => name === entry.method) ?? 'other';
					add(requests, JSON.stringify({ route: entry.route, method, status: classOf(entry.status) }));
					const seconds = entry.ms / 1000;
					times.sum += seconds;
					times.count += 1;
					TIMES.forEach((end, at) => (times.buckets[at]! += seconds <= end ? 1 : 0));
					break;
				}
				case 'letter':
					add(letters, entry.step);
					break;
				case 'error':
				case 'worker-error':
				case 'form-refused':
				case 'stop-link':
					events[entry.event] += 1;
					break;
				case 'started':
				case 'stopped':
			}
		},
		text({ load, backlog, memory, cpu, startedAt }) {
			const answered = [...requests].map(([labels, value]): Sample => [JSON.parse(labels) as Labels, value]);
			return [
				family('quiz_requests_total', 'counter', 'Requests answered by the app.', answered),
				histogram('quiz_request_duration_seconds', 'Time to make an answer.', times),
				family(
					'quiz_events_total',
					'counter',
					'Faults, refusals and links of letters that were pressed, each of which is in the log.',
					[...Object.entries(events).map(([event, value]): Sample => [{ event }, value])]
				),
				load && loadFamilies(load),
				backlog && backlogFamilies(backlog),
				family('quiz_letter_steps_total', 'counter', 'What became of letters in this process.', [
					...STEPS.map((step): Sample => [{ step }, letters.get(step) ?? 0])
				]),
				single('quiz_database_up', 'gauge', 'Whether the database answers.', backlog ? 1 : 0),
				single('process_resident_memory_bytes', 'gauge', 'Resident memory.', memory),
				single('process_cpu_seconds_total', 'counter', 'Processor time used.', cpu),
				single('process_start_time_seconds', 'gauge', 'Start of the process, since 1970.', startedAt)
			]
				.filter(Boolean)
				.join('');
		}
	};
}

const classOf = (status: number) => `${Math.floor(status / 100)}xx`;

function loadFamilies({ inFlight, delayMs, shed }: Load): string {
	return [
		family('quiz_shed_total', 'counter', 'Requests told to come again, by what was used up.', [
			...shedReasons.map((reason): Sample => [{ reason }, shed[reason]])
		]),
		single('quiz_requests_in_flight', 'gauge', 'Requests whose answer is being made.', inFlight),
		single('quiz_event_loop_delay_seconds', 'gauge', 'The best of three half-second means.', delayMs / 1000)
	].join('');
}

function backlogFamilies({ depth, oldestAgeSeconds, parked }: Backlog): string {
	return [
		single('quiz_outbox_depth', 'gauge', 'Letters not yet sent.', depth),
		single('quiz_outbox_oldest_seconds', 'gauge', 'Age of the oldest of them.', oldestAgeSeconds ?? 0),
		single('quiz_outbox_parked', 'gauge', 'Letters handed over without an answer.', parked)
	].join('');
}

function histogram(
	name: string,
	help: string,
	times: { buckets: readonly number[]; sum: number; count: number }
): string {
	const lines = TIMES.map((end, at) => `${name}_bucket{le="${end}"} ${times.buckets[at]}\n`);
	const rest = [
		`${name}_bucket{le="+Inf"} ${times.count}\n`,
		`${name}_sum ${times.sum}\n`,
		`${name}_count ${times.count}\n`
	];
	return [heading(name, 'histogram', help), ...lines, ...rest].join('');
}

const single = (name: string, type: 'gauge' | 'counter', help: string, value: number) =>
	family(name, type, help, [[{}, value]]);

function family(name: string, type: 'gauge' | 'counter', help: string, samples: readonly Sample[]): string {
	const lines = samples.map(([labels, value]) => `${name}${written(labels)} ${value}\n`);
	return heading(name, type, help) + lines.join('');
}

const heading = (name: string, type: string, help: string) =>
	`# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;

function written(labels: Labels): string {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
	return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
}
