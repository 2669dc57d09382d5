/** One person's first visit, from the front door to the result. Reading and moving are reckoned, the machine is timed. */
import type { Browser, Page } from '@playwright/test';
import { devices } from '@playwright/test';
import type { Answers } from '../../personas/persona.ts';
import { DECIDING, PAUSING, POINTING, PRESSING, READING, SCROLLING } from './hands.ts';
import { readerOf, type Reading } from './reading.ts';

export type Person = { readonly name: string; readonly answers: Answers; readonly hasScript: boolean };
/** Seconds. */
export type Stop = Reading & {
	readonly path: string;
	readonly reading: number;
	readonly hands: number;
	/** From the last press on this page until the next one is painted. */
	readonly machine: number;
};

/** The slow profile of ADR 019: a cheap phone at a fourth of the speed, 1.6 Mbit/s, 150 ms. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const CPU_SLOWDOWN = 4;

/** Presses and waits until the next page is there. */
async function goOn(page: Page, selector: string): Promise<number> {
	const before = page.url();
	const heading = await page.locator('main h1').innerText();
	const pressed = performance.now();
	await page.locator(selector).first().tap();
	await page.waitForFunction(
		([address, title]) => {
			const now = document.querySelector<HTMLElement>('main h1')?.innerText;
			return location.href !== address && now !== undefined && now !== title;
		},
		[before, heading] as const,
		{ polling: 'raf', timeout: 60_000 }
	);
	return (performance.now() - pressed) / 1000;
}

async function answer(page: Page, answers: Answers): Promise<number> {
	const asked = await page
		.locator('main form fieldset input[name]')
		.evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
	let hands = 0;
	for (const question of asked) {
		hands += DECIDING;
		for (const id of [answers[question] ?? []].flat()) {
			hands += POINTING + PRESSING;
			await page.locator(`label[for="${question}-${id}"]`).tap();
		}
	}
	return hands;
}

export async function firstVisit(browser: Browser, url: string, person: Person): Promise<Stop[]> {
	const context = await browser.newContext({ ...devices['Pixel 7'], javaScriptEnabled: person.hasScript });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.emulateNetworkConditions', slow);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
	const read = readerOf(page);
	const stops: Stop[] = [];
	try {
		const began = performance.now();
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		await page.locator('main h1').waitFor();
		let machine = (performance.now() - began) / 1000;
		for (let path = '/'; path !== '/result'; path = new URL(page.url()).pathname) {
			const seen = await read();
			const reading = (seen.words / READING) * 60;
			const scrolling = Math.max(0, Math.ceil(seen.screens) - 1) * SCROLLING;
			await page.waitForTimeout(Math.min(reading, PAUSING) * 1000);
			const answering = path.startsWith('/quiz/') ? await answer(page, person.answers) : 0;
			const arriving = machine;
			machine = await goOn(page, path === '/' ? 'main .start a' : 'main form button[type="submit"]');
			const hands = scrolling + answering + POINTING + PRESSING;
			stops.push({ ...seen, path, reading, hands, machine: machine + (path === '/' ? arriving : 0) });
		}
		return stops;
	} finally {
		await context.close();
	}
}
