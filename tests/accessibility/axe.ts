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
	'p-as-heading',
	'table-fake-caption',
	'td-has-header'
];

/** What is measured in colours, and so once more in each scheme: 7:1 for text, which is more than 4.5:1. */
export const OF_COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];

const everyRule: RunOptions = {
	runOnly: LEVELS,
	rules: {
		...Object.fromEntries(BEYOND.map((id) => [id, { enabled: true }])),
		// The stricter rule of the same kind is among those beyond.
		'color-contrast': { enabled: false }
	}
};

/** One line for each element that breaks a rule. */
export async function violations(page: Page, part = 'html', only?: readonly string[]): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: RunOptions = {
		...(only ? { runOnly: { type: 'rule', values: [...only] } } : everyRule),
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
