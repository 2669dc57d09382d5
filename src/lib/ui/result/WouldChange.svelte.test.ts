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
	item.getByText('If you said “Anything from animals” or “Anything that is not halal”:');
	item.getByText('Your formulation would be: Rose serum.');
	expect(item.getByRole('link').getAttribute('href')).toBe('/quiz/wishes');
	screen.getByText('No other answer to “Climate” would change anything.');
});

test('what is added to an answer, or taken out of it, is told as that', () => {
	show([change({ as: 'also' }), change({ as: 'without' })]);
	screen.getByText(/^If you also said/);
	screen.getByText(/^If you had not said/);
});

test('six are shown, the rest opens on demand and does not go on paper', () => {
	show(Array.from({ length: 9 }, (_, at) => change({ label: `Question ${at}` })));
	const rest = screen.getByRole('group');
	expect(within(rest).getAllByRole('listitem')).toHaveLength(3);
	expect(rest.classList).toContain('no-print');
	within(rest).getByText('Show all 3 others');
	expect(screen.getAllByRole('listitem')).toHaveLength(9);
});

test('while they are being tried it says so, and when nothing would change too', () => {
	const { unmount } = render(WouldChange, { whatIfs: null, words, locale: 'en-GB' });
	screen.getByText('We are trying out your answers one by one.');
	unmount();
	show([], []);
	screen.getByText('No other single answer would change your routine.');
});
