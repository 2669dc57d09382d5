/** What a page says of itself to those who do not see it. */
import type { Page } from '@playwright/test';
import { directionOf, type Language } from '../../src/lib/locales/languages.ts';
import { readCatalogue } from '../../scripts/translations/catalogue.ts';
import { missingIn } from '../../scripts/translations/updated.ts';

/** Until a catalogue is complete its pages say the rest in English. */
const isWhole = (lang: Language) => lang !== 'en' && missingIn(readCatalogue(lang)).length === 0;

/** One main heading, the page's own language, and every picture named or hidden. */
export const misnamed = (page: Page, lang: Language): Promise<string[]> =>
	page.evaluate(
		({ wanted, dir, isWhole }) => {
			const wrong: string[] = [];
			const html = document.documentElement;
			if (html.lang !== wanted || html.dir !== dir)
				wrong.push(`the page says it is ${html.lang} ${html.dir}`);

			const main = [...document.querySelectorAll('h1')].filter(window.isShown);
			if (main.length !== 1) wrong.push(`${main.length} main headings`);
			const legend = main[0]?.closest('legend');
			if (legend && legend.textContent.trim() !== main[0]?.textContent.trim())
				wrong.push('the main heading is not all of the legend it stands in');

			for (const picture of document.querySelectorAll('svg, img')) {
				if (picture.closest('[aria-hidden=true]')) continue;
				const name = picture.getAttribute('alt') ?? picture.getAttribute('aria-label');
				const isNamed = picture.tagName === 'IMG' || picture.getAttribute('role') === 'img';
				if (!isNamed || name === null) wrong.push(`${window.tell(picture)} is neither named nor hidden`);
				else if (name.length > 160)
					wrong.push(`the name of ${window.tell(picture)} is ${name.length} letters long`);
			}

			const SCRIPTS = { ar: /\p{Script=Arabic}/u, ko: /\p{Script=Hangul}/u } as const;
			// Names and titles stay as they are in every language; two of these words make a sentence of it.
			const sentence =
				/\b(?:the|is|are|you|your|and|with|not|that|we|it)\b.*\b(?:the|is|are|you|your|and|with|not|that|we|it)\b/;
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				// An address belongs to no language.
				const text = (texts.currentNode.textContent ?? '').replace(/https?:\/\/\S+/g, '');
				const holder = texts.currentNode.parentElement;
				if (!holder || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(holder.tagName)) continue;
				const said = holder.closest('[lang]')?.getAttribute('lang') ?? '';
				for (const [code, script] of Object.entries(SCRIPTS)) {
					if (script.test(text) && !said.startsWith(code))
						wrong.push(`“${text.trim().slice(0, 50)}” is said to be ${said}`);
				}
				if (
					isWhole &&
					said in SCRIPTS &&
					sentence.test(text) &&
					!SCRIPTS[said as keyof typeof SCRIPTS].test(text)
				)
					wrong.push(`“${text.trim().slice(0, 50)}” is said to be ${said}`);
			}
			return wrong;
		},
		{ wanted: lang, dir: directionOf(lang), isWhole: isWhole(lang) }
	);

/** Without any style sheet everything is still there, in the same order, and no word comes from a style. */
export const lostWithoutStyle = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const wrong: string[] = [];
		const shown = [
			...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, label, legend, td, th)')
		].filter(window.isShown);
		for (const element of document.querySelectorAll('main *')) {
			for (const pseudo of ['::before', '::after']) {
				const { content } = getComputedStyle(element, pseudo);
				if (/^".*[\p{L}\p{N}]/u.test(content))
					wrong.push(`${window.tell(element)} gets the words ${content} from its style`);
			}
		}
		const sheets = [...document.styleSheets];
		for (const sheet of sheets) sheet.disabled = true;
		wrong.push(
			...shown
				.filter((element) => !window.isShown(element))
				.map((element) => `${window.tell(element)} is gone`)
		);
		for (const sheet of sheets) sheet.disabled = false;
		return wrong;
	});

/** For whoever asked for stillness. */
export const moving = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		window.scrollTo(0, 600);
		return document.getAnimations().map((animation) => `something moves: ${animation.playState}`);
	});
