/** Nothing is lost on 320 pixels (400 % zoom), with text twice as large, or with text spread as WCAG 1.4.12 has it. */
import type { Page } from '@playwright/test';

/** What sticks out to the side, unless it scrolls in a frame of its own, and what is cut off. */
const lost = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const everything = [...document.querySelectorAll('body *:not(svg *)')];
		const cut = everything.filter((element) => {
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			const isClipping = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
			if (!isClipping || clipPath !== 'none' || !window.isShown(element) || element.tagName === 'svg')
				return false;
			return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
		});
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			element !== document.body &&
			(['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
		const isRtl = document.documentElement.dir === 'rtl';
		const isWide = (element: Element) => {
			const { left, right } = element.getBoundingClientRect();
			return (isRtl ? left < -1 : right > clientWidth + 1) && !scrolls(element.parentElement);
		};
		const wide = scrollWidth > clientWidth ? everything.filter(isWide) : [];
		const innermost = wide.filter((element) => ![...element.children].some(isWide));
		return [
			...innermost.slice(0, 12).map((element) => `${window.tell(element)} sticks out`),
			...(wide.length === 0 && scrollWidth > clientWidth ? ['something sticks out'] : []),
			...cut.map((element) => `${window.tell(element)} is cut off`)
		];
	});

/** A style sheet made by script passes the page's policy. */
const spread = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`
			* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
			p { margin-block-end: 2em !important; }
		`);
		document.adoptedStyleSheets.push(sheet);
	});

const said = (when: string, lines: string[]) => lines.map((line) => `${when}: ${line}`);

/** Leaves the page as it was. The window is to be 320 pixels wide. */
export async function misfits(page: Page): Promise<string[]> {
	const plain = said('as it is', await lost(page));
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const large = said('twice as large', await lost(page));
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
	await spread(page);
	const loose = said('spread', await lost(page));
	await page.evaluate(() => document.adoptedStyleSheets.pop());
	return [...plain, ...large, ...loose];
}
