/**
 * Every kind of page there is and every state it can be in. Whoever adds a page or a state adds it here, and it is held
 * to everything that a page of this house has to keep. Nothing is found by its words: a stop is the same in every language.
 */
import { questionnaire } from '../../src/lib/knowledge/questionnaire.ts';
import { addressIn } from '../../src/lib/locales/address.ts';
import { baseLanguage, type Language } from '../../src/lib/locales/languages.ts';
import { partIds } from '../../src/lib/ui/rules/parts.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../personas/three.ts';
import { unfold } from '../accessibility/in-page.ts';
import { lactobacillus, soldAsExosome } from './labels.ts';
import { cookieName, sealed, stopPath } from './sealed.ts';
import { awake, expect, type Answers, type Page } from './visit.ts';

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
	where: ['forehead', 'eyes', 'neck'],
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
	/** Where it is, without a language. */
	readonly address: string;
	/** What was told before, as a browser without a script has it. Nothing for somebody new. */
	readonly answers?: Answers;
	/** What the page before left to be said here. */
	readonly notice?: string;
	/** What is done there; until then it is the page as the server sends it. */
	readonly act?: (page: Page) => Promise<unknown>;
	/** The part that is new here, where the rest of the page has been seen at another stop. */
	readonly part?: string;
	/** So many records of one kind that the first and the longest of each stand for all. */
	readonly isLong?: true;
};

const questionsOn = (id: string) =>
	questionnaire.questions.filter((question) => (question.page ?? question.id) === id).map((each) => each.id);

/** Everything told but what this page asks. */
export function toldBefore(id: string, answers: Answers): Answers {
	const here = questionsOn(id);
	return Object.fromEntries(Object.entries(answers).filter(([question]) => !here.includes(question)));
}

const question = (id: string, answers = everything): Stop => ({
	name: `the question page ${id}`,
	address: `/quiz/${id}`,
	answers
});

const withErrors = (id: string): Stop => ({
	name: `the question page ${id} with its errors`,
	address: `/quiz/${id}`,
	answers: toldBefore(id, everything),
	act: async (page) => {
		await page.locator('main form[novalidate] > [type=submit]').click();
		await expect(page.locator('#problems')).toBeFocused();
	}
});

const referred = (name: string, over: Answers): Stop => ({
	name: `a referral: ${name}`,
	address: '/result',
	answers: { ...withAChangingMole.answers, ...over }
});

/** Spelled out here, in its plainest form: one group for each answer. */
export const linkWith = (answers: Answers) =>
	`/open#2~${Object.entries(answers)
		.map(([id, given]) => `${typeof given === 'string' ? given : `.${given.join('.')}`}_${id}`)
		.join('~')}`;

export const labelled = (name: string, list: string, answers?: Answers): Stop => ({
	name: `the label check of ${name}`,
	address: '/label',
	...(answers && { answers }),
	act: async (page) => {
		await page.locator('#label-text').fill(list);
		await page.locator('main form [type=submit]').click();
		await expect(page.locator('#reading')).toBeFocused();
	}
});

const look = (page: Page) => page.locator('.ways button').click();

export const stops: readonly Stop[] = [
	{ name: 'welcome', address: '/' },
	{ name: 'welcome of someone who stopped half-way', address: '/', answers: { concerns: ['lines'] } },
	{ name: 'welcome with something to say', address: '/', notice: 'deleted', part: '[role=status]' },
	question('mole-signs', withAChangingMole.answers),
	...questionPages.map((id) => question(id)),
	...['concerns', 'health', 'sun', 'skin', 'redness'].map(withErrors),
	{
		name: 'a list of places that is searched',
		address: '/quiz/about-you',
		answers: everything,
		part: 'form',
		act: (page) => page.locator('#region-search').fill('ger')
	},
	{
		name: 'a question page that is answered anew',
		address: '/quiz/pregnancy?from=review',
		answers: everything,
		part: 'form'
	},
	{ name: 'the list of answers', address: '/review', answers: everything },
	{ name: 'a result', address: '/result', answers: inFrance.answers },
	{ name: 'a result with clinic treatments', address: '/result', answers: everything },
	{ name: 'a result where vesicles are ruled out', address: '/result', answers: pregnantInTheUs.answers },
	{ name: 'a result without exosomes', address: '/result?without=exosomes', answers: inFrance.answers },
	{
		name: 'a result for a lower price and with fewer steps',
		address: '/result?price=lower&steps=fewer',
		answers: inFrance.answers
	},
	{
		name: 'a result whose letter is refused',
		address: '/result',
		answers: inFrance.answers,
		part: '#keep',
		act: async (page) => {
			await page.locator('#keep form [type=submit]').click();
			await expect(page.locator('#keep [role=alert]')).toBeFocused();
		}
	},
	{
		name: 'a result whose letter is sent',
		address: '/result',
		answers: inFrance.answers,
		notice: 'letter-sent',
		part: '#keep',
		act: (page) => expect(page.locator('#keep .sent')).toBeVisible()
	},
	{
		name: 'a result with its code shown',
		address: '/result',
		answers: inFrance.answers,
		part: '#keep',
		act: async (page) => {
			await unfold(page);
			await page.locator('#keep [aria-expanded]').click();
			await expect(page.locator('#keep').getByRole('img')).toBeVisible();
		}
	},
	{
		name: 'a link that was opened',
		address: linkWith(pregnantInTheUs.answers),
		answers: inFrance.answers,
		act: (page) => expect(page.locator('.ways button')).toBeVisible()
	},
	{
		name: 'a link whose routine is looked at',
		address: linkWith(pregnantInTheUs.answers),
		answers: inFrance.answers,
		part: 'aside',
		act: async (page) => {
			await look(page);
			await expect(page.locator('main aside.panel button').first()).toBeVisible();
		}
	},
	{ name: 'a link that cannot be read', address: '/open#2~no' },
	{ name: 'a link with nothing in it', address: '/open' },
	{ name: 'the page without a connection', address: '/offline' },
	referred('to a clinician', {}),
	referred('the same day', { 'sign-hot-swelling': 'yes' }),
	referred('at once', { 'sign-allergic': 'yes' }),
	referred('to someone to talk to', { 'sign-self-harm': 'yes' }),
	{ name: 'the label check', address: '/label' },
	{
		name: 'the label check without a list',
		address: '/label',
		act: async (page) => {
			await page.locator('main form [type=submit]').click();
			await expect(page.getByRole('alert')).toBeFocused();
		}
	},
	labelled('someone unknown', soldAsExosome),
	labelled('someone known', soldAsExosome, { ...inFrance.answers, allergies: ['not-sure'] }),
	labelled('a list that names vesicles', lactobacillus, inFrance.answers),
	labelled('a text that is no list', 'It feels nice'),
	{ name: 'privacy', address: '/privacy' },
	{ name: 'the way out of letters', address: stopPath('reader@example.org') },
	{
		name: 'the way out of letters, taken',
		address: stopPath('reader@example.org'),
		act: async (page) => {
			await page.locator('main form [value=stop]').click();
			await expect(page.locator('main form [value=stop]')).toHaveCount(0);
		}
	},
	{ name: 'a way out of letters that cannot be read', address: '/stop/nothing' },
	{ name: 'the article, checked', address: '/article' },
	{ name: 'the rule book', address: '/rules', isLong: true },
	...partIds.map((id): Stop => ({ name: `the rule book: ${id}`, address: `/rules/${id}`, isLong: true })),
	{ name: 'the accessibility statement', address: '/accessibility' },
	{ name: 'a page that is not there', address: '/nothing' },
	{
		name: 'a page that broke',
		address: '/quiz/concerns',
		act: async (page) => {
			// The script of the next page cannot be fetched, and the server is well.
			await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
			await page.locator('footer a[href$="/privacy"]').click();
			await expect(page.locator('.error')).toBeVisible();
		}
	}
];

/** Goes there as somebody who has told all this. With a script the page is awake before anything is done. */
export async function arrive(
	page: Page,
	{ address, answers, notice, act }: Stop,
	lang: Language = baseLanguage
): Promise<void> {
	const url = process.env.BASE_URL ?? '';
	const cookies = [
		...(answers ? [[cookieName, sealed({ version: questionnaire.version, answers })]] : []),
		...(notice ? [['quiz-notice', notice]] : [])
	];
	await page.context().addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url })));
	const there = addressIn(lang, address);
	await page.goto(there);
	if ((await page.locator('script').count()) > 0) await awake(page);
	const { pathname } = new URL(there, url);
	await expect(page).toHaveURL((at) => at.pathname === pathname);
	await act?.(page);
}
