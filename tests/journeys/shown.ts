/** What a result page shows, and what it has to show according to the API. */
import type { APIRequestContext } from '@playwright/test';
import type { Explanation, StepCard, VersionCard } from '../../src/lib/engine/explanation.ts';
import { enResult } from '../../src/lib/locales/en-result.ts';
import { en } from '../../src/lib/locales/en.ts';
import { listed } from '../../src/lib/locales/format.ts';
import { expect, giveQuietly, type Answers, type Page } from './visit.ts';

const words = enResult.result;

export type Shown = {
	heading: string;
	formulation: string | null;
	morning: string[];
	evening: string[];
	ingredients: string[];
	notes: string[];
	blandCare: string[];
};

export async function explained(request: APIRequestContext, answers: Answers): Promise<Explanation> {
	const response = await request.post('/api/recommendation', { data: { answers } });
	return ((await response.json()) as { explanation: Explanation }).explanation;
}

const names = (steps: readonly StepCard[]) => steps.map(({ name }) => name);

export function toBeShown(explanation: Explanation, without = false): Shown {
	const nothing = { formulation: null, morning: [], evening: [], ingredients: [], notes: [], blandCare: [] };
	if (explanation.kind === 'incomplete') throw new Error('An incomplete result is never shown');
	if (explanation.kind === 'referral') {
		return {
			...nothing,
			heading: words.referral.titles[explanation.level],
			notes: explanation.notes.map(({ title }) => title),
			blandCare: names(explanation.blandCare)
		};
	}
	const version: VersionCard = without ? explanation.withoutVesicles : explanation.main;
	const served = explanation.needs.filter(({ need }) => version.serves.includes(need));
	const around = explanation.isPlainCareOnly ? [] : served.map(({ name }) => name);
	const needs = listed('en-GB', around);
	return {
		...nothing,
		heading: needs === '' ? 'kept simple' : `built around ${needs}`,
		formulation: version.formulation?.name ?? null,
		morning: names(version.morning),
		evening: names(version.evening),
		ingredients: version.formulation?.ingredients.map(({ inci }) => inci) ?? [],
		notes: explanation.cautions.map(({ title }) => title)
	};
}

export async function shown(page: Page): Promise<Shown> {
	// Before its style sheet is there, a page shows what is meant for paper too.
	await page.waitForLoadState();
	const main = page.getByRole('main');
	const region = (name: string) => main.getByRole('region', { name, exact: true });
	const headings = async (name: string, level: number) =>
		(await region(name).getByRole('heading', { level }).allInnerTexts()).map((text) => text.trim());
	const heading = await main.getByRole('heading', { level: 1 }).innerText();
	// A plan comes part by part, and this is the last.
	if (heading.startsWith('A calm')) await main.getByRole('region', { name: words.mind.heading }).waitFor();
	const recipe = await headings(words.formulation.heading, 3);
	const ingredients = await region(words.formulation.heading).locator('.inci').allTextContents();
	return {
		// The counts of steps before it are told by the lists below.
		heading: heading.replace(/^A calm .*, |\.$/g, ''),
		formulation: recipe[0] ?? null,
		morning: await headings(words.routine.morning, 4),
		evening: await headings(words.routine.evening, 4),
		ingredients: ingredients.map((text) => text.trim()),
		notes: [...(await headings(words.safety.heading, 3)), ...(await headings(words.referral.now, 3))],
		blandCare: await headings(words.referral.bland, 3)
	};
}

/** At the result of these answers, as the one who gave them. */
export async function atResult(page: Page, answers: Answers, end = '/review'): Promise<void> {
	await giveQuietly(page, answers, end);
	await page.goto('/result');
	await expect(page.getByRole('button', { name: en.quiz.deleteAnswers })).toBeVisible();
}
