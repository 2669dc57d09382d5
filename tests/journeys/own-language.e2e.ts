/** A browser fetches the texts of the visitor's language and of no other, and the pages are in it from first to last. */
import { english } from '../../src/lib/locales/english.ts';
import { languages } from '../../src/lib/locales/languages.ts';
import { spokenIn } from '../fixtures/spoken.ts';
import { inFrance } from '../personas/three.ts';
import { awake, expect, fill, pathOf, test, type Page } from './visit.ts';

test.use({ serviceWorkers: 'block' });

type Fetched = { readonly path: string; readonly body: string };

/** Everything the page has fetched so far, but for the pages themselves. */
function watch(page: Page): () => Promise<readonly Fetched[]> {
	const fetched: Promise<Fetched>[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (!pathname.startsWith('/_app/')) return;
		// A body that went with its page was read by nobody.
		fetched.push(
			response.text().then(
				(body) => ({ path: pathname, body }),
				() => ({ path: pathname, body: '' })
			)
		);
	});
	return () => Promise.all(fetched);
}

const languageIn = (path: string) => /\/languages\/([a-z]+)-/.exec(path)?.[1];

/** Sentences of different pages, each long enough not to stand anywhere by chance. */
const { core, pages, result, keep, label } = english;
const sentences = [
	core.welcome.lead,
	core.quiz.keptHere,
	core.review.lead,
	pages.privacy.lead,
	result.result.seeClinician.text,
	keep.link.hint,
	label.lead
];

for (const lang of languages) {
	test(`from the start page to the result in ${lang}`, async ({ page }) => {
		const seen = watch(page);
		const words = spokenIn(lang);
		const root = lang === 'en' ? '' : `/${lang}`;
		await page.goto(root || '/');
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		await awake(page);
		await page.getByRole('link', { name: words.core.welcome.start }).click();
		await expect(page).toHaveURL(`${root}/quiz/concerns`);
		while (pathOf(page).includes('/quiz/')) {
			const before = pathOf(page);
			await fill(page, inFrance.answers);
			await page.getByRole('button', { name: words.core.quiz.carryOn }).click();
			await expect(page).not.toHaveURL(before);
		}
		await page.getByRole('button', { name: words.core.review.submit }).click();
		await expect(page).toHaveURL(`${root}/result`);
		await expect(page.getByRole('heading', { name: words.result.result.seeClinician.heading })).toBeVisible();
		await page.goto(`${root}/label`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.label.heading);
		await awake(page);

		const fetched = await seen();
		expect([...new Set(fetched.flatMap(({ path }) => languageIn(path) ?? []))]).toEqual([lang]);
		const inEnglish = fetched.filter(({ body }) => sentences.some((sentence) => body.includes(sentence)));
		expect([...new Set(inEnglish.map(({ path }) => languageIn(path) ?? path))]).toEqual(
			lang === 'en' ? ['en'] : []
		);
	});
}

test('the texts come with the page: the browser is told of them before a script runs', async ({
	page,
	request
}) => {
	for (const [path, sections] of [
		['/es/quiz/concerns', ['core', 'questionnaire']],
		['/ko/label', ['core', 'label', 'result']],
		['/ar', ['core', 'pages', 'questionnaire']]
	] as const) {
		const html = await (await request.get(path)).text();
		const told = [...new Set(html.match(/\/_app\/immutable\/languages\/[\w-]+\/[a-z-]+\.json/g))];
		expect(told.map((href) => /([a-z-]+)\.json$/.exec(href)?.[1])).toEqual(sections);
		for (const href of told) expect((await request.get(href)).status()).toBe(200);
	}
	// A page without a script needs none of it.
	expect(await (await request.get('/es/rules')).text()).not.toContain('/languages/');

	// Told and then asked for in another way, each would be fetched twice.
	const asked: string[] = [];
	page.on('request', (each) => asked.push(new URL(each.url()).pathname));
	await page.goto('/es/quiz/concerns');
	await awake(page);
	const texts = asked.filter((path) => languageIn(path) !== undefined);
	expect(texts).toEqual([...new Set(texts)]);
});
