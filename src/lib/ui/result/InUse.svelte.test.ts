import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { plan } from '../../../../tests/fixtures/explanations';
import { resultWords } from '../../locales/result';
import InUse from './InUse.svelte';

const words = resultWords('en').result;
const labels = words.plan.inUse;
const steps = [...plan.main.morning, ...plan.main.evening];
const show = () => render(InUse, { inUse: plan.main.inUse!, steps, words, locale: 'en-GB' });

test('wins come first: how many products of the routine are there already, and which are not', () => {
	show();
	screen.getByText(/You already have 2 of the 6 products in this routine\./);
	screen.getByText(/You did not name these: Broad sunscreen, SPF 30 or more and Ginseng Comfort Serum\./);
});

test('a row a product: what to do in words, why, and the way to each step it takes', () => {
	show();
	const table = within(screen.getByRole('table', { name: labels.caption }));
	expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
		'A moisturiser',
		'An acid'
	]);
	const kept = within(table.getByRole('row', { name: /A moisturiser/ }));
	kept.getByText(labels.verdicts.keep);
	kept.getByText('It is one of your steps.');
	expect(kept.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
		[labels.step('Morning 2'), '#morning-moisturiser'],
		[labels.step('Evening 3'), '#evening-moisturiser']
	]);
	const stopped = within(table.getByRole('row', { name: /An acid/ }));
	stopped.getByText(labels.verdicts.stop);
	stopped.getByText('Your skin stings easily.');
	stopped.getByRole('link', { name: /How often products sting: Sometimes/ });
});
