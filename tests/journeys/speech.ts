/** What a screen reader would say, from the first word of the page's main part to the last. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const entry = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
const modules = entry.slice(0, entry.lastIndexOf('node_modules') + 'node_modules'.length);
const reader = readFileSync(
	join(modules, '@guidepup/virtual-screen-reader/lib/esm/index.browser.js'),
	'utf8'
);
const MOST_PHRASES = 3_000;

type Reader = {
	start: (options: { container: Node }) => Promise<void>;
	next: () => Promise<void>;
	lastSpokenPhrase: () => Promise<string>;
	spokenPhraseLog: () => Promise<string[]>;
	stop: () => Promise<void>;
};

/** A simulated reader: it follows the specifications, and stands in for no person who uses a real one. */
export async function spoken(page: Page, selector = 'main'): Promise<string> {
	const phrases = await page.evaluate(
		async ({ source, where, most }) => {
			const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
			const { virtual } = (await import(/* @vite-ignore */ url)) as { virtual: Reader };
			const container = document.querySelector(where);
			if (!container) throw new Error(`There is no ${where} on the page`);
			// A part without a role is not announced, so its end could not be told from that of its first paragraph.
			if (container.tagName === 'HEADER') container.setAttribute('role', 'group');
			await virtual.start({ container });
			const end = `end of ${await virtual.lastSpokenPhrase()}`;
			for (let count = 0; (await virtual.lastSpokenPhrase()) !== end; count += 1) {
				if (count > most) throw new Error('The page does not end');
				await virtual.next();
			}
			const log = await virtual.spokenPhraseLog();
			await virtual.stop();
			return log;
		},
		{ source: reader, where: selector, most: MOST_PHRASES }
	);
	return `${phrases.join('\n')}\n`;
}
