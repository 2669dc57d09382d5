/** Every page and state that there is, looked at in one visit each as all who come may need it. */
import { violations } from '../accessibility/axe.ts';
import { lostInForcedColours, wrongOnPaper } from '../accessibility/colours.ts';
import { lostWithoutStyle, misnamed, moving } from '../accessibility/content.ts';
import { misfits } from '../accessibility/fit.ts';
import { hiddenFocus, outOfOrder } from '../accessibility/focus.ts';
import { prepare, thinOut, unfold } from '../accessibility/in-page.ts';
import { smallTargets } from '../accessibility/targets.ts';
import { arrive, stops } from './stops.ts';
import { expect, test, type Page } from './visit.ts';

const DESK = { width: 1280, height: 800 };
// What 400 % zoom makes of it.
const ZOOMED = { width: 320, height: 256 };

test.use({ viewport: ZOOMED });

/** By the ground that is seen, not by what was asked for. */
const darkness = (page: Page) =>
	page.evaluate(() => {
		const channels = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g) ?? [];
		return channels.slice(0, 3).every((channel) => Number(channel) < 64) ? 'dark' : 'light';
	});

const holds = (what: string, wrong: string[]) => expect.soft(wrong, what).toEqual([]);

for (const stop of stops) {
	test(`${stop.name}: everybody can read it, reach it and use it`, async ({ page }) => {
		await arrive(page, stop);
		await prepare(page);
		await unfold(page);
		holds('no scrolling sideways and nothing cut off, also with large or spread text', await misfits(page));
		if (!stop.isLong) holds('targets of 44 pixels', await smallTargets(page));
		await thinOut(page);

		await page.setViewportSize(DESK);
		holds(
			'one main heading, the right language, and every picture named or hidden',
			await misnamed(page, 'en')
		);
		holds('nothing moves for who asked for stillness', await moving(page));
		holds('the order of the document is the order on the page', await outOfOrder(page));
		holds('everything is there without a style sheet', await lostWithoutStyle(page));
		holds('a ring around the focus', await hiddenFocus(page));
		holds('black on white and headings in steps on paper', await wrongOnPaper(page));

		await page.emulateMedia({ forcedColors: 'active' });
		holds('told apart with forced colours', await lostInForcedColours(page));
		holds('a ring around the focus with forced colours', await hiddenFocus(page));
		await page.emulateMedia({ forcedColors: 'none' });

		holds('no rule of axe broken', await violations(page, stop.part));
	});

	test(`${stop.name}, in Arabic and in the dark: everybody can read it, reach it and use it`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await arrive(page, stop, 'ar');
		expect(await darkness(page), 'the page is dark').toBe('dark');
		await prepare(page);
		await unfold(page);
		holds('no scrolling sideways and nothing cut off, also with large or spread text', await misfits(page));
		if (!stop.isLong) holds('targets of 44 pixels', await smallTargets(page));
		await thinOut(page);
		await page.setViewportSize(DESK);
		holds(
			'one main heading, the right language, and every picture named or hidden',
			await misnamed(page, 'ar')
		);
		holds('the order of the document is the order on the page', await outOfOrder(page));
		holds('no rule of axe broken in the dark', await violations(page, stop.part));
	});
}
