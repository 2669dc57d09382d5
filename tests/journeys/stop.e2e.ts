/** Whoever gets a letter can have no more of them, and have erased what is held. */
import { enResult } from '../../src/lib/locales/en-result.ts';
import { enStop as words } from '../../src/lib/locales/en-stop.ts';
import { inFrance } from '../personas/three.ts';
import { firstLetterTo, freshAddress, lettersTo } from './letters.ts';
import { stopPath } from './sealed.ts';
import { expect, giveQuietly, scriptOff, test, type Page } from './visit.ts';

test.use(scriptOff);

const email = enResult.result.email;
const stop = (page: Page) => page.getByRole('button', { name: words.ask.submit, exact: true });
const erase = (page: Page) => page.getByRole('button', { name: words.erase.submit });

async function ask(page: Page, address: string): Promise<void> {
	await page.goto('/result');
	await page.getByLabel(email.address).fill(address);
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: email.submit }).click();
	await expect(page.getByRole('status').filter({ hasText: email.sent })).toBeVisible();
}

/** Letters leave in the order they came: with a later one here, an earlier one would be here too. */
async function expectNone(page: Page, address: string): Promise<void> {
	const later = freshAddress();
	await ask(page, later);
	await firstLetterTo(later);
	expect(lettersTo(address)).toEqual([]);
}

test('both halves of a letter and its header lead to the page, which only then does something', async ({
	page
}) => {
	const address = freshAddress();
	await giveQuietly(page, inFrance.answers);
	await ask(page, address);
	const letter = await firstLetterTo(address);
	const path = stopPath(address);
	expect(letter.headers).toContain('list');
	for (const half of [letter.html, letter.text]) expect(half).toContain(path);
	const response = await page.goto(path);
	expect(response?.headers()['cache-control']).toBe('no-store');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ask.heading);
	await stop(page).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.done.stop);
	await expect(stop(page)).toHaveCount(0);
	await expect(erase(page)).toBeVisible();
});

for (const [what, press] of [
	['no more letters', stop],
	['everything erased', erase]
] as const) {
	test(`${what}: no letter comes any more, and whoever asks for one is told what everybody is told`, async ({
		page
	}) => {
		const address = freshAddress();
		await page.goto(stopPath(address));
		await press(page).click();
		await expect(page.getByText(words.done.late)).toBeVisible();
		await giveQuietly(page, inFrance.answers);
		await ask(page, address.replace('@', '+again@'));
		await ask(page, address);
		await expectNone(page, address);
	});
}

test('a scanner that follows every link changes nothing', async ({ page, request }) => {
	const address = freshAddress();
	for (const method of ['GET', 'HEAD', 'GET']) await request.fetch(stopPath(address), { method });
	await giveQuietly(page, inFrance.answers);
	await ask(page, address);
	await firstLetterTo(address);
});

test('the button of a mail program needs no page, and nothing else comes in from elsewhere', async ({
	page,
	request
}) => {
	const [pressed, not] = [freshAddress(), freshAddress()];
	const form = { 'List-Unsubscribe': 'One-Click' };
	expect((await request.post(stopPath(pressed), { form, maxRedirects: 0 })).status()).toBe(200);
	const away = { headers: { origin: 'https://elsewhere.example' } };
	expect((await request.post(stopPath(not), { form: { what: 'erase' } })).status()).toBe(403);
	expect((await request.post(stopPath(not), { form: { ...form, what: 'erase' } })).status()).toBe(403);
	expect((await request.post(stopPath(not), { form: { what: 'stop' }, ...away })).status()).toBe(403);
	expect((await request.post('/stop/nothing', { form })).status()).toBe(404);
	expect((await request.post('/quiz/answers', { form })).status()).toBe(403);
	await giveQuietly(page, inFrance.answers);
	await ask(page, pressed);
	await expectNone(page, pressed);
	await ask(page, not);
	await firstLetterTo(not);
});

test('a link that was cut off says so, and what to do', async ({ page }) => {
	const response = await page.goto(stopPath(freshAddress()).slice(0, -3));
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.unreadable.heading);
	await expect(page.getByText(words.unreadable.what)).toBeVisible();
	await expect(page.locator('main form')).toHaveCount(0);
});

test('nobody sees the field that is for programs, and who fills it in gets no letter', async ({ page }) => {
	const address = freshAddress();
	await giveQuietly(page, inFrance.answers);
	await page.goto('/result');
	const trap = page.locator('form .trap input');
	await expect(trap).toBeHidden();
	const tree = await page.locator('main form[action*=email]').ariaSnapshot();
	expect(tree).not.toContain(email.trap);
	await trap.evaluate((field: HTMLInputElement) => field.setAttribute('value', 'x'));
	await page.getByLabel(email.address).fill(address);
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: email.submit }).click();
	await expect(page.getByRole('status').filter({ hasText: email.sent })).toBeVisible();
	await expectNone(page, address);
});
