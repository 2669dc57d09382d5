import AxeBuilder from '@axe-core/playwright';
import { en } from '../../src/lib/locales/en.ts';
import { everything, questionPages, stops } from './stops.ts';
import { expect, giveQuietly, scriptOff, test, type Page } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// A colour on its way from light to dark is neither.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// What a colour scheme can break; the rest was looked at in the first one.
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, colorScheme: 'light' | 'dark', part = 'html'): Promise<string[]> {
	await page.emulateMedia({ colorScheme });
	const axe = new AxeBuilder({ page }).include(part);
	const { violations: found } = await (
		colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(OF_COLOUR)
	).analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}

/** What is folded away must be as good as what is open. */
const unfold = (page: Page) =>
	page.locator('details:not([open])').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});

for (const { name, arrive, part } of stops) {
	test(`${name}: no rule broken, in light and in dark`, async ({ page }) => {
		// The cover of the rule book holds the map and the index, and a result names everything that was left out.
		test.slow(name === 'the rule book' || name.startsWith('a result'));
		await arrive(page);
		await unfold(page);
		expect(await violations(page, 'light', part)).toEqual([]);
		expect(await violations(page, 'dark', part)).toEqual([]);
	});
}

test.describe('with script off', () => {
	test.use(scriptOff);

	test('each page has a title of its own, its question first, and one main heading', async ({ page }) => {
		await giveQuietly(page, everything);
		const addresses = [
			'/',
			...questionPages.map((id) => `/quiz/${id}`),
			'/review',
			'/result',
			'/label',
			'/privacy',
			'/rules'
		];
		const titles: string[] = [];
		for (const address of addresses) {
			await page.goto(address);
			await expect(page).toHaveURL(address);
			const heading = page.getByRole('heading', { level: 1 });
			await expect(heading).toHaveCount(1);
			titles.push(await page.title());
			if (address.startsWith('/quiz/')) {
				expect(titles.at(-1)).toBe(en.quiz.pageTitle((await heading.innerText()).trim(), en.site.name));
			}
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		}
		expect(new Set(titles).size).toBe(addresses.length);
	});
});

test('nothing moves for someone who asked for stillness', async ({ page }) => {
	for (const { arrive } of stops.filter(({ name }) => /welcome|concerns|a result$/.test(name))) {
		await arrive(page);
		await page.mouse.wheel(0, 600);
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	}
});
