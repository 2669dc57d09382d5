/** Pages that are left and come back: from the browser's memory, by Back, or after a nap of the phone. */
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, withAChangingMole } from '../personas/three.ts';
import { firstLetterTo, freshAddress, lettersTo } from './letters.ts';
import { explained, shown, toBeShown } from './shown.ts';
import {
	answerUpTo,
	awake,
	carryOn,
	choose,
	expect,
	giveQuietly,
	option,
	scriptOff,
	test,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const { email } = enResult.result;

/** Puts a page to sleep as a browser does that keeps it in memory, and wakes it up the way Back does. */
async function asleep(page: Page) {
	const browser = await page.context().newCDPSession(page);
	await browser.send('Page.setWebLifecycleState', { state: 'frozen' });
	return async () => {
		await browser.send('Page.setWebLifecycleState', { state: 'active' });
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	};
}

test('a page that slept shows what another tab was told meanwhile', async ({ page, context }) => {
	await giveQuietly(page, answers);
	await page.goto('/quiz/pregnancy?from=review');
	await awake(page);
	const result = await context.newPage();
	await result.goto('/result');
	await awake(result);
	await expect(result.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	const before = await shown(result);
	// A frozen page is told nothing; what it missed it must look up.
	await result.evaluate(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
	const wake = await asleep(result);

	await choose(page, 'pregnancy', 'pregnant');
	await page.getByRole('button', { name: en.quiz.save }).click();
	await expect(page).toHaveURL('/review');
	await wake();
	await expect.poll(() => shown(result)).not.toEqual(before);

	const again = await asleep(result);
	await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
	await expect(page).toHaveURL('/');
	await again();
	await expect(result).toHaveURL('/quiz/concerns');
	await expect(result.locator('input:checked')).toHaveCount(0);
});

test('what is ticked and not sent stands there again after Back and after loading anew, and not after deleting', async ({
	page
}) => {
	const here = '/quiz/about-you';
	const ticked = page.locator('main form input:checked');
	await giveQuietly(page, answers, here);
	await page.goto(here);
	await awake(page);
	await choose(page, 'age', 'from-50');
	await page.getByRole('link', { name: en.quiz.back }).click();
	await expect(page).not.toHaveURL(here);
	await expect(ticked).not.toHaveCount(0);
	await carryOn(page).click();
	await expect(page).toHaveURL(here);
	await expect(option(page, 'age', 'from-50')).toBeChecked();

	await choose(page, 'climate', 'cold-dry');
	await page.reload();
	await awake(page);
	await expect(option(page, 'age', 'from-50')).toBeChecked();
	await expect(option(page, 'climate', 'cold-dry')).toBeChecked();

	await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
	await expect(page).toHaveURL('/');
	await page.getByRole('link', { name: en.welcome.start }).click();
	await expect(page).toHaveURL('/quiz/concerns');
	await expect(ticked).toHaveCount(0);
	await answerUpTo(page, answers, here);
	await expect(ticked).toHaveCount(0);
});

test('a letter whose answer is lost on the way is not called unsent, and asking again sends one', async ({
	page
}) => {
	const [address, later] = [freshAddress(), freshAddress()];
	await giveQuietly(page, withAChangingMole.answers, '/result');
	await page.goto('/result');
	await awake(page);
	await page.route('**/result?/email*', async (route) => {
		await route.fetch({ maxRedirects: 0 });
		await route.abort('connectionreset');
	});
	await page.getByRole('textbox', { name: email.address }).fill(address);
	await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
	const send = page.getByRole('button', { name: email.submit });
	await send.click();
	await expect(page.getByRole('alert')).toContainText(email.faults['no-answer']);
	await expect(page.getByRole('alert')).not.toContainText(email.notSent);
	await expect(send).toHaveAttribute('aria-disabled', 'false');

	await page.unroute('**/result?/email*');
	await send.click();
	await expect(page.getByText(email.sent)).toBeVisible();
	// Letters leave in the order they came: with this one here, a second one would be here too.
	await page.getByRole('button', { name: email.again }).click();
	await page.getByRole('textbox', { name: email.address }).fill(later);
	await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
	await send.click();
	await firstLetterTo(later);
	expect(lettersTo(address)).toHaveLength(1);
});

test('the result comes back as it was after a look at the rule book, and nothing of ours keeps a page out of memory', async ({
	page,
	request
}) => {
	await page.addInitScript(() => {
		const listen = EventTarget.prototype.addEventListener;
		const heard: string[] = [];
		Object.assign(globalThis, { heard });
		EventTarget.prototype.addEventListener = function (type: string, ...rest) {
			heard.push(type);
			return listen.call(this, type, ...(rest as [EventListener]));
		};
	});
	await giveQuietly(page, answers);
	await page.goto('/result?without=exosomes');
	await awake(page);
	const expected = toBeShown(await explained(request, answers), true);
	expect(await shown(page)).toEqual(expected);
	const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
	expect(heard).toContain('pageshow');
	expect(heard).not.toContain('unload');
	expect(await page.evaluate(() => window.onunload)).toBeNull();

	await page.goto('/rules');
	await page.goBack();
	await expect(page).toHaveURL('/result?without=exosomes');
	await awake(page);
	expect(await shown(page)).toEqual(expected);
});

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		test('Back after "Delete my answers" shows none of them', async ({ page }) => {
			await giveQuietly(page, answers, '/quiz/pregnancy');
			await page.goto('/quiz/about-you');
			if (script === 'on') await awake(page);
			await expect(option(page, 'age', 'from-35')).toBeChecked();
			await page.getByRole('button', { name: en.quiz.deleteAnswers }).click();
			await expect(page).toHaveURL('/');
			await page.goBack();
			await expect(page).toHaveURL('/quiz/concerns');
			await expect(page.locator('input:checked')).toHaveCount(0);
			await expect(carryOn(page)).toBeVisible();
		});
	});
}
