import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { checkLabel } from '../../engine/label';
import type { LabelReading } from '../../engine/label-reading';
import { knowledge } from '../../knowledge';
import { labelWords } from '../../locales/label';
import WholeList from './WholeList.svelte';

const words = labelWords('en').list;

function show(text: string) {
	const reading = checkLabel(knowledge, 'k-test', text, {}) as Extract<LabelReading, { kind: 'read' }>;
	return render(WholeList, { reading, words });
}

test('shows every name in its order, with what it is known as and what was left unread', () => {
	const { container } = show('Aqua, Glycerine, Qwertzuium. May contain: Mica');
	const [list] = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL');
	const items = within(list!).getAllByRole('listitem');
	expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual([
		'Aqua',
		'Glycerine',
		'Qwertzuium',
		'Mica'
	]);
	expect(items[1]?.textContent).toContain(words.asName('Glycerin'));
	expect(items[2]?.textContent).toContain(words.notRead);
	expect(items[3]?.textContent).toContain(words.may);
	// Said twice: with the others in its place, and at the top, where nobody can miss it.
	expect(screen.getByRole('heading', { level: 4, name: words.unread })).toBeTruthy();
	expect(container.querySelector('ul')?.textContent).toContain('Qwertzuium');
});

test('quotes what stood before the list and was not read as part of it', () => {
	show('Our best serum yet. Ingredients: Aqua, Glycerin');
	expect(screen.getByText(/Our best serum yet/).tagName).toBe('Q');
});

test('says nothing of unread names where all were read', () => {
	show('Aqua, Glycerin');
	expect(screen.queryByRole('heading', { name: words.unread })).toBeNull();
});
