/** Two pictures, told apart by light and dark alone. */
import type { Page } from '@playwright/test';

/** Takes every colour out of the page. */
export const turnGrey = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('html { filter: grayscale(1); }');
		document.adoptedStyleSheets.push(sheet);
	});

/** Share of pixels that have 3:1 or more between them, as WCAG asks of marks. Beyond the smaller one nothing is compared. */
export const unlike = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
	page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map((bytes) => createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' })))
			);
			if (!a || !b) throw new Error('There are two pictures to compare');
			const [width, height] = [Math.min(a.width, b.width), Math.min(a.height, b.height)];
			const lights = [a, b].map((bitmap) => {
				const canvas = new OffscreenCanvas(width, height).getContext('2d');
				if (!canvas) throw new Error('no canvas');
				canvas.drawImage(bitmap, 0, 0);
				const { data } = canvas.getImageData(0, 0, width, height);
				return Array.from({ length: width * height }, (_, at) => {
					const share = (data[at * 4] ?? 0) / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
			});
			const [first = [], second = []] = lights;
			const apart = first.filter((light, at) => {
				const [low = 0, high = 0] = [light, second[at] ?? 0].sort((x, y) => x - y);
				return (high + 0.05) / (low + 0.05) >= 3;
			});
			return apart.length / first.length;
		},
		[[...one], [...other]]
	);
