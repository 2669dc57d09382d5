/** Keeping a result: a calendar, a link, two pages of paper. None of them tells anyone else what was answered. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download } from '@playwright/test';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { oldAnswers } from '../fixtures/old-answers.ts';
import { parseCalendar } from '../fixtures/parse-calendar.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
import { explained, shown, toBeShown } from './shown.ts';
import { cookieName, sealed } from './sealed.ts';
import { awake, expect, giveQuietly, scriptOff, test, type Answers, type Page } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const copy = (page: Page) => page.getByRole('button', { name: enKeep.link.copy });
const calendar = (page: Page) => page.getByRole('link', { name: enKeep.calendar.save });

async function atResult(page: Page, answers: Answers, end = '/review'): Promise<void> {
	await giveQuietly(page, answers, end);
	await page.goto('/result');
	await expect(page.getByRole('button', { name: en.quiz.deleteAnswers })).toBeVisible();
}

async function content(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

async function saveCalendar(page: Page): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), calendar(page).click()]);
	expect(download.suggestedFilename()).toBe('skincare-routine.ics');
	return content(download);
}

/** What was asked for over the network: addresses, bodies and where they came from. */
function record(context: BrowserContext): string[] {
	const lines: string[] = [];
	context.on('request', async (request) => {
		// A request may outlive the page that made it; what the browser knew of it counts then.
		const { referer = '', cookie = '' } = await request.allHeaders().catch(() => request.headers());
		lines.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${referer} ${cookie}`);
	});
	return lines;
}

/** The link as it was copied. */
async function copied(page: Page): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await copy(page).click();
	await expect(page.getByText(enKeep.link.copied)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

test('the calendar is made on the device, and is the one that the server would make', async ({
	page,
	context
}) => {
	await giveQuietly(page, inFrance.answers);
	const fromServer = await (await page.request.get('/result/routine.ics')).text();
	await page.goto('/result');
	await awake(page);
	await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['quiz-host']);
	const requests = record(context);
	const file = await saveCalendar(page);
	await expect(page.getByText(enKeep.calendar.saved)).toBeVisible();
	expect(file).toBe(fromServer);
	expect(parseCalendar(file).events.length).toBe(6);
	for (const line of requests) expect(line).not.toMatch(/^POST|routine\.ics|sign-|from-35/);
	// With the answers on the device alone, the server has none to make a calendar from.
	const empty = await page.request.get('/result/routine.ics', { maxRedirects: 0 });
	expect([empty.status(), empty.headers()['location']]).toEqual([303, '/result']);
});

test.describe('with script off', () => {
	test.use(scriptOff);

	test('the calendar comes from the sealed cookie and is kept nowhere', async ({ page }) => {
		await atResult(page, inFrance.answers);
		const { events } = parseCalendar(await saveCalendar(page));
		expect(events.map(({ SUMMARY }) => SUMMARY?.value)).toEqual(
			expect.arrayContaining([enKeep.calendar.morning(3), enKeep.calendar.last(12)])
		);
		const response = await page.request.get('/result/routine.ics');
		expect(response.headers()).toMatchObject({
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'no-store'
		});
		await page.goto('/result?without=exosomes');
		const without = parseCalendar(await saveCalendar(page)).events.map(({ SUMMARY }) => SUMMARY?.value);
		expect(without).toContain(enKeep.calendar.lastPlain(12));
	});

	test('no link is offered, and opening one says what to do', async ({ page }) => {
		await atResult(page, inFrance.answers);
		await expect(copy(page)).toHaveCount(0);
		await page.goto('/open#2~no_sign-allergic');
		await expect(page.getByRole('heading', { name: enKeep.open.without })).toBeVisible();
		await expect(page.getByRole('link', { name: enKeep.open.startOwn })).toBeVisible();
	});
});

test.describe('with script off, after a release', () => {
	test.use(scriptOff);

	test('what an older release sealed is carried over, and the page says so once', async ({
		page,
		context
	}) => {
		const [old] = oldAnswers;
		const value = sealed({ version: old?.version, answers: old?.answers });
		await context.addCookies([{ name: cookieName, value, url: process.env.BASE_URL ?? '' }]);
		await page.goto('/quiz');
		await expect(page).toHaveURL('/quiz/about-you');
		await expect(page.getByRole('status').first()).toHaveText(en.notices['carried-over']);
		await expect(page.locator('#region-eu')).toBeChecked();
		await expect(page.locator('#age-from-35')).not.toBeChecked();
		await page.reload();
		await expect(page.getByRole('status').first()).toHaveText('');
	});
});

async function stranger(browser: Browser): Promise<{ page: Page; requests: string[] }> {
	const context = await browser.newContext({ baseURL: process.env.BASE_URL ?? '', locale: 'en-GB' });
	return { requests: record(context), page: await context.newPage() };
}

/** Links on the page that would change an answer, or lead to the list of them. */
const waysToAnswers = (page: Page) => page.locator('main :is(a[href^="/quiz/"], a[href="/review"]):visible');

test('a link shows the same result on another device, keeps nothing, and no request carries an answer', async ({
	page,
	browser
}) => {
	await atResult(page, pregnantInTheUs.answers);
	await awake(page);
	const link = await copied(page);
	expect(link).toContain('/open#');

	const other = await stranger(browser);
	await other.page.goto(link);
	await expect(heading(other.page)).toHaveText(enKeep.open.found);
	await expect(other.page.getByText(enKeep.open.warning)).toBeVisible();
	await expect(other.page).toHaveURL('/open');
	await expect(other.page.getByText(enKeep.open.onlySafe)).toBeVisible();
	await expect(other.page.getByRole('link', { name: enKeep.open.startOwn })).toBeVisible();
	await other.page.getByRole('button', { name: enKeep.open.look }).click();
	await expect(other.page).toHaveURL('/result');
	await expect(other.page.getByText(enKeep.looking.textWithoutOwn)).toBeVisible();
	await expect(other.page.getByText(enKeep.looking.onlySafe)).toBeVisible();
	const expected = toBeShown(await explained(page.request, pregnantInTheUs.answers));
	expect(await shown(other.page)).toEqual(expected);
	await expect(waysToAnswers(other.page)).toHaveCount(0);
	expect(await other.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('pregnant');
	// Looked at only: a reload finds no plan of the sender's here.
	await other.page.reload();
	await expect(other.page).toHaveURL('/quiz/concerns');
	expect(other.requests.length).toBeGreaterThan(5);
	for (const line of other.requests) expect(line).not.toMatch(/pregnant|from-22|sign-|#/);
	await other.page.context().close();
});

test('whoever takes a link over with nothing kept here reads the answers before any plan', async ({
	page,
	browser
}) => {
	await atResult(page, pregnantInTheUs.answers);
	await awake(page);
	const link = await copied(page);
	const other = (await stranger(browser)).page;
	await other.goto(link);
	await other.getByRole('button', { name: enKeep.open.look }).click();
	await other.getByRole('link', { name: enKeep.looking.startOwn }).click();
	await expect(other).toHaveURL('/quiz/concerns');
	await expect(other.locator('main input:checked')).toHaveCount(0);

	await other.goto(link);
	await other.getByRole('button', { name: enKeep.open.look }).click();
	await other.getByRole('button', { name: enKeep.looking.keepFirst }).click();
	await expect(other).toHaveURL('/review');
	await expect(heading(other)).toHaveText(en.review.title);
	await other.getByRole('button', { name: en.review.submit }).click();
	await expect(other).toHaveURL('/result');
	await expect(other.getByText(enKeep.looking.onlySafe)).toHaveCount(0);
	expect(await shown(other)).toEqual(toBeShown(await explained(page.request, pregnantInTheUs.answers)));
	await expect(waysToAnswers(other)).not.toHaveCount(0);
	await other.context().close();
});

test('a link never takes the place of what is here unless it is told to', async ({ page, browser }) => {
	await atResult(page, pregnantInTheUs.answers);
	await awake(page);
	const link = await copied(page);
	const theirs = toBeShown(await explained(page.request, pregnantInTheUs.answers));
	const own = toBeShown(await explained(page.request, inFrance.answers));

	const other = (await stranger(browser)).page;
	await atResult(other, inFrance.answers);
	await awake(other);
	await other.goto(link);
	await expect(other.getByText(enKeep.open.yoursStay)).toBeVisible();
	await other.getByRole('button', { name: enKeep.open.look }).click();
	await expect(other.getByText(enKeep.looking.text)).toBeVisible();
	expect(await shown(other)).toEqual(theirs);
	await other.getByRole('button', { name: enKeep.looking.back }).click();
	await expect(other.getByText(enKeep.looking.text)).toHaveCount(0);
	expect(await shown(other)).toEqual(own);

	await other.goto(link);
	await other.getByRole('link', { name: enKeep.open.keepMine }).click();
	await expect(other).toHaveURL('/review');
	await other.goto('/result');
	await expect(heading(other)).toHaveText(/^A calm/);
	expect(await shown(other)).toEqual(own);

	await other.goto(link);
	await other.getByRole('button', { name: enKeep.open.look }).click();
	await other.getByRole('button', { name: enKeep.looking.keep }).click();
	await expect(other).toHaveURL('/review');
	await expect(heading(other)).toHaveText(en.review.title);
	await other.goto('/result');
	await expect(heading(other)).toHaveText(/^A calm/);
	expect(await shown(other)).toEqual(theirs);
	await other.context().close();
});

test('a link of an older release opens as far as it fits, and asks the rest', async ({ page }) => {
	await page.goto(`/open#${oldAnswers[0]?.link}`);
	await expect(page.getByText(enKeep.open.dropped)).toBeVisible();
	await page.getByRole('button', { name: enKeep.open.goOn }).click();
	await expect(page).toHaveURL('/quiz/urgent-signs');
	await expect(page.locator('#sign-allergic-no')).toBeChecked();
	await expect(page.locator('#sign-fever-rash-no')).not.toBeChecked();
});

test('a link that was cut off, and an empty one, say what to do', async ({ page }) => {
	await page.goto('/open#2~no_sign-al');
	await expect(heading(page)).toHaveText(enKeep.open.unreadable);
	await page.goto('/open');
	await expect(heading(page)).toHaveText(enKeep.open.nothing);
	await page.getByRole('link', { name: en.error.toQuiz }).click();
	await expect(page).toHaveURL('/quiz/concerns');
});

test('answers that an older release kept on this device are carried over, and the page says so', async ({
	page
}) => {
	const [old] = oldAnswers;
	await page.addInitScript(
		({ version, answers }) => {
			if (localStorage.getItem('skin-quiz-answers')) return;
			const record = { version, savedAt: Date.now(), answers, merged: {} };
			localStorage.setItem('skin-quiz-answers', JSON.stringify(record));
		},
		{ version: old?.version ?? 0, answers: old?.answers ?? {} }
	);
	await page.goto('/');
	await page.getByRole('link', { name: en.welcome.goOn }).click();
	await expect(page).toHaveURL('/quiz/about-you');
	await expect(page.getByRole('status').first()).toHaveText(en.notices['carried-over']);
	await expect(page.locator('#region-eu')).toBeChecked();
	expect(questionnaire.version).toBeGreaterThanOrEqual(2);
});

for (const [who, over, end] of [
	['a child', { age: 'under-13' }, '/result'],
	['someone in an emergency', { 'sign-allergic': 'yes' }, '/result'],
	['someone in a crisis', { 'sign-self-harm': 'yes' }, '/result']
] as const) {
	test(`${who} is offered no link, no code and no calendar`, async ({ page }) => {
		await atResult(page, { ...inFrance.answers, ...over }, end);
		await awake(page);
		await expect(copy(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: enKeep.link.showCode })).toHaveCount(0);
		await expect(calendar(page)).toHaveCount(0);
		const file = await page.request.get('/result/routine.ics', { maxRedirects: 0 });
		expect(file.status()).toBe(303);
	});
}

test('the code on the screen is for a camera, and hides again', async ({ page }) => {
	await atResult(page, inFrance.answers);
	await page.getByRole('button', { name: enKeep.link.showCode }).click();
	await expect(page.getByRole('img', { name: enKeep.link.codeLabel })).toBeVisible();
	await page.getByRole('button', { name: enKeep.link.hideCode }).click();
	await expect(page.getByRole('img', { name: enKeep.link.codeLabel })).toHaveCount(0);
});
