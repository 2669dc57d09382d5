/** One visit, measured from inside the page: the same instrument for every contender. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export type Contender = {
	readonly name: string;
	readonly url: string;
	/** CSS selectors. */
	readonly option: string;
	readonly next: string;
	readonly heading: string;
};

/** Milliseconds, but for `kB` (1000 bytes over the wire). */
export type Figures = {
	readonly firstPaint: number;
	/** From the start until a click on the first option counts. */
	readonly answered: number;
	/** False when that click was lost again while the page woke up. */
	readonly kept: boolean;
	readonly kBToAnswer: number;
	readonly kBInAll: number;
	/** Sum of what long tasks took beyond 50 ms. */
	readonly blocked: number;
	/** Median over the steps of one visit: click on the button → next question painted. */
	readonly step: number;
};

type Bench = { answered: number; blocked: number; painted: number };
declare global {
	interface Window {
		bench: Bench;
	}
}

const STEPS = 6;
/** Slow 4G and a cheap phone, as in design §8: 150 ms of latency, 1.6 Mbit/s each way, a fourth of the speed. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const CPU_SLOWDOWN = 4;

export async function visit(browser: Browser, contender: Contender, isSlow: boolean): Promise<Figures> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	try {
		const traffic = await listenTo(session);
		if (isSlow) {
			await session.send('Network.emulateNetworkConditions', slow);
			await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		}
		await page.addInitScript(instrument, contender.option);
		await page.goto(contender.url, { waitUntil: 'commit' });
		await page.waitForFunction(() => window.bench.answered > 0, undefined, { timeout: 60_000 });
		const { answered, firstPaint, origin } = await page.evaluate(() => ({
			answered: window.bench.answered,
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
			origin: performance.timeOrigin
		}));
		await page.waitForLoadState('networkidle');
		// Whatever wakes up late has had its time now.
		await page.waitForTimeout(1_500);
		const kept = await page.locator(contender.option).first().isChecked();
		const blocked = await page.evaluate(() => window.bench.blocked);
		const kBInAll = traffic.bytes() / 1000;
		return {
			firstPaint,
			answered,
			kept,
			blocked,
			kBInAll,
			kBToAnswer: traffic.bytes(origin + answered) / 1000,
			step: await stepTime(page, contender)
		};
	} finally {
		await context.close();
	}
}

/** Runs before anything of the page: clicks the first option as soon as it is painted, and counts long tasks. */
function instrument(option: string): void {
	window.bench = { answered: 0, blocked: 0, painted: 0 };
	const longTasks = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) window.bench.blocked += Math.max(0, duration - 50);
	});
	longTasks.observe({ type: 'longtask', buffered: true });
	if (sessionStorage.getItem('pressed-at')) return;
	const look = () => {
		const input = document.querySelector<HTMLInputElement>(option);
		const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
		if (input && isPainted) {
			if (!input.checked) input.click();
			if (input.checked) {
				window.bench.answered = performance.now();
				return;
			}
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

async function listenTo(session: CDPSession) {
	const done: { at: number; bytes: number }[] = [];
	session.on('Network.loadingFinished', ({ encodedDataLength }) =>
		done.push({ at: Date.now(), bytes: encodedDataLength })
	);
	await session.send('Network.enable');
	return {
		/** Bytes that had arrived by then (ms since the epoch), or by now. */
		bytes: (by = Infinity) => done.filter(({ at }) => at <= by).reduce((sum, { bytes }) => sum + bytes, 0)
	};
}

async function stepTime(page: Page, contender: Contender): Promise<number> {
	const times: number[] = [];
	for (let step = 0; step < STEPS; step += 1) {
		await answerAll(page, contender);
		const before = await page.locator(contender.heading).locator('visible=true').first().innerText();
		await page.evaluate(press, { ...contender, before });
		const took = await page.waitForFunction(painted, undefined, { timeout: 30_000 });
		times.push(Number(await took.jsonValue()));
		await page.waitForTimeout(300);
	}
	return median(times);
}

/** The calmest answer to everything on the page, so that the way is the same for all: the last option that says no. */
async function answerAll(page: Page, { option }: Contender): Promise<void> {
	await page.locator(option).evaluateAll((inputs) => {
		const shown = (inputs as HTMLInputElement[]).filter((input) => input.closest('[hidden]') === null);
		const byName = Map.groupBy(shown, (input) => input.name);
		for (const group of byName.values()) {
			if (group.some((input) => input.checked)) continue;
			const calm = group.find(({ value }) => ['no', 'none'].includes(value)) ?? group[0];
			calm?.click();
		}
	});
}

/** Clicks a moment later, because a click may leave the document; `window.bench.painted` is set when the heading is another. */
function press({ next, heading, before }: Contender & { before: string }): void {
	const isShown = (element: Element) => element.getClientRects().length > 0;
	const look = () => {
		const shown = [...document.querySelectorAll(heading)].find(isShown);
		if (!shown || shown.textContent.trim() === before.trim()) return requestAnimationFrame(look);
		// A task after the frame's callback comes once the frame has been painted.
		const channel = new MessageChannel();
		channel.port1.onmessage = () => (window.bench.painted = performance.timeOrigin + performance.now());
		return channel.port2.postMessage(null);
	};
	window.bench.painted = 0;
	setTimeout(() => {
		sessionStorage.setItem('pressed-at', String(performance.timeOrigin + performance.now()));
		[...document.querySelectorAll<HTMLElement>(next)].find(isShown)?.click();
		requestAnimationFrame(look);
	}, 50);
}

/** Milliseconds from the click to the next question, in this document or in one of its own; false until then. */
function painted(): number | false {
	const at = Number(sessionStorage.getItem('pressed-at'));
	if (window.bench.painted > at) return window.bench.painted - at;
	const first = performance.getEntriesByName('first-contentful-paint')[0];
	return performance.timeOrigin > at && first ? performance.timeOrigin + first.startTime - at : false;
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
