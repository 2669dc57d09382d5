import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { keepWords } from '../../../locales/keep';
import Looking from './Looking.svelte';

const words = keepWords('en').looking;

function show(ownQuiz: string | null) {
	const [onkeep, onback] = [vi.fn(), vi.fn()];
	render(Looking, { words, ownQuiz, onkeep, onback });
	return { onkeep, onback };
}

test('says whose answers these are and for whom they are safe, in a part with a name', () => {
	show(null);
	const part = screen.getByRole('complementary', { name: words.label });
	expect(part.textContent).toContain(words.onlySafe);
	expect(part.textContent).toContain(words.text);
});

test('leads whoever has answers of their own back to them, and takes these over only when told to', async () => {
	const { onkeep, onback } = show(null);
	await fireEvent.click(screen.getByRole('button', { name: words.back }));
	expect([onback.mock.calls.length, onkeep.mock.calls.length]).toEqual([1, 0]);
	await fireEvent.click(screen.getByRole('button', { name: words.keep }));
	expect([onback.mock.calls.length, onkeep.mock.calls.length]).toEqual([1, 1]);
});

test('leads whoever has none to the quiz', () => {
	show('/quiz');
	expect(screen.getByRole('link', { name: words.startOwn }).getAttribute('href')).toBe('/quiz');
	expect(screen.queryByRole('button', { name: words.back })).toBeNull();
	screen.getByRole('button', { name: words.keepFirst });
});
