import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StatusLine from './StatusLine.svelte';

test('is there before it has anything to say, so that what it says later is read out', async () => {
	const { rerender } = render(StatusLine, { text: '' });
	const status = screen.getByRole('status');
	expect(status.textContent).toBe('');
	await rerender({ text: 'Your answers are deleted' });
	expect(screen.getByRole('status')).toBe(status);
	expect(status.textContent).toBe('Your answers are deleted');
});
