import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, hydrate } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Later from './Later.svelte';
import { laterTwice } from '../../../tests/fixtures/later-twice';
import LaterTwice from '../../../tests/fixtures/LaterTwice.svelte';

/** Until one part more has had its turn. */
const rest = () => vi.advanceTimersByTimeAsync(17);
beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(async () => {
	await vi.advanceTimersByTimeAsync(100);
	vi.useRealTimers();
});

const children = createRawSnippet(() => ({ render: () => '<p>The small print</p>' }));

test('is there with the rest unless it is told to be patient', () => {
	render(Later, { children });
	screen.getByText('The small print');
});

test('parts that are patient come one at a time, each once the one before is painted', async () => {
	render(LaterTwice, { onpress: vi.fn() });
	expect(screen.queryAllByRole('button')).toEqual([]);
	await rest();
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['First']);
	await rest();
	expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['First', 'Second']);
});

test('all are there for paper', () => {
	render(LaterTwice, { onpress: vi.fn() });
	void fireEvent(window, new Event('beforeprint'));
	expect(screen.getAllByRole('button')).toHaveLength(2);
});

test('one that is gone before its turn does not come', async () => {
	const { unmount } = render(LaterTwice, { onpress: vi.fn() });
	unmount();
	await rest();
	expect(document.body.textContent).not.toContain('First');
});

test('what it holds goes with it, and changes with what stands around it', async () => {
	const { rerender, unmount } = render(LaterTwice, { onpress: vi.fn(), name: 'One' });
	await rest();
	await rerender({ name: 'Another' });
	expect(screen.getByRole('button').textContent).toBe('Another');
	unmount();
	expect(document.body.textContent).not.toContain('Another');
});

test('what the server sent stands, and is awake for whoever presses it before its turn', async () => {
	const target = document.createElement('main');
	target.innerHTML = laterTwice;
	document.body.append(target);
	const [first, second] = target.querySelectorAll('button');
	const onpress = vi.fn();
	hydrate(LaterTwice, { target, props: { onpress } });
	expect([...target.querySelectorAll('button')]).toEqual([first, second]);
	await fireEvent.pointerDown(second as Element);
	await fireEvent.click(second as Element);
	expect(onpress.mock.calls).toEqual([['Second']]);
	expect([...target.querySelectorAll('button')]).toEqual([first, second]);
	target.remove();
});
