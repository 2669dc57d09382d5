/** Browsers that keep nothing: no storage, a full one, no cookie, or neither. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance } from '../personas/three.ts';
import { firstLetterTo, freshAddress } from './letters.ts';
import { explained, shown, toBeShown } from './shown.ts';
import {
	answer,
	answerUpTo,
	awake,
	carryOn,
	expect,
	fill,
	option,
	scriptOff,
	test as base,
	type Page
} from './visit.ts';

const { answers } = inFrance;

const refusing = {
	'is denied': () =>
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		}),
	'is full': () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	}
};

async function finishHere(page: Page): Promise<void> {
	await answerUpTo(page, answers);
	await page.getByRole('button', { name: en.review.submit }).click();
	await expect(page).toHaveURL('/result');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
}

for (const [how, refuse] of Object.entries(refusing)) {
	base(`storage that ${how}: the quiz is finished all the same, and says so`, async ({ page, request }) => {
		await page.addInitScript(refuse);
		await page.goto('/quiz/concerns');
		await awake(page);
		await answer(page, answers);
		await expect(page.getByRole('status').first()).toHaveText(en.notices.notKept);
		await finishHere(page);
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));
	});
}

/** Passes everything on but cookies, in either direction: to the server, a browser that has none. */
async function withoutCookies(to: string) {
	const { port: target } = new URL(to);
	const server = createServer((incoming, outgoing) => {
		const { cookie: _, ...headers } = incoming.headers;
		const { method, url: path } = incoming;
		const passed = forward({ host: '127.0.0.1', port: target, method, path, headers }, (answered) => {
			const { 'set-cookie': _, ...kept } = answered.headers;
			outgoing.writeHead(answered.statusCode ?? 502, kept);
			answered.pipe(outgoing);
		});
		passed.on('error', () => outgoing.destroy());
		incoming.pipe(passed);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() };
}

const test = base.extend({
	baseURL: async ({}, use) => {
		const between = await withoutCookies(process.env.BASE_URL ?? '');
		await use(between.url);
		between.close();
	}
});

test.describe('cookies refused', () => {
	test.beforeEach(({ page }) =>
		page.addInitScript(() =>
			Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined })
		)
	);

	test('with a script nothing is missing, and a reload half-way loses nothing', async ({ page, request }) => {
		const expected = toBeShown(await explained(request, answers));
		await page.goto('/quiz/concerns');
		await awake(page);
		await answerUpTo(page, answers, '/quiz/about-you');
		await page.reload();
		await awake(page);
		// The server knows of nothing and begins at the first page, where the answers are filled in.
		await expect(option(page, 'concerns', 'lines')).toBeChecked();
		await finishHere(page);
		expect(await shown(page)).toEqual(expected);
	});

	test('and storage too: the result and the letter are there while the page is open', async ({
		page,
		request
	}) => {
		const expected = toBeShown(await explained(request, answers));
		const address = freshAddress();
		await page.addInitScript(refusing['is denied']);
		await page.goto('/quiz/concerns');
		await awake(page);
		await answer(page, answers);
		await expect(page.getByRole('status').first()).toHaveText(en.notices.notKept);
		await finishHere(page);
		expect(await shown(page)).toEqual(expected);
		await page.getByRole('textbox', { name: enResult.result.email.address }).fill(address);
		await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
		await page.getByRole('button', { name: enResult.result.email.submit }).click();
		await expect(page.getByText(enResult.result.email.sent)).toBeVisible();
		expect((await firstLetterTo(address)).envelope).toEqual([address]);
	});

	test.describe('without a script', () => {
		test.use(scriptOff);

		test('the page says why it cannot go on, and what to do', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('link', { name: en.welcome.start }).click();
			await expect(page.getByRole('status').first()).toBeEmpty();
			await fill(page, answers);
			await carryOn(page).click();
			await expect(page.getByRole('status').first()).toHaveText(en.notices['cookie-refused']);
			await expect(page).toHaveURL('/quiz/concerns');
		});
	});
});
