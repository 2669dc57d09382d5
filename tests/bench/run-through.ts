/**
 * Three people who are here for the first time, taken by a script that reads every word at 200 a minute and moves like
 * a hand; written to docs/benchmarks.md. Run: npm run run-through
 */
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { startServer } from '../server.ts';
import { writeSection } from './report.ts';
import * as hands from './run-through/hands.ts';
import { firstVisit, type Person, type Stop } from './run-through/person.ts';

/** What the first page promises, and what the quiz aims at; in seconds. */
const PROMISED = 600;
const AIM = 180;
const DEAREST = 4;

const people: readonly Person[] = [
	{ name: 'an ordinary plan', answers: inFrance.answers, hasScript: true },
	{ name: 'somebody who must be referred', answers: withAChangingMole.answers, hasScript: true },
	{ name: 'JavaScript switched off, a plan', answers: pregnantInTheUs.answers, hasScript: false }
];

const sum = (stops: readonly Stop[], of: (stop: Stop) => number) =>
	stops.reduce((all, stop) => all + of(stop), 0);
const whole = ({ reading, hands, machine }: Stop) => reading + hands + machine;
/** Without reading again what stood on an earlier page already. */
const onceOnly = (stop: Stop) => whole(stop) - ((stop.words - stop.newWords) / hands.READING) * 60;
const clock = (seconds: number) =>
	`${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

function row({ name }: Person, stops: readonly Stop[]): string {
	const quiz = stops.filter(({ path }) => path !== '/');
	return `| ${[
		name,
		quiz.length,
		sum(quiz, ({ words }) => words),
		clock(sum(quiz, ({ reading }) => reading)),
		clock(sum(quiz, (stop) => stop.hands)),
		`${sum(quiz, ({ machine }) => machine).toFixed(1)} s`,
		`**${clock(sum(quiz, whole))}**`,
		clock(sum(quiz, onceOnly)),
		clock(sum(stops, whole))
	].join(' | ')} |`;
}

function dearest(visits: readonly (readonly Stop[])[]): string {
	const byPath = new Map<string, Stop>();
	for (const stop of visits.flat()) {
		const known = byPath.get(stop.path);
		if (stop.path !== '/' && (!known || whole(stop) > whole(known))) byPath.set(stop.path, stop);
	}
	const sorted = [...byPath.values()].sort((a, b) => whole(b) - whole(a)).slice(0, DEAREST);
	return sorted
		.map((stop) => `\`${stop.path}\` ${Math.round(whole(stop))} s (${stop.words} words)`)
		.join(', ');
}

const { executablePath, env } = await findBrowser();
const server = await startServer();
const browser = await chromium.launch({
	executablePath,
	args: browserArgs,
	env: { ...process.env, ...env } as Record<string, string>
});
try {
	const visits: (readonly Stop[])[] = [];
	for (const person of people) {
		console.log(`${person.name} …`);
		const stops = await firstVisit(browser, server.url, person);
		for (const stop of stops)
			console.log(
				`  ${stop.path}: ${stop.words} words (${stop.newWords} new), ${clock(stop.reading)} reading, ${stop.hands.toFixed(1)} s hands, ${stop.machine.toFixed(2)} s machine`
			);
		visits.push(stops);
	}
	const totals = visits.map((stops) =>
		sum(
			stops.filter(({ path }) => path !== '/'),
			onceOnly
		)
	);
	const longest = Math.max(...totals);
	const verdict =
		longest <= PROMISED
			? `Reading nothing twice, all three are done within the ten minutes that the first page speaks of.`
			: `The first page speaks of five to ten minutes. ${totals.filter((total) => total > PROMISED).length} of the three take longer, reading nothing twice; the longest is ${clock(longest)}.`;
	const text = [
		`Written by \`npm run run-through\` on ${new Date().toISOString().slice(0, 10)}: a phone (Pixel 7) in Chromium ${browser.version()}, a fourth of the speed, 1.6 Mbit/s, 150 ms. Each page is read as a whole, at ${hands.READING} words a minute. Deciding takes ${hands.DECIDING} s for each question, pointing ${hands.POINTING} s, pressing ${hands.PRESSING} s (keystroke-level model; that a thumb is as fast as a mouse is our assumption), scrolling ${hands.SCROLLING} s for each screen (our assumption). Sources stand in \`tests/bench/run-through/hands.ts\`. Reading and hands are reckoned, the machine is timed while the script pauses ${hands.PAUSING} s on each page.`,
		[
			'| | pages | words | reading | hands | machine | first question to result | reading nothing twice | with all of the first page |',
			'| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
			...people.map((person, index) => row(person, visits[index] ?? []))
		].join('\n'),
		`${verdict} The aim of three minutes is ${longest <= AIM ? 'kept' : 'missed'}. The pages that cost most: ${dearest(visits)}.`
	].join('\n\n');
	writeSection('run-through', 'First visits', text);
	console.log(`\n${text}`);
} finally {
	await browser.close();
	await server.stop();
}
