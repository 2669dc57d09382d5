/** Every page and state that is worth a picture, and how to get there without walking. Names no words of any language. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { runnerImport } from 'vite';
import type * as labels from '../../tests/journeys/labels.ts';
import { stopPath } from '../../tests/journeys/sealed.ts';
import { turnedAway } from '../../tests/journeys/turned-away.ts';
import type * as stops from '../../tests/journeys/stops.ts';
import { inFrance, pregnantInTheUs, withAChangingMole } from '../../tests/personas/three.ts';
import type { Answers } from '../../tests/personas/persona.ts';
import { cookieOf, wayOf } from './way.ts';

const journeys = join(import.meta.dirname, '..', '..', 'tests', 'journeys');
const quiet = { configFile: false, logLevel: 'error' } as const;
const {
	module: { everything, linkWith }
} = await runnerImport<typeof stops>(join(journeys, 'stops.ts'), quiet);
const {
	module: { soldAsExosome }
} = await runnerImport<typeof labels>(join(journeys, 'labels.ts'), quiet);

export type Scene = {
	/** What its files are called after; they sort in the order of this list. */
	readonly name: string;
	/** Without a language before it. */
	readonly path: string;
	readonly cookie?: string;
	readonly act?: (page: Page) => Promise<unknown>;
	/** The part that is new, where the rest has been seen. */
	readonly part?: string;
	/** How many pieces of a tall page are worth looking at; all by default. */
	readonly pieces?: number;
	/** Also as pages for the printer. */
	readonly isPrinted?: boolean;
};

const submit = (page: Page) => page.locator('main form button[type="submit"]').first().click();
const alert = (page: Page) => page.locator('main [role="alert"]').first().waitFor();
const scripts = '**/_app/immutable/**/*.js';

const unfold = (page: Page) =>
	page.locator('main details').evaluateAll((all) => {
		for (const one of all) (one as HTMLDetailsElement).open = true;
	});

async function showFaults(page: Page): Promise<void> {
	await submit(page);
	await alert(page);
	await unfold(page);
}

async function pasteAndCheck(page: Page): Promise<void> {
	await page.locator('main textarea').fill(soldAsExosome);
	await submit(page);
	await page.locator('#list').waitFor();
}

/** A script that cannot be fetched while the server is well is our own fault. */
async function breakAway(page: Page): Promise<void> {
	await page.route(scripts, (route) => route.abort());
	await page.locator('footer a[href$="/privacy"]').click();
	await page.locator('.error').waitFor();
	await page.unroute(scripts);
}

/** The person presses and the page does it. */
const press = (which: string) => async (page: Page) => {
	const button = page.locator(`main form button[value="${which}"]`);
	await button.click();
	await button.waitFor({ state: 'detached' });
};

async function showBusy(page: Page): Promise<void> {
	const body = await turnedAway(new URL(page.url()).pathname);
	await page.route(page.url(), (route) =>
		route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', body })
	);
	await page.reload();
}

async function questionScenes(url: string): Promise<Scene[]> {
	const ways = [
		...(await wayOf(url, everything)),
		...[...(await wayOf(url, withAChangingMole.answers))].filter(([path]) => path.endsWith('/mole-signs'))
	].filter(([path]) => path.startsWith('/quiz/'));
	return ways.flatMap(([path, cookie]) => {
		const id = path.split('/').at(-1);
		return [
			{ name: `question-${id}`, path, cookie },
			{ name: `question-${id}-faults`, path, cookie, act: showFaults }
		];
	});
}

async function resultScenes(url: string): Promise<Scene[]> {
	const path = '/result';
	const of = async (name: string, answers: Answers, more: Partial<Scene> = {}): Promise<Scene> => ({
		name: `result-${name}`,
		path,
		cookie: await cookieOf(url, answers),
		...more
	});
	const mole = withAChangingMole.answers;
	const plan = inFrance.answers;
	const cookie = await cookieOf(url, plan);
	const part = '#keep';
	const sent = `${cookie}; quiz-notice=letter-sent`;
	return [
		await of('vesicles', plan, { isPrinted: true }),
		await of('vesicles-unfolded', plan, { act: unfold }),
		await of('plain', pregnantInTheUs.answers, { isPrinted: true }),
		await of('clinic', everything),
		{ name: 'result-without-exosomes', path: '/result?without=exosomes', cookie },
		{ name: 'result-cheaper-and-shorter', path: '/result?price=lower&steps=fewer', cookie, pieces: 2 },
		await of('keep', plan, { part, act: unfold }),
		await of('keep-code', plan, {
			part,
			act: async (page) => {
				await unfold(page);
				await page.locator('#keep button[aria-expanded]').click();
				await page.locator('#keep svg[role="img"]').waitFor();
			}
		}),
		await of('keep-faults', plan, {
			part,
			act: async (page) => {
				await page.locator('#keep form button[type="submit"]').click();
				await alert(page);
			}
		}),
		{ name: 'result-keep-sent', path, cookie: sent, part },
		await of('referral-clinician', mole, { isPrinted: true }),
		await of('referral-same-day', { ...mole, 'sign-hot-swelling': 'yes' }),
		await of('referral-emergency', { ...mole, 'sign-allergic': 'yes' }),
		await of('referral-crisis', { ...mole, 'sign-self-harm': 'yes' })
	];
}

export async function scenesOn(url: string): Promise<Scene[]> {
	const link = linkWith(pregnantInTheUs.answers);
	const plan = await cookieOf(url, inFrance.answers);
	const scenes: Scene[] = [
		{ name: 'welcome', path: '/' },
		{ name: 'welcome-back', path: '/', cookie: plan },
		...(await questionScenes(url)),
		{ name: 'review', path: '/review', cookie: await cookieOf(url, everything) },
		{
			name: 'review-referral',
			path: '/review',
			cookie: await cookieOf(url, withAChangingMole.answers),
			pieces: 1
		},
		...(await resultScenes(url)),
		{ name: 'open-link', path: link, cookie: plan },
		{
			name: 'open-looking',
			path: link,
			cookie: plan,
			pieces: 1,
			act: async (page) => {
				await page.locator('main button').first().click();
				await page.waitForURL(/\/result/);
				await page.locator('main h2').first().waitFor();
			}
		},
		{ name: 'open-unreadable', path: '/open#2~no' },
		{ name: 'label', path: '/label' },
		{ name: 'label-faults', path: '/label', act: showFaults },
		{ name: 'label-verdict', path: '/label', act: pasteAndCheck },
		{ name: 'label-verdict-known', path: '/label', cookie: plan, act: pasteAndCheck },
		{ name: 'article', path: '/article', pieces: 2 },
		{ name: 'rules', path: '/rules', pieces: 2 },
		{ name: 'rules-gates', path: '/rules/gates', pieces: 1 },
		{ name: 'rules-formulations', path: '/rules/formulations', pieces: 1 },
		{ name: 'privacy', path: '/privacy' },
		{ name: 'accessibility', path: '/accessibility' },
		{ name: 'stop', path: stopPath('reader@example.org') },
		{ name: 'stop-done', path: stopPath('another@example.org'), act: press('stop') },
		{ name: 'stop-erased', path: stopPath('a-third@example.org'), act: press('erase') },
		{ name: 'stop-unreadable', path: '/stop/nothing' },
		{ name: 'busy', path: '/privacy', act: showBusy },
		{ name: 'offline', path: '/offline' },
		{ name: 'not-found', path: '/nothing' },
		{ name: 'error', path: '/', act: breakAway }
	];
	return scenes.map((scene, index) => ({
		...scene,
		name: `${String(index + 1).padStart(3, '0')}-${scene.name}`
	}));
}
