import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { bookWords } from '../../locales/book';
import type { Entry } from './book';
import UsedBy from './UsedBy.svelte';

const words = bookWords('en');
const links = (count: number) =>
	Array.from({ length: count }, (_, at) => ({
		text: `Gate ${at}`,
		href: `/rules/gates#${at}`,
		to: `gates/${at}`
	}));
const show = (usedBy: { list: string; links: ReturnType<typeof links> }[]) =>
	render(UsedBy, { entry: { name: 'Retinol', usedBy } as unknown as Entry, words });

test('says nothing of a record that nothing rests on', () => {
	expect(show([]).container.textContent?.trim()).toBe('');
});

test('names a few in the open, each a way there', () => {
	show([{ list: 'gates', links: links(2) }]);
	expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
		'/rules/gates#0',
		'/rules/gates#1'
	]);
	expect(screen.queryByRole('group')).toBeNull();
});

test('folds many away under a line that says how many, of what, and what for', () => {
	show([{ list: 'gates', links: links(30) }]);
	const folded = screen.getByRole('group');
	expect(folded.querySelector('summary')?.textContent?.replaceAll(/\s+/g, ' ')).toMatch(/30.*: Retinol/);
	expect(within(folded).getAllByRole('link', { hidden: true })).toHaveLength(30);
});
