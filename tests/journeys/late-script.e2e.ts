/** A script that comes late: what was done before it came stays done. */
import { en } from '../../src/lib/locales/en.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
import { addressOfPiece } from '../weight.ts';
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
	test,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });

/** Holds back what is asked for by such an address until the returned function is called. */
async function heldBack(page: Page, addresses: string): Promise<() => void> {
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(addresses, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

const scripts = '**/_app/immutable/**';
const hold = (page: Page) => page.route(scripts, (route) => route.abort());
const arrive = (page: Page) => page.unroute(scripts);

test('takes over what was answered before it came', async ({ page, context, request }) => {
	await hold(page);
	await begin(page);
	await answerUpTo(page, pregnantInTheUs.answers, '/quiz/about-you');
	await arrive(page);
	await page.reload();
	await awake(page);
	await expect.poll(async () => (await context.cookies()).map(({ name }) => name)).toEqual(['quiz-host']);
	await answerUpTo(page, pregnantInTheUs.answers);
	await submit(page).click();
	await expect(page).toHaveURL('/result');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	expect(await shown(page)).toEqual(toBeShown(await explained(request, pregnantInTheUs.answers)));
});

test('loses no answer when it goes missing in the middle', async ({ page, request }) => {
	await begin(page);
	await awake(page);
	await answerUpTo(page, answers, '/quiz/about-you');
	await hold(page);
	await page.reload();
	await fill(page, answers);
	await carryOn(page).click();
	await expect(page).toHaveURL('/quiz');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.quiz.resumeTitle);
	await arrive(page);
	await page.reload();
	await expect(page).toHaveURL('/quiz/pregnancy');
	await answerUpTo(page, answers);
	await submit(page).click();
	await expect(page).toHaveURL('/result');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
});

test('leaves what was ticked while it loaded', async ({ page }) => {
	const release = await heldBack(page, scripts);
	await page.goto('/quiz/concerns', { waitUntil: 'commit' });
	await choose(page, 'concerns', 'tone');
	release();
	await awake(page);
	await expect(option(page, 'concerns', 'tone')).toBeChecked();
	await carryOn(page).click();
	await expect(page).toHaveURL('/quiz/urgent-signs');
});

test('takes nothing over while an answer is on its way to the server', async ({ page }) => {
	await giveQuietly(page, answers, '/quiz/about-you');
	const visit = `**${addressOfPiece('visit')}`;
	const release = await heldBack(page, visit);
	// Clicking waits for the answer of the server, which is not let go before the script is there.
	await page.route('**/quiz/about-you', async (route) => {
		if (route.request().method() !== 'POST') return route.continue();
		const script = page.waitForResponse(visit);
		release();
		await (await script).finished();
		await page.waitForTimeout(300);
		return route.continue();
	});
	await page.goto('/quiz/about-you', { waitUntil: 'commit' });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await carryOn(page).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await awake(page);
	await fill(page, answers);
	await carryOn(page).click();
	await expect(page).toHaveURL('/quiz/pregnancy');
});

test('what was opened before the script came stays open when it comes', async ({ page }) => {
	const release = await heldBack(page, scripts);
	await page.goto('/label', { waitUntil: 'commit' });
	await page.locator('.frame > header summary').click();
	await page.getByRole('textbox').fill('Aqua, Glycerin');
	release();
	await awake(page);
	await expect(page.getByRole('link', { name: '한국어' })).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveValue('Aqua, Glycerin');
});
