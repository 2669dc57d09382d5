/** "Why not X?" with and without a script, and what is folded away: nothing is lost, and nothing asked leaves the page. */
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
import { awake, expect, giveQuietly, scriptOff, test, unfold, type Page } from './visit.ts';

const { plan } = enResult.result;
const box = (page: Page) => page.getByRole('searchbox', { name: plan.whyNot.label });
const found = (page: Page) => page.getByRole('list', { name: plan.whyNot.label });

test('asked by keyboard, it answers in place, and no request tells what was asked', async ({ page }) => {
	await giveQuietly(page, pregnantInTheUs.answers);
	await page.goto('/result');
	await awake(page);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await box(page).focus();
	await page.keyboard.type('why not retinol?');
	await expect(found(page)).toContainText('retinoids must not be used');
	await expect(page.getByRole('status').filter({ hasText: /^\d+ answers?$/ })).toHaveCount(1);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('sunscreen');
	await expect(found(page)).toContainText('It is in your routine, in the morning.');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('snail slime');
	await expect(page.getByText(plan.whyNot.nothing('snail slime'))).toBeVisible();
	await expect(page).toHaveURL('/result');
	expect(requests).toEqual([]);
});

test('the table of products in use leads to the steps they take', async ({ page }) => {
	await giveQuietly(page, pregnantInTheUs.answers);
	await page.goto('/result');
	const table = page.getByRole('table', { name: plan.inUse.caption });
	const cleanser = table.getByRole('row', { name: /A face wash or cleanser/ });
	await expect(cleanser).toContainText(plan.inUse.verdicts.move);
	await cleanser.getByRole('link').click();
	await expect(page).toHaveURL(/#evening-gentle-cleanser$/);
	await expect(page.locator('#evening-gentle-cleanser')).toBeInViewport();
});

test('what is folded away opens by itself when the browser lands in it, as it does for a search', async ({
	page
}) => {
	await giveQuietly(page, inFrance.answers);
	await page.goto('/result');
	await awake(page);
	const inside = page.locator('#formulation .inci').first();
	await expect(inside).toBeHidden();
	await page.evaluate(() => {
		const target = document.querySelector('#formulation .inci');
		if (target) target.id = 'landed';
		location.hash = 'landed';
	});
	await expect(inside).toBeVisible();
});

test.describe('with script off', () => {
	test.use(scriptOff);

	test('everything folded away opens, and the whole list of answers is in the page', async ({ page }) => {
		await giveQuietly(page, inFrance.answers);
		await page.goto('/result');
		await expect(box(page)).toHaveCount(0);
		await unfold(page, 'Show all we can speak of');
		const list = page.locator('#left-out');
		for (const name of ['Tretinoin', 'Bakuchiol', 'Human fat-cell exosomes', 'Platelet serum'])
			await expect(list.getByText(name)).toBeVisible();
		for (const heading of Object.values(plan.whyNot.standings))
			await expect(list.getByRole('heading', { name: heading })).toBeVisible();
	});

	test('the page is less than half as tall on a phone as when nothing was folded', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await giveQuietly(page, inFrance.answers);
		await page.goto('/result');
		const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
		const folded = await tall();
		await page.locator('details').evaluateAll((all) => {
			for (const one of all) (one as HTMLDetailsElement).open = true;
		});
		expect(folded).toBeLessThan((await tall()) / 2);
		expect(folded).toBeLessThan(9_950);
	});
});
