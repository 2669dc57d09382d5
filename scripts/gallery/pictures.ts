import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { devices, schemes, type Device, type Scheme } from './looks.ts';
import type { Scene } from './scenes.ts';

/** A device and a language: what one browser context is for. */
export type Look = { readonly device: Device; readonly lang: string };
export type Picture = Look & { readonly scene: string; readonly scheme: Scheme; readonly files: string[] };

/** Taller pictures are no longer looked at, and beyond 16,000 pixels Chromium draws nothing. */
const PIECE_PX = 6_000;

/** English stands at the root, every other language below its code. */
export const addressIn = (lang: string, path: string) => (lang === 'en' ? path : `/${lang}${path}`);

async function arrive(context: BrowserContext, url: string, scene: Scene, lang: string): Promise<Page> {
	const page = await context.newPage();
	await context.clearCookies();
	const pairs = (scene.cookie ?? '').split('; ').filter(Boolean);
	await context.addCookies(
		pairs.map((pair) => {
			const [name = '', value = ''] = pair.split('=', 2);
			return { name, value, url };
		})
	);
	await page.goto(url + addressIn(lang, scene.path));
	const isAwakened = (await page.locator('script').count()) > 0;
	if (isAwakened) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	// What is tried out on a result comes in pieces after the rest.
	if ((await page.locator('#would-change').count()) > 0)
		await page.locator('#would-change li').first().waitFor({ state: 'attached' });
	await scene.act?.(page);
	return page;
}

/** In pieces as tall as can be looked at. */
async function take(page: Page, path: (piece: string) => string, scene: Scene): Promise<string[]> {
	const box = scene.part
		? await page.locator(scene.part).boundingBox()
		: await page.evaluate(() => ({
				x: 0,
				y: 0,
				width: innerWidth,
				height: document.documentElement.scrollHeight
			}));
	if (!box) throw new Error(`${scene.name}: there is no ${scene.part}`);
	const scrolled = scene.part ? await page.evaluate(() => scrollY) : 0;
	const count = Math.max(1, Math.min(Math.ceil(box.height / PIECE_PX), scene.pieces ?? Infinity));
	const files: string[] = [];
	for (let index = 0; index < count; index += 1) {
		const file = path(count > 1 ? `.${index + 1}` : '');
		const y = box.y + scrolled + index * PIECE_PX;
		const height = Math.min(PIECE_PX, box.height - index * PIECE_PX);
		await page.screenshot({ path: file, fullPage: true, clip: { ...box, y, height } });
		files.push(file);
	}
	return files;
}

/** Every scene in one look, in light, dark and forced colours, without loading it again. */
export async function picturesOf(
	browser: Browser,
	url: string,
	folder: string,
	{ device, lang }: Look,
	scenes: readonly Scene[]
): Promise<Picture[]> {
	const pictures: Picture[] = [];
	for (const scene of scenes) {
		// A context for each: what a page keeps on the device must not reach the next one.
		const context = await browser.newContext({
			viewport: devices[device],
			serviceWorkers: 'block',
			reducedMotion: 'reduce'
		});
		const page = await arrive(context, url, scene, lang);
		for (const [scheme, media] of Object.entries(schemes) as [Scheme, (typeof schemes)[Scheme]][]) {
			await page.emulateMedia(media);
			const path = (piece: string) => join(folder, `${scene.name}.${lang}.${device}.${scheme}${piece}.png`);
			pictures.push({ device, lang, scheme, scene: scene.name, files: await take(page, path, scene) });
		}
		if (scene.isPrinted && device === 'desktop')
			await page.pdf({ path: join(folder, `${scene.name}.${lang}.pdf`), format: 'A4' });
		await context.close();
	}
	return pictures;
}
