/** axe-core in the page itself: once for every rule, then only what a colour scheme can break. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Not of level A or AA, or not yet sure of themselves, and kept here all the same.
const BEYOND = [
	'color-contrast-enhanced',
	'identical-links-same-purpose',
	'meta-refresh-no-exceptions',
	'focus-order-semantics',
	'table-fake-caption',
	'td-has-header'
];

/** What is measured in colours, and so once more in each scheme: 7:1 for text, which is more than 4.5:1. */
const OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];

type Rules = NonNullable<RunOptions['rules']>;
const rules = (ids: readonly string[], enabled: boolean): Rules =>
	Object.fromEntries(ids.map((id) => [id, { enabled }]));

/** Every rule but the weaker one of a pair, whose stronger one is among those beyond. */
export const EVERYTHING: RunOptions = {
	runOnly: LEVELS,
	rules: { ...rules(BEYOND, true), ...rules(['color-contrast'], false) }
};
export const COLOURS: RunOptions = { runOnly: { type: 'rule', values: OF_COLOUR } };
/** For a page whose colours were measured in another language. */
export const BUT_COLOURS: RunOptions = {
	runOnly: LEVELS,
	rules: { ...rules(BEYOND, true), ...rules(['color-contrast', ...OF_COLOUR], false) }
};

/** One line for each element that breaks a rule. */
export async function violations(page: Page, part = 'html', which = EVERYTHING): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: RunOptions = {
		...which,
		resultTypes: ['violations'],
		// There is no frame and no style sheet from elsewhere to be fetched.
		iframes: false,
		preload: false
	};
	const found = await page.evaluate(
		async ({ where, how }) => {
			const { axe } = window as unknown as {
				axe: { run: (context: string, options: RunOptions) => Promise<AxeResults> };
			};
			return (await axe.run(where, how)).violations;
		},
		{ where: part, how: options }
	);
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}
