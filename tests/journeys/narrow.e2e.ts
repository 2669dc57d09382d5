import { stops } from './stops.ts';
import { expect, test, type Page } from './visit.ts';

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

/** What sticks out to the side, unless it scrolls in a frame of its own. */
const sticksOut = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
		const wide = [...document.querySelectorAll('body *')].filter(isWide);
		const innermost = wide.filter((element) => ![...element.children].some(isWide));
		return innermost
			.slice(0, 12)
			.map((element) => `${element.tagName}.${element.className} “${element.textContent?.slice(0, 30)}”`);
	});

/** Letter, word and line spacing as WCAG 1.4.12 has it. A style sheet made by script passes the page's policy. */
const spread = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets.push(sheet);
	});

for (const { name, arrive } of stops) {
	test(`${name}: no scrolling sideways, not with text twice as large, not with text spread`, async ({
		page
	}) => {
		await arrive(page);
		expect(await sticksOut(page), '320 px').toEqual([]);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await sticksOut(page), 'twice as large').toEqual([]);
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		await spread(page);
		expect(await sticksOut(page), 'spread').toEqual([]);
	});
}
