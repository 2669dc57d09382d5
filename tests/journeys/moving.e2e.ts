import { en } from '../../src/lib/locales/en.ts';
import { inFrance } from '../personas/three.ts';
import { explained, shown, toBeShown } from './shown.ts';
import {
	answerUpTo,
	awake,
	begin,
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
const withAcne = {
	...answers,
	concerns: ['lines', 'acne'],
	'sign-acne-fever': 'no',
	'acne-spots': 'few',
	'acne-nodules': 'no-lumps',
	'acne-scarring': 'no'
};

const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });
const change = (page: Page, of: string) =>
	page
		.getByRole('link', { name: en.review.change })
		.and(page.locator(`[href="/quiz/${of}?from=review"]`))
		.first();
const save = (page: Page) => page.getByRole('button', { name: en.quiz.save });

async function reviewed(page: Page, given = answers): Promise<void> {
	await giveQuietly(page, given);
	await page.goto('/review');
}

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		test('Back in the browser and Back on the page keep every answer', async ({ page }) => {
			await begin(page);
			await answerUpTo(page, answers, '/quiz/skin-changes');
			await page.goBack();
			await expect(page).toHaveURL('/quiz/urgent-signs');
			await expect(option(page, 'sign-blisters', 'no')).toBeChecked();
			await page.goForward();
			await expect(page).toHaveURL('/quiz/skin-changes');
			await page.getByRole('link', { name: en.quiz.back }).click();
			await expect(page).toHaveURL('/quiz/urgent-signs');
			await page.getByRole('link', { name: en.quiz.back }).click();
			await expect(page).toHaveURL('/quiz/concerns');
			await expect(option(page, 'concerns', 'lines')).toBeChecked();
		});

		test('Back finds the place on the page again, and does not take the focus to the heading', async ({
			page
		}) => {
			await giveQuietly(page, answers, '/quiz/urgent-signs');
			await page.goto('/quiz/urgent-signs');
			if (script === 'on') await awake(page);
			await fill(page, answers);
			await page.evaluate(() => window.scrollTo(0, 220));
			// Pressed where it stands: a click would bring it into sight first.
			await carryOn(page).evaluate((button) => (button as HTMLButtonElement).click());
			await expect(page).toHaveURL('/quiz/skin-changes');
			expect(await page.evaluate(() => scrollY)).toBe(0);
			await page.goBack();
			await expect(page).toHaveURL('/quiz/urgent-signs');
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(220);
			await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused();
		});

		test('a reload in the middle loses nothing', async ({ page, request }) => {
			await begin(page);
			await answerUpTo(page, answers, '/quiz/pregnancy');
			await page.reload();
			await expect(page).toHaveURL('/quiz/pregnancy');
			await answerUpTo(page, answers);
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			await page.reload();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
			expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
		});

		test('a deep link leads to the first page that may be asked', async ({ page }) => {
			for (const address of ['/quiz/wishes', '/quiz', '/review', '/result', '/quiz/gone-since-last-year']) {
				await page.goto(address);
				await expect(page, address).toHaveURL('/quiz/concerns');
			}
			await giveQuietly(page, answers, '/quiz/about-you');
			for (const address of ['/quiz/wishes', '/quiz', '/review', '/result']) {
				await page.goto(address);
				await expect(page, address).toHaveURL('/quiz/about-you');
			}
			await page.goto('/quiz/urgent-signs');
			await expect(page).toHaveURL('/quiz/urgent-signs');
			await expect(option(page, 'sign-allergic', 'no')).toBeChecked();
		});

		test('a changed answer comes back to the list', async ({ page, request }) => {
			await reviewed(page);
			await change(page, 'about-you').click();
			await expect(option(page, 'age', 'from-35')).toBeChecked();
			await choose(page, 'age', 'from-50');
			await save(page).click();
			await expect(page).toHaveURL('/review');
			await change(page, 'about-you').click();
			await expect(option(page, 'age', 'from-50')).toBeChecked();
			await page.getByRole('link', { name: en.quiz.back }).click();
			await expect(page).toHaveURL('/review');
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			expect(await shown(page)).toEqual(toBeShown(await explained(request, { ...answers, age: 'from-50' })));
		});

		test('a branch opened by a change is asked first, and forgotten by none when it closes', async ({
			page,
			request
		}) => {
			await reviewed(page);
			await change(page, 'concerns').click();
			await choose(page, 'concerns', 'acne');
			await save(page).click();
			await expect(page).toHaveURL('/quiz/urgent-signs?from=review');
			await fill(page, withAcne);
			await save(page).click();
			await expect(page).toHaveURL('/quiz/acne?from=review');
			await fill(page, withAcne);
			await save(page).click();
			await expect(page).toHaveURL('/review');
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			expect(await shown(page)).toEqual(toBeShown(await explained(request, withAcne)));

			await page.goto('/quiz/concerns?from=review');
			if (script === 'on') await awake(page);
			await page.locator('label[for="concerns-acne"]').click();
			await expect(option(page, 'concerns', 'acne')).not.toBeChecked();
			await save(page).click();
			await expect(page).toHaveURL('/review');
			await expect(page.getByText('Sore spots on the face')).toHaveCount(0);
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
		});

		test('a change that needs a doctor leads there at once', async ({ page, request }) => {
			await reviewed(page);
			await change(page, 'skin-changes').click();
			await choose(page, 'change-mole', 'not-sure');
			await save(page).click();
			await expect(page).toHaveURL('/quiz/mole-signs?from=review');
			await choose(page, 'mole-signs', 'none');
			await save(page).click();
			await expect(page).toHaveURL('/result');
			const mole = { 'change-mole': 'not-sure', 'mole-signs': ['none'] };
			expect(await shown(page)).toEqual(toBeShown(await explained(request, { ...answers, ...mole })));
		});

		test('"Delete my answers" leaves nothing behind', async ({ page, context }) => {
			await giveQuietly(page, answers, '/quiz/about-you');
			await page.goto('/quiz/about-you');
			if (script === 'on') await awake(page);
			await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
			await expect(page).toHaveURL('/');
			await expect(page.getByRole('status').first()).toHaveText(en.notices.deleted);
			await expect(page.getByRole('link', { name: en.welcome.start })).toBeVisible();
			await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual([]);
			await page.getByRole('link', { name: en.welcome.start }).click();
			await expect(page).toHaveURL('/quiz/concerns');
			await expect(page.locator('input:checked')).toHaveCount(0);
			await page.goto('/review');
			await expect(page).toHaveURL('/quiz/concerns');
			await expect(page.locator('input:checked')).toHaveCount(0);
		});
	});
}

test('two tabs: each shows what the other was told, and neither brings an old answer back', async ({
	page,
	context
}) => {
	await reviewed(page);
	await awake(page);
	const other = await context.newPage();
	await other.goto('/quiz/pregnancy?from=review');
	await awake(other);
	const third = await context.newPage();
	await third.goto('/quiz/pregnancy?from=review');
	await awake(third);
	const result = await context.newPage();
	await result.goto('/result');
	await awake(result);
	await expect(result.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	const before = await shown(result);

	await choose(other, 'pregnancy', 'pregnant');
	await save(other).click();
	await expect(other).toHaveURL('/review');
	await expect(page.locator('main')).toContainText('Yes, pregnant');
	await expect(option(third, 'pregnancy', 'pregnant')).toBeChecked();
	await expect.poll(() => shown(result)).not.toEqual(before);

	await change(page, 'wishes').click();
	await save(page).click();
	await expect(page).toHaveURL('/review');
	await expect(page.locator('main')).toContainText('Yes, pregnant');
	await page.reload();
	await expect(page.locator('main')).toContainText('Yes, pregnant');

	await other.getByRole('button', { name: en.quiz.deleteAnswers }).click();
	await expect(other).toHaveURL('/');
	for (const tab of [page, third, result]) await expect(tab).toHaveURL('/quiz/concerns');
});
