/** Said aloud: every kind of question, a fault, the review and what comes out. Snapshots are read by a person when they change. */
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { soldAsExosome } from './labels.ts';
import { spoken } from './speech.ts';
import { arrive, everything, labelled, stops, toldBefore } from './stops.ts';
import { expect, test } from './visit.ts';

// The reader is put into the page from outside, which the page's own policy rightly forbids.
test.use({ bypassCSP: true });

/** Version numbers and days change without anybody saying something else. */
const steady = (text: string) =>
	text.replaceAll(/k-[0-9a-f]{12}/g, 'k-version').replaceAll(/\d{1,2} [A-Z][a-z]+ 20\d\d/g, 'a day');

const atResult = (answers = inFrance.answers) => ({ name: 'a result', address: '/result', answers });

for (const [what, path, answers = inFrance.answers] of [
	['several answers with none of these', '/quiz/concerns'],
	['rows of yes, no and not sure', '/quiz/urgent-signs'],
	['a list of places that can be searched', '/quiz/about-you'],
	['grades with drawings', '/quiz/redness', everything],
	['a list beside a face', '/quiz/skin'],
	['wishes', '/quiz/wishes']
] as const) {
	test(`speaks a question page: ${what}`, async ({ page }) => {
		const id = path.split('/').at(-1) ?? '';
		await arrive(page, { name: what, address: path, answers: toldBefore(id, answers) });
		expect(await spoken(page)).toMatchSnapshot(`question-${id}.txt`);
	});
}

test('speaks a question page in Arabic', async ({ page }) => {
	await arrive(page, { name: 'a question', address: '/quiz/concerns' }, 'ar');
	expect(await spoken(page)).toMatchSnapshot('question-concerns-ar.txt');
});

test('speaks what is missing, first', async ({ page }) => {
	const stop = stops.find(({ name }) => name === 'the question page concerns with its errors');
	if (!stop) throw new Error('no such stop');
	await arrive(page, stop);
	expect(await spoken(page)).toMatchSnapshot('question-with-a-fault.txt');
});

test('speaks the review', async ({ page }) => {
	await arrive(page, { name: 'the review', address: '/review', answers: inFrance.answers });
	expect(await spoken(page)).toMatchSnapshot('review.txt');
});

test('speaks the routine: its summary, its first step, its calendar and the ways to keep it', async ({
	page
}) => {
	await arrive(page, atResult());
	expect(steady(await spoken(page, 'main article > header'))).toMatchSnapshot('routine-summary.txt');
	expect(await spoken(page, '#routine section li')).toMatchSnapshot('routine-first-step.txt');
	expect(await spoken(page, '#calendar table')).toMatchSnapshot('routine-calendar.txt');
	expect(await spoken(page, '#keep')).toMatchSnapshot('routine-keep.txt');
});

test('speaks what comes before the routine of someone pregnant', async ({ page }) => {
	await arrive(page, atResult(pregnantInTheUs.answers));
	expect(await spoken(page, '#safety')).toMatchSnapshot('routine-safety.txt');
});

test('speaks a referral: what to do now', async ({ page }) => {
	await arrive(page, atResult(withAChangingMole.answers));
	expect(await spoken(page, 'main article > header')).toMatchSnapshot('referral-summary.txt');
	expect(await spoken(page, 'main section:has(#now-heading)')).toMatchSnapshot('referral-what-to-do.txt');
});

test('speaks what a label says, the answer first', async ({ page }) => {
	await arrive(page, labelled('someone unknown', soldAsExosome));
	expect(await spoken(page, 'main article > header')).toMatchSnapshot('label-verdict.txt');
});
