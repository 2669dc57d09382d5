/** Colours that are not ours: on paper, and where the person's own colours replace the page's. */
import type { Page } from '@playwright/test';

/** On paper: black on white whatever the screen was, and headings that still step down one by one. */
export async function wrongOnPaper(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const wrong = await page.evaluate(() => {
		/** Relative luminance of a colour, or null where it is transparent. */
		const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
		const light = (colour: string): number | null => {
			if (!canvas) throw new Error('no canvas');
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
			if (alpha < 26) return null;
			const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const found: string[] = [];
		for (const element of document.querySelectorAll('html, body, body *:not(svg, svg *)')) {
			if (!window.isShown(element)) continue;
			const { backgroundColor, color } = getComputedStyle(element);
			if ((light(backgroundColor) ?? 1) < 0.6)
				found.push(`${window.tell(element)} is printed on ${backgroundColor}`);
			const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
			if (hasText && (light(color) ?? 1) > 0.2) found.push(`${window.tell(element)} is printed in ${color}`);
		}
		let level = 0;
		for (const heading of [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
			(each) => window.isShown(each) && !each.closest('[role=alert]')
		)) {
			const next = Number(heading.getAttribute('aria-level') ?? heading.tagName[1]);
			if (next > level + 1) found.push(`${window.tell(heading)} comes after a heading of level ${level}`);
			level = next;
		}
		return found;
	});
	await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
	return wrong;
}

/** With forced colours: buttons keep an edge, links their line, and what is chosen is told apart by more than its ground. */
export const lostInForcedColours = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = [];
		const line = (style: CSSStyleDeclaration) =>
			style.borderBlockStartStyle !== 'none' && parseFloat(style.borderBlockStartWidth) > 0;
		for (const control of window.controls()) {
			const edges = [control, ...control.querySelectorAll('*')].map((element) => getComputedStyle(element));
			const hasEdge = edges.some((style) => line(style) || style.appearance !== 'none');
			if (control.matches('.button') && !hasEdge)
				found.push(`${window.tell(control)} is a button without an edge`);
			const { display, textDecorationLine } = getComputedStyle(control);
			const isAlone = display !== 'inline' || control.parentElement?.innerText === control.innerText;
			if (control.matches('a') && !isAlone && !hasEdge && !textDecorationLine.includes('underline'))
				found.push(`${window.tell(control)} looks like the words around it`);
		}
		for (const card of document.querySelectorAll<HTMLElement>('.option')) {
			const input = card.querySelector('input');
			const isRinged = getComputedStyle(card).outlineStyle !== 'none';
			if (input && isRinged !== input.checked)
				found.push(`${window.tell(card)} is ${input.checked ? 'chosen' : 'open'} and does not look it`);
		}
		for (const svg of document.querySelectorAll('svg:has(.core, .done)')) {
			const [full, empty] = [svg.querySelector('.core, .done'), svg.querySelector('.ring, .way')];
			const looks = [full, empty].map((shape) => {
				const style = shape && getComputedStyle(shape);
				return style && `${style.fill} ${shape.getAttribute('height')}`;
			});
			if (looks[0] === looks[1]) found.push(`${window.tell(svg)} is all one: ${looks[0]}`);
		}
		return found;
	});
