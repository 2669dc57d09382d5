/**
 * The next release takes the place of this one, or this one that of the next, while a tab is open or a link is on its
 * way. Both are built and run; restart.e2e.ts and tests/releases.test.ts go further, with one of them made up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/start/ports.ts';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { en } from '../../src/lib/locales/en.ts';
import { answersTo, newAnswers, nextRelease } from '../fixtures/next-release.ts';
import { nextServer } from '../fixtures/two-builds.ts';
import { inFrance } from '../personas/three.ts';
import { startServer, type TestServer } from '../server.ts';
import { explained, shown, toBeShown, type Shown } from './shown.ts';
import {
	asked,
	awake,
	carryOn,
	expect,
	fill,
	option,
	pathOf,
	test as base,
	unfold,
	type Answers,
	type Page
} from './visit.ts';

type Release = 'this' | 'next';
/** What a person says: the first of these that a page offers. Who has been asked anew says the same when asked as before. */
const ways: readonly [string, Release, Release, readonly Answers[]][] = [
	['a step forward', 'this', 'next', [inFrance.answers, newAnswers]],
	['a step back', 'next', 'this', [newAnswers, inFrance.answers]]
];
const LONGEST_WAY = 25;

type House = { readonly url: string; release: (which: Release) => Promise<void> };
const test = base.extend<{ house: House }, { script: string }>({
	script: [async ({}, use) => use(await nextServer()), { scope: 'worker', timeout: 400_000 }],
	/** One address and one folder, whichever release is at home. */
	house: async ({ script }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'releases-'));
		const port = await freePort(0, '127.0.0.1');
		let running: TestServer | undefined;
		const release = async (which: Release) => {
			await running?.stop();
			const env = { PORT: String(port), DATA_DIR: folder };
			running = await startServer(env, which === 'next' ? script : 'serve.ts');
		};
		await use({ url: `http://127.0.0.1:${port}`, release });
		await running?.stop();
		rmSync(folder, { recursive: true, force: true });
	},
	baseURL: async ({ house }, use) => use(house.url)
});

/** As a person goes on, up to a page or to the result; the path of every page, with what was said above it. */
async function goOn(page: Page, person: readonly Answers[], end = '/result') {
	const way: { at: string; said: string }[] = [];
	for (let at = pathOf(page); at !== end; at = pathOf(page)) {
		way.push({ at, said: (await page.getByRole('status').first().textContent()) ?? '' });
		if (way.length > LONGEST_WAY) throw new Error(`It does not end: ${JSON.stringify(way)}`);
		if (at === '/review') await submitOrBeLedOn(page);
		else {
			await fill(page, await offered(page, person));
			await carryOn(page).click();
		}
		await expect(page).not.toHaveURL(at);
		await awake(page);
	}
	return way;
}

/** Where something is open the review leads there by itself, and its button may go before it is reached. */
async function submitOrBeLedOn(page: Page): Promise<void> {
	const submit = page.getByRole('button', { name: en.review.submit });
	await submit.click({ timeout: 30_000 }).catch((failure: unknown) => {
		if (pathOf(page) === '/review') throw failure;
	});
}

/** To each question of the page the first of these answers that it offers. */
async function offered(page: Page, person: readonly Answers[]): Promise<Answers> {
	const said: Answers = {};
	for (const question of await asked(page))
		for (const answer of person.map((answers) => answers[question] ?? []).toReversed()) {
			const ids = [answer].flat();
			const found = await Promise.all(ids.map((id) => option(page, question, id).count()));
			if (ids.length > 0 && !found.includes(0)) said[question] = answer;
		}
	return said;
}

const banks = { this: questionnaire, next: nextRelease(questionnaire) };
const resultOf = async (page: Page, which: Release, person: readonly Answers[]): Promise<Shown> =>
	toBeShown(await explained(page.request, answersTo(banks[which], person)));

for (const [change, from, to, person] of ways) {
	for (const at of ['/quiz/concerns', '/quiz/health', '/quiz/wishes', '/review']) {
		test(`${change} while ${at} is open: the result comes, and loading it again goes by the questions of now`, async ({
			page,
			house
		}) => {
			await house.release(from);
			const before = await resultOf(page, from, person);
			await page.goto('/quiz');
			await awake(page);
			await goOn(page, person, at);
			await house.release(to);
			const now = await resultOf(page, to, person);

			const way = await goOn(page, person);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
			expect([before, now]).toContainEqual(await shown(page));
			await page.reload();
			await awake(page);
			way.push(...(await goOn(page, person)));
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
			expect(await shown(page)).toEqual(now);
			// What only the newer questions ask is kept for them, so after a step back nothing is lost.
			const isLess = to === 'next' && at !== '/quiz/concerns';
			if (isLess) expect(way.map(({ said }) => said)).toContain(en.notices['carried-over']);
		});
	}
}

for (const [change, from, to, person] of ways) {
	test(`a link made before ${change} opens after it, says what was left out, and leads to the result of now`, async ({
		page,
		house,
		browser
	}) => {
		await house.release(from);
		await page.goto('/quiz');
		await awake(page);
		await goOn(page, person);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await unfold(page, enKeep.link.heading);
		await page.getByRole('button', { name: enKeep.link.copy }).click();
		await expect(page.getByText(enKeep.link.copied)).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());

		await house.release(to);
		const other = await (await browser.newContext({ baseURL: house.url, locale: 'en-GB' })).newPage();
		await other.goto(link);
		await expect(other.getByText(enKeep.open.dropped)).toBeVisible();
		await expect(other.getByText(enKeep.open.incomplete)).toBeVisible();
		await other.getByRole('button', { name: enKeep.open.goOn }).click();
		await expect(other).toHaveURL(/\/quiz\/./);
		await awake(other);
		// What still fits stands there.
		await expect(other.locator('main input:checked')).not.toHaveCount(0);
		await goOn(other, person);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^A calm/);
		expect(await shown(other)).toEqual(await resultOf(other, to, person));
		await other.context().close();
	});
}
