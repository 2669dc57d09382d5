import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { resultWords } from '../../locales/result';
import { trapField, type EmailState } from './email';
import EmailForm from './EmailForm.svelte';

const words = resultWords('en').result.email;
const consent = { version: 'consent-test', text: 'Send this one letter' };
const show = (letter: EmailState, address = '') =>
	render(EmailForm, {
		letter,
		address,
		requestKey: 'key-1',
		action: '/result?/email',
		version: { withoutVesicles: true, price: true, steps: false },
		words,
		consent
	});

const addressField = () => screen.getByRole<HTMLInputElement>('textbox', { name: words.address });
const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: consent.text });

test('asks for an address a phone can fill in, and for a consent nobody ticked for you', () => {
	const { container } = show({ status: 'asking' });
	expect(addressField().type).toBe('email');
	expect(addressField().autocomplete).toBe('email');
	expect(addressField().inputMode).toBe('email');
	expect(addressField().required).toBe(false);
	expect(tick().checked).toBe(false);
	expect(tick().value).toBe('consent-test');
	const hidden = [...container.querySelectorAll<HTMLInputElement>('[type=hidden]')];
	expect(Object.fromEntries(hidden.map(({ name, value }) => [name, value]))).toEqual({
		requestKey: 'key-1',
		without: 'exosomes',
		price: 'lower'
	});
});

test('a field that only programs see is left empty, and says so to whoever finds it', () => {
	const { container } = show({ status: 'asking' });
	const trap = container.querySelector<HTMLInputElement>(`[name=${trapField}]`);
	expect(trap?.closest('.trap')?.textContent).toContain('Leave this field empty');
	expect([trap?.value, trap?.autocomplete]).toEqual(['', 'off']);
});

test('a refusal keeps what was typed, says the same by the field and on top, and takes the focus', () => {
	show(
		{
			status: 'refused',
			faults: [
				{ field: 'address', code: 'no-at' },
				{ field: 'consent', code: 'consent' }
			]
		},
		'ada.example.org'
	);
	expect(addressField().value).toBe('ada.example.org');
	expect(addressField().getAttribute('aria-invalid')).toBe('true');
	expect(addressField().getAttribute('aria-describedby')).toContain('email-address-fault');
	expect(screen.getAllByText(words.faults['no-at']).length).toBe(2);
	expect(screen.getByRole('link', { name: words.faults['no-at'] }).getAttribute('href')).toBe(
		`#${addressField().id}`
	);
	expect(screen.getByRole('link', { name: words.faults.consent }).getAttribute('href')).toBe(`#${tick().id}`);
	expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('when the letter could not be saved, the form says that nothing was sent', () => {
	show({ status: 'refused', faults: [{ field: null, code: 'not-saved' }] }, 'ada@example.org');
	screen.getByRole('heading', { name: words.notSent });
	screen.getByText(words.faults['not-saved']);
	expect(addressField().value).toBe('ada@example.org');
});

test('success is a status, in words that promise no more than was done', () => {
	show({ status: 'sent' });
	expect(screen.getByRole('status').textContent).toContain(
		'If this address may still get a letter today, it is on its way.'
	);
	expect(screen.queryByRole('textbox')).toBeNull();
});
