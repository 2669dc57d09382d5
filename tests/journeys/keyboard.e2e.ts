import { en } from '../../src/lib/locales/en.ts';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import type { Answers } from '../personas/persona.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { explained, shown, toBeShown } from './shown.ts';
import { unfold } from '../accessibility/in-page.ts';
import { arrive } from './stops.ts';
import { asked, carryOn, expect, option, pathOf, scriptOff, test, type Page } from './visit.ts';
import type { Locator } from '@playwright/test';

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

/** True when whoever looks can tell where the focus is. */
const showsFocus = (page: Page) =>
	page.evaluate(() => {
		const focused = document.activeElement;
		return [focused, focused?.closest('.option')].some((element) => {
			const style = element && getComputedStyle(element);
			return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		});
	});

async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let presses = 0; presses < 80; presses += 1) {
		if (await isFocused(target))
			return expect(await showsFocus(page), `focus on ${String(target)}`).toBe(true);
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${String(target)}`);
}

async function chooseByKeys(page: Page, question: string, given: string | string[]): Promise<void> {
	const inputs = page.locator(`input[name="${question}"]`);
	for (const id of [given].flat()) {
		if ((await inputs.first().getAttribute('type')) === 'checkbox') {
			await tabTo(page, option(page, question, id));
			await page.keyboard.press('Space');
		} else {
			await tabTo(page, inputs.first());
			const ids = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
			if (ids.indexOf(id) === 0) await page.keyboard.press('Space');
			for (let presses = 0; presses < ids.indexOf(id); presses += 1) await page.keyboard.press('ArrowDown');
		}
		await expect(option(page, question, id)).toBeChecked();
	}
}

async function finishByKeys(page: Page, answers: Answers, afterStep: () => Promise<void>): Promise<void> {
	await page.goto('/');
	await tabTo(page, page.getByRole('link', { name: en.welcome.start }));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/quiz/concerns');
	while (pathOf(page).startsWith('/quiz/')) {
		const before = pathOf(page);
		await afterStep();
		for (const question of await asked(page)) await chooseByKeys(page, question, answers[question] ?? []);
		await tabTo(page, carryOn(page));
		await page.keyboard.press('Enter');
		await expect(page).not.toHaveURL(before);
	}
	if (pathOf(page) !== '/review') return;
	await afterStep();
	await tabTo(page, page.getByRole('button', { name: en.review.submit }));
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/result');
}

test('the whole quiz by keyboard, the focus on each new heading', async ({ page, request }) => {
	const { answers } = pregnantInTheUs;
	await finishByKeys(page, answers, () => expect(page.getByRole('heading', { level: 1 })).toBeFocused());
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
});

test.describe('with script off', () => {
	test.use(scriptOff);
	test('the way to a referral by keyboard', async ({ page, request }) => {
		const { answers } = withAChangingMole;
		await finishByKeys(page, answers, async () => undefined);
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
	});
});

test('Enter on an answer goes on, number keys choose, arrows never leave the page', async ({ page }) => {
	await page.goto('/quiz/concerns');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await option(page, 'concerns', 'dryness').focus();
	await page.keyboard.press('3');
	await expect(option(page, 'concerns', 'redness')).toBeChecked();
	for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
	await expect(page).toHaveURL('/quiz/concerns');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/quiz/urgent-signs');
});

test('a missing answer moves the focus to the summary, and its link to the first choice', async ({
	page
}) => {
	await page.goto('/quiz/concerns');
	await tabTo(page, carryOn(page));
	await page.keyboard.press('Enter');
	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(page).toHaveTitle(/^Error: /);
	await tabTo(page, summary.getByRole('link').first());
	await page.keyboard.press('Enter');
	await expect(page.locator('input[name="concerns"]').first()).toBeFocused();
});

test('the first thing Tab reaches skips to the main part', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: en.site.skip });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('what is said in passing leaves the focus where it was', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-write']);
	await arrive(page, { name: 'a result', address: '/result', answers: inFrance.answers });
	await unfold(page);
	const copy = page.getByRole('button', { name: enKeep.link.copy });
	await copy.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: enKeep.link.copied })).toBeVisible();
	await expect(copy).toBeFocused();

	const search = page.getByRole('searchbox').first();
	await search.fill('retinol');
	await expect(search).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toBeVisible();

	const without = page.getByRole('link', { name: enResult.result.version.without });
	await without.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: enResult.result.version.now })).toBeVisible();
	// The link now leads back, and is still the one with the focus.
	await expect(page.getByRole('link', { name: enResult.result.version.back })).toBeFocused();
});
