/** Which language a page is in, how somebody changes it, and that nothing they told is lost on the way. */
import { writeLink } from '../../src/lib/quiz/answers-link.ts';
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { inFrance, withAChangingMole } from '../personas/three.ts';
import { firstLetterTo, freshAddress } from './letters.ts';
import { stopPath } from './sealed.ts';
import {
	awake,
	choose,
	expect,
	fill,
	giveQuietly,
	option,
	pathOf,
	scriptOff,
	test,
	type Answers,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const html = (page: Page) => page.locator('html');
const forward = (page: Page) => page.locator('main form .button[type="submit"]').first();

/** By its own name, as whoever reads no other language finds it. */
async function switchTo(page: Page, name: string): Promise<void> {
	await page.locator('.frame > header summary').click();
	await page.getByRole('link', { name, exact: true }).click();
}

/** Answers page after page by what stands at the options, whatever language their words are in. */
async function answerOn(page: Page, given: Answers, end?: string): Promise<string[]> {
	const way = [pathOf(page)];
	while (way.at(-1)?.includes('/quiz/') && way.at(-1) !== end) {
		if (way.length > 20) throw new Error(`The quiz does not end: ${way.join(' ')}`);
		await fill(page, given);
		await forward(page).click();
		await expect(page).not.toHaveURL(way.at(-1) ?? '');
		way.push(pathOf(page));
	}
	return way;
}

for (const script of ['on', 'off'] as const) {
	test.describe(`with script ${script}`, () => {
		if (script === 'off') test.use(scriptOff);

		test('switching in the middle of the quiz keeps the place and every answer', async ({
			page,
			context
		}) => {
			await page.goto('/quiz/concerns');
			if (script === 'on') await awake(page);
			await answerOn(page, answers, '/quiz/about-you');
			await switchTo(page, 'العربية');
			await expect(page).toHaveURL('/ar/quiz/about-you');
			await expect(html(page)).toHaveAttribute('lang', 'ar');
			await expect(html(page)).toHaveAttribute('dir', 'rtl');
			if (script === 'on') await awake(page);
			await page.locator('main a.back').click();
			await expect(page).toHaveURL('/ar/quiz/skin-changes');
			await expect(option(page, 'change-mole', 'no')).toBeChecked();
			await page.goForward().catch(() => undefined);
			await page.goto('/ar/quiz/about-you');
			if (script === 'on') await awake(page);

			const way = await answerOn(page, answers);
			expect(way.filter((path) => !path.startsWith('/ar/'))).toEqual([]);
			expect(way.at(-1)).toBe('/ar/review');
			await forward(page).click();
			await expect(page).toHaveURL('/ar/result');
			await page.locator('main a[href="/ar/result?without=exosomes#routine"]').click();
			await expect(page).toHaveURL(/^[^?]*\/ar\/result\?without=exosomes/);
			await switchTo(page, 'Español');
			await expect(page).toHaveURL(/\/es\/result\?without=exosomes$/);
			await expect(page.locator('main a[href="/es/result#routine"]')).toBeVisible();

			// From now on it is the language they come back to, whatever the browser asks for.
			await page.goto('/');
			await expect(page).toHaveURL('/es');
			const kept = (await context.cookies()).find(({ name }) => name === 'lang');
			expect(kept).toMatchObject({ value: 'es', httpOnly: true, sameSite: 'Lax', path: '/' });
		});

		test('Back leads to the language before', async ({ page }) => {
			await page.goto('/es/label');
			await switchTo(page, '한국어');
			await expect(page).toHaveURL('/ko/label');
			await page.goBack();
			await expect(page).toHaveURL('/es/label');
			await expect(html(page)).toHaveAttribute('lang', 'es');
		});

		test('every way on from a page stays in its language', async ({ page }) => {
			await giveQuietly(page, answers);
			for (const path of [
				'/ko',
				'/ko/review',
				'/ko/result',
				'/ko/label',
				'/ko/privacy',
				'/ko/article',
				'/ko/nowhere'
			]) {
				await page.goto(path);
				if (script === 'on' && !path.endsWith('article')) await awake(page);
				const ways = await page.evaluate(() =>
					[...document.querySelectorAll('a[href], form[action]')]
						.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')
						.filter((address) => address.startsWith('/'))
				);
				// The switch and the English original lead elsewhere, and say where.
				const marked = await page.evaluate(() =>
					[...document.querySelectorAll('a[hreflang]')].map((one) => one.getAttribute('href') ?? '')
				);
				expect(marked, path).toHaveLength(5);
				const leaving = ways.filter((way) => !/^\/ko(\/|\?|#|$)/.test(way) && !marked.includes(way));
				expect(leaving, path).toEqual([]);
			}
		});
	});
}

test('what is ticked and not sent is still ticked in the other language', async ({ page }) => {
	await page.goto('/quiz/concerns');
	await awake(page);
	await choose(page, 'concerns', 'lines', 'tone');
	await switchTo(page, 'Español');
	await expect(page).toHaveURL('/es/quiz/concerns');
	await expect(option(page, 'concerns', 'lines')).toBeChecked();
	await expect(option(page, 'concerns', 'tone')).toBeChecked();
	await page.reload();
	await awake(page);
	expect(await page.evaluate(() => sessionStorage.getItem('skin-quiz-draft'))).toBeNull();
});

test('a pasted list and what it said are there in the other language', async ({ page }) => {
	await page.goto('/label');
	await awake(page);
	await page.locator('#label-text').fill('Aqua, Glycerin, Lactobacillus Extracellular Vesicles');
	await forward(page).click();
	await expect(page.locator('#reading')).toBeVisible();
	await switchTo(page, '한국어');
	await expect(page).toHaveURL('/ko/label');
	await expect(page.locator('#label-text')).toHaveValue(
		'Aqua, Glycerin, Lactobacillus Extracellular Vesicles'
	);
	await expect(page.locator('.names')).toHaveText('Lactobacillus Extracellular Vesicles');
});

test('somebody else’s answers are still only looked at in the other language', async ({ page }) => {
	const link = `#${writeLink(questionnaire, answers)}`;
	await page.goto(`/open${link}`);
	await page.locator('main button').first().click();
	await expect(page).toHaveURL('/result');
	await expect(page.locator('main aside')).toBeVisible();
	await switchTo(page, 'Español');
	await expect(page).toHaveURL('/es/open');
	await page.locator('main button').first().click();
	await expect(page).toHaveURL('/es/result');
	await expect(page.locator('main aside')).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('skin-quiz-answers'))).toBeNull();
});

test.describe('a visitor whose browser asks for Korean', () => {
	test.use({ locale: 'ko-KR' });

	test('lands in Korean, with the query and what stands after the number sign', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL('/ko');
		await expect(html(page)).toHaveAttribute('lang', 'ko');
		await expect(html(page)).toHaveAttribute('dir', 'ltr');
		await page.goto('/label?from=elsewhere');
		await expect(page).toHaveURL('/ko/label?from=elsewhere');
		await page.goto(`/open#${writeLink(questionnaire, answers)}`);
		await expect(page).toHaveURL('/ko/open');
		await page.locator('main button').first().click();
		await expect(page).toHaveURL('/ko/result');
	});

	test('may choose English, and it stays', async ({ page }) => {
		await page.goto('/quiz/concerns');
		await expect(page).toHaveURL('/ko/quiz/concerns');
		await switchTo(page, 'English');
		await expect(page).toHaveURL('/quiz/concerns');
		await page.reload();
		await expect(page).toHaveURL('/quiz/concerns');
		await page.goto('/');
		await expect(page).toHaveURL('/');
		await expect(html(page)).toHaveAttribute('lang', 'en');
	});

	test('reads English also where no cookie is kept, and the original without choosing it', async ({
		page,
		context
	}) => {
		await page.goto('/ko/label');
		await switchTo(page, 'English');
		await expect(page).toHaveURL('/label');
		await context.clearCookies();
		await page.locator('footer a[href="/article"]').click();
		await expect(page).toHaveURL('/article');

		await page.goto('/ko/article');
		await page.locator('footer a[hreflang="en"]').click();
		await expect(page).toHaveURL('/article');
		expect(await context.cookies()).toEqual([]);
	});

	test.describe('who comes back', () => {
		test.use({ serviceWorkers: 'allow' });

		test('lands in Korean through the worker, too', async ({ page }) => {
			await page.goto('/');
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
			await page.goto('/label');
			await expect(page).toHaveURL('/ko/label');
			await page.goto('/');
			await expect(page).toHaveURL('/ko');
		});
	});
});

test.describe('from right to left, on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the whole quiz, the letter and the link', async ({ page }) => {
		await page.goto('/ar');
		await awake(page);
		const overflowing: string[] = [];
		const look = async () => {
			const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			if (isWide) overflowing.push(pathOf(page));
		};
		await look();
		const isCut = await page.locator('figure svg').evaluate((svg) => {
			const frame = svg.getBoundingClientRect();
			const labels = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
			return labels.length < 3 || labels.some(({ left, right }) => left < frame.left || right > frame.right);
		});
		expect(isCut, 'a label of the picture is cut off').toBe(false);
		await page.locator('main a.button').first().click();
		await expect(page).toHaveURL('/ar/quiz/concerns');
		for (let pages = 0; pathOf(page).startsWith('/ar/quiz/'); pages += 1) {
			expect(pages).toBeLessThan(20);
			await look();
			await fill(page, answers);
			const before = pathOf(page);
			await forward(page).click();
			await expect(page).not.toHaveURL(before);
		}
		await look();
		await forward(page).click();
		await expect(page).toHaveURL('/ar/result');
		await expect(html(page)).toHaveAttribute('dir', 'rtl');
		await look();
		expect(overflowing).toEqual([]);

		const address = freshAddress();
		await page.locator('#email-address').fill(address);
		await page.locator('#email-consent').check();
		await page.locator('.email form button[type="submit"]').click();
		const letter = await firstLetterTo(address);
		const links = [...letter.html.matchAll(/href="(http[^"]*)"/g)].map(([, href]) => new URL(href ?? ''));
		const own = links.filter(({ hostname }) => ['localhost', '127.0.0.1'].includes(hostname));
		expect(own.map(({ pathname }) => pathname)).toEqual([`/ar${stopPath(address)}`, '/ar', '/ar/rules']);

		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('.ways details').nth(2).locator('summary').click();
		await page.locator('.ways details').nth(2).locator('button').first().click();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname).toBe('/ar/open');
	});
});

test.describe('without a script', () => {
	test.use(scriptOff);

	test('the calendar, deleting and being led on keep the language', async ({ page }) => {
		await page.goto('/es/result');
		await expect(page).toHaveURL('/es/quiz/concerns');
		await answerOn(page, answers);
		await expect(page).toHaveURL('/es/review');
		await forward(page).click();
		await expect(page).toHaveURL('/es/result');
		const calendar = await page.request.get('/es/result/routine.ics');
		expect(calendar.headers()['content-type']).toContain('text/calendar');
		await page.locator('form[action="/es/quiz/answers"] button').first().click();
		await expect(page).toHaveURL('/es');
	});

	test('a referral leads back to the answers in the language of the page', async ({ page }) => {
		await page.goto('/ar/quiz/concerns');
		const way = await answerOn(page, withAChangingMole.answers);
		expect(way.at(-1)).toBe('/ar/result');
		await expect(page.locator('main article > header h1')).toBeVisible();
		await expect(page.locator('main a[href="/ar/review"]')).toBeVisible();
	});
});
