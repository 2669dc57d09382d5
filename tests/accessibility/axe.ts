/** axe-core in the page itself. */
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
	'label-content-name-mismatch',
	'meta-refresh-no-exceptions',
	'focus-order-semantics',
	'table-fake-caption',
	'td-has-header'
];

/** Every rule but the weaker one of a pair, whose stronger one is among those beyond: 7:1 for text is more than 4.5:1. */
const EVERYTHING: RunOptions = {
	runOnly: LEVELS,
	rules: {
		...Object.fromEntries(BEYOND.map((id) => [id, { enabled: true }])),
		'color-contrast': { enabled: false }
	}
};

/** One line for each element that breaks a rule. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const options: RunOptions = {
		...EVERYTHING,
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
