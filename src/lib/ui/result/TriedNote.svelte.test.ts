import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { resultWords } from '../../locales/result';
import TriedNote from './TriedNote.svelte';

const words = resultWords('en').result.tried;
const version = { withoutVesicles: true, price: true, steps: false };
const card = {
	kind: 'price',
	question: 'budget',
	page: 'wishes',
	label: 'Price',
	as: 'Under 25',
	own: 'Up to 60'
} as const;

test('says what is tried and what the own answer is', () => {
	render(TriedNote, { tried: [card], version, words });
	screen.getByText(words.heading);
	expect(screen.getByRole('listitem').textContent).toContain('Under 25');
	expect(screen.getByRole('listitem').textContent).toContain(words.own('Up to 60'));
});

test('says where there is no own answer', () => {
	render(TriedNote, { tried: [{ ...card, own: null }], version, words });
	expect(screen.getByRole('listitem').textContent).toContain(words.noOwn);
});

test('leads back to the own answers, in place with a script, and leaves the other switch as it was', async () => {
	const onswitch = vi.fn((event: MouseEvent) => event.preventDefault());
	render(TriedNote, { tried: [card], version, words, onswitch });
	const back = screen.getByRole('link', { name: words.back });
	expect(back.getAttribute('href')).toBe('/result?without=exosomes#routine');
	await fireEvent.click(back);
	expect(onswitch).toHaveBeenCalledExactlyOnceWith(expect.any(MouseEvent), { ...version, price: false });
});
