/**
 * Pictures of every page and state on phone and desktop, in light, dark and forced colours, in English and Arabic, with
 * a contact sheet (index.html) that shows them side by side. Run: npm run gallery -- FOLDER
 * [--languages=en,ar,ko,es] [--devices=phone,desktop] [--only=result] [--readme]
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browserArgs, findBrowser } from '../tests/browser.ts';
import { secret } from '../tests/journeys/sealed.ts';
import { startServer } from '../tests/server.ts';
import { devices, type Device } from './gallery/looks.ts';
import { picturesOf, type Look, type Picture } from './gallery/pictures.ts';
import { contactSheet } from './gallery/sheet.ts';
import { scenesOn, type Scene } from './gallery/scenes.ts';

/** As many at once as there are cores on the smallest machine this is run on. */
const AT_ONCE = 2;

const options = process.argv.slice(2);
const folder = options.find((option) => !option.startsWith('--')) ?? 'test-results/gallery';
const listed = (name: string, standard: string) =>
	(options.find((option) => option.startsWith(`--${name}=`))?.split('=')[1] ?? standard).split(',');
const languages = listed('languages', 'en,ar');
const chosen = listed('devices', Object.keys(devices).join(',')) as Device[];
const only = listed('only', '');

/** Small enough for both workers to end at about the same time. */
function jobsFor(scenes: readonly Scene[]): [Look, Scene][] {
	const looks = languages.flatMap((lang) => chosen.map((device): Look => ({ lang, device })));
	return looks.flatMap((look) => scenes.map((scene): [Look, Scene] => [look, scene]));
}

async function takeAll(browser: Browser, url: string, jobs: [Look, Scene][]): Promise<Picture[]> {
	const pictures: Picture[] = [];
	const work = async (): Promise<void> => {
		for (let job = jobs.shift(); job; job = jobs.shift()) {
			const [look, scene] = job;
			pictures.push(...(await picturesOf(browser, url, folder, look, [scene])));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return pictures;
}

/** The result as it stands on the README: what a phone shows first. */
async function readmePicture(browser: Browser, url: string, scenes: readonly Scene[]): Promise<void> {
	const scene = scenes.find(({ name }) => name.endsWith('-result-vesicles'));
	const context = await browser.newContext({ viewport: devices.phone, deviceScaleFactor: 2 });
	const [name = '', value = ''] = scene?.cookie?.split('=') ?? [];
	await context.addCookies([{ name, value, url }]);
	const page = await context.newPage();
	await page.goto(`${url}/result`);
	const path = join(folder, 'readme.png');
	await page.screenshot({ path });
	copyFileSync(path, 'docs/screenshot.png');
}

mkdirSync(folder, { recursive: true });
const { executablePath, env } = await findBrowser();
const server = await startServer({ QUIZ_SECRET: secret });
const browser = await chromium.launch({
	executablePath,
	args: browserArgs,
	env: { ...process.env, ...env } as Record<string, string>
});
try {
	const began = Date.now();
	const scenes = await scenesOn(server.url);
	const wanted = scenes.filter(({ name }) => only.some((part) => name.includes(part)));
	const pictures = await takeAll(browser, server.url, jobsFor(wanted));
	writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
	if (options.includes('--readme')) await readmePicture(browser, server.url, scenes);
	const files = pictures.flatMap((picture) => picture.files).length;
	console.log(`${files} pictures in ${Math.round((Date.now() - began) / 1000)} s: ${folder}/index.html`);
} finally {
	await browser.close();
	await server.stop();
}
