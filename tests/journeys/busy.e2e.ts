/** More people come than the server can answer: who is turned away loses nothing and is told how to go on. */
import { en } from '../../src/lib/locales/en.ts';
import { inFrance } from '../personas/three.ts';
import { turnedAway } from './turned-away.ts';
import { answerUpTo, carryOn, expect, fill, option, pathOf, scriptOff, test, type Page } from './visit.ts';

const { answers } = inFrance;

async function turnAwayOnce(page: Page): Promise<void> {
	const body = await turnedAway();
	let isOver = false;
	await page.route('**/quiz/*', (route) => {
		if (isOver || route.request().method() !== 'POST') return route.continue();
		isOver = true;
		const headers = { 'retry-after': '5', 'cache-control': 'no-store' };
		return route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', headers, body });
	});
}

test.describe('without a script', () => {
	test.use(scriptOff);

	test('an answer that is turned away: loading again sends it, and the quiz goes on', async ({ page }) => {
		await page.goto('/quiz/concerns');
		await turnAwayOnce(page);
		await fill(page, answers);
		await carryOn(page).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.error.busyTitle);
		await expect(page.getByText(en.error.busy)).toBeVisible();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(en.error.busyTitle);
		expect(pathOf(page)).not.toBe('/quiz/concerns');
		await answerUpTo(page, answers, '/review');
		await page.goto('/quiz/concerns');
		await expect(option(page, 'concerns', 'lines')).toBeChecked();
	});

	test('or going back: the page is there, and pressing once more goes on', async ({ page }) => {
		await page.goto('/quiz/concerns');
		await turnAwayOnce(page);
		await fill(page, answers);
		await carryOn(page).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.error.busyTitle);
		await page.goBack();
		await expect(option(page, 'concerns', 'lines')).toBeChecked();
		await carryOn(page).click();
		await expect.poll(() => pathOf(page)).not.toBe('/quiz/concerns');
	});
});
