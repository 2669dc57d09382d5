import { readFileSync } from 'node:fs';
import type { BrowserContext, Request } from '@playwright/test';
import { en } from '../../src/lib/locales/en.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { firstLetterTo, freshAddress } from './letters.ts';
import {
	answerUpTo,
	awake,
	begin,
	expect,
	finish,
	giveQuietly,
	record as recordLines,
	scriptOff,
	test
} from './visit.ts';

/** What a page is made of. None of these addresses depends on who asks. */
const MATERIAL = /^\/(_app\/.*|favicon\.svg|service-worker\.js|[\w-]+\.webmanifest)?$/;

/** What the worker stores for later, once, and without saying who asks. */
const STORED = /^\/(shell|offline|__data\.json|icon-512\.png)$/;

// All that the page sets in motion counts, also its worker.
test.use({ serviceWorkers: 'allow' });

function record(context: BrowserContext): Request[] {
	const requests: Request[] = [];
	context.on('request', (request) => requests.push(request));
	return requests;
}

const told = (request: Request) => {
	const { pathname, search, hash } = new URL(request.url());
	return `${request.method()} ${pathname}${search}${hash}`;
};

test('while a person answers, nothing of it leaves the browser', async ({ page, context }) => {
	const requests = record(context);
	await begin(page);
	await awake(page);
	await answerUpTo(page, pregnantInTheUs.answers);
	await page.getByRole('button', { name: en.review.submit }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('A calm');
	await page.getByRole('link', { name: enResult.result.changeAnswers }).click();
	await expect(page).toHaveURL('/review');

	expect(requests.length).toBeGreaterThan(5);
	const origin = process.env.BASE_URL ?? 'none';
	const byWorker = requests.filter((request) => request.serviceWorker() !== null);
	expect(byWorker.length).toBeGreaterThan(5);
	for (const request of byWorker) {
		const line = told(request);
		const { origin: to, pathname, search } = new URL(request.url());
		expect([to, request.method(), request.postData(), search], line).toEqual([origin, 'GET', null, '']);
		expect(MATERIAL.test(pathname) || STORED.test(pathname), line).toBe(true);
		expect((await request.allHeaders())['cookie'] ?? '', line).toBe('');
	}
	const byPage = requests.filter((request) => request.serviceWorker() === null);
	for (const request of byPage) {
		const line = told(request);
		expect(new URL(request.url()).origin, line).toBe(origin);
		expect(request.method(), line).toBe('GET');
		expect(request.postData(), line).toBeNull();
		const { pathname, search } = new URL(request.url());
		// The start may be a whole page or a step within one; every later page is a step.
		if (pathname !== '/quiz/concerns') expect(pathname, line).toMatch(MATERIAL);
		expect(search, line).toBe('');
		expect((await request.allHeaders())['cookie'] ?? '', line).toMatch(/^(quiz-host=browser)?$/);
	}
	expect(byPage.map(told).filter((line) => line.includes('__data.json'))).toEqual([]);
	expect((await context.cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual([
		'quiz-host=browser'
	]);
});

test('only asking for the letter sends the answers, once and to us', async ({ page, context }) => {
	await finish(page, inFrance.answers);
	await awake(page);
	const requests = record(context);
	const address = freshAddress();
	await page.getByLabel(enResult.result.email.address).fill(address);
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: enResult.result.email.submit }).click();
	await firstLetterTo(address);
	const posts = requests.filter((request) => request.method() !== 'GET');
	expect(posts.map(told)).toEqual(['POST /result?/email']);
	expect(posts[0]?.postData()).toContain('from-35');
	expect(new URL(posts[0]?.url() ?? '').origin).toBe(process.env.BASE_URL);
});

test('nothing that is stored knows an answer, not even with a sealed cookie at hand', async ({ page }) => {
	// The cookie stays, as it does where the script fails to have it cleared.
	await page.route('**/quiz/answers', (route) => route.abort());
	await giveQuietly(page, pregnantInTheUs.answers);
	await page.goto('/result');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
	await page.goto('/review');
	await awake(page);
	await page.goto('/result');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);

	expect((await page.context().cookies()).map(({ name }) => name)).toContain('quiz-answers');

	const stored = await page.evaluate(async () => {
		const pages: Record<string, string> = {};
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				const { pathname } = new URL(request.url);
				const isBuilt = /^\/_app\/|\.(svg|png|webmanifest)$/.test(pathname);
				pages[pathname] = isBuilt ? '' : await (await cache.match(request))!.text();
			}
		}
		return pages;
	});
	const made = Object.entries(stored).filter(([, text]) => text !== '');
	expect(made.map(([address]) => address).sort()).toEqual(['/__data.json', '/offline', '/shell']);
	for (const [address, text] of made) expect(text, address).not.toMatch(/pregnant|sign-|from-22/);
});

test('an address in the bar never tells what was answered', async ({ page }) => {
	const seen: string[] = [];
	page.on('framenavigated', (frame) => seen.push(frame.url()));
	await finish(page, withAChangingMole.answers);
	expect(new Set(seen.map((url) => new URL(url).search + new URL(url).hash))).toEqual(new Set(['']));
});

test('what is typed to find a place leaves the browser for nowhere', async ({ page, context }) => {
	const lines = recordLines(context);
	await begin(page);
	await awake(page);
	await answerUpTo(page, inFrance.answers, '/quiz/about-you');
	for (const typed of ['zq-place', '']) await page.getByRole('searchbox').fill(typed);
	await answerUpTo(page, inFrance.answers);
	await expect(page).toHaveURL('/review');
	expect(lines.length).toBeGreaterThan(5);
	expect(lines.filter((line) => line.includes('zq-'))).toEqual([]);
});

test.describe('with script off', () => {
	test.use(scriptOff);

	test('the answers travel in one sealed cookie that no script can read', async ({ page, context }) => {
		const requests = record(context);
		await begin(page);
		await answerUpTo(page, pregnantInTheUs.answers, '/quiz/health');
		const cookies = await context.cookies();
		expect(cookies).toMatchObject([{ name: 'quiz-answers', httpOnly: true, sameSite: 'Lax', path: '/' }]);
		const [cookie] = cookies;
		expect(cookie?.value).toMatch(/^v1\.[\w-]+$/);
		expect(Buffer.from(cookie?.value ?? '', 'base64url').toString('latin1')).not.toContain('pregnant');
		expect((cookie?.expires ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(24 * 60 * 60 * 1000);
		for (const request of requests) expect(new URL(request.url()).origin).toBe(process.env.BASE_URL);
		for (const request of requests) expect(new URL(request.url()).search).toBe('');
	});
});

test('the log knows of the letter, and of nobody', async ({ page }) => {
	await finish(page, withAChangingMole.answers);
	await awake(page);
	const address = freshAddress();
	await page.getByLabel(enResult.result.email.address).fill(address);
	await page.getByLabel(enResult.mail.consent).check();
	await page.getByRole('button', { name: enResult.result.email.submit }).click();
	await firstLetterTo(address);
	const log = () => readFileSync(process.env.SERVER_LOG ?? '', 'utf8');
	await expect.poll(log).toContain('"event":"letter"');
	for (const said of ['@', 'change-mole', 'requestKey', 'quiz-answers']) expect(log()).not.toContain(said);
});
