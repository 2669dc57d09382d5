/** The rule book as a chemist reads it: part by part, by its links, and without a script. */
import { en } from '../../src/lib/locales/en.ts';
import { enBook } from '../../src/lib/locales/en-book.ts';
import { partIds } from '../../src/lib/ui/rules/parts.ts';
import { expect, scriptOff, test } from './visit.ts';

const addresses = ['/rules', ...partIds.map((id) => `/rules/${id}`)];

test.describe('with script off', () => {
	test.use(scriptOff);

	test('every part stands in the contents, has its own title, one main heading, and is light enough', async ({
		page
	}) => {
		await page.goto('/rules');
		const listed = await page
			.locator('#contents a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(listed).toEqual(addresses.slice(1));
		const titles = new Set<string>();
		for (const address of addresses) {
			const answer = await page.goto(address);
			const html = (await answer?.text()) ?? '';
			expect(Buffer.byteLength(html), address).toBeLessThan(600_000);
			expect(html, address).not.toContain('<script');
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.getByText(enBook.unreviewed)).toBeVisible();
			titles.add(await page.title());
		}
		expect(titles.size).toBe(addresses.length);
	});

	test('a part that is not there is said to be missing', async ({ page }) => {
		expect((await page.goto('/rules/nothing'))?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});

	test('links lead to a record and back from it', async ({ page }) => {
		await page.goto('/rules/gates#gate-pregnancy');
		const gate = page.locator('#gate-pregnancy');
		await gate.getByRole('link', { name: 'Retinol' }).first().click();
		await expect(page).toHaveURL('/rules/actives#active-retinol');
		await expect(page.locator('#active-retinol')).toBeInViewport();
		await page.locator('#active-retinol [data-used-by]').getByRole('link', { name: /^S12 / }).first().click();
		await expect(page).toHaveURL('/rules/gates#gate-pregnancy');
		await expect(gate).toBeInViewport();

		await page.goto('/rules');
		await page.locator('#map').getByRole('link', { name: /^S27 / }).click();
		await expect(page).toHaveURL('/rules/gates#gate-under-13');
		await expect(page.locator('#gate-under-13')).toBeInViewport();
	});
});

test('from a page with a script the whole book is opened, not the part of it a browser has', async ({
	page
}) => {
	await page.goto('/privacy');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.getByRole('contentinfo').getByRole('link', { name: en.site.rules }).click();
	await expect(page).toHaveURL('/rules');
	await page.locator('#contents').getByRole('link', { name: enBook.partTitles.basics }).click();
	await expect(page).toHaveURL('/rules/basics');
	await expect(page.locator('article[id]').first()).toBeVisible();
	await expect(page.locator('#explainer article').nth(5)).toBeVisible();
});

test('on paper there is the text alone', async ({ page }) => {
	await page.goto('/rules/gates');
	await page.emulateMedia({ media: 'print' });
	for (const nav of await page.getByRole('navigation').all()) await expect(nav).toBeHidden();
	const link = page.locator('article a').first();
	await expect(link).toHaveCSS('text-decoration-line', 'none');
	await expect(page.locator('article').first()).toHaveCSS('break-inside', 'avoid');
});
