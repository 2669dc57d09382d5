/** Every kind of page there is, and how to get there. */
import { en } from '../../src/lib/locales/en.ts';
import { enKeep } from '../../src/lib/locales/en-keep.ts';
import { enLabel } from '../../src/lib/locales/en-label.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { checkList, soldAsExosome } from './labels.ts';
import type { Answers } from '../personas/persona.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { awake, carryOn, expect, giveQuietly, type Page } from './visit.ts';

/** Someone who is asked everything but the signs of a mole, which end in a referral. */
export const everything: Answers = {
	...inFrance.answers,
	concerns: ['acne', 'redness', 'lines'],
	'sign-acne-fever': 'no',
	'sign-eye-pain': 'no',
	'acne-spots': 'few',
	'acne-nodules': 'no-lumps',
	'acne-scarring': 'no',
	'redness-look': 'plain',
	'eye-symptoms': 'no',
	clinic: ['microneedling', 'laser', 'peel'],
	keloid: 'no',
	'cold-sores': 'yes',
	'blood-thinner': 'no',
	'diabetes-uncontrolled': 'not-sure'
};

export const questionPages = [
	'concerns',
	'urgent-signs',
	'skin-changes',
	'about-you',
	'pregnancy',
	'health',
	'allergies',
	'acne',
	'redness',
	'skin',
	'sun',
	'clinic',
	'device-health',
	'wishes'
];

export type Stop = {
	readonly name: string;
	readonly arrive: (page: Page) => Promise<unknown>;
	/** The part that is new here, where the rest of the page has been seen at another stop. */
	readonly part?: string;
};

async function result(page: Page, answers: Answers, end = '/review', address = '/result'): Promise<void> {
	await giveQuietly(page, answers, end);
	await page.goto(address);
	await awake(page);
	await expect(page.getByRole('button', { name: en.quiz.deleteAnswers })).toBeVisible();
}

/** Spelled out here, in its plainest form: one group for each answer. */
const linkWith = (answers: Answers) =>
	`/open#2~${Object.entries(answers)
		.map(([question, given]) => `${typeof given === 'string' ? given : `.${given.join('.')}`}_${question}`)
		.join('~')}`;

const referred = (name: string, over: Answers): Stop => ({
	name: `a referral: ${name}`,
	arrive: (page) => result(page, { ...withAChangingMole.answers, ...over }, '/result')
});

export const stops: readonly Stop[] = [
	{ name: 'welcome', arrive: (page) => page.goto('/') },
	{
		name: 'the question page mole-signs',
		arrive: async (page) => {
			await giveQuietly(page, withAChangingMole.answers, '/quiz/mole-signs');
			await page.goto('/quiz/mole-signs');
			await awake(page);
		}
	},
	...questionPages.map((id) => ({
		name: `the question page ${id}`,
		arrive: async (page: Page) => {
			await giveQuietly(page, everything, `/quiz/${id}`);
			await page.goto(`/quiz/${id}`);
			await awake(page);
		}
	})),
	...['concerns', 'health', 'sun'].map((id) => ({
		name: `the question page ${id} with its errors`,
		arrive: async (page: Page) => {
			await giveQuietly(page, everything, `/quiz/${id}`);
			await page.goto(`/quiz/${id}`);
			await awake(page);
			await carryOn(page).click();
			await expect(page.getByRole('alert')).toBeFocused();
		}
	})),
	{
		name: 'the list of answers',
		arrive: async (page) => {
			await giveQuietly(page, everything);
			await page.goto('/review');
			await awake(page);
		}
	},
	{ name: 'a result', arrive: (page) => result(page, inFrance.answers) },
	{ name: 'a result with clinic treatments', arrive: (page) => result(page, everything) },
	{ name: 'a result where vesicles are ruled out', arrive: (page) => result(page, pregnantInTheUs.answers) },
	{
		name: 'a result without exosomes',
		arrive: (page) => result(page, inFrance.answers, '/review', '/result?without=exosomes')
	},
	{
		name: 'a result for a lower price and with fewer steps',
		arrive: (page) => result(page, inFrance.answers, '/review', '/result?price=lower&steps=fewer')
	},
	{
		name: 'a result whose letter is refused',
		part: '#keep',
		arrive: async (page) => {
			await result(page, inFrance.answers);
			await page.getByRole('button', { name: enResult.result.email.submit }).click();
			await expect(page.getByRole('alert')).toBeFocused();
		}
	},
	{
		name: 'a result whose letter is sent',
		part: '#keep',
		arrive: async (page) => {
			const told = { name: 'quiz-notice', value: 'letter-sent', url: process.env.BASE_URL ?? '' };
			await giveQuietly(page, inFrance.answers);
			await page.context().addCookies([told]);
			await page.goto('/result');
			await expect(page.getByText(enResult.result.email.sent)).toBeVisible();
		}
	},
	{
		name: 'a result with its code shown',
		part: '#keep',
		arrive: async (page) => {
			await result(page, inFrance.answers);
			await page.getByRole('button', { name: enKeep.link.showCode }).click();
			await expect(page.getByRole('img', { name: enKeep.link.codeLabel })).toBeVisible();
		}
	},
	{
		name: 'a link that was opened',
		arrive: async (page) => {
			await giveQuietly(page, inFrance.answers);
			await page.goto(linkWith(pregnantInTheUs.answers));
			await expect(page.getByRole('button', { name: enKeep.open.look })).toBeVisible();
		}
	},
	{
		name: 'a link whose routine is looked at',
		arrive: async (page) => {
			await giveQuietly(page, inFrance.answers);
			await page.goto(linkWith(pregnantInTheUs.answers));
			await page.getByRole('button', { name: enKeep.open.look }).click();
			await expect(page.getByRole('button', { name: enKeep.looking.back })).toBeVisible();
		}
	},
	{
		name: 'a link that cannot be read',
		arrive: async (page) => {
			await page.goto('/open#2~no');
			await expect(page.getByRole('heading', { name: enKeep.open.unreadable })).toBeVisible();
		}
	},
	{ name: 'the page without a connection', arrive: (page) => page.goto('/offline') },
	referred('to a clinician', {}),
	referred('the same day', { 'sign-hot-swelling': 'yes' }),
	referred('at once', { 'sign-allergic': 'yes' }),
	referred('to someone to talk to', { 'sign-self-harm': 'yes' }),
	{ name: 'the label check', arrive: (page) => page.goto('/label') },
	{
		name: 'the label check without a list',
		arrive: async (page) => {
			await page.goto('/label');
			await page.getByRole('button', { name: enLabel.form.submit }).click();
			await expect(page.getByRole('alert')).toBeFocused();
		}
	},
	{
		name: 'the label check of someone unknown',
		arrive: async (page) => {
			await page.goto('/label');
			await checkList(page, soldAsExosome);
		}
	},
	{
		name: 'the label check of someone known',
		arrive: async (page) => {
			await giveQuietly(page, { ...inFrance.answers, allergies: ['not-sure'] });
			await page.goto('/label');
			await checkList(page, soldAsExosome);
		}
	},
	{ name: 'privacy', arrive: (page) => page.goto('/privacy') },
	{ name: 'the article, checked', arrive: (page) => page.goto('/article') },
	{ name: 'the rule book', arrive: (page) => page.goto('/rules') },
	{ name: 'a page that is not there', arrive: (page) => page.goto('/nothing') }
];
