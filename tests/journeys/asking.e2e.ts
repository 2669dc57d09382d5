/** The kinds of question that are more than a list: drawn grades, a face, a list of places that is searched. */
import { en } from '../../src/lib/locales/en.ts';
import { inFrance } from '../personas/three.ts';
import { calm, redness } from '../personas/persona.ts';
import { toldBefore } from './stops.ts';
import {
	awake,
	carryOn,
	choose,
	expect,
	giveQuietly,
	option,
	pathOf,
	scriptOff,
	test,
	type Answers,
	type Page
} from './visit.ts';

const red: Answers = { ...calm, ...redness, concerns: ['redness'] };

async function at(page: Page, id: string, answers: Answers, isAwake = true): Promise<void> {
	await giveQuietly(page, toldBefore(id, answers), `/quiz/${id}`).catch(() => undefined);
	await page.goto(`/quiz/${id}`);
	expect(pathOf(page)).toBe(`/quiz/${id}`);
	if (isAwake) await awake(page);
}

const part = (page: Page, id: string) => page.locator(`[data-part="${id}"]`);
const fillOf = (page: Page, id: string) => part(page, id).evaluate((each) => getComputedStyle(each).fill);
const search = (page: Page) => page.getByRole('searchbox', { name: en.quiz.places.search });

test.describe('drawn grades', () => {
	test('are answered by keys, and by words or drawing alike with a pointer', async ({ page }) => {
		await at(page, 'redness', red);
		await option(page, 'redness-look', 'none').focus();
		await page.keyboard.press('4');
		await expect(option(page, 'redness-look', 'strong')).toBeChecked();
		await page.keyboard.press('ArrowDown');
		await expect(option(page, 'redness-look', 'very-strong')).toBeChecked();
		// The words of the option lie over the whole of it.
		await page.locator('.option:has(#redness-look-plain) svg').click({ force: true });
		await expect(option(page, 'redness-look', 'plain')).toBeChecked();
	});

	test('strong redness comes with the word to show it to a doctor', async ({ page }) => {
		await giveQuietly(page, { ...red, 'redness-look': 'strong' });
		await page.goto('/result');
		await expect(page.getByRole('heading', { name: /Strong redness over much of the face/ })).toBeVisible();
		await expect(page.getByText('Show it to a doctor, if none has seen it yet.').first()).toBeVisible();
	});
});

test.describe('the face', () => {
	test('ticks a box for a click on its part, and shows what is ticked', async ({ page }) => {
		await at(page, 'skin', inFrance.answers);
		const bare = await fillOf(page, 'nose');
		await part(page, 'nose').click();
		await expect(option(page, 'where', 'nose')).toBeChecked();
		expect(await fillOf(page, 'nose')).not.toBe(bare);
		expect(await fillOf(page, 'chin')).toBe(bare);
		await choose(page, 'where', 'all-over');
		await expect(option(page, 'where', 'nose')).not.toBeChecked();
		for (const id of ['nose', 'chin', 'neck']) expect(await fillOf(page, id)).not.toBe(bare);
	});

	test('has no part that is too small for a finger', async ({ page }) => {
		for (const width of [360, 390, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await at(page, 'skin', inFrance.answers);
			for (const id of ['forehead', 'eyes', 'nose', 'cheeks', 'chin', 'neck']) {
				const box = await part(page, id).boundingBox();
				// Eyes and cheeks are two, side by side.
				const pair = id === 'eyes' || id === 'cheeks' ? 2 : 1;
				expect((box?.width ?? 0) / pair, `${id} at ${width}`).toBeGreaterThanOrEqual(24);
				expect(box?.height, `${id} at ${width}`).toBeGreaterThanOrEqual(24);
			}
		}
	});

	test('is left out where it would be too small, and the list is not', async ({ page }) => {
		await page.setViewportSize({ width: 340, height: 800 });
		await at(page, 'skin', inFrance.answers);
		await expect(part(page, 'nose')).toBeHidden();
		await choose(page, 'where', 'nose');
	});

	test('shows what is ticked in the colours a person has set', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await at(page, 'skin', inFrance.answers);
		const bare = await fillOf(page, 'neck');
		await choose(page, 'where', 'neck');
		expect(await fillOf(page, 'neck')).not.toBe(bare);
	});

	test('what was ticked is said on the steps it is about, and why', async ({ page }) => {
		await giveQuietly(page, { ...inFrance.answers, where: ['eyes', 'neck'] });
		await page.goto('/result');
		const retinol = page.locator('#evening-retinol');
		await expect(retinol).toContainText('Keep it off the skin around your eyes');
		await expect(retinol).toContainText('Go slower on the neck');
		await expect(retinol).toContainText('Where help is wanted');
		await expect(page.locator('#morning-sunscreen-plain')).toContainText('all the way down the neck');
	});

	test.describe('with script off', () => {
		test.use(scriptOff);

		test('shows what is ticked, and both answers are named when one of them has to stand alone', async ({
			page
		}) => {
			await at(page, 'skin', inFrance.answers, false);
			const bare = await fillOf(page, 'cheeks');
			await choose(page, 'where', 'cheeks');
			expect(await fillOf(page, 'cheeks')).not.toBe(bare);
			await choose(page, 'where', 'all-over');
			await carryOn(page).click();
			const words = en.faults.noneWithOthers('All over, or in no one place', 'Cheeks');
			await expect(page.getByRole('alert')).toContainText(words);
			await expect(page.getByRole('group', { name: 'Where do you want help?' })).toContainText(words);
		});
	});
});

test.describe('the list of places', () => {
	test('is searched and answered by keys alone', async ({ page }) => {
		await at(page, 'about-you', inFrance.answers);
		await search(page).focus();
		await page.keyboard.type('norw');
		await expect(page.getByRole('status').filter({ hasText: 'Norway' })).toHaveText(
			en.quiz.places.through('Norway', 'European Union')
		);
		await expect(page.getByRole('radio', { name: 'Brazil' })).toBeHidden();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/quiz/about-you');
		await expect(option(page, 'region', 'eu')).toBeChecked();
		await expect(option(page, 'region', 'eu')).toBeFocused();
	});

	test('keeps what is chosen in sight, whatever is typed', async ({ page }) => {
		await at(page, 'about-you', inFrance.answers);
		await choose(page, 'region', 'brazil');
		await search(page).fill('japan');
		await expect(option(page, 'region', 'brazil')).toBeVisible();
		await expect(option(page, 'region', 'canada')).toBeHidden();
		await search(page).fill('mexico');
		await expect(option(page, 'region', 'elsewhere')).toBeVisible();
		await search(page).fill('');
		await expect(option(page, 'region', 'canada')).toBeVisible();
	});

	test.describe('with script off', () => {
		test.use(scriptOff);

		test('is a list of radios and nothing else, and is sent', async ({ page }) => {
			await at(page, 'about-you', inFrance.answers, false);
			await expect(page.locator('#region-search')).toBeHidden();
			await choose(page, 'region', 'taiwan');
			await choose(page, 'climate', 'temperate');
			await choose(page, 'age', 'from-35');
			await carryOn(page).click();
			await expect(page).toHaveURL('/quiz/pregnancy');
		});
	});
});

test('tells how many of those that may be are chosen', async ({ page }) => {
	await page.goto('/quiz/concerns');
	await awake(page);
	const status = page.locator('fieldset [role=status]');
	await choose(page, 'concerns', 'dryness', 'lines');
	await expect(status).toHaveText(en.quiz.chosenOf(2, 3));
	await choose(page, 'concerns', 'tone', 'shine');
	await expect(status).toHaveText(en.quiz.chosenTooMany(4, 3));
});

test('asks why on every page, for every question of it, with help after the answers', async ({ page }) => {
	await giveQuietly(page, { ...inFrance.answers });
	for (const id of ['concerns', 'about-you', 'skin', 'wishes']) {
		await page.goto(`/quiz/${id}`);
		const why = page.getByText(en.quiz.whyWeAsk).first();
		await why.click();
		await expect(page.locator('details.why')).toHaveAttribute('open', '');
		const isAfter = await page.getByRole('complementary', { name: en.quiz.help }).evaluate((help, button) => {
			const continues = document.querySelector(button);
			return Boolean(continues && continues.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING);
		}, 'main form[novalidate] > [type=submit]');
		expect(isAfter, id).toBe(true);
	}
});

test('a page of an older release leads on to what is asked now', async ({ page }) => {
	await giveQuietly(page, red, '/quiz/redness');
	await page.goto('/quiz/eye-symptoms');
	await expect(page).toHaveURL('/quiz/redness');
});
