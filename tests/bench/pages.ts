/**
 * Our pages beside the floors and SurveyJS, all asking the same questions, on the slow profile of ADR 019 and on this
 * machine as it is. Medians; written to docs/benchmarks.md. Run on a quiet machine: npm run bench:pages
 */
import { chromium, type Browser } from '@playwright/test';
import { cpus, loadavg } from 'node:os';
import { browserArgs, findBrowser } from '../browser.ts';
import { startServer } from '../server.ts';
import { budgets } from './pages/budgets.ts';
import { table, type Figures } from './pages/figures.ts';
import { scriptedForm, staticForm } from './pages/floors.ts';
import { quizPages } from './pages/quiz.ts';
import { serve } from './pages/serve.ts';
import { installPeers, surveyJs } from './pages/survey.ts';
import { visit, type Contender } from './pages/visit.ts';
import { weights } from './pages/weights.ts';
import { writeSection } from './report.ts';

const RUNS = Number(process.argv[2] ?? 5);
const OURS = '**this quiz**';
const FLOOR = 'floor: static HTML form';

async function measured(browser: Browser, contenders: readonly Contender[], isSlow: boolean) {
	const figures = new Map<string, Figures[]>(contenders.map(({ name }) => [name, []]));
	// The first visit of all wakes up browser and server; it is not counted.
	for (const contender of contenders.slice(0, 1)) await visit(browser, contender, isSlow);
	// In turns, so that whatever else the machine does falls on all of them; each round begins with another.
	for (let run = 0; run < RUNS; run += 1)
		for (let turn = 0; turn < contenders.length; turn += 1) {
			const contender = contenders[(run + turn) % contenders.length] as Contender;
			figures.get(contender.name)?.push(await visit(browser, contender, isSlow));
			console.log(`${isSlow ? 'slow' : 'fast'}, run ${run + 1} of ${RUNS}: ${contender.name}`);
		}
	return figures;
}

installPeers();
const pages = await quizPages();
const { executablePath, env } = await findBrowser();
const [bare, scripted, survey, ours] = await Promise.all([
	serve(staticForm(pages)),
	serve(scriptedForm(pages)),
	serve(surveyJs(pages)),
	startServer()
]);
try {
	const given = pages.map((page) => page.given);
	const plain = { option: 'input', next: 'button', heading: 'h1', given };
	const contenders: readonly Contender[] = [
		{
			name: OURS,
			url: `${ours.url}/quiz/concerns`,
			option: 'main form fieldset input',
			next: 'main form button[type="submit"]',
			heading: 'main h1',
			given
		},
		{ name: FLOOR, url: bare.url, ...plain },
		{ name: 'floor: the same with 1 kB of script', url: scripted.url, ...plain },
		{
			name: 'SurveyJS 2.5.38',
			url: survey.url,
			option: '#quiz fieldset input',
			next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
			heading: '.sd-page__title',
			given
		}
	];
	const busy = loadavg()[0]?.toFixed(1);
	const browser = await chromium.launch({
		executablePath,
		args: browserArgs,
		env: { ...process.env, ...env } as Record<string, string>
	});
	const slow = await measured(browser, contenders, true);
	const fast = await measured(browser, contenders, false);
	const version = browser.version();
	await browser.close();
	const day = new Date().toISOString().slice(0, 10);
	const text = [
		`Written by \`npm run bench:pages\`. Medians of ${RUNS} visits each, in turns, on ${day}: ${cpus().length} cores (load ${busy} at the start, ${loadavg()[0]?.toFixed(1)} at the end), Node ${process.versions.node}, Chromium ${version}, every cache empty. All ask the same ${pages.length} pages. "× floor" is the median over the rounds, each beside the static form of the same round.`,
		budgets(slow.get(OURS) ?? [], slow.get(FLOOR) ?? []),
		'### Slow phone: a fourth of the speed, 1.6 Mbit/s, 150 ms',
		table(slow, FLOOR),
		'### This machine as it is',
		table(fast, FLOOR),
		'### What this quiz weighs',
		await weights(ours.url)
	].join('\n\n');
	writeSection('pages', 'Pages', text);
	console.log(`\n${text}`);
} finally {
	await Promise.all([bare, scripted, survey, ours].map(({ stop }) => stop()));
}
