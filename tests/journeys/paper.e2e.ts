/** On paper: one page of what to do, one of why, and a code that opens it again. */
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
import { explained } from './shown.ts';
import { awake, expect, giveQuietly, scriptOff, test, unfold, type Answers, type Page } from './visit.ts';

async function atResult(page: Page, answers: Answers): Promise<void> {
	await giveQuietly(page, answers);
	await page.goto('/result');
	await expect(page.locator('#routine-heading')).toBeVisible();
}

test.describe('on paper with script off', () => {
	test.use(scriptOff);

	test('the same two pages come out, without the code', async ({ page }) => {
		await atResult(page, inFrance.answers);
		await expect(page.locator('.sheet')).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.sheet .page')).toHaveCount(2);
		await expect(page.getByText(enKeep.sheet.why)).toBeVisible();
		await expect(page.getByRole('img')).toHaveCount(0);
	});
});

test.describe('on paper', () => {
	// A4 less the margins of the sheet, in CSS pixels of 1/96 inch.
	const PAPER = { width: Math.floor((184 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) };

	for (const { name, answers } of [inFrance, pregnantInTheUs]) {
		test(`${name}: the routine whole on the first page, the reasons after it, three pages at most`, async ({
			page
		}) => {
			await page.addInitScript(() => {
				window.print = () => document.documentElement.setAttribute('data-printed', '');
			});
			await atResult(page, answers);
			await awake(page);
			const explanation = await explained(page.request, answers);
			if (explanation.kind !== 'plan') throw new Error(`${name} has to get a plan`);
			await unfold(page, enResult.result.keep.paper);
			await page.getByRole('button', { name: enKeep.paper.print }).click();
			await expect(page.locator('html')).toHaveAttribute('data-printed', '');

			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
			expect(pages.length).toBeGreaterThanOrEqual(2);
			expect(pages.length).toBeLessThanOrEqual(3);

			await page.setViewportSize(PAPER);
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			const first = page.locator('.sheet .page').first();
			const box = await first.boundingBox();
			// From the very top of the paper, so that the name of the site above it counts.
			expect((box?.y ?? PAPER.height) + (box?.height ?? 0)).toBeLessThanOrEqual(PAPER.height);
			await expect(page.locator('.sheet .page').nth(1)).toHaveCSS('break-before', 'page');
			for (const step of [...explanation.main.morning, ...explanation.main.evening]) {
				await expect(first).toContainText(step.name);
			}
			await expect(page.getByRole('img', { name: enKeep.sheet.reopen })).toBeVisible();
			await expect(page.locator('#routine-heading')).toBeHidden();
			await expect(page.getByRole('button')).toHaveCount(0);
			await expect(page.getByRole('navigation')).toHaveCount(0);
			const ink = await page.evaluate(() => getComputedStyle(document.body).color);
			expect(ink).toBe('rgb(0, 0, 0)');
		});
	}
});
