/** What every look needs inside the page. Put there once, after it has arrived. */
import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** An element as somebody can find it again. */
		tell(element: Element): string;
		isShown(element: Element): boolean;
		/** What takes the focus by Tab, in the order of the document. */
		controls(): HTMLElement[];
	}
}

export function prepare(page: Page): Promise<void> {
	return page.evaluate(() => {
		window.tell = (element) => {
			const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
			const marks = [element.id && `#${element.id}`, ...element.classList].filter(
				(mark) => mark && !mark.startsWith('svelte-')
			);
			return `${element.tagName.toLowerCase()} ${marks.join('.')} “${name.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”`;
		};
		window.isShown = (element) => element.checkVisibility({ visibilityProperty: true });
		window.controls = () =>
			[
				...document.querySelectorAll<HTMLElement>(
					'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
				)
			].filter((element) => element.tabIndex >= 0 && window.isShown(element));
	});
}

/** What is folded away must be as good as what is open. */
export const unfold = (page: Page): Promise<void> =>
	page.locator('details:not([open])').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});

/** Of many of one kind the first, the last and the longest stay: whatever is wrong with one is wrong with them. */
export const thinOut = (page: Page, most = 6): Promise<void> =>
	page.evaluate((limit) => {
		for (const parent of document.querySelectorAll('main :is(ul, ol, dl, tbody, .rows, .columns)')) {
			const all = [...parent.children];
			if (all.length <= limit) continue;
			const longest = all.toSorted((a, b) => b.innerHTML.length - a.innerHTML.length)[0];
			for (const child of all.slice(1, -1)) if (child !== longest) child.remove();
		}
	}, most);
