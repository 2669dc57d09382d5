import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

const problems = [
	{ text: 'Choose an answer for “Goal”', target: 'goal-calm' },
	{ text: 'Choose an answer for “Feel”', target: 'feel-dry' }
];

it('can take the focus and has a link for each problem', () => {
	render(ErrorSummary, { heading: 'There is a problem', problems });
	const summary = screen.getByRole('alert');
	summary.focus();
	expect(document.activeElement).toBe(summary);
	expect(screen.getByRole('heading', { name: 'There is a problem' })).toBeTruthy();
	expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
		['Choose an answer for “Goal”', '#goal-calm'],
		['Choose an answer for “Feel”', '#feel-dry']
	]);
});

it('leads to the first control of the question and focuses it', () => {
	const field = document.body.appendChild(document.createElement('fieldset'));
	field.innerHTML = '<input type="radio" id="feel-dry">';
	field.scrollIntoView = () => {};
	render(ErrorSummary, { heading: 'There is a problem', problems });
	screen.getByRole('link', { name: /Feel/ }).click();
	expect(document.activeElement?.id).toBe('feel-dry');
	field.remove();
});
