/** Keeping a result: a calendar, and answers that outlive a release. None of it tells anyone else what was answered. */
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { oldAnswers } from '../fixtures/old-answers.ts';
import { parseCalendar } from '../fixtures/parse-calendar.ts';
import { inFrance } from '../personas/three.ts';
import { atResult } from './shown.ts';
import { cookieName, sealed } from './sealed.ts';
import { awake, expect, giveQuietly, record, scriptOff, test, unfold, type Page } from './visit.ts';

test.use({ serviceWorkers: 'allow' });

const copy = (page: Page) => page.getByRole('button', { name: enKeep.link.copy });
const calendar = (page: Page) => page.getByRole('link', { name: enKeep.calendar.save });

async function content(download: Download): Promise<string> {
	return readFileSync(await download.path(), 'utf8');
}

async function saveCalendar(page: Page): Promise<string> {
	await unfold(page, enKeep.calendar.heading);
	const [download] = await Promise.all([page.waitForEvent('download'), calendar(page).click()]);
	expect(download.suggestedFilename()).toBe('skincare-routine.ics');
	return content(download);
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
