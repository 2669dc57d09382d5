/** Other versions of a result: a lower price, fewer steps, without vesicles, in any mixture, with and without a script. */
import type { PlanExplanation } from '../../src/lib/engine/explanation.ts';
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance } from '../personas/three.ts';
import { firstLetterTo, freshAddress, readable } from './letters.ts';
import { explained, shown, toBeShown } from './shown.ts';
import { awake, expect, giveQuietly, scriptOff, test, unfold, type Page } from './visit.ts';

const { variants, tried, version, email, routine } = enResult.result;
const answers = { ...inFrance.answers, budget: 'high' };
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
/** What stands on the screen; the sheet for the printer says the same and is out of sight. */
const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true });
const note = (page: Page) => seen(page, tried.heading);

async function open(page: Page, search = ''): Promise<void> {
	await giveQuietly(page, answers);
	await page.goto(`/result${search}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);
		const ready = async (page: Page) => {
			if (script === 'on') await awake(page);
		};

		test('every mixture is one tap from the one before, and shows what the API says', async ({
			page,
			request
		}) => {
			const tell = async (trying: object) => {
				const response = await request.post('/api/recommendation', { data: { answers, ...trying } });
				return ((await response.json()) as { explanation: PlanExplanation }).explanation;
			};
			const own = toBeShown(await explained(request, answers));
			await open(page);
			await ready(page);
			expect(await shown(page)).toEqual(own);
			await expect(note(page)).toHaveCount(0);

			await link(page, variants.price.on).click();
			await expect(page).toHaveURL(/\/result\?price=lower(?:#routine)?$/);
			await expect(note(page)).toBeVisible();
			const cheaper = await tell({ price: 'lower' });
			expect(await shown(page)).toEqual(toBeShown(cheaper));
			expect(toBeShown(cheaper).formulation).not.toBe(own.formulation);
			await expect(seen(page, tried.own('Up to 150'))).toBeVisible();

			await ready(page);
			await link(page, variants.steps.on).click();
			await expect(page).toHaveURL(/\/result\?price=lower&steps=fewer(?:#routine)?$/);
			await expect(seen(page, tried.own('Three'))).toBeVisible();
			expect(await shown(page)).toEqual(toBeShown(await tell({ price: 'lower', steps: 'fewer' })));

			await ready(page);
			await link(page, variants.price.off).click();
			await expect(page).toHaveURL(/\/result\?steps=fewer(?:#routine)?$/);
			const shorter = await tell({ steps: 'fewer' });
			expect(await shown(page)).toEqual(toBeShown(shorter));

			await ready(page);
			await link(page, version.without).click();
			await expect(page).toHaveURL(/\/result\?without=exosomes&steps=fewer(?:#routine)?$/);
			await expect(page.getByText(version.now).first()).toBeVisible();
			expect(await shown(page)).toEqual(toBeShown(shorter, true));

			await ready(page);
			await link(page, tried.back).click();
			await expect(page).toHaveURL(/\/result\?without=exosomes(?:#routine)?$/);
			await expect(note(page)).toHaveCount(0);
		});

		test('the letter is of the version looked at, and says what was tried', async ({ page, request }) => {
			const address = freshAddress();
			await open(page, '?price=lower');
			await ready(page);
			await page.getByRole('textbox', { name: email.address }).fill(address);
			await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
			await page.getByRole('button', { name: email.submit }).click();
			await expect(page.getByText(email.sent)).toBeVisible();
			await expect(page).toHaveURL(/price=lower/);
			const letter = await firstLetterTo(address);
			const response = await request.post('/api/recommendation', { data: { answers, price: 'lower' } });
			const { explanation } = (await response.json()) as { explanation: PlanExplanation };
			const own = toBeShown(await explained(request, answers)).formulation;
			// By name alone the own one is there too: among what was left out.
			const asStep = (name: string | null) => `${name} ${routine.kinds.formulation}`;
			for (const half of [readable(letter.html), readable(letter.text)]) {
				expect(half).toContain(tried.heading);
				expect(half).toContain(tried.own('Up to 150'));
				expect(half).toContain(asStep(toBeShown(explanation).formulation));
				expect(half).not.toContain(asStep(own));
			}
		});

		test('each close second says what it would trade', async ({ page, request }) => {
			const explanation = (await explained(request, answers)) as PlanExplanation;
			await open(page);
			await unfold(page, version.others);
			for (const { name, trades } of explanation.runnersUp) {
				const second = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
				await expect(second.getByRole('listitem')).toHaveCount(trades.length);
				for (const { text } of trades) await expect(second).toContainText(text);
			}
		});
	});
}

test('in place nothing is fetched, the link keeps the focus, and the change is said', async ({ page }) => {
	await open(page);
	await awake(page);
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await link(page, variants.steps.on).press('Enter');
	await expect(link(page, variants.steps.off)).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: tried.now })).toHaveCount(1);
	await link(page, tried.back).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: tried.ownNow })).toHaveCount(1);
	expect(fetched).toEqual([]);
});

test('Back leads to the version before, and then to the page before; Forward leads back', async ({
	page
}) => {
	await giveQuietly(page, answers);
	await page.goto('/review');
	await awake(page);
	await page.getByRole('button', { name: en.review.submit }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	const own = await shown(page);
	await link(page, variants.price.on).click();
	await expect(note(page)).toBeVisible();
	const cheaper = await shown(page);
	await link(page, version.without).click();
	await expect(page).toHaveURL('/result?without=exosomes&price=lower');

	await page.goBack();
	await expect(page).toHaveURL('/result?price=lower');
	await expect(page.getByRole('status').filter({ hasText: tried.now })).toHaveCount(1);
	expect(await shown(page)).toEqual(cheaper);
	await page.goBack();
	await expect(page).toHaveURL('/result');
	await expect(note(page)).toHaveCount(0);
	expect(await shown(page)).toEqual(own);
	await page.goForward();
	await expect(page).toHaveURL('/result?price=lower');
	expect(await shown(page)).toEqual(cheaper);

	// The same after the page was loaded anew in the middle of it.
	await page.reload();
	await awake(page);
	expect(await shown(page)).toEqual(cheaper);
	await page.goBack();
	await expect(page).toHaveURL('/result');
	await expect(note(page)).toHaveCount(0);
	expect(await shown(page)).toEqual(own);
	await page.goBack();
	await expect(page).toHaveURL('/review');
});

test('on paper the note stands and the switches do not', async ({ page }) => {
	await open(page, '?price=lower&steps=fewer');
	await page.emulateMedia({ media: 'print' });
	await expect(note(page)).toBeVisible();
	await expect(link(page, variants.price.off)).toBeHidden();
	await expect(link(page, tried.back)).toBeHidden();
});

test('an address with words that mean nothing shows the own result', async ({ page, request }) => {
	await open(page, '?price=higher&steps=0&without=');
	expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
	await expect(note(page)).toHaveCount(0);
});
