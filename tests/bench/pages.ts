/**
 * Our pages beside the floors and SurveyJS, all asking the same questions, on the slow profile of design §8 and on this
 * machine as it is. Medians; written to docs/benchmarks.md. Run on a quiet machine: npm run bench:pages
 */
import { chromium, type Browser } from '@playwright/test';
import { cpus } from 'node:os';
import { browserArgs, findBrowser } from '../browser.ts';
import { startServer } from '../server.ts';
import { scriptedForm, staticForm } from './pages/floors.ts';
import { median, visit, type Contender, type Figures } from './pages/measure.ts';
import { quizPages } from './pages/quiz.ts';
import { serve } from './pages/serve.ts';
import { installPeers, surveyJs } from './pages/survey.ts';
import { writeSection } from './report.ts';

const RUNS = Number(process.argv[2] ?? 5);
const plain = { option: 'input', next: 'button', heading: 'h1' };

const middle = (all: readonly Figures[], of: (figures: Figures) => number) => Math.round(median(all.map(of)));

function row(name: string, all: readonly Figures[]): string {
	const kB = (of: (figures: Figures) => number) => median(all.map(of)).toFixed(1);
	const kept = all.every((figures) => figures.kept) ? 'yes' : 'NO';
	return `| ${[
		name,
		kB((figures) => figures.kBToAnswer),
		kB((figures) => figures.kBInAll),
		middle(all, (figures) => figures.firstPaint),
		middle(all, (figures) => figures.answered),
		kept,
		middle(all, (figures) => figures.blocked),
		middle(all, (figures) => figures.step)
	].join(' | ')} |`;
}

async function table(browser: Browser, contenders: readonly Contender[], isSlow: boolean): Promise<string> {
	const figures = new Map<Contender, Figures[]>(contenders.map((contender) => [contender, []]));
	// In turns, so that whatever else the machine does falls on all of them.
	for (let run = 0; run < RUNS; run += 1)
		for (const [contender, all] of figures) {
			all.push(await visit(browser, contender, isSlow));
			console.log(`run ${run + 1} of ${RUNS}: ${contender.name}`);
		}
	return [
		'| | kB to the first answer | kB in all | first paint ms | first answer counted ms | kept | blocked ms | click → next question ms |',
		'| --- | --- | --- | --- | --- | --- | --- | --- |',
		...[...figures].map(([{ name }, all]) => row(name, all))
	].join('\n');
}

installPeers();
const pages = await quizPages();
const [bare, scripted, survey, ours] = await Promise.all([
	serve(staticForm(pages)),
	serve(scriptedForm(pages)),
	serve(surveyJs(pages)),
	startServer()
]);
const contenders: readonly Contender[] = [
	{
		name: '**this quiz**',
		url: `${ours.url}/quiz/concerns`,
		option: 'main form fieldset input',
		next: 'main form button[type="submit"]',
		heading: 'main h1'
	},
	{ name: 'floor: static HTML form', url: bare.url, ...plain },
	{ name: 'floor: the same with a line of script', url: scripted.url, ...plain },
	{
		name: 'SurveyJS 2.5.38',
		url: survey.url,
		option: '#quiz fieldset input',
		next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
		heading: '.sd-page__title'
	}
];
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
	executablePath,
	args: browserArgs,
	env: { ...process.env, ...env } as Record<string, string>
});
try {
	const slow = await table(browser, contenders, true);
	const fast = await table(browser, contenders, false);
	const day = new Date().toISOString().slice(0, 10);
	const text = [
		`Medians of ${RUNS} visits each, in turns, on ${day}: ${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}, every cache empty. All ask the same ${pages.length} pages.`,
		'### Slow phone: a fourth of the speed, 1.6 Mbit/s, 150 ms',
		slow,
		'### This machine as it is',
		fast
	].join('\n\n');
	writeSection('pages', 'Pages', text);
	console.log(`\n${text}`);
} finally {
	await browser.close();
	await Promise.all([bare, scripted, survey, ours].map(({ stop }) => stop()));
}
