import { en } from '../../src/lib/locales/en.ts';
import { inFrance } from '../personas/three.ts';
import { cookieName, sealed } from './sealed.ts';
import { awake, expect, giveQuietly, option, pathOf, scriptOff, send, test, type Page } from './visit.ts';

const { answers } = inFrance;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('a form that does not fit', () => {
	test.use(scriptOff);

	const concerns = 'Help wanted with';
	const ticked = (...ids: string[]): [string, string][] => ids.map((id) => ['concerns', id]);
	const { missingMany, unknownOption, unknownQuestion, tooMany } = en.faults;
	const forms: [what: string, fields: [string, string][], says: string, kept: string[]][] = [
		['nothing', [], missingMany(concerns), []],
		['an unknown option', ticked('hair'), unknownOption(concerns), []],
		['an endless option', ticked('lines', 'x'.repeat(5000)), unknownOption(concerns), ['lines']],
		['an unknown question', [...ticked('lines'), ['hair', 'red']], unknownQuestion('hair'), ['lines']],
		['markup as a question', [...ticked('lines'), ['<script>x', 'y']], '&lt;script', ['lines']],
		[
			'too many',
			ticked('lines', 'acne', 'tone', 'marks'),
			tooMany(concerns, 3),
			['lines', 'acne', 'tone', 'marks']
		],
		['none with another', ticked('none', 'acne'), 'I just want a simple routine” or “Spots', ['none', 'acne']]
	];
	for (const [what, fields, says, kept] of forms) {
		test(`${what}: the page says so, and keeps what was chosen`, async ({ page }) => {
			const response = await send(page, '/quiz/concerns', fields);
			expect(response.status()).toBe(400);
			const html = await response.text();
			expect(html).toContain(en.quiz.problem);
			expect(html).toContain(says);
			expect(html).not.toContain('<script>x');
			expect(await page.context().cookies()).toEqual([]);

			await page.setContent(html.replaceAll(/<(script|link)\b[^>]*>/g, ''));
			const checked = page.locator('input:checked');
			await expect(checked).toHaveCount(kept.length);
			for (const id of kept) await expect(option(page, 'concerns', id)).toBeChecked();
		});
	}

	test('one line of a list left out is named, the others stay', async ({ page }) => {
		await giveQuietly(page, answers, '/quiz/urgent-signs');
		await page.goto('/quiz/urgent-signs');
		for (const id of ['sign-allergic', 'sign-blisters']) await page.locator(`label[for="${id}-no"]`).click();
		await page.getByRole('button', { name: en.quiz.carryOn }).click();
		const summary = page.getByRole('alert');
		await expect(summary.getByRole('link')).toHaveCount(3);
		await expect(summary).toContainText(en.faults.missing('Hot, sore, spreading swelling'));
		await expect(option(page, 'sign-allergic', 'no')).toBeChecked();
		await expect(option(page, 'sign-blisters', 'no')).toBeChecked();
		await expect(page).toHaveTitle(/^Error: /);
	});

	test('a page that was never asked is no page, and one too early costs nothing', async ({ page }) => {
		await giveQuietly(page, answers, '/quiz/pregnancy');
		expect((await send(page, '/quiz/hair', { hair: 'red' })).status()).toBe(404);
		const early = await send(page, '/quiz/wishes', { budget: 'low' });
		expect([early.status(), early.headers()['location']]).toEqual([303, '/quiz/pregnancy']);
		await page.goto('/quiz');
		await expect(page).toHaveURL('/quiz/pregnancy');
		await expect(page.getByRole('status').first()).toBeEmpty();
	});

	const torn: [type: string, body: string, status: number][] = [
		['multipart/form-data; boundary=x', '--x\r\nnonsense', 400],
		['multipart/form-data', 'nonsense', 400],
		['text/plain', 'concerns=lines', 400],
		['application/x-sveltekit-formdata', 'nonsense', 400],
		['application/json', '{"concerns":["lines"]}', 415],
		['application/x-www-form-urlencoded', `concerns=${'x'.repeat(20_000)}`, 413]
	];
	test('a body that is no form, or too much of one, is the sender’s mistake', async ({ page }) => {
		await giveQuietly(page, answers);
		const before = await page.context().cookies();
		for (const address of ['/quiz/concerns', '/result?/email']) {
			for (const [type, data, status] of torn) {
				const headers = { 'content-type': type, origin: process.env.BASE_URL ?? '', accept: 'text/html' };
				const response = await page.request.post(address, {
					data: Buffer.from(data),
					headers,
					maxRedirects: 0
				});
				expect(response.status(), `${type} to ${address}`).toBe(status);
				expect(await response.text()).not.toContain(en.error.brokenTitle);
			}
		}
		expect(await page.context().cookies()).toEqual(before);
	});

	test('another method or another host is refused, and changes nothing', async ({ page }) => {
		await giveQuietly(page, answers);
		const origin = process.env.BASE_URL ?? '';
		for (const method of ['PUT', 'PATCH', 'DELETE']) {
			const response = await page.request.fetch('/quiz/concerns', { method, headers: { origin } });
			expect(response.status(), method).toBe(405);
			expect(response.headers()['allow']).toContain('POST');
		}
		for (const from of ['https://evil.example', 'null', undefined]) {
			const response = await page.request.post('/quiz/answers', {
				form: { x: 'y' },
				headers: from === undefined ? {} : { origin: from },
				maxRedirects: 0
			});
			expect(response.status(), from).toBe(403);
		}
		await page.goto('/review');
		await expect(page).toHaveURL('/review');
	});

	test('an address that is none is told apart from our own mistakes', async ({ page }) => {
		for (const address of ['/nothing', '/quiz/concerns/more', '/%', '/quiz/%ff', '/result?/nope']) {
			const response = address.includes('?')
				? await send(page, address, [])
				: await page.request.get(address, { headers: { accept: 'text/html' } });
			expect([400, 404], address).toContain(response.status());
			expect(await response.text()).not.toContain(en.error.brokenTitle);
		}
	});
});

const strange: [what: string, value: () => string][] = [
	['garbage', () => 'garbage'],
	['a broken code', () => '%E0%A4%A'],
	['three thousand letters', () => `v1.${'A'.repeat(3000)}`],
	['of a form to come', () => 'v9.AAAA'],
	['a day old', () => sealed({ version: 1, answers }, { hoursAgo: 25 })],
	[
		'sealed by someone else',
		() => sealed({ version: 1, answers }, { by: 'the secret of another house, as long' })
	],
	['with one letter changed', () => sealed({ version: 1, answers }).replace(/.{9}$/, 'AAAAAAAAA')],
	['holding no answers', () => sealed({ version: 1, answers: 'lines' })],
	['of version 0', () => sealed({ version: 0, answers })]
];

for (const script of ['on', 'off'] as const) {
	test.describe(`a cookie, with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		for (const [what, value] of strange) {
			test(`${what}: a fresh start that says why`, async ({ page, context }) => {
				const url = process.env.BASE_URL ?? '';
				await context.addCookies([{ name: cookieName, value: value(), url }]);
				await page.goto('/quiz/about-you');
				await expect(page).toHaveURL('/quiz/concerns');
				await expect(page.getByRole('status').first()).toHaveText(en.notices.unreadable);
				await expect(page.locator('input:checked')).toHaveCount(0);
				await page.reload();
				await expect(page.getByRole('status').first()).toBeEmpty();
			});
		}

		test('with a question that is no longer asked: the rest still stands, and the page says so', async ({
			page,
			context
		}) => {
			const older = { ...answers, 'favourite-colour': 'celadon', region: 'atlantis' };
			const value = sealed({ version: 1, answers: older });
			await context.addCookies([{ name: cookieName, value, url: process.env.BASE_URL ?? '' }]);
			await page.goto('/quiz');
			await expect(page).toHaveURL('/quiz/about-you');
			await expect(option(page, 'age', 'from-35')).toBeChecked();
			await expect(page.locator('input[name=region]:checked')).toHaveCount(0);
			await expect(page.getByRole('status').first()).toHaveText(en.notices['carried-over']);
		});
	});
}

const kept = (over: object) =>
	JSON.stringify({ version: 1, savedAt: Date.now(), answers, merged: {}, ...over });
const stored: [what: string, record: () => string][] = [
	['garbage', () => '{"answers":'],
	['null', () => 'null'],
	['a day old', () => kept({ savedAt: Date.now() - 25 * 60 * 60 * 1000 })],
	['from the future', () => kept({ savedAt: Date.now() + 60 * 60 * 1000 })],
	['a list', () => kept({ answers: ['lines'] })]
];
test.describe('what the device kept', () => {
	for (const [what, record] of stored) {
		test(`${what}: the quiz starts as if it were not there`, async ({ page }) => {
			await page.goto('/privacy');
			await page.evaluate((text) => localStorage.setItem('skin-quiz-answers', text), record());
			await page.goto('/quiz/about-you');
			await expect(page).toHaveURL('/quiz/concerns');
			await awake(page);
			await expect(heading(page)).toBeVisible();
			await expect(page.locator('input:checked')).toHaveCount(0);
			expect(pathOf(page)).toBe('/quiz/concerns');
		});
	}
});
