/** One visit, measured from inside the page: the same instrument for every contender. */
import type { Browser, Page } from '@playwright/test';
import { ANSWERED, answerAll, instrument, painted, press, PRESSED } from './in-page.ts';
import { median, type Figures } from './figures.ts';
import { listenTo } from './traffic.ts';

export type Contender = {
	readonly name: string;
	readonly url: string;
	/** CSS selectors. */
	readonly option: string;
	readonly next: string;
	readonly heading: string;
	/** What the person says: page by page, question by question, the values of the options. */
	readonly given: readonly (readonly (readonly string[])[])[];
};

const STEPS = 6;
/** Slow 4G and a cheap phone, as in ADR 019: 150 ms of latency, 1.6 Mbit/s each way, a fourth of the speed. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const CPU_SLOWDOWN = 4;
/** Longer than that is a long task: https://www.w3.org/TR/longtasks-1/ */
const LONG_MS = 50;

/** Every visit begins with an empty cache. */
export async function visit(browser: Browser, contender: Contender, isSlow: boolean): Promise<Figures> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		const traffic = await listenTo(session);
		if (isSlow) {
			await session.send('Network.emulateNetworkConditions', slow);
			await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		}
		await page.addInitScript(instrument, { option: contender.option, answered: ANSWERED });
		// Asking the page whether it has got so far would run a script of our own while it is measured: the page says so.
		const isAnswered = page.waitForEvent('console', {
			predicate: (message) => message.text() === ANSWERED,
			timeout: 60_000
		});
		await page.goto(contender.url, { waitUntil: 'commit' });
		await isAnswered;
		await page.waitForLoadState('networkidle');
		// Whatever wakes up late has had its time now.
		await page.waitForTimeout(1_500);
		const { answered, firstPaint, origin, longTasks } = await page.evaluate(() => ({
			...window.bench,
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			origin: performance.timeOrigin
		}));
		const kept = await page.locator(contender.option).first().isChecked();
		return {
			firstPaint,
			answered,
			kept,
			// As Lighthouse counts it: from the first paint on, since before there is nothing to press.
			blocked: longTasks.reduce(
				(sum, { start, end }) => sum + Math.max(0, end - Math.max(start, firstPaint) - LONG_MS),
				0
			),
			kBToAnswer: traffic.bytes(origin + answered) / 1000,
			kBToBegin: traffic.bytes() / 1000,
			step: await stepTime(page, contender)
		};
	} finally {
		await context.close();
	}
}

async function stepTime(page: Page, { option, next, heading, given }: Contender): Promise<number> {
	const times: number[] = [];
	for (let step = 0; step < STEPS; step += 1) {
		await page.locator(option).evaluateAll(answerAll, given[step] ?? []);
		await page.evaluate(press, { next, heading, pressed: PRESSED });
		const took = await page.waitForFunction(painted, PRESSED, { timeout: 30_000 });
		times.push(Number(await took.jsonValue()));
		await page.waitForLoadState('load');
		await page.waitForTimeout(300);
	}
	return median(times);
}
