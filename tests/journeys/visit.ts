/** A visit as a person makes it: by what stands on the page. */
import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { readAddress } from '../../src/lib/locales/address.ts';
import { en } from '../../src/lib/locales/en.ts';
import { namesIn } from '../documents/data-table.ts';
import type { Answers } from '../personas/persona.ts';

export { expect };
export type { Answers, Page };

const isServing = /dynamically imported module/;

export const test = base.extend({
	/** Known only once the server runs, later than the configuration is read. */
	baseURL: async ({}, use) => use(process.env.BASE_URL),
	locale: 'en-GB',

	/**
	 * On no journey may the page throw, try something that its own policy forbids, ask another origin for anything, or
	 * leave a thing in the browser that docs/privacy.md does not name.
	 */
	page: async ({ page, baseURL }, use) => {
		const wrong: string[] = [];
		page.context().on('request', (request) => {
			const { protocol, origin, href } = new URL(request.url());
			if (/^https?:$/.test(protocol) && origin !== baseURL) wrong.push(`asked for ${href}`);
		});
		page.on('pageerror', ({ message }) => !isServing.test(message) && wrong.push(message));
		page.on('console', (line) => /content security policy/i.test(line.text()) && wrong.push(line.text()));
		await use(page);
		const { cookies, local, session } = await left(page);
		expect(cookies.filter((name) => !namesIn(/^cookie/).includes(name))).toEqual([]);
		expect(local.filter((name) => !namesIn(/^localStorage/).includes(name))).toEqual([]);
		expect(session.filter((name) => !namesIn(/^sessionStorage/).includes(name))).toEqual([]);
		expect(wrong).toEqual([]);
	}
});

/** What stands in the browser now, by name. A page that is gone or not ours holds no storage to be asked. */
async function left(page: Page) {
	const cookies = (await page.context().cookies()).map(({ name }) => name);
	const none: string[] = [];
	const kept = await page
		.evaluate(() => ({ local: Object.keys(localStorage), session: Object.keys(sessionStorage) }))
		.catch(() => ({ local: none, session: none }));
	return { cookies, ...kept };
}

export const scriptOff = { javaScriptEnabled: false };

export const pathOf = (page: Page) => new URL(page.url()).pathname;
export const carryOn = (page: Page): Locator => page.getByRole('button', { name: en.quiz.carryOn });

/** The page has woken up, and where it asks or tells, it has taken the visit over: steps are made in the browser now. */
export async function awake(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const takesOver = /^\/(quiz(\/|$)|review$|result$)/.test(readAddress(pathOf(page)).path);
	if (takesOver) await page.locator('html[data-visit="here"]').waitFor({ state: 'attached' });
}

export async function begin(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('link', { name: en.welcome.start }).click();
	await expect(page).toHaveURL('/quiz/concerns');
}

/** Opens a part of a page that is folded away, by its words. */
export async function unfold(page: Page, title: string): Promise<void> {
	const summary = page.locator('summary', { hasText: title }).first();
	if (!(await summary.evaluate((one) => one.parentElement?.hasAttribute('open')))) await summary.click();
}

/** Ids of the questions this page asks. */
export function asked(page: Page): Promise<string[]> {
	return page
		.locator('main form fieldset input[name]')
		.evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
}

export const option = (page: Page, question: string, id: string) => page.locator(`#${question}-${id}`);

/** By its words, as fingers do; the input itself is drawn over. */
export async function choose(page: Page, question: string, ...ids: string[]): Promise<void> {
	for (const id of ids) {
		const input = option(page, question, id);
		if (!(await input.isChecked())) await page.locator(`label[for="${question}-${id}"]`).click();
		await expect(input).toBeChecked();
	}
}

const idsOf = async (page: Page, answers: Answers): Promise<[question: string, ids: string[]][]> =>
	(await asked(page)).map((question) => {
		const given = answers[question];
		if (given === undefined) throw new Error(`The page asks "${question}", which this person was not given`);
		return [question, [given].flat()];
	});

/** By fingers, one option after the other. */
export async function fillByHand(page: Page, answers: Answers): Promise<void> {
	for (const [question, ids] of await idsOf(page, answers)) await choose(page, question, ...ids);
}

/** All at once, for journeys that are about something else: aiming at every option takes longer than the journey. */
export async function fill(page: Page, answers: Answers): Promise<void> {
	const wanted = (await idsOf(page, answers)).flatMap(([question, ids]) =>
		ids.map((id) => `${question}-${id}`)
	);
	await page.evaluate((inputs) => {
		for (const id of inputs) {
			const input = document.getElementById(id) as HTMLInputElement;
			if (!input.checked) input.labels?.[0]?.click();
		}
	}, wanted);
	await expect
		.poll(() => page.locator('main form input:checked').evaluateAll((inputs) => inputs.map(({ id }) => id)))
		.toEqual(expect.arrayContaining(wanted));
}

/** Answers the page at hand and goes on to whatever comes next. */
export async function answer(page: Page, answers: Answers, by = fill): Promise<string> {
	const before = pathOf(page);
	await by(page, answers);
	await carryOn(page).click();
	await expect(page).not.toHaveURL(before);
	return pathOf(page);
}

/** From the page at hand up to the given one, or to the end of the questions. */
export async function answerUpTo(page: Page, answers: Answers, end?: string, by = fill): Promise<string[]> {
	const way = [pathOf(page)];
	while (way.at(-1)?.startsWith('/quiz/') && way.at(-1) !== end) {
		if (way.length > 20) throw new Error(`The quiz does not end: ${way.join(' ')}`);
		way.push(await answer(page, answers, by));
	}
	return way;
}

const FORM = 'application/x-www-form-urlencoded';

/** A form as a browser without a script sends it; the answer is not followed. */
export function send(page: Page, address: string, fields: Answers | [string, string][]) {
	const pairs = Array.isArray(fields)
		? fields
		: Object.entries(fields).flatMap(([name, value]) =>
				[value].flat().map((one): [string, string] => [name, one])
			);
	return page.request.post(address, {
		data: new URLSearchParams(pairs).toString(),
		headers: { 'content-type': FORM, origin: process.env.BASE_URL ?? '', accept: 'text/html' },
		maxRedirects: 0
	});
}

/** Gives the answers by bare forms, so that a journey can begin in the middle. The sealed cookie then holds them. */
export async function giveQuietly(page: Page, answers: Answers, end = '/review'): Promise<void> {
	let at = '/quiz/concerns';
	for (let steps = 0; at !== end && at.startsWith('/quiz/'); steps += 1) {
		const asked = questionnaire.questions.filter(({ id, page: on }) => `/quiz/${on ?? id}` === at);
		const said = asked.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]] as const]));
		const response = await send(page, at, Object.fromEntries(said));
		const next = response.headers()['location'];
		if (next === undefined || steps > 20)
			throw new Error(`${at} answered ${response.status()} and led to ${next}`);
		at = next;
	}
}

/** The whole way, from the front door to the result. */
export async function finish(page: Page, answers: Answers, by = fill): Promise<string[]> {
	await begin(page);
	const way = await answerUpTo(page, answers, undefined, by);
	if (way.at(-1) === '/review') {
		await page.getByRole('button', { name: en.review.submit }).click();
		await expect(page).toHaveURL('/result');
	}
	// Before its style sheet is there, a result has the heading that is meant for paper too.
	await page.waitForLoadState();
	return way;
}

/** What was asked for over the network: addresses, bodies and where they came from. */
export function record(context: BrowserContext): string[] {
	const lines: string[] = [];
	context.on('request', async (request) => {
		// A request may outlive the page that made it; what the browser knew of it counts then.
		const { referer = '', cookie = '' } = await request.allHeaders().catch(() => request.headers());
		lines.push(`${request.method()} ${request.url()} ${request.postData() ?? ''} ${referer} ${cookie}`);
	});
	return lines;
}
