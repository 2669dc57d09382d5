/** After one visit the quiz works without a connection. The server is really gone here, not only out of reach. */
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { enLabel } from '../../src/lib/locales/en-label.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance } from '../personas/three.ts';
import { spokenIn } from '../fixtures/spoken.ts';
import { startServer, type TestServer } from '../server.ts';
import { shown, explained, toBeShown, type Shown } from './shown.ts';
import { answerUpTo, choose, expect, test as base, unfold, type Page } from './visit.ts';

const test = base.extend<{ server: TestServer }>({
	// A server of its own for each, because it is stopped half-way.
	server: async ({}, use) => {
		const server = await startServer();
		await use(server);
		await server.stop();
	},
	baseURL: async ({ server }, use) => use(server.url)
});
test.use({ serviceWorkers: 'allow' });

const isStored = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

async function cutOff(page: Page, server: TestServer): Promise<void> {
	await isStored(page);
	await server.stop();
	await page.context().setOffline(true);
}

test('the whole quiz, a reload half-way, the result and the calendar', async ({ page, server }) => {
	const expected: Shown = toBeShown(await explained(page.request, inFrance.answers));
	await page.goto('/');
	await cutOff(page, server);

	await page.goto('/');
	await page.getByRole('link', { name: en.welcome.start }).click();
	await expect(page).toHaveURL('/quiz/concerns');
	await answerUpTo(page, inFrance.answers, '/quiz/health');
	await page.reload();
	await expect(page).toHaveURL('/quiz/health');
	await answerUpTo(page, inFrance.answers);
	await page.getByRole('button', { name: en.review.submit }).click();
	await expect(page).toHaveURL('/result');
	expect(await shown(page)).toEqual(expected);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
	expect(await shown(page)).toEqual(expected);

	const saving = page.waitForEvent('download');
	await unfold(page, enKeep.calendar.heading);
	await page.getByRole('link', { name: enKeep.calendar.save }).click();
	expect((await saving).suggestedFilename()).toBe('skincare-routine.ics');

	// What was typed is still there once the connection is back.
	const address = page.getByLabel(enResult.result.email.address);
	await address.fill('someone@example.org');
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: enResult.result.email.submit }).click();
	await expect(page.getByText(enResult.result.email.faults.offline)).toBeVisible();
	await expect(address).toHaveValue('someone@example.org');
	await expect(page.getByLabel(enResult.mail.consent)).toBeChecked();
});

test('pages that cannot be made here say so calmly, and name the way on', async ({ page, server }) => {
	await page.goto('/');
	await cutOff(page, server);
	for (const address of ['/rules', '/no-such-page']) {
		await page.goto(address);
		await expect(page).toHaveURL(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.error.offlineTitle);
		await expect(page.getByRole('button', { name: en.error.retry })).toBeVisible();
	}
	await page.getByRole('link', { name: enKeep.offline.quiz }).click();
	await expect(page).toHaveURL('/quiz/concerns');
	await page.goto('/label');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(enLabel.heading);
});

test('a new release clears what an older one stored, and nothing of anybody else on this origin', async ({
	page
}) => {
	await page.goto('/privacy');
	await page.evaluate(async () => {
		for (const name of ['quiz-0.0.1-older', 'another-app'])
			await (await caches.open(name)).put('/x', new Response('old'));
	});
	await page.goto('/');
	await isStored(page);
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).sort()))
		.toEqual(['another-app', expect.stringMatching(/^quiz-\d/)]);
	await expect
		.poll(() => page.evaluate(async () => (await caches.keys()).includes('quiz-0.0.1-older')))
		.toBe(false);
});

test.describe('in Spanish', () => {
	const es = spokenIn('es');
	const storedFiles = (page: Page) =>
		page.evaluate(async () => {
			const [name = ''] = (await caches.keys()).filter((each) => each.startsWith('quiz-'));
			return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
		});
	const languagesIn = (files: readonly string[]) => [
		...new Set(files.flatMap((file) => /\/languages\/([a-z]+)-/.exec(file)?.[1] ?? [])).values()
	];

	test('the pages come in Spanish, and of other languages nothing is stored', async ({ page, server }) => {
		await page.goto('/es');
		await isStored(page);
		expect(languagesIn(await storedFiles(page))).toEqual(['es']);
		await cutOff(page, server);

		await page.goto('/es/quiz/concerns');
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await choose(page, 'concerns', 'lines');
		await page.getByRole('button', { name: es.core.quiz.carryOn }).click();
		await expect(page).toHaveURL('/es/quiz/urgent-signs');
		await page.goto('/es/rules');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.core.error.offlineTitle);
		// A language nobody opened here is not there; what is there says so.
		await page.goto('/ko/quiz/concerns');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.core.error.offlineTitle);
	});

	test('another language is stored beside it once a page in it was opened', async ({ page, server }) => {
		await page.goto('/es');
		await isStored(page);
		// From the second page on the worker sees what is opened.
		await page.goto('/ko');
		await expect.poll(async () => languagesIn(await storedFiles(page))).toEqual(['es', 'ko']);
		await expect
			.poll(async () => (await storedFiles(page)).filter((file) => file.includes('/ko-')).length)
			.toBe(8);
		await cutOff(page, server);
		await page.goto('/ko/quiz/concerns');
		await expect(page.getByRole('button', { name: spokenIn('ko').core.quiz.carryOn })).toBeVisible();
	});
});
