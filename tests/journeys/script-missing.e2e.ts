/** Scripts that do not arrive, arrive broken, or never say whether they will: the forms carry the visit to its end. */
import type { Route } from '@playwright/test';
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
	giveQuietly,
	option,
	test as base,
	type Page
} from './visit.ts';

const { answers } = inFrance;
const { email } = enResult.result;
const scripts = '**/_app/immutable/**/*.js';

// A page whose script throws is what these journeys are about.
const test = base.extend<{ bare: Page }>({
	bare: async ({ context }, use) => use(await context.newPage())
});

const failing: [how: string, fail: (route: Route) => unknown][] = [
	['is not found', (route) => route.fulfill({ status: 404, body: 'gone' })],
	['meets an error of the server', (route) => route.fulfill({ status: 500, body: 'broken' })],
	['never answers', () => undefined],
	[
		'throws at its start',
		(route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken on purpose")' })
	]
];

for (const [how, fail] of failing) {
	test(`a script that ${how}: questions, list, result and letter go by forms`, async ({
		bare: page,
		request
	}) => {
		await page.route(scripts, fail);
		await page.goto('/quiz/concerns', { waitUntil: 'commit' });
		expect(await answer(page, answers)).toBe('/quiz/urgent-signs');
		await giveQuietly(page, answers, '/quiz/wishes');
		await page.goto('/quiz/wishes', { waitUntil: 'commit' });
		expect(await answer(page, answers)).toBe('/review');
		await page.getByRole('button', { name: en.review.submit }).click();
		await expect(page).toHaveURL('/result');
		expect(await shown(page)).toEqual(toBeShown(await explained(request, answers)));

		const address = freshAddress();
		await page.getByRole('textbox', { name: email.address }).fill(address);
		await page.getByRole('checkbox', { name: enResult.mail.consent }).check();
		await page.getByRole('button', { name: email.submit }).click();
		await expect(page.getByText(email.sent)).toBeVisible();
		expect((await firstLetterTo(address)).envelope).toEqual([address]);
	});
}

test('a script that came once and never again: the page says what to do, and forms lead to the end', async ({
	page,
	request
}) => {
	await page.goto('/quiz/concerns');
	await awake(page);
	await answerUpTo(page, answers, '/quiz/about-you');
	await page.route(scripts, (route) => route.abort());
	await page.reload();
	await fill(page, answers);
	await carryOn(page).click();
	await expect(page).toHaveURL('/quiz');
	await expect(page.getByRole('main')).toContainText(en.quiz.resumeAgain);
	await page.getByRole('link', { name: en.quiz.resumeButton }).click();
	await expect(page).toHaveURL('/quiz/concerns');
	const later = { ...answers, age: 'from-50' };
	await answerUpTo(page, later);
	await page.getByRole('button', { name: en.review.submit }).click();
	await expect(page).toHaveURL('/result');
	expect(await shown(page)).toEqual(toBeShown(await explained(request, later)));

	// Back again, the script finds what the forms were told since, and not what it kept itself before that.
	await page.unroute(scripts);
	await page.goto('/quiz/about-you');
	await awake(page);
	await expect(option(page, 'age', 'from-50')).toBeChecked();
});
