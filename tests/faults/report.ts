/** The figures of a storm as a page of the benchmarks holds them. */
import type { Outage } from './history.ts';
import type { Outcome, Storm } from './run.ts';

const whole = (number: number) => number.toLocaleString('en-GB');

export function report(
	storm: Storm,
	{ verdict, gone, faults, sessions, redeliveries, outages, failedStarts }: Outcome
): string {
	const { parked } = verdict;
	const rows: readonly (readonly [string, number, string])[] = [
		['letters asked for', verdict.asked, ''],
		['accepted: the answer was seen', verdict.accepted, ''],
		['delivered: the mail server said 250', verdict.delivered, ''],
		['delivered though no answer was seen', verdict.recovered, 'allowed'],
		['refused by the mail server for good, and given up', verdict.failed, 'each has a 5xx in its log'],
		[
			'parked, had arrived',
			parked.arrived,
			'its end was let go, and the answer cut off: by the log of the server'
		],
		[
			'parked, had not arrived',
			parked.unknown,
			'its end was about to be let go when the worker or the line went'
		],
		['**lost**', verdict.lost, 'promised: 0'],
		['**twice, outside the window**', verdict.duplicatesOutside, 'promised: 0'],
		['**twice, inside the window**', verdict.duplicatesInside, 'promised: 0'],
		['anything else wrong', othersIn(verdict.wrongs), 'promised: 0']
	];
	const worst = Math.max(...redeliveries) / 1000;
	return [
		`${storm.webs} whole web server and ${storm.workers} workers without pages share one database and are ended again and again, while their mail server answers wrongly and the line to it breaks. Time goes ${storm.speed} times as fast for them as on the wall, so that leases run out while somebody watches. The judge is the mail server's own log.`,
		[
			'| | letters | |',
			'| --- | ---: | --- |',
			...rows.map(([name, number, word]) => `| ${name} | ${whole(number)} | ${word} |`)
		].join('\n'),
		`Processes: ${whole(gone.killed)} killed (SIGKILL), ${whole(gone.stopped)} stopped in order, ${whole(gone['held-up'])} held up. Conversations with the mail server: ${whole(sessions)}, of which met with a fault: ${Object.entries(
			faults
		)
			.map(([name, number]) => `${name} ${whole(number)}`)
			.join(', ')}.`,
		...databaseIn(outages, failedStarts),
		`Worst redelivery: ${worst.toFixed(0)} s of the product's time from the restart to the end of the letter, over ${redeliveries.length} kills while nothing else went wrong; the lease was 120 s.`
	].join('\n\n');
}

function databaseIn(outages: Outcome['outages'], failedStarts: number): readonly string[] {
	if (outages.length === 0) return [];
	const seconds = outages.map(({ at, until = at }) => (until - at) / 1000);
	const longest = Math.max(...seconds).toFixed(1);
	const times = (how: Outage['how']) => whole(outages.filter((outage) => outage.how === how).length);
	if (outages.every(({ how }) => how === 'locked'))
		return [`Nobody could write to the database for ${longest} s on the wall at most.`];
	const mean = (seconds.reduce((one, other) => one + other) / seconds.length).toFixed(1);
	return [
		`The database itself: ${times('killed')} times killed (SIGKILL to all its processes), ${times('immediate')} times ended at once and ${times('fast')} times in order. It was away for ${mean} s on average and ${longest} s at most, on the wall; whoever could not write down an answer before the lease was over left a parked letter. ${whole(failedStarts)} processes found it away at their start, ended, and were started again.`
	];
}

const COUNTED = ['lost', 'false-sent', 'stuck', 'duplicate', 'duplicate-in-window'];
const othersIn = (wrongs: Outcome['verdict']['wrongs']) =>
	wrongs.filter(({ what }) => !COUNTED.includes(what)).length;
