/** Every page and state that there is, looked at in one visit each as all who come may need it. */
import { OF_COLOUR, violations } from '../accessibility/axe.ts';
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

// A colour on its way from light to dark is neither.
test.use({ viewport: DESK, contextOptions: { reducedMotion: 'reduce' } });

const turn = (page: Page, dir: 'ltr' | 'rtl') =>
	page.evaluate((way) => (document.documentElement.dir = way), dir);

for (const stop of stops) {
	test(`${stop.name}: can be read, reached and used by everybody`, async ({ page }) => {
		await arrive(page, stop);
		await prepare(page);
		await unfold(page);
		const holds = (what: string, wrong: string[]) => expect.soft(wrong, what).toEqual([]);

		holds('one main heading, language and pictures', await misnamed(page, 'en'));
		holds('stillness for who asked for it', await moving(page));
		holds('order on the page', await outOfOrder(page));
		holds('nothing needs a style', await lostWithoutStyle(page));
		await page.emulateMedia({ forcedColors: 'active' });
		holds('forced colours', await lostInForcedColours(page));
		holds('a ring around the focus in forced colours', await hiddenFocus(page));
		await page.emulateMedia({ forcedColors: 'none' });
		holds('a ring around the focus', await hiddenFocus(page));
		holds('on paper', await wrongOnPaper(page));

		await page.setViewportSize(ZOOMED);
		holds('room for targets', await smallTargets(page));
		holds('no scrolling sideways', await misfits(page));
		await turn(page, 'rtl');
		holds('no scrolling sideways from right to left', await misfits(page));
		await page.setViewportSize(DESK);
		holds('order on the page from right to left', await outOfOrder(page));
		await turn(page, 'ltr');

		await thinOut(page);
		holds('axe', await violations(page, stop.part));
		await page.emulateMedia({ colorScheme: 'dark' });
		holds('axe in the dark', await violations(page, stop.part, OF_COLOUR));
	});
}
