import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { keepWords } from '../../../locales/keep';
import CalendarFile from './CalendarFile.svelte';

const words = keepWords('en').calendar;
const href = '/result/routine.ics';

test('is a link to the file, which works without a script', () => {
	render(CalendarFile, { href, words });
	const link = screen.getByRole('link', { name: words.save });
	expect(link.getAttribute('href')).toBe(href);
	expect(link.getAttribute('download')).toMatch(/\.ics$/);
});

test('with a script it is made here, nothing is fetched, and the status says so once it is done', async () => {
	let finish = () => {};
	const onsave = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
	render(CalendarFile, { href, words, onsave });
	const isFollowed = await fireEvent.click(screen.getByRole('link', { name: words.save }));
	expect(isFollowed).toBe(false);
	expect(screen.getByRole('status').textContent).toBe('');
	finish();
	await expect.poll(() => screen.getByRole('status').textContent).toBe(words.saved);
});
