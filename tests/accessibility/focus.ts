/** Where the keyboard goes: in the order of reading, and never without a ring around it. */
import type { Page } from '@playwright/test';

/** A ring of at least two pixels, on the control or on the card that holds it. */
export async function hiddenFocus(page: Page): Promise<string[]> {
	// Browsers show the ring to whoever used the keyboard last.
	await page.keyboard.press('Tab');
	return page.evaluate(() =>
		window.controls().flatMap((element) => {
			element.focus({ preventScroll: true });
			if (document.activeElement !== element) return [`${window.tell(element)} does not take the focus`];
			const isRinged = [element, element.closest('.option')].some((ringed) => {
				const style = ringed && getComputedStyle(ringed);
				return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
			});
			return isRinged ? [] : [`${window.tell(element)} has the focus and no ring`];
		})
	);
}

/** What stands later in the document must not stand above: focus and speech follow the document, eyes follow the page. */
export const outOfOrder = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isRtl = document.documentElement.dir === 'rtl';
		const place = (element: Element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return isRtl ? { start: -right, end: -left, top, bottom } : { start: left, end: right, top, bottom };
		};
		/** Wholly above, and not in a later column. */
		const isAbove = (later: Element, earlier: Element) => {
			const [a, b] = [place(earlier), place(later)];
			return b.bottom <= a.top + 1 && b.start < a.end - 1;
		};
		/** On one line, and nearer to its beginning. */
		const isBesideBefore = (later: Element, earlier: Element) => {
			const [a, b] = [place(earlier), place(later)];
			return b.top < a.bottom - 1 && a.top < b.bottom - 1 && b.end <= a.start + 1;
		};
		const wrong: string[] = [];
		const stands = (element: Element) => {
			const { position } = getComputedStyle(element);
			const { width, height } = element.getBoundingClientRect();
			return position !== 'absolute' && position !== 'fixed' && width > 1 && height > 1;
		};
		for (const parent of document.querySelectorAll('body, body *:not(svg, svg *, table *)')) {
			if (parent.closest('[aria-hidden=true]')) continue;
			const children = [...parent.children].filter((child) => window.isShown(child) && stands(child));
			children.forEach((child, index) => {
				const earlier = children[index - 1];
				if (earlier && isAbove(child, earlier))
					wrong.push(`${window.tell(child)} is seen before ${window.tell(earlier)}`);
			});
		}
		// Words in a line follow each other as the writing does.
		const isRunning = (element: Element) => getComputedStyle(element).display === 'inline';
		const order = window.controls();
		order.forEach((element, index) => {
			if (element.tabIndex > 0) wrong.push(`${window.tell(element)} jumps the queue`);
			const earlier = order[index - 1];
			if (!earlier || ![element, earlier].every((one) => stands(one) && !isRunning(one))) return;
			if (isAbove(element, earlier) || isBesideBefore(element, earlier))
				wrong.push(`${window.tell(element)} takes the focus after ${window.tell(earlier)}`);
		});
		return wrong;
	});
