/**
 * Takes the quiz as the three people of the tests, and opens what is there to read, and keeps a picture of every page,
 * phone and desktop, light and dark. Run: npm run screenshots -- FOLDER
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs, findBrowser } from '../tests/browser.ts';
import { three as people, type JourneyPersona } from '../tests/personas/three.ts';
import { startServer } from '../tests/server.ts';

const folder = process.argv[2] ?? 'test-results/screenshots';
const devices = {
	phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	desktop: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 }
} as const;
const schemes = ['light', 'dark'] as const;

type Shot = (name: string) => Promise<void>;

async function answerPage(page: Page, answers: JourneyPersona['answers']): Promise<void> {
	for (const [question, given] of Object.entries(answers)) {
		for (const option of [given].flat()) {
			const input = page.locator(`main input[name="${question}"][value="${option}"]`);
			if (await input.count()) await input.check({ force: true });
		}
	}
	const here = page.url();
	await page.locator('main form button[type="submit"]').first().click();
	await page.waitForURL((url) => url.href !== here);
}

async function takeQuiz(page: Page, url: string, person: JourneyPersona, shot: Shot): Promise<void> {
	await page.goto(url);
	await shot('welcome');
	await page.goto(`${url}/quiz/concerns`);
	while (page.url().includes('/quiz/')) {
		await shot(page.url().split('/').at(-1) ?? 'question');
		await answerPage(page, person.answers);
	}
	if (page.url().endsWith('/review')) {
		await shot('review');
		await page.locator('main form button[type="submit"]').first().click();
		await page.waitForURL((address) => address.pathname === '/result');
	}
	await page.locator('main h1').waitFor();
	await shot('result');
}

/** Pages to read, the same for everybody; of the rule book each part that its contents list. */
async function readingPages(browser: Browser, url: string): Promise<void> {
	for (const [device, look] of Object.entries(devices)) {
		for (const colorScheme of schemes) {
			const context = await browser.newContext({ ...look, colorScheme });
			const page = await context.newPage();
			await page.goto(`${url}/rules`);
			const parts = await page
				.locator('#contents a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			for (const address of ['/article', '/rules', ...parts]) {
				await page.goto(url + address);
				const name = address.slice(1).replace('/', '-');
				const path = join(folder, `${name}-${device}-${colorScheme}.png`);
				// All of it would be too tall for one picture, and goes on as it begins.
				const clip = { x: 0, y: 0, width: look.viewport.width, height: 2400 };
				await page.screenshot({ path, fullPage: true, clip });
				if (device === 'desktop' && colorScheme === 'light')
					await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4' });
			}
			await context.close();
		}
	}
}

async function pictures(browser: Browser, url: string): Promise<void> {
	for (const [device, look] of Object.entries(devices)) {
		for (const colorScheme of schemes) {
			for (const [index, person] of people.entries()) {
				const context = await browser.newContext({ ...look, colorScheme });
				const page = await context.newPage();
				const taken = new Set<string>();
				await takeQuiz(page, url, person, async (name) => {
					// The first person's pages stand for all; of the others only the result differs.
					if ((index > 0 && name !== 'result') || taken.has(name)) return;
					taken.add(name);
					const path = join(folder, `${person.expects}-${name}-${device}-${colorScheme}.png`);
					await page.screenshot({ path, fullPage: true });
				});
				await context.close();
			}
		}
	}
}

mkdirSync(folder, { recursive: true });
const { executablePath, env } = await findBrowser();
const server = await startServer();
const browser = await chromium.launch({
	executablePath,
	args: browserArgs,
	env: { ...process.env, ...env } as Record<string, string>
});
try {
	await readingPages(browser, server.url);
	await pictures(browser, server.url);
	const readmePicture = join(folder, 'readme.png');
	const context = await browser.newContext({ ...devices.phone, colorScheme: 'light' });
	const page = await context.newPage();
	const [first] = people;
	if (first) await takeQuiz(page, server.url, first, async () => undefined);
	await page.screenshot({ path: readmePicture });
	if (process.argv.includes('--readme')) copyFileSync(readmePicture, 'docs/screenshot.png');
} finally {
	await browser.close();
	await server.stop();
}
