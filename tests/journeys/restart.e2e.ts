/** Between two steps the server stops, comes back, or comes back as another release. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/start/ports.ts';
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance } from '../personas/three.ts';
import { startServer, type TestServer } from '../server.ts';
import { freshAddress } from './letters.ts';
import { explained, shown, toBeShown } from './shown.ts';
import {
	answerUpTo,
	awake,
	carryOn,
	expect,
	fill,
	giveQuietly,
	scriptOff,
	test as base,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const { email } = enResult.result;
const submit = (page: Page) => page.getByRole('button', { name: en.review.submit });

type House = { readonly url: string; start: () => Promise<TestServer>; stop: () => Promise<void> };

/** A server of its own that comes back at the same address, with the same folder for what it keeps. */
const test = base.extend<{ house: House }>({
	house: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'restarted-'));
		const port = await freePort(0, '127.0.0.1');
		let running: TestServer | undefined;
		const stop = async () => {
			await running?.stop();
			running = undefined;
		};
		const start = async () => (running = await startServer({ PORT: String(port), DATA_DIR: folder }));
		const { url } = await start();
		await use({ url, start, stop });
		await stop();
		rmSync(folder, { recursive: true, force: true });
	},
	baseURL: async ({ house }, use) => use(house.url)
});

test('with a script nobody notices until a letter is asked for; then one is sent', async ({
	page,
	house,
	request
}) => {
	const expected = toBeShown(await explained(request, answers));
	await page.goto('/');
	await page.getByRole('link', { name: en.welcome.start }).click();
	await awake(page);
	await answerUpTo(page, answers, '/quiz/health');
	await page.waitForLoadState('networkidle');
	await house.stop();
	await answerUpTo(page, answers);
	await submit(page).click();
	await expect(page).toHaveURL('/result');
	expect(await shown(page)).toEqual(expected);

	await page.getByRole('textbox', { name: email.address }).fill(freshAddress());
	await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
	await page.getByRole('button', { name: email.submit }).click();
	await expect(page.getByRole('alert')).toContainText(email.faults['no-answer']);
	const { mailFolder } = await house.start();
	await page.getByRole('button', { name: email.submit }).click();
	await expect(page.getByText(email.sent)).toBeVisible();
	await expect.poll(() => readdirSync(mailFolder).length).toBe(1);
});

test.describe('without a script', () => {
	test.use(scriptOff);

	test('loading again goes on where it stopped: the sealed cookie opens after a restart', async ({
		page,
		house,
		request
	}) => {
		await page.goto('/quiz/concerns');
		await answerUpTo(page, answers, '/quiz/about-you');
		await fill(page, answers);
		await house.stop();
		await carryOn(page).click();
		await expect(page).toHaveURL(/^chrome-error:/);
		await house.start();
		await page.reload();
		await expect(page).toHaveURL('/quiz/pregnancy');
		await answerUpTo(page, answers);
		await submit(page).click();
		await expect(page).toHaveURL('/result');
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
	});
});

/**
 * From now on the server is another release: its scripts and its version have other names, and the old ones are gone.
 * Renamed on the way, because a second build would take longer than all of this.
 */
async function release(page: Page): Promise<void> {
	const renamed = (text: string) => text.replaceAll('/_app/immutable/', '/_app/next/');
	await page.route('**/_app/immutable/**', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
	await page.route('**/_app/next/**', async (route) => {
		const url = route.request().url().replace('/_app/next/', '/_app/immutable/');
		const response = await route.fetch({ url });
		await route.fulfill({ response, body: renamed(await response.text()) });
	});
	await page.route(
		(url) => !url.pathname.startsWith('/_app/'),
		async (route) => {
			if (route.request().resourceType() !== 'document') return route.continue();
			const response = await route.fetch({ maxRedirects: 0 });
			if (response.status() >= 300) return route.continue();
			await route.fulfill({ response, body: renamed(await response.text()) });
		}
	);
}

base.describe('a release', () => {
	base(
		'before the list: the next page is loaded whole, with every answer on it',
		async ({ page, request }) => {
			// Entered here, so that nothing of what comes after the questions has been fetched.
			await page.goto('/quiz/concerns');
			await awake(page);
			await release(page);
			const loaded: string[] = [];
			page.on('request', (one) => one.isNavigationRequest() && loaded.push(new URL(one.url()).pathname));
			await answerUpTo(page, answers);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.review.title);
			expect(loaded).toEqual(['/review']);
			await awake(page);
			await submit(page).click();
			await expect(page).toHaveURL('/result');
			expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
		}
	);

	base('before the result: it is loaded whole and shows the routine', async ({ page, request }) => {
		// A phone that is never idle fetches nothing ahead.
		await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
		await giveQuietly(page, answers);
		await page.goto('/review');
		await awake(page);
		await release(page);
		const loaded: string[] = [];
		page.on('request', (one) => one.isNavigationRequest() && loaded.push(new URL(one.url()).pathname));
		await submit(page).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
		expect(loaded).toEqual(['/result']);
	});
});
