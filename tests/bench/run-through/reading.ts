/** What there is to read on a page: every word that is drawn, not what is folded away or meant for speech alone. */
import type { Page } from '@playwright/test';

export type Reading = {
	readonly words: number;
	/** Words of passages that stood on no earlier page: the frame is there on all of them. */
	readonly newWords: number;
	/** How many screens tall the page is. */
	readonly screens: number;
};

/** In the page. Passages in the order they stand. */
function passagesDrawn(): string[] {
	const all: string[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		const text = node.textContent?.trim() ?? '';
		const around = node.parentElement;
		if (text === '' || !around?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const { width, height } = range.getBoundingClientRect();
		const isClipped = around.closest('.visually-hidden') !== null;
		if (width > 1 && height > 1 && !isClipped) all.push(text);
	}
	return all;
}

const wordsIn = (passages: readonly string[]) =>
	passages.flatMap((text) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export function readerOf(page: Page): () => Promise<Reading> {
	const known = new Set<string>();
	return async () => {
		const passages = await page.evaluate(passagesDrawn);
		const fresh = passages.filter((text) => !known.has(text));
		for (const text of passages) known.add(text);
		const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
		return { words: wordsIn(passages), newWords: wordsIn(fresh), screens };
	};
}
