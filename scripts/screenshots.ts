/**
 * Takes the quiz as the three people of the tests, and opens the rule book, and keeps a picture of every page, phone and
 * desktop, light and dark. Run: npm run screenshots -- FOLDER
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs, findBrowser } from '../tests/browser.ts';
import { three as people, type Persona } from '../tests/personas/three.ts';
import { startServer } from '../tests/server.ts';

const folder = process.argv[2] ?? 'test-results/screenshots';
const devices = {
	phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
	desktop: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 }
} as const;
const schemes = ['light', 'dark'] as const;

type Shot = (name: string) => Promise<void>;

async function answerPage(page: Page, answers: Persona['answers']): Promise<void> {
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

async function takeQuiz(page: Page, url: string, person: Persona, shot: Shot): Promise<void> {
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

/** The rule book, part by part, as its own contents list them. */
async function readRuleBook(page: Page, url: string, shot: Shot): Promise<void> {
	await page.goto(`${url}/rules`);
	await shot('rules');
	const parts = await page
		.locator('#contents a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	for (const part of parts) {
		await page.goto(`${url}${part}`);
		// A whole part is as long as a book: the first screens of it stand for the rest.
		await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 2400 });
		await shot(part.slice(1).replace('/', '-'));
	}
}

async function pictures(browser: Browser, url: string): Promise<void> {
	for (const [device, look] of Object.entries(devices)) {
		for (const colorScheme of schemes) {
			const reader = await browser.newContext({ ...look, colorScheme });
			const book = await reader.newPage();
			await readRuleBook(book, url, async (name) => {
				await book.screenshot({ path: join(folder, `${name}-${device}-${colorScheme}.png`) });
			});
			await reader.close();
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
