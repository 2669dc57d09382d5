import { en } from '../../src/lib/locales/en.ts';
import { enLabel } from '../../src/lib/locales/en-label.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { checkList, lactobacillus, paste } from './labels.ts';
import { awake, expect, finish, giveQuietly, scriptOff, test, type Page } from './visit.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const { forYou } = enLabel;

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		test('from the result to the label of a real product: what is in it, the law, and where it would stand', async ({
			page
		}) => {
			await finish(page, inFrance.answers);
			await page.getByRole('link', { name: enResult.result.formulation.checkLabel }).click();
			await expect(page).toHaveURL('/label');
			if (script === 'on') await awake(page);
			await checkList(page, lactobacillus);

			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
				/^Yes: this list names vesicles/
			);
			await expect(region(page, forYou.law.heading)).toContainText(forYou.law.statuses.allowed);
			await expect(region(page, forYou.clashes.heading)).toContainText(forYou.clashes.nothing);
			await expect(region(page, forYou.place.heading)).toContainText('It takes turns with Retinol cream');
			await expect(page.getByRole('textbox')).toHaveValue(lactobacillus);
			// The text is in no address, and a second list takes the place of the first.
			expect(new URL(page.url()).search).toBe('');
			await checkList(page, 'Aqua, Glycerin, Lactobacillus/Soymilk Ferment Filtrate');
			await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^No: no vesicles by name/);
		});

		test('someone pregnant is told to leave it out, by her own answer', async ({ page }) => {
			await giveQuietly(page, pregnantInTheUs.answers);
			await page.goto('/label');
			await checkList(page, lactobacillus);
			const clashes = region(page, forYou.clashes.heading);
			await expect(clashes.getByRole('heading', { level: 5 })).toHaveText(
				'Pregnant, trying or breastfeeding'
			);
			await expect(clashes).toContainText('LACTOBACILLUS EXTRACELLULAR VESICLES');
			await expect(region(page, forYou.place.heading)).toContainText(forYou.place.not.clash);
		});

		test('someone who should be seen first is sent there', async ({ page }) => {
			await giveQuietly(page, withAChangingMole.answers, '/result');
			await page.goto('/label');
			await checkList(page, lactobacillus);
			await expect(region(page, forYou.heading)).toContainText(forYou.referral);
			await page.getByRole('link', { name: forYou.toResult }).click();
			await expect(page).toHaveURL('/result');
		});

		test('someone unknown is told what is not known, and where to say it', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('link', { name: en.site.label }).click();
			await checkList(page, lactobacillus);
			await expect(region(page, forYou.heading)).toContainText('We know nothing about you yet');
			await page.getByRole('link', { name: forYou.takeQuiz }).click();
			await expect(page).toHaveURL('/quiz/concerns');
		});

		test('nothing pasted, or far too much, is said at the field', async ({ page }) => {
			await page.goto('/label');
			await paste(page, ' ');
			await expect(page.getByRole('alert')).toContainText(enLabel.form.empty);
			await expect(page).toHaveTitle(/^Error: /);
			await paste(page, 'Aqua, '.repeat(1_700));
			await expect(page.getByRole('alert')).toContainText('10,200 characters');
			await expect(page.getByRole('textbox')).toHaveValue(/^Aqua, Aqua/);
		});
	});
}

test('a list leaves the browser for nowhere and is kept nowhere', async ({ page, context }) => {
	await finish(page, inFrance.answers);
	await page.getByRole('link', { name: en.site.label }).click();
	await expect(page).toHaveURL('/label');
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	context.on('request', (request) => requests.push(request.url()));
	await context.setOffline(true);
	await checkList(page, lactobacillus);
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
	await context.setOffline(false);
	expect(requests).toEqual([]);
	const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
	expect(stored).not.toMatch(/lactobacillus extracellular/i);
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue('');
});

test('a list sent before the page was awake is read again with the answers on this device', async ({
	page
}) => {
	await finish(page, inFrance.answers);
	// What the page needs to wake up comes late, so the form goes out as it would without a script.
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/label', { waitUntil: 'commit' });
	await paste(page, lactobacillus);
	await expect(region(page, forYou.heading)).toContainText('We know nothing about you yet');
	release();
	await expect(region(page, forYou.law.heading)).toContainText('European Union');
});

test('what is pasted before the page is awake is still there when it is', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/label', { waitUntil: 'commit' });
	await page.getByRole('textbox').fill(lactobacillus);
	release();
	await awake(page);
	await expect(page.getByRole('textbox')).toHaveValue(lactobacillus);
	await page.getByRole('button', { name: enLabel.form.submit }).click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
});
