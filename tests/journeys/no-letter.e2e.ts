/** When no letter is offered, when one is refused, and who is told that one is on its way. */
import { enResult } from '../../src/lib/locales/en-result.ts';
import { consentVersion } from '../../src/lib/ui/result/email.ts';
import { inFrance } from '../personas/three.ts';
import { firstLetterTo, freshAddress, lettersTo } from './letters.ts';
import { awake, expect, giveQuietly, scriptOff, send, test, type Page } from './visit.ts';

const words = enResult.result.email;
const sent = (page: Page) => page.getByRole('status').filter({ hasText: words.sent });

async function ask(page: Page, address: string): Promise<void> {
	await page.getByLabel(words.address).fill(address);
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: words.submit }).click();
}

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);
		const open = async (page: Page, address: string) => {
			await page.goto(address);
			if (script === 'on') await awake(page);
		};

		for (const over of [{ 'sign-self-harm': 'not-sure' }, { age: 'under-13' }, { 'sign-allergic': 'yes' }]) {
			test(`no letter is offered or sent for ${JSON.stringify(over)}`, async ({ page }) => {
				const address = freshAddress();
				await giveQuietly(page, { ...inFrance.answers, ...over }, '/result');
				const fields = { address, consent: consentVersion, requestKey: 'a-page-from-before' };
				const response = await send(page, '/result?/email', fields);
				expect(response.status()).toBe(400);
				expect(await response.text()).toContain(words.faults['not-mailed']);
				await open(page, '/result');
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.getByLabel(words.address)).toHaveCount(0);
				await expect(page.getByRole('alert')).toHaveCount(0);
				expect(lettersTo(address)).toEqual([]);
			});
		}

		test('whoever asks for a second letter on the same day is told what everybody is told', async ({
			page
		}) => {
			const [address, later] = [freshAddress(), freshAddress()];
			await giveQuietly(page, inFrance.answers);
			for (const each of [address, address.replace('@', '+again@').toUpperCase(), later]) {
				await open(page, '/result');
				await ask(page, each);
				await expect(sent(page)).toContainText(words.sentHint);
			}
			// Letters leave in the order they came: with this one here, a second one would be here too.
			await firstLetterTo(later);
			expect(lettersTo(address)).toHaveLength(1);
		});

		test('that it is on its way is told once, and to nobody who did not ask', async ({ page }) => {
			await giveQuietly(page, inFrance.answers);
			await open(page, '/result?mail=sent');
			await expect(page.getByLabel(words.address)).toBeVisible();
			await expect(sent(page)).toHaveCount(0);
			await ask(page, freshAddress());
			await expect(sent(page)).toBeVisible();
			await open(page, '/result');
			await expect(page.getByLabel(words.address)).toBeVisible();
			await expect(sent(page)).toHaveCount(0);
		});
	});
}
