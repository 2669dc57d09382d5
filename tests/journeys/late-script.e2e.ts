/** A script that comes late: what was done before it came stays done. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/lib/locales/en.ts';
import { inFrance, pregnantInTheUs } from '../personas/three.ts';
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

type Piece = { readonly file: string; readonly name?: string };

const { answers } = inFrance;
const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });

/** Where a browser fetches a piece of the script, by its name in the build. */
function pieceOf(name: string): string {
	const manifest = join('.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
	const pieces = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Piece>);
	return `**/${pieces.find((piece) => piece.name === name)?.file}`;
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
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(scripts, async (route) => {
		await released;
		await route.continue();
	});
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
	let release = (): void => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	// Clicking waits for the answer of the server, which is not let go before the script is there.
	await page.route(pieceOf('visit'), async (route) => {
		await released;
		await route.continue();
	});
	await page.route('**/quiz/about-you', async (route) => {
		if (route.request().method() !== 'POST') return route.continue();
		const script = page.waitForResponse(pieceOf('visit'));
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
	let letThemCome = (): void => undefined;
	const theyMayCome = new Promise<void>((resolve) => (letThemCome = resolve));
	await page.route(scripts, async (route) => {
		await theyMayCome;
		await route.continue();
	});
	await page.goto('/label', { waitUntil: 'commit' });
	await page.locator('.frame > header summary').click();
	await page.getByRole('textbox').fill('Aqua, Glycerin');
	letThemCome();
	await awake(page);
	await expect(page.getByRole('link', { name: '한국어' })).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveValue('Aqua, Glycerin');
});
