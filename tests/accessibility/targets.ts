/** What a finger has to hit: 44 by 44 CSS pixels (WCAG 2.5.5), unless it is a word in a line of text. */
import type { Page } from '@playwright/test';

export const LEAST_TARGET_PX = 44;

/** Measured by what a finger would hit, so that a label counts for its control and something on top does not. */
export const smallTargets = (page: Page): Promise<string[]> =>
	page.evaluate((least) => {
		const isInText = (element: HTMLElement) => {
			if (!/^inline(-block)?$/.test(getComputedStyle(element).display)) return false;
			let block: HTMLElement | null = element.parentElement;
			while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
			return (block?.innerText.trim().length ?? 0) > element.innerText.trim().length;
		};
		const hits = (element: HTMLElement, x: number, y: number) => {
			const hit = document.elementFromPoint(x, y);
			if (!hit) return false;
			const labels = 'labels' in element ? [...((element.labels ?? []) as Iterable<Element>)] : [];
			return element.contains(hit) || labels.some((label) => label.contains(hit));
		};
		/** Pixels that are hit in a row through the middle; counting ends where there are enough. */
		const reach = (element: HTMLElement, x: number, y: number, isAcross: boolean) => {
			let reached = 1;
			for (const step of [-1, 1]) {
				for (let far = step; reached < least; far += step) {
					if (!hits(element, x + (isAcross ? far : 0), y + (isAcross ? 0 : far))) break;
					reached += 1;
				}
			}
			return reached;
		};
		return window.controls().flatMap((element) => {
			if (isInText(element)) return [];
			(document.activeElement as HTMLElement | null)?.blur();
			element.scrollIntoView({ block: 'center', inline: 'center' });
			// A link that stands at the top for the keyboard alone is there once it has the focus.
			if (element.getBoundingClientRect().width <= 1) element.focus();
			const { left, top, width, height } = element.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			if (!hits(element, x, y)) return [`${window.tell(element)} is covered`];
			// Most are alike on both sides, and four looks at their edges are enough.
			const far = least / 2 - 1;
			if ([-far, far].every((step) => hits(element, x + step, y) && hits(element, x, y + step))) return [];
			const [across, down] = [reach(element, x, y, true), reach(element, x, y, false)];
			// Pixels are counted whole, and a box may begin in the middle of one.
			const isEnough = across >= least - 1 && down >= least - 1;
			return isEnough ? [] : [`${window.tell(element)} is ${across} × ${down} px or a little more`];
		});
	}, LEAST_TARGET_PX);
