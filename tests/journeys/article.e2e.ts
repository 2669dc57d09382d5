import { en } from '../../src/lib/locales/en.ts';
import { enBook } from '../../src/lib/locales/en-book.ts';
import { enArticle } from '../../src/lib/locales/en-article.ts';
import { expect, scriptOff, test } from './visit.ts';

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		test('from the front door to one claim, its verdict and its sources', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('main').getByRole('link', { name: en.site.article }).click();
			await expect(page).toHaveURL('/article');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(enArticle.heading);

			const short = page.getByRole('region', { name: enArticle.inShort });
			for (const { label } of Object.values(enArticle.verdicts)) await expect(short).toContainText(label);
			await short.getByRole('link', { name: 'Scars' }).click();
			await expect(page).toHaveURL('/article#scars');

			const scars = page.getByRole('region', { name: /Scars$/ });
			await expect(scars).toContainText(enArticle.verdicts.shown.label);
			await expect(scars).toContainText(enArticle.onlyAfterDevice);
			await expect(scars).toContainText('2 studies in people, 100 people');
			await scars.locator('summary').click();
			await expect(scars.getByRole('link', { name: /^Kwon HH/ })).toBeVisible();
		});
	});
}

test('the rule book is whole for someone who comes by a link and not by its address', async ({ page }) => {
	const isWhole = () =>
		expect(page.getByRole('heading', { name: 'What have studies in people found?' })).toBeVisible();
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: en.site.rules }).click();
	await page.getByRole('main').getByRole('link', { name: enBook.partTitles.basics }).first().click();
	await isWhole();
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: en.site.article }).click();
	await page.getByRole('link', { name: 'What have studies in people found?' }).click();
	await isWhole();
});

test('stands at the foot of every page', async ({ page }) => {
	await page.goto('/privacy');
	await page.getByRole('contentinfo').getByRole('link', { name: en.site.article }).click();
	await expect(page).toHaveURL('/article');
});

test('every way from it to the rule book leads to a record that stands there', async ({ page }) => {
	await page.goto('/article');
	const ways = await page
		.getByRole('main')
		.getByRole('link')
		.evaluateAll((links) =>
			[...new Set(links.map((link) => (link as HTMLAnchorElement).href))].filter((href) =>
				href.includes('/rules')
			)
		);
	expect(ways.length).toBeGreaterThan(10);
	const documents = new Map<string, string>();
	for (const way of ways) {
		const { pathname, hash } = new URL(way);
		if (!documents.has(pathname)) documents.set(pathname, await (await page.request.get(pathname)).text());
		expect(documents.get(pathname), way).toContain(`id="${hash.slice(1)}"`);
	}
});

test('is all there on paper, and its verdicts are not told by colour alone', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('/article');
	for (const claim of await page.locator('section[id] .known').all())
		await expect(claim.getByRole('strong')).toBeVisible();
	await expect(page.getByRole('heading', { name: /Lasting change/ })).toBeVisible();
});
