/** What is chosen, how far one is, and how sure we are: seen without any colour, and in the colours a person has set. */
import type { Locator } from '@playwright/test';
import { turnGrey, unlike } from '../accessibility/apart.ts';
import { inFrance } from '../personas/three.ts';
import { unfold } from '../accessibility/in-page.ts';
import { arrive, everything, type Stop } from './stops.ts';
import { expect, option, test, type Page } from './visit.ts';

type Pair = readonly [
	what: string,
	one: (page: Page) => Promise<Buffer>,
	other: (page: Page) => Promise<Buffer>
];

const picture = (locate: (page: Page) => Locator) => (page: Page) => locate(page).screenshot();

/** One end of a drawing, as wide as it is high, with what stands around it. */
const end = (selector: string, side: 'first' | 'last') => async (page: Page) => {
	const drawing = page.locator(selector).filter({ visible: true }).first();
	await drawing.scrollIntoViewIfNeeded();
	const box = await drawing.boundingBox();
	if (!box) throw new Error(`There is no ${selector} to be seen`);
	const size = Math.max(box.height, 8);
	const x = side === 'first' ? box.x : box.x + box.width - size;
	return page.screenshot({ clip: { x, y: box.y, width: size, height: box.height } });
};

const withFocus = (locate: (page: Page) => Locator) => async (page: Page) => {
	await page.keyboard.press('Tab');
	await locate(page).focus();
	const card = locate(page).locator('xpath=ancestor::*[contains(@class, "option")]');
	const box = await card.boundingBox();
	if (!box) throw new Error('The card with the focus cannot be seen');
	// The ring stands around it.
	return page.screenshot({ clip: { x: box.x - 6, y: box.y - 6, width: 24, height: box.height + 12 } });
};

const ticked = (question: string, id: string) => picture((page) => option(page, question, id));
/** Not all of them filled. */
const sureness = '.sure svg:has(.core):not(:has(circle:nth-of-type(8)))';

const shown: readonly (readonly [Stop['address'], Stop['answers'], readonly Pair[]])[] = [
	[
		'/quiz/concerns',
		everything,
		[
			['a ticked box and an open one', ticked('concerns', 'acne'), ticked('concerns', 'dryness')],
			['how far one is', end('.progress .bar', 'first'), end('.progress .bar', 'last')],
			[
				'the answer with the focus and the one before it had it',
				async (page) => {
					await page.locator('h1').click();
					const box = await page.locator('.option').first().boundingBox();
					if (!box) throw new Error('There is no card');
					return page.screenshot({
						clip: { x: box.x - 6, y: box.y - 6, width: 24, height: box.height + 12 }
					});
				},
				withFocus((page) => page.locator('.option input').first())
			]
		]
	],
	[
		'/quiz/pregnancy',
		everything,
		[['a chosen answer and an open one', ticked('pregnancy', 'no'), ticked('pregnancy', 'pregnant')]]
	],
	['/result', inFrance.answers, [['how sure we are', end(sureness, 'first'), end(sureness, 'last')]]]
];

for (const forcedColors of ['none', 'active'] as const) {
	for (const [address, answers, pairs] of shown) {
		test(`${address} is told apart without any colour${forcedColors === 'active' ? ', in colours that are not ours' : ''}`, async ({
			page
		}) => {
			await page.emulateMedia({ forcedColors });
			await arrive(page, { name: address, address, answers: answers ?? {} });
			await unfold(page);
			await turnGrey(page);
			for (const [what, one, other] of pairs) {
				expect(await unlike(page, await one(page), await other(page)), what).toBeGreaterThan(0.06);
			}
		});
	}
}
