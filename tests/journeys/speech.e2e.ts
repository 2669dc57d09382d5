/** Said aloud: every kind of question, a fault, the review and what comes out. Snapshots are read by a person when they change. */
import { inFrance, withAChangingMole } from '../personas/three.ts';
import { spoken } from './speech.ts';
import { everything } from './stops.ts';
import { awake, begin, carryOn, expect, finish, giveQuietly, pathOf, test } from './visit.ts';

// The reader is put into the page from outside, which the page's own policy rightly forbids.
test.use({ bypassCSP: true });

/** Version numbers and days change without anybody saying something else. */
const steady = (text: string) =>
	text.replaceAll(/k-[0-9a-f]{12}/g, 'k-version').replaceAll(/\d{1,2} [A-Z][a-z]+ 20\d\d/g, 'a day');

for (const [what, path, answers = inFrance.answers] of [
	['several answers with none of these', '/quiz/concerns'],
	['rows of yes, no and not sure', '/quiz/urgent-signs'],
	['a list of places that can be searched', '/quiz/about-you'],
	['grades with drawings', '/quiz/redness', everything],
	['a list beside a face', '/quiz/skin'],
	['wishes', '/quiz/wishes']
] as const) {
	test(`speaks a question page: ${what}`, async ({ page }) => {
		await giveQuietly(page, answers, path);
		await page.goto(path);
		await awake(page);
		expect(pathOf(page)).toBe(path);
		expect(await spoken(page)).toMatchSnapshot(`question-${path.split('/').at(-1)}.txt`);
	});
}

test('speaks what is missing, first', async ({ page }) => {
	await begin(page);
	await awake(page);
	await carryOn(page).click();
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await spoken(page)).toMatchSnapshot('question-with-a-fault.txt');
});

test('speaks the review', async ({ page }) => {
	await giveQuietly(page, inFrance.answers);
	await page.goto('/review');
	await awake(page);
	expect(await spoken(page)).toMatchSnapshot('review.txt');
});

test('speaks the routine: its summary, its first step and its calendar', async ({ page }) => {
	await finish(page, inFrance.answers);
	expect(steady(await spoken(page, 'main article > header'))).toMatchSnapshot('routine-summary.txt');
	expect(await spoken(page, '#routine section li')).toMatchSnapshot('routine-first-step.txt');
	expect(await spoken(page, '#calendar table')).toMatchSnapshot('routine-calendar.txt');
});

test('speaks a referral: what to do now', async ({ page }) => {
	await finish(page, withAChangingMole.answers);
	expect(await spoken(page, 'main article > header')).toMatchSnapshot('referral-summary.txt');
	expect(await spoken(page, 'main section:has(#now-heading)')).toMatchSnapshot('referral-what-to-do.txt');
});
