/** Numbers to dial among words from right to left. */
import { expect, scriptOff, test, type Page } from './visit.ts';

/** Where the parts of a text stand on the line, from the left. */
const placesOf = (page: Page, text: string, parts: readonly string[]) =>
	page.evaluate(
		([whole, pieces]) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.nodeValue?.indexOf(whole) ?? -1;
				if (at < 0) continue;
				return pieces.map((piece) => {
					const range = document.createRange();
					const from = at + whole.indexOf(piece);
					range.setStart(node, from);
					range.setEnd(node, from + piece.length);
					return range.getBoundingClientRect().x;
				});
			}
			return [];
		},
		[text, [...parts]] as const
	);

test.describe('without a script', () => {
	test.use(scriptOff);

	test('a number to dial is read from its first digit on, also between words from right to left', async ({
		page
	}) => {
		await page.goto('/ar/rules/regions');
		for (const [number, ...parts] of [
			['116 123', '116', '123'],
			['0120-279-338', '0120', '279', '338'],
			['13 11 14', '13', '11', '14']
		] as const) {
			const places = await placesOf(page, number, parts);
			expect(places, number).toHaveLength(parts.length);
			expect(places, number).toEqual([...places].sort((one, other) => one - other));
		}
	});
});
