/** Whatever is pressed twice happens once, and two tabs are one visit, whoever takes the steps. */
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
	type Page
} from './visit.ts';

const { answers } = inFrance;
const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });
const save = (page: Page) => page.getByRole('button', { name: en.quiz.save });

test('the second half of a double click does not answer the page that came meanwhile', async ({ page }) => {
	await page.goto('/quiz/concerns');
	await awake(page);
	await fill(page, answers);
	await carryOn(page).click();
	await expect(page).toHaveURL('/quiz/urgent-signs');
	await carryOn(page).hover();
	await page.mouse.down({ clickCount: 2 });
	await page.mouse.up({ clickCount: 2 });
	await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
	await expect(page.getByRole('alert')).toHaveCount(0);
	await carryOn(page).click();
	await expect(page.getByRole('alert')).toBeFocused();
});

test('whoever is quicker than the address is: both pages count, and Back leads through both', async ({
	page
}) => {
	await page.goto('/quiz/concerns');
	await awake(page);
	await fill(page, answers);
	const { addresses, count } = await page.evaluate(async () => {
		const press = () =>
			document.querySelector<HTMLElement>('main form button[type="submit"]')?.click() ?? location.pathname;
		const heading = () => document.querySelector('main h1')?.textContent;
		const first = heading();
		press();
		while (heading() === first) await new Promise<void>((resume) => queueMicrotask(resume));
		const before = location.pathname;
		const allNo = document.querySelectorAll<HTMLElement>('main input[value="no"]');
		for (const no of allNo) no.click();
		press();
		return { addresses: [before, location.pathname], count: allNo.length };
	});
	// The page stood there before its address did.
	expect(addresses).toEqual(['/quiz/concerns', '/quiz/concerns']);
	await expect(page).not.toHaveURL(/concerns|urgent-signs/);
	await page.goBack();
	await expect(page).toHaveURL('/quiz/urgent-signs');
	expect(count).toBeGreaterThan(3);
	await expect(page.locator('main input[value="no"]:checked')).toHaveCount(count);
	await page.goBack();
	await expect(page).toHaveURL('/quiz/concerns');
	await expect(option(page, 'concerns', 'lines')).toBeChecked();
});

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);
		const ready = async (page: Page) => {
			if (script === 'on') await awake(page);
		};

		test('a double click on Continue is one step', async ({ page }) => {
			await page.goto('/quiz/concerns');
			await ready(page);
			await fill(page, answers);
			await carryOn(page).dblclick();
			await expect(page).toHaveURL('/quiz/urgent-signs');
			await expect(page.getByRole('alert')).toHaveCount(0);
			await page.goBack();
			await expect(page).toHaveURL('/quiz/concerns');
			await expect(option(page, 'concerns', 'lines')).toBeChecked();
		});

		test('a double click on "See my routine" shows it once', async ({ page, request }) => {
			await giveQuietly(page, answers);
			await page.goto('/review');
			await ready(page);
			await submit(page).dblclick();
			await expect(page).toHaveURL('/result');
			expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
			await page.goBack();
			await expect(page).toHaveURL('/review');
		});
	});
}

test.describe('two tabs', () => {
	test.describe('without a script', () => {
		test.use(scriptOff);

		test('share their answers, and the last one to answer wins', async ({ page, context, request }) => {
			await giveQuietly(page, answers);
			const other = await context.newPage();
			await page.goto('/quiz/pregnancy?from=review');
			await other.goto('/quiz/about-you?from=review');
			await choose(page, 'pregnancy', 'pregnant');
			await choose(other, 'age', 'from-22');
			await save(other).click();
			await save(page).click();
			await expect(page).toHaveURL('/review');
			await expect(page.locator('main')).toContainText('Yes, pregnant');
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			const both = { ...answers, pregnancy: 'pregnant', age: 'from-22' };
			expect(await shown(page)).toEqual(toBeShown(await explained(request, both)));

			// What was deleted in one is not shown or used by the other.
			await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
			await expect(page).toHaveURL('/');
			await other.reload();
			await expect(other).toHaveURL('/quiz/concerns');
			await expect(other.locator('input:checked')).toHaveCount(0);
		});
	});

	for (const at of ['/result', '/review', '/quiz/pregnancy']) {
		test(`answers deleted in one: the other at ${at} goes to the start of the quiz and says so`, async ({
			page,
			context
		}) => {
			await giveQuietly(page, answers);
			await page.goto('/result');
			await awake(page);
			const other = await context.newPage();
			await other.goto(at);
			await awake(other);
			await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
			await expect(page).toHaveURL('/');
			await expect(other).toHaveURL('/quiz/concerns');
			await expect(other.getByRole('status').filter({ hasText: en.notices.deleted })).toBeVisible();
		});
	}

	test('one with a script and one that lost it lead to the same answers', async ({
		page,
		context,
		request
	}) => {
		await giveQuietly(page, answers, '/quiz/pregnancy');
		await page.goto('/quiz/pregnancy');
		await awake(page);
		const bare = await context.newPage();
		await bare.route('**/_app/immutable/**/*.js', (route) => route.abort());
		await bare.goto('/quiz/pregnancy');
		await choose(bare, 'pregnancy', 'pregnant');
		await carryOn(bare).click();
		await expect(bare).toHaveURL('/quiz');
		await expect(bare.getByRole('main')).toContainText(en.quiz.resumeAgain);

		await page.reload();
		await awake(page);
		await expect(option(page, 'pregnancy', 'pregnant')).toBeChecked();
		const both = { ...answers, pregnancy: 'pregnant' };
		await answerUpTo(page, both);
		await submit(page).click();
		await expect(page).toHaveURL('/result');
		expect(await shown(page)).toEqual(toBeShown(await explained(request, both)));
	});
});
