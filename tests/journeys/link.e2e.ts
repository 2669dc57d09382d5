/** A link that holds a result: it opens elsewhere, keeps nothing there unless told to, and tells no server. */
import type { Browser } from '@playwright/test';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { oldAnswers } from '../fixtures/old-answers.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
import { atResult, explained, shown, toBeShown } from './shown.ts';
import { awake, expect, giveQuietly, record, test, unfold, type Page } from './visit.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The link as it was copied. */
async function copied(page: Page): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await unfold(page, enKeep.link.heading);
	await page.getByRole('button', { name: enKeep.link.copy }).click();
	await expect(page.getByText(enKeep.link.copied)).toBeVisible();
	return page.evaluate(() => navigator.clipboard.readText());
}

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

test('a link opens the version that was looked at, and its answers are the same', async ({
	page,
	browser
}) => {
	await giveQuietly(page, inFrance.answers);
	await page.goto('/result?without=exosomes&steps=fewer');
	await awake(page);
	const link = await copied(page);
	const other = await stranger(browser);
	await other.page.goto(link);
	await other.page.getByRole('button', { name: enKeep.open.look }).click();
	await expect(other.page).toHaveURL('/result?without=exosomes&steps=fewer');
	await expect(heading(other.page)).toHaveText(/^A calm/);
	expect(await shown(other.page)).toEqual(await shown(page));
	// A word that says what is looked at is nothing personal; the answers still reach nobody.
	for (const line of other.requests) expect(line).not.toMatch(/from-35|sign-|#/);
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

test('the code on the screen is for a camera, and hides again', async ({ page }) => {
	await atResult(page, inFrance.answers);
	await unfold(page, enKeep.link.heading);
	await page.getByRole('button', { name: enKeep.link.showCode }).click();
	await expect(page.getByRole('img', { name: enKeep.link.codeLabel })).toBeVisible();
	await page.getByRole('button', { name: enKeep.link.hideCode }).click();
	await expect(page.getByRole('img', { name: enKeep.link.codeLabel })).toHaveCount(0);
});
