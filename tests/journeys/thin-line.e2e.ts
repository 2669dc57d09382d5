/** A very slow line, and one that breaks in the middle of a step, before anything is stored for later. */
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { inFrance } from '../personas/three.ts';
import { explained, shown, toBeShown } from './shown.ts';
import {
	answerUpTo,
	awake,
	carryOn,
	choose,
	expect,
	fill,
	giveQuietly,
	option,
	scriptOff,
	test,
	unfold,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });

/** What the Network Information API calls slow-2g. https://wicg.github.io/netinfo/#effective-connection-types */
const slow2G = {
	latency: 2000,
	downloadThroughput: 50_000 / 8,
	uploadThroughput: 50_000 / 8,
	offline: false
};

test('on slow 2G the first question is answered before the script is there, and nothing is lost when it comes', async ({
	page,
	context,
	request
}) => {
	const line = await context.newCDPSession(page);
	await line.send('Network.emulateNetworkConditions', slow2G);
	await page.goto('/quiz/concerns', { waitUntil: 'commit' });
	await carryOn(page).waitFor();
	await fill(page, answers);
	await carryOn(page).click();
	await expect(page.locator('#svelte-announcer')).toHaveCount(0);
	await expect(page).toHaveURL('/quiz/urgent-signs', { timeout: 60_000 });

	await carryOn(page).waitFor();
	await choose(page, 'sign-allergic', 'no');
	await expect(page.locator('#svelte-announcer')).toHaveCount(0);
	await awake(page);
	await expect(option(page, 'sign-allergic', 'no')).toBeChecked();
	await answerUpTo(page, answers);
	await submit(page).click();
	await expect(page).toHaveURL('/result', { timeout: 60_000 });
	expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
});

test.describe('without a script', () => {
	test.use(scriptOff);

	test('a line that breaks while an answer is sent: loading again sends it, and the quiz goes on', async ({
		page,
		context,
		request
	}) => {
		await giveQuietly(page, answers, '/quiz/about-you');
		await page.goto('/quiz/about-you');
		await fill(page, answers);
		await context.setOffline(true);
		await carryOn(page).click();
		await expect(page).toHaveURL(/^chrome-error:/);
		await context.setOffline(false);
		await page.reload();
		await expect(page).toHaveURL('/quiz/pregnancy');
		await answerUpTo(page, answers);
		await submit(page).click();
		await expect(page).toHaveURL('/result');
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
	});

	test('or coming again by the address: every answer but the one on its way is still there', async ({
		page,
		context
	}) => {
		await giveQuietly(page, answers, '/quiz/about-you');
		await page.goto('/quiz/about-you');
		await fill(page, answers);
		await context.setOffline(true);
		await carryOn(page).click();
		await expect(page).toHaveURL(/^chrome-error:/);
		await context.setOffline(false);
		await page.goto('/quiz');
		await expect(page).toHaveURL('/quiz/about-you');
		await page.goto('/quiz/urgent-signs');
		await expect(option(page, 'sign-allergic', 'no')).toBeChecked();
	});
});

test('with a script the steps go on without a line, and what has to be fetched asks to be tried again', async ({
	page,
	context,
	request
}) => {
	// Entered here, so that nothing of what comes after the questions has been fetched.
	await page.goto('/quiz/concerns');
	await awake(page);
	await context.setOffline(true);
	await answerUpTo(page, answers);
	await expect(page).toHaveURL('/review');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.error.offlineTitle);
	const retry = page.getByRole('link', { name: en.error.retry });
	await expect(retry).toBeVisible();

	await context.setOffline(false);
	await retry.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.review.title);
	await awake(page);
	await submit(page).click();
	await expect(page).toHaveURL('/result');
	expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
});

test('the calendar that cannot be made for want of a line says so', async ({ page, context }) => {
	await giveQuietly(page, answers);
	await page.goto('/result');
	await awake(page);
	await context.setOffline(true);
	await unfold(page, enKeep.calendar.heading);
	await page.getByRole('link', { name: enKeep.calendar.save }).click();
	await expect(page.getByText(enKeep.calendar.failed)).toBeVisible();
});
