import { render, screen, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { words } from '../../locales';
import HelpLine from './HelpLine.svelte';

const t = words('en').quiz;

it('offers help, folded, and names the keys', () => {
	render(HelpLine, { words: t, ondelete: () => undefined });
	const help = within(screen.getByRole('complementary', { name: t.help }));
	const details = help.getByText(t.help).closest('details');
	expect(details?.open).toBe(false);
	expect(
		within(details ?? expect.fail('no details')).getAllByRole('listitem', { hidden: true })
	).toHaveLength(t.helpText.length);
	expect(details?.textContent).toContain('number keys 1 to 9');
});

it.each([
	[true, t.keptHere],
	[false, t.notKeptHere]
])('says where the answers are: kept %s', (isKept, text) => {
	render(HelpLine, { words: t, ondelete: () => undefined, isKept });
	expect(screen.getByText(text)).toBeTruthy();
});

it('deletes by a form of its own, and lets a script do it first', () => {
	const ondelete = vi.fn((event: SubmitEvent) => event.preventDefault());
	render(HelpLine, { words: t, ondelete });
	const button = screen.getByRole<HTMLButtonElement>('button', { name: t.deleteAnswers });
	expect(button.form?.method).toBe('post');
	expect(new URL(button.form?.action ?? '').pathname).toBe('/quiz/answers');
	button.form?.requestSubmit();
	expect(ondelete).toHaveBeenCalledOnce();
});
