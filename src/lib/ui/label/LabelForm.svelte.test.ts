import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { labelWords } from '../../locales/label';
import LabelForm from './LabelForm.svelte';

const words = labelWords('en').form;

test('one field with its name and its hint, kept as it was', () => {
	render(LabelForm, { text: 'Aqua, Glycerin', fault: null, words });
	const field = screen.getByRole('textbox', { name: 'Ingredient list' }) as HTMLTextAreaElement;
	expect(field.value).toBe('Aqua, Glycerin');
	expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(words.hint);
	expect(screen.queryByRole('alert')).toBeNull();
	// The text must not end up in an address.
	expect(field.form?.method).toBe('post');
});

test('a fault is said at the field and above it, and takes the focus', () => {
	render(LabelForm, { text: '', fault: words.empty, words });
	const field = screen.getByRole('textbox', { name: 'Ingredient list' });
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(field.getAttribute('aria-describedby')).toBe('label-hint label-fault');
	const alert = screen.getByRole('alert');
	expect(document.activeElement).toBe(alert);
	expect(screen.getByRole('link', { name: words.empty }).getAttribute('href')).toBe('#label-text');
});
