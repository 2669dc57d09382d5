import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { WhatIf } from '../../engine/counterfactual';
import { resultWords } from '../../locales/result';
import WouldChange from './WouldChange.svelte';

const words = resultWords('en').result.wouldChange;
const change = (over: Partial<WhatIf> = {}): WhatIf => ({
	question: 'avoid',
	page: 'wishes',
	label: 'Things to avoid',
	said: ['Fragrance'],
	as: 'instead',
	instead: [
		{ answer: ['animal'], label: 'Anything from animals' },
		{ answer: ['not-halal'], label: 'Anything that is not halal' }
	],
	effects: [{ kind: 'formulation', text: 'Your formulation would be: Rose serum.', ids: ['rose'] }],
	...over
});
const show = (
	changes: readonly WhatIf[],
	unchanged = [{ question: 'climate', page: 'skin', label: 'Climate' }]
) => render(WouldChange, { whatIfs: { changes, unchanged }, words, locale: 'en-GB' });

test('a change says what was said, what else could be said, what would come of it, and where to change it', () => {
	show([change()]);
	const item = within(screen.getByRole('listitem'));
	item.getByRole('heading', { level: 3, name: 'Things to avoid' });
	item.getByText('You said “Fragrance”.');
	const line = item.getByText('If you said “Anything from animals” or “Anything that is not halal”:');
	expect(line.parentElement?.textContent).toContain('Your formulation would be: Rose serum.');
	expect(item.getByRole('link').getAttribute('href')).toBe('/quiz/wishes');
	screen.getByText('No other answer to “Climate” would change anything.');
});

test('what is added to an answer, or taken out of it, is told as that', () => {
	show([change({ as: 'also' }), change({ as: 'without', question: 'clinic' })]);
	screen.getByText(/^If you also said/);
	screen.getByText(/^If you had not said/);
});

test('all of it opens on demand, each question once however often it comes up, and stays off paper', () => {
	const other = (at: number) => change({ question: `q${at}`, label: `Question ${at}` });
	show([other(1), other(2), { ...other(1), as: 'also' }]);
	const fold = screen.getByRole('group');
	expect(fold.classList).toContain('no-print');
	within(fold).getByText('Show the 3 answers that would');
	expect(
		within(fold)
			.getAllByRole('heading')
			.map(({ textContent }) => textContent)
	).toEqual(['Question 1', 'Question 2']);
	expect(within(fold).getAllByText(/^If you/)).toHaveLength(3);
});

test('while they are being tried it says so, and when nothing would change too', () => {
	const { unmount } = render(WouldChange, { whatIfs: null, words, locale: 'en-GB' });
	screen.getByText('We are trying out your answers one by one.');
	unmount();
	show([], []);
	screen.getByText('No other single answer would change your routine.');
});
