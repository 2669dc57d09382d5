import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import DeleteAnswers from './DeleteAnswers.svelte';

test('is a form that deletes without a script', () => {
	const { container } = render(DeleteAnswers, { label: 'Delete my answers' });
	const form = container.querySelector('form');
	expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/quiz/answers']);
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Delete my answers' }).type).toBe('submit');
});

test('asks whoever can clear the device first', async () => {
	const ondelete = vi.fn((event: SubmitEvent) => event.preventDefault());
	render(DeleteAnswers, { label: 'Delete my answers', isButton: true, ondelete });
	await fireEvent.click(screen.getByRole('button', { name: 'Delete my answers' }));
	expect(ondelete).toHaveBeenCalledOnce();
});
